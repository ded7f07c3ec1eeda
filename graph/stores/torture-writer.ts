/** The victim of the torture test: puts the documents that it is told, until it is killed. Arguments: store address, seed, number of documents. */
import { openStore } from './open.ts';
import { syntheticDocument } from './synthetic.ts';

const [, , url = '', seed = '0', count = '0'] = process.argv;
const store = await openStore(url);
process.send?.('open');
for (let index = 0; index < Number(count); index += 1) {
  const graph = syntheticDocument(Number(seed), index);
  // Every third is taken away and put again, so that removing is interrupted too.
  if (index % 3 === 2) await store.remove(graph.document.id);
  await store.put(graph);
}
await store.close();
process.exit(0);

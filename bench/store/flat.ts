/** Whether putting stays as fast as documents come: one by one into one store, whose hubs grow all the while. */
import { openStore } from '../../graph/stores/open.ts';
import { syntheticDocument } from '../../graph/stores/synthetic.ts';
import { load, take } from './measure.ts';

const WORLD = { organizations: 2_000, operations: 400, statements: 15 };

export async function flat(url: string, documents: number): Promise<void> {
  const store = await openStore(url);
  const hundreds: { readonly wall: number; readonly processor: number }[] = [];
  for (let from = 0; from < documents; from += 100) {
    const graphs = Array.from({ length: 100 }, (_, index) => syntheticDocument(2, from + index, WORLD));
    const { wall, own, database } = await take(async () => { for (const graph of graphs) await store.put(graph); });
    hundreds.push({ wall: wall * 10, processor: (own + database) * 10 });
  }
  const list = (of: 'wall' | 'processor'): string => `${hundreds.map((one) => one[of].toFixed(1)).join(' ')}; last/first ${(hundreds.at(-1)![of] / hundreds[0]![of]).toFixed(2)}, last/second ${(hundreds.at(-1)![of] / (hundreds[1] ?? hundreds[0]!)[of]).toFixed(2)}`;
  console.log(`embedded: ${documents} documents one by one (${load()}); ms a document in each hundred, on the wall: ${list('wall')}`);
  console.log(`embedded: the same, of processor: ${list('processor')}`);
  await store.close();
}

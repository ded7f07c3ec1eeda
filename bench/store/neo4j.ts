/** Loading into Neo4j beside the plainest loop that writes the same rows, several times in turn: their ratio is what counts. */
import { openStore } from '../../graph/stores/open.ts';
import { corpus, load } from './corpus.ts';
import { load as busy, take } from './measure.ts';
import { empty, plainLoop } from './plain.ts';

const ROUNDS = 3;

export async function neo4j(url: string, entities: number): Promise<void> {
  const graphs = [...corpus(entities)];
  const store = await openStore(url);
  for (let round = 1; round <= ROUNDS; round += 1) {
    await empty(url, process.env);
    const { wall: ours } = await take(() => load(store, graphs));
    const { rows, taken } = await plainLoop(url, process.env);
    console.log(`Neo4j, round ${round}: ${rows} rows; ours ${ours.toFixed(1)} s (${Math.round(rows / ours)} rows/s), plain loop ${taken.toFixed(1)} s (${Math.round(rows / taken)} rows/s), share ${((100 * taken) / ours).toFixed(0)} % (goal 60); ${busy()}`);
  }
  await store.close();
}

/** What the victim of the torture test does, step by step: every document anew, differently each round. */
import { tell } from '../fold/sample.ts';
import type { DocumentGraph } from '../model.ts';
import type { GraphStore } from '../store.ts';
import { syntheticStatements, type World } from './synthetic.ts';

export const DOCUMENTS = 9;
/** Few bodies, so that every document touches what others support. */
const WORLD: World = { organizations: 40, operations: 12, statements: 6 };
/** Documents of one `putAll`, in rounds that write so. */
const BATCH = 3;

export type Step = (store: GraphStore) => Promise<unknown>;

/** A document as a round has it: the source stays, all that it says is another. */
export const documentOf = (round: number, index: number): DocumentGraph =>
  tell({ source: `torture/${index}.txt`, hash: String(round), statements: syntheticStatements(round, index, WORLD) });

/** Every document of a round. */
export const documentsOf = (round: number): readonly DocumentGraph[] => Array.from({ length: DOCUMENTS }, (_, index) => documentOf(round, index));

/** Even rounds put document by document and take every third away first, odd ones put several at once, as `liaison ingest` does. */
export function stepsOf(round: number): readonly Step[] {
  const documents = documentsOf(round);
  if (round % 2 === 1) {
    return Array.from({ length: DOCUMENTS / BATCH }, (_, batch): Step => (store) => store.putAll(documents.slice(batch * BATCH, (batch + 1) * BATCH)));
  }
  return documents.flatMap((graph, index): readonly Step[] =>
    [...(index % 3 === 2 ? [(store: GraphStore) => store.remove(graph.document.id)] : []), (store) => store.put(graph)]);
}

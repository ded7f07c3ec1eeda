import type { DocumentGraph } from '../../graph/model.ts';
import type { GraphStore } from '../../graph/store.ts';
import { syntheticDocument } from '../../graph/stores/synthetic.ts';

/** Documents handed over at once: what one transaction takes. */
const AT_ONCE = 200;

/** Three claims an entity, 30 statements a document, each a sentence of its own. */
export function* corpus(entities: number): Generator<DocumentGraph> {
  const world = { organizations: Math.round(entities * 0.8), operations: Math.round(entities * 0.2), statements: 30 };
  for (let index = 0; index < entities / 10; index += 1) yield syntheticDocument(1, index, world);
}

export async function load(store: GraphStore, graphs: Iterable<DocumentGraph>): Promise<void> {
  let batch: DocumentGraph[] = [];
  for (const graph of graphs) if (batch.push(graph) === AT_ONCE) { await store.putAll(batch); batch = []; }
  await store.putAll(batch);
}

/** A drawing in a moment, for readers who should not wait for the real one. */
import type { EntityId, Subgraph } from '../model.ts';
import type { Drawing } from '../store.ts';
import { FEW_NEW } from './layout.ts';
import { linksOf } from './links.ts';
import { shapeOf } from './shape.ts';
import { startPositions } from './start.ts';

/**
 * The drawing before, with newcomers beside their neighbours and in a community with one of them; nothing is measured but degrees. Undefined where too much is new
 * to look like the graph. Not to be kept: it bears no fingerprints. Sorted by id.
 */
export function sketch(subgraph: Subgraph, before: readonly Drawing[]): readonly Drawing[] | undefined {
  const links = linksOf(subgraph);
  const known = new Map(before.map((one) => [one.id as string, one]));
  const newcomers = links.ids.filter((id) => !known.has(id)).length;
  if (newcomers === links.ids.length || newcomers > FEW_NEW * links.ids.length) return undefined;
  const shape = shapeOf(links);
  const positions = startPositions(shape, new Map(), known);
  const strangers = before.reduce((most, { community }) => Math.max(most, community), 0) + 1;
  return links.ids.map((id) => {
    const { community, pagerank = 0, betweenness = 0 } = known.get(id) ?? { community: shape.neighbors(id).flatMap((other) => known.get(other)?.community ?? [])[0] ?? strangers };
    return { id: id as EntityId, ...positions.get(id)!, community, degree: shape.degree(id), pagerank, betweenness };
  });
}

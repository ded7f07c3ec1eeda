/** Who belongs together: Louvain communities, with numbers that stay when the graph grows. */
import { louvain, type PlainGraph } from './graphology.ts';
import { seededRandom } from './random.ts';

/**
 * A community number for each node, by Louvain's method (Blondel et al. 2008) with a fixed seed. A community that shares most of its members with one
 * of `previous` keeps its number; new ones take the smallest free numbers, larger communities first. Nodes without edges are alone.
 */
export function findCommunities(graph: PlainGraph, previous: ReadonlyMap<string, number> = new Map()): ReadonlyMap<string, number> {
  if (graph.order === 0) return new Map();
  const found: Readonly<Record<string, number>> = graph.size === 0 ? alone(graph) : louvain(graph, { rng: seededRandom(1), getEdgeWeight: 'weight' });
  const members = new Map<number, string[]>();
  for (const id of graph.nodes()) members.set(found[id]!, [...(members.get(found[id]!) ?? []), id]);
  const groups = [...members.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  const numbers = keepNumbers(groups, previous);
  return new Map(groups.flatMap((group, index) => group.map((id) => [id, numbers[index]!] as const)));
}

const alone = (graph: PlainGraph): Record<string, number> => Object.fromEntries(graph.nodes().map((id, index) => [id, index]));

/** Greedy matching of new groups to old numbers, the largest overlap first. */
function keepNumbers(groups: readonly (readonly string[])[], previous: ReadonlyMap<string, number>): readonly number[] {
  const overlaps = groups.flatMap((group, index) => {
    const counts = new Map<number, number>();
    for (const id of group) {
      const number = previous.get(id);
      if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return [...counts].map(([number, shared]) => ({ index, number, shared }));
  });
  overlaps.sort((a, b) => b.shared - a.shared || a.index - b.index || a.number - b.number);
  const numbers = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index, number } of overlaps) {
    if (numbers.has(index) || taken.has(number)) continue;
    numbers.set(index, number);
    taken.add(number);
  }
  let free = 0;
  return groups.map((_, index) => {
    const kept = numbers.get(index);
    if (kept !== undefined) return kept;
    while (taken.has(free)) free += 1;
    taken.add(free);
    return free;
  });
}

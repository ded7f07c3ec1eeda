/** Who belongs together: Louvain communities of each connected component, with numbers that stay when the graph grows. */
import { louvain, type PlainGraph } from './graphology.ts';
import { seededRandom } from './random.ts';

/** A component of fewer pairs is divided as though it were part of one of so many. */
const FEW_PAIRS = 24;

/**
 * The communities of a connected component, by Louvain's method (Blondel et al. 2008) with a fixed seed; `graph` is the component. Modularity alone would halve a row of four, so the
 * resolution (Reichardt & Bornholdt 2006) of small components is less: of those of up to six nodes only two triangles with one edge between them fall apart.
 */
export function findCommunities(graph: PlainGraph): readonly (readonly string[])[] {
  // A community of which every edge leads into one other is always worth joining to it.
  if (graph.order <= 3) return [graph.nodes()];
  const found = louvain(graph, { rng: seededRandom(1), getEdgeWeight: 'weight', resolution: Math.min(1, graph.size / FEW_PAIRS) });
  return grouped(graph.nodes(), (id) => found[id]!);
}

/** Lists of those for which `keyOf` is the same, in order of their first. */
export function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => number): readonly (readonly Item[])[] {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/**
 * A number for each community, told of each of its members. One that shares most of its members with one of `previous` keeps its number; new ones take the smallest
 * free numbers, larger communities first.
 */
export function numberCommunities(communities: Iterable<readonly string[]>, previous: ReadonlyMap<string, number> = new Map()): ReadonlyMap<string, number> {
  const groups = [...communities].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  const numbers = keepNumbers(groups, previous);
  const found = new Map<string, number>();
  groups.forEach((group, index) => { for (const id of group) found.set(id, numbers[index]!); });
  return found;
}

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

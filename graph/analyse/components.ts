/** The connected components of a graph: shortest paths, communities and ranks never leave one, so each is measured by itself. */
import type { Links } from './links.ts';

export interface Components {
  /** Of each node, by its place: the number of its component, from 0 in the order of their first nodes. */
  readonly of: Int32Array;
  readonly count: number;
}

/** By joining sets with halved paths (Tarjan 1975), each set under the least of its places. */
export function componentsOf({ ids, left, right }: Links): Components {
  const above = Int32Array.from({ length: ids.length }, (_, at) => at);
  const top = (place: number): number => {
    let at = place;
    while (above[at] !== at) {
      above[at] = above[above[at]!]!;
      at = above[at]!;
    }
    return at;
  };
  for (let pair = 0; pair < left.length; pair += 1) {
    const [a, b] = [top(left[pair]!), top(right[pair]!)];
    above[Math.max(a, b)] = Math.min(a, b);
  }
  const of = new Int32Array(ids.length);
  let count = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const least = top(at);
    of[at] = least === at ? count : of[least]!;
    if (least === at) count += 1;
  }
  return { of, count };
}

/**
 * The wanted components, each as a graph of its own. It is a function of the component alone, whatever else there is, and whatever its edges are called:
 * nodes by id, pairs by their places.
 */
export function partsOf({ ids, left, right, weight }: Links, { of }: Components, wanted: ReadonlySet<number>): ReadonlyMap<number, Links> {
  const found = new Map([...wanted].map((number) => [number, { ids: [] as string[], pairs: [] as number[] }]));
  const places = new Int32Array(ids.length);
  ids.forEach((id, at) => {
    const part = found.get(of[at]!);
    if (part) places[at] = part.ids.push(id) - 1;
  });
  for (let pair = 0; pair < left.length; pair += 1) found.get(of[left[pair]!]!)?.pairs.push(pair);
  return new Map([...found].map(([number, part]) => {
    const pairs = part.pairs.sort((a, b) => left[a]! - left[b]! || right[a]! - right[b]!);
    return [number, {
      ids: part.ids, left: Int32Array.from(pairs, (pair) => places[left[pair]!]!), right: Int32Array.from(pairs, (pair) => places[right[pair]!]!), weight: Float64Array.from(pairs, (pair) => weight[pair]!),
    }];
  }));
}

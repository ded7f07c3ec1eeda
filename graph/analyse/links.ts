/** The graph as analysis sees it, in numbers: undirected, one weighted pair for any two that some edge joins. A component of it is such a graph too. */
import type { Subgraph } from '../model.ts';
import { weightOf } from './weight.ts';

export interface Links {
  /** Sorted. Everything else speaks of places in this list. */
  readonly ids: readonly string[];
  /** The two of each pair, the lesser left. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** By how many documents say any of the edges between the two. */
  readonly weight: Float64Array;
}

/** The neighbours of a node stand in `near` from `first` of it to `first` of the next: one list for all, which is several times as fast as a list each. */
export interface Neighbours {
  readonly first: Int32Array;
  readonly near: Int32Array;
}

/** Reads edges in order of their ids, so that equal graphs are read alike. Edges whose ends are not there, and loops, are left out. */
export function linksOf({ nodes, edges }: Subgraph): Links {
  const ids = sorted(nodes, ({ id }) => id).map(({ id }) => id);
  const places = new Map(ids.map((id, at) => [id, at]));
  const [left, right, weight] = [new Int32Array(edges.length), new Int32Array(edges.length), new Float64Array(edges.length)];
  let many = 0;
  for (const { source, target, properties } of sorted(edges, ({ id }) => id)) {
    const [from, to] = [places.get(source), places.get(target)];
    if (from === undefined || to === undefined || from === to) continue;
    [left[many], right[many], weight[many]] = [Math.min(from, to), Math.max(from, to), weightOf(properties)];
    many += 1;
  }
  return merged({ ids, left: left.subarray(0, many), right: right.subarray(0, many), weight: weight.subarray(0, many) });
}

/** A store gives everything in order: to see that is faster than to sort. */
function sorted<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  const isSorted = items.every((item, at) => at === 0 || key(items[at - 1]!) <= key(item));
  return isSorted ? items : [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Pairs that come again add their weight to where they came first. */
function merged({ ids, left, right, weight }: Links): Links {
  const { starts, order } = byPlace(left, ids.length);
  const firsts = new Int32Array(ids.length).fill(-1);
  const [sums, again] = [weight.slice(), new Uint8Array(left.length)];
  for (let place = 0; place < ids.length; place += 1)
    for (let at = starts[place]!; at < starts[place + 1]!; at += 1) {
      const [pair, other] = [order[at]!, right[order[at]!]!];
      const first = firsts[other]!;
      if (first >= 0 && left[first] === place) {
        sums[first]! += weight[pair]!;
        again[pair] = 1;
      } else firsts[other] = pair;
    }
  const isFirst = (_: number, pair: number): boolean => again[pair] === 0;
  return { ids, left: left.filter(isFirst), right: right.filter(isFirst), weight: sums.filter(isFirst) };
}

/** Which pairs have each place, in their order: those of place p from `starts[p]` to `starts[p + 1]`. */
function byPlace(places: Int32Array, count: number): { readonly starts: Int32Array; readonly order: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const place of places) starts[place + 1]! += 1;
  for (let at = 0; at < count; at += 1) starts[at + 1]! += starts[at]!;
  const [end, order] = [starts.slice(), new Int32Array(places.length)];
  places.forEach((place, pair) => {
    order[end[place]!] = pair;
    end[place]! += 1;
  });
  return { starts, order };
}

export function neighboursOf({ ids, left, right }: Links): Neighbours {
  const first = new Int32Array(ids.length + 1);
  for (let pair = 0; pair < left.length; pair += 1) {
    first[left[pair]! + 1]! += 1;
    first[right[pair]! + 1]! += 1;
  }
  for (let at = 0; at < ids.length; at += 1) first[at + 1]! += first[at]!;
  const [end, near] = [first.slice(), new Int32Array(2 * left.length)];
  for (let pair = 0; pair < left.length; pair += 1) {
    const [a, b] = [left[pair]!, right[pair]!];
    near[end[a]!] = b;
    near[end[b]!] = a;
    end[a]! += 1;
    end[b]! += 1;
  }
  return { first, near };
}

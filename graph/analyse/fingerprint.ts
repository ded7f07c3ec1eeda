/** Whether a drawing is still that of a graph, and what of it changed: told by numbers for each node, without measuring anything. */
import type { Subgraph } from '../model.ts';
import type { Drawing } from '../store.ts';
import { componentsOf, type Components } from './components.ts';
import { linksOf, type Links } from './links.ts';
import { hashText, mix } from './random.ts';
import { scaleOf } from './scale.ts';

/** By the places of the nodes. */
export interface Fingerprints {
  readonly links: Links;
  readonly components: Components;
  /** 32 bits of a node's neighbours and the weights of the pairs with them; 0 for a node alone. */
  readonly nodes: Uint32Array;
  /** By the number of the component: 52 bits of its nodes, its pairs and their weights, which is all that its measures follow from. */
  readonly whole: Float64Array;
}

export const fingerprintsOf = (subgraph: Subgraph): Fingerprints => fingerprintsOfLinks(linksOf(subgraph));

/** Sums of mixed hashes: they do not depend on the order in which nodes and pairs come. */
export function fingerprintsOfLinks(links: Links): Fingerprints {
  const { ids, left, right } = links;
  const components = componentsOf(links);
  const [weights, low, high] = [hashesOf(links.weight), Uint32Array.from(ids, (id) => hashText(id)), Uint32Array.from(ids, (id) => hashText(` ${id}`))];
  const [nodes, more] = [low, high].map((hashes) => {
    const sums = new Uint32Array(ids.length);
    for (let pair = 0; pair < left.length; pair += 1) {
      const [a, b] = [left[pair]!, right[pair]!];
      sums[a]! += mix(hashes[b]!, weights[pair]!);
      sums[b]! += mix(hashes[a]!, weights[pair]!);
    }
    return sums;
  }) as [Uint32Array, Uint32Array];
  const [lower, upper] = [new Uint32Array(components.count), new Uint32Array(components.count)];
  for (let at = 0; at < ids.length; at += 1) {
    lower[components.of[at]!]! += mix(low[at]!, nodes[at]!);
    upper[components.of[at]!]! += mix(high[at]!, more[at]!);
  }
  return { links, components, nodes, whole: Float64Array.from(lower, (bits, number) => (upper[number]! & 0xf_ffff) * 2 ** 32 + bits) };
}

/** 32 bits of each number. */
function hashesOf(numbers: Float64Array): Uint32Array {
  const halves = new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length);
  return Uint32Array.from(numbers, (_, at) => mix(halves[2 * at]!, halves[2 * at + 1]!));
}

/** Whether the drawing was made for a graph with these fingerprints: the same nodes, each with the edges it has now in the component that it stands in now, and measured among as many. */
export function isDrawingOf(drawing: readonly Drawing[], fingerprints: Fingerprints): boolean {
  const { links: { ids }, components, nodes, whole } = fingerprints;
  if (drawing.length !== ids.length) return false;
  const [scaled, known] = [scaleOf(fingerprints), new Map(drawing.map((one) => [one.id as string, one]))];
  return ids.every((id, at) => {
    const one = known.get(id);
    if (!one || one.fingerprint !== nodes[at] || !isMeasured(one, whole[components.of[at]!]!)) return false;
    const { pagerank, betweenness } = scaled(one.rankWithin, one.pathsWithin);
    return pagerank === one.pagerank && betweenness === one.betweenness;
  });
}

/** Whether this was measured in this component as it is now. */
export const isMeasured = (one: Drawing | undefined, component: number): one is Drawing & { readonly rankWithin: number; readonly pathsWithin: number } =>
  one?.component === component && one.rankWithin !== undefined && one.pathsWithin !== undefined;

/** What differs from the drawing before: all that has to be saved. */
export function differing(drawing: readonly Drawing[], before: readonly Drawing[]): readonly Drawing[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return drawing.filter((one) => {
    const other = known.get(one.id);
    return !other || (Object.keys(one) as readonly (keyof Drawing)[]).some((name) => one[name] !== other[name]);
  });
}

/** Whether a drawing is still that of a graph: told by a number for each node, without computing anything anew. */
import type { Subgraph } from '../model.ts';
import type { Drawing } from '../store.ts';
import { weightOf } from './weight.ts';
import { hashText } from './random.ts';

/**
 * A 32-bit number for each node, made of its neighbours and the weights of the edges to them, in whatever order these come; 0 for a node alone.
 * Parallel edges count each. Loops and edges whose ends are not there count nothing, as in `plainGraph`.
 */
export function fingerprintsOf({ nodes, edges }: Subgraph): ReadonlyMap<string, number> {
  const found = new Map<string, number>(nodes.map(({ id }) => [id, 0]));
  const add = (id: string, other: string, weight: number): void => { found.set(id, (found.get(id)! + hashText(`${other} ${weight}`)) >>> 0); };
  for (const { source, target, properties } of edges) {
    if (source === target || !found.has(source) || !found.has(target)) continue;
    const weight = weightOf(properties);
    add(source, target, weight);
    add(target, source, weight);
  }
  return found;
}

/** Whether the drawing was made for a graph with these fingerprints: the same nodes, each with the edges it has now. */
export const isDrawingOf = (drawing: readonly Drawing[], fingerprints: ReadonlyMap<string, number>): boolean =>
  drawing.length === fingerprints.size && drawing.every(({ id, fingerprint }) => fingerprint !== undefined && fingerprints.get(id) === fingerprint);

/** What differs from the drawing before: all that has to be saved. */
export function differing(drawing: readonly Drawing[], before: readonly Drawing[]): readonly Drawing[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return drawing.filter((one) => {
    const other = known.get(one.id);
    return !other || (Object.keys(one) as readonly (keyof Drawing)[]).some((name) => one[name] !== other[name]);
  });
}

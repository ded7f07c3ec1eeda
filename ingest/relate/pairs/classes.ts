/** What a pair of mentions can be: no relation, or a predicate in one of two directions. */
import type { NamedType, RelationType } from '../../../graph/model.ts';
import { allows, EDGE_TYPES, namedTypes, relationTypes } from '../../../graph/schema.ts';

/** Class 0 is "no relation"; 1 + 2 × predicate + direction follows. Direction 0 runs from the mention that stands first. */
export const NONE = 0;
export const CLASS_COUNT = 1 + 2 * relationTypes.length;

export const classOf = (predicate: RelationType, backward: boolean): number =>
  1 + 2 * relationTypes.indexOf(predicate) + (backward && !EDGE_TYPES[predicate].symmetric ? 1 : 0);

export const predicateOf = (index: number): RelationType => relationTypes[(index - 1) >> 1]!;
export const isBackward = (index: number): boolean => ((index - 1) & 1) === 1;

/** Whether both are one thing by their words: nothing stands in a relation to itself. */
export const isSame = (first: { readonly type: NamedType; readonly key: string }, second: { readonly type: NamedType; readonly key: string }): boolean => first.type === second.type && first.key === second.key;

/** The classes that the schema lets a pair have, "no relation" first; only that one where nothing is allowed. */
export function classesFor(first: NamedType, second: NamedType): readonly number[] {
  return TABLE[namedTypes.indexOf(first) * namedTypes.length + namedTypes.indexOf(second)]!;
}

const TABLE: readonly (readonly number[])[] = namedTypes.flatMap((first) =>
  namedTypes.map((second) => {
    const classes = [NONE];
    for (const predicate of relationTypes) {
      const forward = allows(predicate, first, second);
      const backward = allows(predicate, second, first);
      if (forward || (backward && EDGE_TYPES[predicate].symmetric)) classes.push(classOf(predicate, false));
      if (backward && !EDGE_TYPES[predicate].symmetric) classes.push(classOf(predicate, true));
    }
    return classes;
  }),
);

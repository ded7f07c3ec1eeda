/** What a rule is: data that the patterns of `pattern.ts` are read from. */
import type { RelationType } from '../../../graph/model.ts';
import { CHAIRS, HEADS } from '../../language/offices.ts';

export interface RuleData {
  readonly name: string;
  readonly predicate: RelationType;
  readonly patterns: readonly string[];
  /** How sure, 0 to 1, where the classifier sees nothing in it. */
  readonly confidence: number;
  /** `[S:Organization Europol] led [O:Operation Operation Blue Tide]`. */
  readonly examples: readonly string[];
  /** Sentences of like words that say something else. */
  readonly never: readonly string[];
}

export const BODY = 'Organization|Location';
/** Offices at the head of a body; of commanders it may have several. */
export const HEAD = HEADS.filter((office) => office !== 'commander').join('|');
/** Offices that a body or a country may hold, as well as a person. */
export const CHAIR = [...CHAIRS, 'co-chair', 'leader', 'head', 'coordinator', 'convener'].join('|');

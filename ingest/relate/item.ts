/** What stands in a sentence and may stand in a relation. */
import type { Placed } from './pairs/place.ts';

export interface Item extends Placed {
  readonly id: string;
  readonly sentence: number;
  /** Normalised words: equal keys of one type are one thing in a document. */
  readonly key: string;
  readonly confidence: number;
  /** Id of the name that is meant, of descriptions and pronouns. */
  readonly means?: string | undefined;
}

/** A description more doubtful than this is of nothing that a text goes on to tell of. */
const SURE = 0.4;
/** Whether a name, a pronoun, or a description sure enough to be told of. */
export const isSure = ({ level, confidence }: Pick<Item, 'level' | 'confidence'>): boolean => level !== 'desc' || confidence >= SURE;
/** Whether a name, or a description sure enough to be told of again. */
export const isToldOf = (item: Pick<Item, 'level' | 'confidence'>): boolean => item.level !== 'pron' && isSure(item);

/** An item with all its properties, always in the same order: what is asked of thousands of them is quicker where they are of one shape. */
export const makeItem = ({ id, sentence, key, type, level, first, end, head, confidence, doubt = 0, means }: Item): Item => ({ id, sentence, key, type, level, first, end, head, confidence, doubt, means });

export interface Items {
  /** By sentence, in text order, the longer of two that begin together first. */
  readonly sentences: readonly (readonly Item[])[];
  /** By sentence whom "we" means. */
  readonly speakers: readonly (Item | undefined)[];
  /** By sentence the words in quotation marks; undefined where there are none. */
  readonly quoted: readonly ({ readonly inside: Uint8Array } | undefined)[];
}

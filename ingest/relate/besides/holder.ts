/** Who holds an office, and the words for offices. */
import type { Item } from '../item.ts';
import { OFFICES } from '../vetoes/offices.ts';

export interface Holder {
  readonly person: Item;
  readonly body: Item;
  /** Whether the office is at the head of the body: who is of another rank, or is sent, speaks for it. */
  readonly heads: boolean;
}

const HEADS: ReadonlySet<string> = new Set(['president', 'director', 'director-general', 'secretary-general', 'chief', 'head', 'commissioner', 'chair', 'chairman', 'chairperson', 'commander', 'ceo']);
const MORE = new Set(['coordinator', 'envoy', 'administrator', 'deputy', 'officer', 'attorney', 'prosecutor', 'adviser']);
/** Before an office: who holds it stands second and speaks for the body. */
const RANKS = new Set(['vice', 'deputy', 'assistant', 'vice-president', 'under-secretary-general']);

/** Whether a word in lower case stands second to an office: "deputy". */
export const isRank = (word: string): boolean => RANKS.has(word);
/** Whether a word in lower case is an office or its rank. */
export const isOffice = (word: string): boolean => OFFICES.has(word) || MORE.has(word) || isRank(word);
/** Whether who holds such an office is at the head of a body. */
export const headsBody = (word: string): boolean => HEADS.has(word);

/** A name in words of its sentence. */
import type { MentionLevel, NamedType } from '../../../graph/model.ts';
import type { Token } from '../../stages.ts';

/** A name in words of its sentence, before it becomes a mention. */
export interface TaggedName {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly type: NamedType;
  /** `name` where it is not said. */
  readonly level?: MentionLevel;
  readonly confidence: number;
  /** What the words call it where they share a word with others: "Ministry of Health" of "Ministries of Health and Trade". Its own words where it is not said. */
  readonly called?: string;
}

/** A mend of one name: what it becomes. `all` are the names of the document, in text order. */
export type Step = (name: TaggedName, tokens: readonly Token[], all: readonly TaggedName[]) => readonly TaggedName[];

/** Whether a word begins with a capital letter. */
export const capital = ({ text }: Pick<Token, 'text'>): boolean => /^\p{Lu}/u.test(text);

/** Whether a word is written as acronyms are: capitals and digits. */
export const acronym = ({ text }: Pick<Token, 'text'>): boolean => /^\p{Lu}[\p{Lu}\d&-]+$/u.test(text);

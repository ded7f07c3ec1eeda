/** A name in words of its sentence. */
import type { MentionLevel, NamedType } from '../../../graph/model.ts';
import type { AnalysedSentence, Token } from '../../stages.ts';

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

/** A name as its words, a space between them. */
export const wordsOf = (sentences: readonly Pick<AnalysedSentence, 'tokens'>[]) => ({ sentence, start, end }: Pick<TaggedName, 'sentence' | 'start' | 'end'>): string => sentences[sentence]!.tokens.slice(start, end).map(({ text }) => text).join(' ');

/** Whether a word begins with a capital letter. */
export const capital = ({ text }: Pick<Token, 'text'>): boolean => /^\p{Lu}/u.test(text);

/** Words that part what a body is from what it is for. */
export const TIES: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'against', 'to', 'at', 'between']);

/** The place of the first word of a name that fits; -1 where none does. */
export function placeIn(tokens: readonly Token[], { start, end }: TaggedName, fits: (token: Token) => boolean): number {
  for (let at = start; at < end; at++) if (fits(tokens[at]!)) return at;
  return -1;
}

/** Whether a word is written as acronyms are: capitals and digits. */
export const acronym = ({ text }: Pick<Token, 'text'>): boolean => /^\p{Lu}[\p{Lu}\d&-]+$/u.test(text);

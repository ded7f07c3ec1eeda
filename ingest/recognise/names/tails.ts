/** Names with too much behind them: "Alder Mission's swift arrival", "Operation Reed nets thieves". */
import type { NamedType } from '../../../graph/model.ts';
import type { AnalysedSentence, Token } from '../../stages.ts';
import { headClass } from './heads.ts';
import { TIES, wordsOf } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** The names, without what is theirs in small letters, and without words in small letters where the text, or `known`, has the name without them. */
export function withoutTails(names: readonly TaggedName[], sentences: readonly Words[], known: (words: string, type: NamedType) => boolean): readonly TaggedName[] {
  const textOf = wordsOf(sentences);
  let said: ReadonlySet<string> | undefined;
  return names.map((name) => {
    const { tokens } = sentences[name.sentence]!;
    const from = tailOf(tokens, name);
    if (from <= name.start || name.called !== undefined) return name;
    const short = { ...name, end: from };
    if (OWNS.test(tokens[from]!.text)) return short;
    if (name.type === 'Location' || !isTold(tokens, { ...name, start: from })) return name;
    said ??= new Set(names.map((other) => `${other.type} ${textOf(other)}`));
    return said.has(`${name.type} ${textOf(short)}`) || known(textOf(short), name.type) ? short : name;
  });
}

const OWNS = /^['’]s?$/u;
const SMALL = /^\p{Ll}[\p{Ll}-]*$/u;

/** Where the words in small letters at the end of a name begin, with the possessive before them; its end where there are none. */
function tailOf(tokens: readonly Token[], { start, end }: TaggedName): number {
  let from = end;
  while (from > start && SMALL.test(tokens[from - 1]!.text)) from--;
  return from < end && from > start && OWNS.test(tokens[from - 1]!.text) ? from - 1 : from === end ? start : from;
}

/** Whether words only tell of a name, and do not say what kind of thing it is: "organise", "high-level", but not "project" or "on ports". */
const isTold = (tokens: readonly Token[], { start, end }: TaggedName): boolean =>
  tokens[start]!.tag !== 'NOUN' && !TIES.has(tokens[start]!.text) && tokens[start]!.text !== 'and' && tokens.slice(start, end).every(({ text }) => headClass(text) === 0);

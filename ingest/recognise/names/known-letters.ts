/** Letters that a text gives for a body, where they stand again and the tagger heard no name: "SHUT" after "Stop Trafficking Association (SHUT)". */
import type { AnalysedSentence, Token } from '../../stages.ts';
import { abbreviates } from '../../resolve/forms.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** Fewer letters than this are words or numerals as often. */
const SHORTEST = 3;
const SURE = 0.7;

/** The names, with such letters wherever no name covers them; not in lines that are all in capitals. */
export function lettersAgain(names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] {
  const given = new Map<string, TaggedName['type']>();
  names.forEach((long, at) => {
    const short = names[at + 1];
    if (long.type !== 'Organization' || short?.sentence !== long.sentence || short.type !== long.type || short.start !== long.end + 1 || short.end !== short.start + 1) return;
    const { tokens } = sentences[long.sentence]!;
    const { text } = tokens[short.start]!;
    if (tokens[long.end]!.text === '(' && tokens[short.end]?.text === ')' && text.length >= SHORTEST && /^\p{Lu}+$/u.test(text) && abbreviates(text, tokens.slice(long.start, long.end).map((token) => token.text).join(' '))) given.set(text, long.type);
  });
  if (given.size === 0) return names;
  const bySentence = new Map<number, TaggedName[]>();
  for (const name of names) bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name]);
  const missed = sentences.flatMap(({ tokens }, sentence) => tokens.flatMap(({ text }, start): TaggedName[] => {
    const type = given.get(text);
    if (type === undefined || bySentence.get(sentence)?.some((name) => name.start <= start && start < name.end) || !standsAlone(tokens, start)) return [];
    return [{ sentence, start, end: start + 1, type, confidence: SURE }];
  }));
  return missed.length === 0 ? names : [...names, ...missed].sort((left, right) => left.sentence - right.sentence || left.start - right.start);
}

/** Not in a row of capitals, "SHUT DOWN", nor the first part of a longer name, "SHUT Alliance", nor of an address. */
const standsAlone = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:\p{Lu}|-$|\/|@|\.\p{L})/u.test(tokens[at + 1]?.text ?? '') && !/^(?:\p{Lu}{2,}|-|\/|@|#)$/u.test(tokens[at - 1]?.text ?? '');

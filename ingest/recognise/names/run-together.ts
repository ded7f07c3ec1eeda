/** Names run together: of "Alder Fund to End Hunger and Birch" the text knows the fund by itself elsewhere, so that Birch is another. */
import type { NamedType } from '../../../graph/model.ts';
import type { AnalysedSentence, Token } from '../../stages.ts';
import { BODY, headClass } from './heads.ts';
import { capital, TIES, wordsOf } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** So many words of a name that stands by itself elsewhere leave no doubt, whatever is joined to it. */
const LONG = 5;

/** The names, those cut in two at an "and" or a comma of which one part is a name of the same type elsewhere in the text and the other reads as one. `known` tells names that are known by such words. */
export function runTogether(names: readonly TaggedName[], sentences: readonly Words[], known: (words: string, type: NamedType) => boolean): readonly TaggedName[] {
  const textOf = wordsOf(sentences);
  let said: Map<string, number> | undefined;
  const count = (type: NamedType, words: string): number => {
    if (!said) {
      said = new Map();
      for (const name of names) said.set(`${name.type} ${textOf(name)}`, (said.get(`${name.type} ${textOf(name)}`) ?? 0) + 1);
    }
    return said.get(`${type} ${words}`) ?? 0;
  };
  return names.flatMap((name) => {
    const { tokens } = sentences[name.sentence]!;
    for (let at = name.start + 1; at < name.end - 1; at++) {
      if (!JOINS.has(tokens[at]!.text)) continue;
      const behind = tokens[at + 1]!.text === 'and' ? at + 2 : at + 1;
      const start = tokens[behind]?.tag === 'DET' && !capital(tokens[behind]) ? behind + 1 : behind;
      if (start >= name.end || !capital(tokens[start]!) || DISTRICT.test(tokens[start]!.text)) continue;
      const [left, right] = [{ ...name, end: at }, { ...name, start }];
      const whole = count(name.type, textOf(name));
      const isNamed = (part: TaggedName): boolean => count(name.type, textOf(part)) >= whole || known(textOf(part), name.type);
      if (known(textOf(name), name.type)) continue;
      const own = isNamed(left), other = isNamed(right);
      if ((own && (other || isWhole(tokens, right) || at - name.start >= LONG)) || (other && isUntied(tokens, left))) return [left, right];
    }
    return [name];
  });
}

const JOINS = new Set(['and', ',', '&']);
/** "Washington, D.C." is one city, though a text may call it by either. */
const DISTRICT = /^D\.?C\.?$/u;

const LEGAL = /^(?:inc|ltd|corp|llc)\.?$/iu;

/** Whether a stretch reads as a body's name: its head is a kind of body. */
const isWhole = (tokens: readonly Token[], { start, end }: TaggedName): boolean => !LEGAL.test(tokens[end - 1]!.text) && headClass(tokens[end - 1]!.text.toLowerCase()) === BODY && tokens.slice(start, end).every(capital);

/** Whether nothing in a stretch, "Mission of the Alder Union", may go on behind it. */
const isUntied = (tokens: readonly Token[], { start, end }: TaggedName): boolean => end - start > 1 && tokens.slice(start, end).every(({ text }) => !TIES.has(text) && !JOINS.has(text));

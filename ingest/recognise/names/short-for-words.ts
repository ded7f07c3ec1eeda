/** Letters that a text gives for plain words are nobody's name: "CSEA" of "child sexual exploitation and abuse (CSEA)", wherever they stand. */
import { abbreviates } from '../../resolve/forms.ts';
import type { AnalysedSentence, Token } from '../../stages.ts';
import { headClass } from './heads.ts';
import { wordsOf } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** Most words, beyond one a letter, that the letters may be short for. */
const SPARE = 2;
const LETTERS = /^\p{Lu}\p{L}{1,6}$/u;
/** Many places and people that texts tell of as of one. */
const MANY = new Set(['country', 'countries', 'economies', 'nations', 'states', 'partners', 'persons', 'people', 'peoples', 'providers', 'members']);

/** The names, without the letters of plain words, unless `known` tells of a body with these. Letters of what kinds of bodies are called, "joint investigation team (JIT)", stay. */
export function withoutLettersOfWords(names: readonly TaggedName[], sentences: readonly Words[], known: (words: string) => boolean): readonly TaggedName[] {
  const textOf = wordsOf(sentences);
  const plain = new Set<string>();
  for (const name of names) {
    const { tokens } = sentences[name.sentence]!;
    if (name.type !== 'Organization' || name.end - name.start !== 1 || tokens[name.start - 1]?.text !== '(' || tokens[name.end]?.text !== ')' || !LETTERS.test(tokens[name.start]!.text)) continue;
    if (areOfWords(tokens, name.start) && !known(textOf(name))) plain.add(textOf(name));
  }
  return plain.size === 0 ? names : names.filter((name) => name.type !== 'Organization' || !plain.has(textOf(name)));
}

/** Whether the words in small letters before the bracket spell the letters at a place in it, the first of them with the first. */
function areOfWords(tokens: readonly Token[], at: number): boolean {
  const letters = tokens[at]!.text;
  const head = tokens[at - 2]?.text ?? '';
  if (headClass(head) !== 0 || MANY.has(head)) return false;
  for (let from = at - 2; from >= 0 && at - 1 - from <= letters.length + SPARE && /^\p{Ll}/u.test(tokens[from]!.text); from--) {
    const words = tokens.slice(from, at - 1).map(({ text }) => text);
    if (words.length > 1 && words[0]![0]!.toUpperCase() === letters[0] && abbreviates(letters, words.join(' '))) return true;
  }
  return false;
}

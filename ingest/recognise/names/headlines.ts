/** Names in headlines, where capitals do not tell a name from what is said of it. */
import type { AnalysedSentence, Token } from '../../stages.ts';
import { headClass } from './heads.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens' | 'kind'>;

/** Of a headline in capitals, names only as the text below has them: "Harbour Bank Vows to Help Ports" is the Harbour Bank. */
export const namesOfHeadlines = (names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] => {
  const capitals = new Set(names.filter(({ start, end }) => end - start >= LONG).map(({ sentence }) => sentence).filter((index) => isTitleCase(sentences[index]!)));
  if (capitals.size === 0) return names;
  const below = ` ${sentences.flatMap(({ tokens }, index) => (capitals.has(index) ? [] : tokens.map(({ text }) => text))).join(' ')} `;
  return names.map((name) => {
    if (name.end - name.start < LONG || !capitals.has(name.sentence)) return name;
    const words = sentences[name.sentence]!.tokens.slice(name.start, name.end).map(({ text }) => text);
    let length = words.length;
    while (length > 0 && !below.includes(` ${words.slice(0, length).join(' ')} `)) length--;
    if (length === words.length) return name;
    // What the text goes on to name is said here to do something: "… Vows", "… Hosts".
    return length > 0 && /\p{L}{3}s$/u.test(words[length]!) && headClass(words[length]!.toLowerCase()) === 0 && !TIES.has(words[length - 1]!) ? { ...name, end: name.start + length } : name;
  });
};
/** Names shorter than this are left as they are. */
const LONG = 4;

/** Eight words or more, nearly all long ones with capitals, and no full stop. */
function isTitleCase({ tokens, kind }: Words): boolean {
  if (kind === 'speaker' || tokens.length < 8 || tokens.at(-1)!.text === '.') return false;
  const long = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return long.filter(capital).length >= 0.85 * long.length;
}

const TIES = new Set(['of', 'for', 'on', 'in', 'against', 'to', 'at', 'between']);
const capital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

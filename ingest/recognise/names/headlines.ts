/** Names in headlines, where capitals do not tell a name from what is said of it. */
import type { AnalysedSentence, Token } from '../../stages.ts';
import { headClass } from './heads.ts';
import { capital, TIES, type TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens' | 'kind'>;

/** Of a headline in capitals, names only as the text below has them: "Harbour Bank Vows to Help Ports" is the Harbour Bank, and so is "Harbour Bank Joins Port League". */
export const namesOfHeadlines = (names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] => asBelow(beforeVerbs(names, sentences), sentences);

/** What headlines have bodies do: third persons, and plurals that are no nouns. */
const VERBS = new Set(`announces announce launches signs sign inks opens joins join welcomes appoints extends pledges urges urge hosts agrees agree condemns condemn dismantles seizes approves adopts unveils unveil commits
  holds calls withdraws becomes receives wins names supports marks vows vow targets expands strengthens provides delivers completes acquires convenes smashes culminates nets disrupts results foils busts cracks uncovers
  hinges relies depends seeks warns says tells backs boosts rescues meets trains faces needs requires begins remains focuses discusses helps takes brings makes gives sends hails praises concludes examines addresses
  considers continues elects rejects bans imposes freezes deploys extradites repatriates convicts pleads denies accuses`.split(/\s+/u));
/** Fewest words of a headline. */
const SHORTEST = 4;

/** Names of headings in capitals, cut at the verb that the tagger took for a part of them; not where the text has the same words again. */
function beforeVerbs(names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] {
  let text: string | undefined;
  const isRepeated = (words: string): boolean => {
    text ??= ` ${sentences.map(({ tokens }) => tokens.map((token) => token.text).join(' ')).join(' | ')} `;
    return text.indexOf(` ${words} `) !== text.lastIndexOf(` ${words} `);
  };
  return names.flatMap((name) => {
    const { tokens, kind } = sentences[name.sentence]!;
    const verb = kind === 'heading' && name.end - name.start > 1 ? tokens.findIndex((token, at) => at >= name.start && at < name.end && VERBS.has(token.text.toLowerCase())) : -1;
    if (verb < 0 || tokens.length < SHORTEST || verb + 1 >= tokens.length || !inCapitals(tokens) || isRepeated(tokens.slice(name.start, name.end).map((token) => token.text).join(' '))) return [name];
    return verb > name.start ? [{ ...name, end: verb }] : [];
  });
}

const asBelow = (names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] => {
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
  return inCapitals(tokens);
}

/** Whether nearly all long words have capitals. */
function inCapitals(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return long.filter(capital).length >= 0.85 * long.length;
}


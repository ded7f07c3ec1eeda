/** Speakers as records of meetings name them, in capitals: "ANA DE LA CRUZ (Peru) said", "JON VIK, Minister for Ports of Norway, said". */
import { CHAIRS } from '../../language/offices.ts';
import type { Token } from '../../stages.ts';
import { BODY, headClass } from './heads.ts';
import { PERSONS_OFFICES, PERSONS_TITLE } from './titles.ts';
import type { TaggedName } from './tagged.ts';

type Span = Pick<TaggedName, 'start' | 'end'>;

/** Words of a name in capitals, with those that many write small. */
const IN_CAPITALS = /^\p{Lu}[\p{Lu}’'.-]*$/u;
const PARTICLE = /^(?:de|la|del|da|dos|das|van|von|der|den|al|el|bin|bint|ibn|ben|di|du|le|y|e)$/u;
/** Most words of a name, and of the country in brackets behind it. */
const LONGEST = 7, LONGEST_COUNTRY = 6;
/** Words within which an office says what it is: "Deputy Minister for", "Chair of". */
const OFFICE_WITHIN = 5;
const OFFICES: ReadonlySet<string> = new Set([...PERSONS_OFFICES, ...CHAIRS, ...'representative observer delegate vice-chair vice-president commissioner head councillor coordinator rapporteur'.split(' ')]);

/** The span of the person whose name opens a sentence in capitals, with a country in brackets or an office behind it and what they say after it. A heading in capitals names no speaker. */
export function findSpeakers(tokens: readonly Token[], names: readonly Pick<TaggedName, 'start' | 'end' | 'type'>[]): Span[] {
  let start = 0;
  while (start < 3 && PERSONS_TITLE.test(tokens[start]?.text ?? '')) start++;
  if (!isName(tokens[start]) || tokens[start]!.text.length < 2) return [];
  let end = start;
  while (end - start < LONGEST && (isName(tokens[end]) || (PARTICLE.test(tokens[end]?.text ?? '') && isName(tokens[end + 1])))) end++;
  const words = tokens.slice(start, end);
  if (end - start < 2 || !words.some(({ text }) => text.length > 3) || words.some(({ text }) => headClass(text.toLowerCase()) === BODY)) return [];
  return isOfCountry(tokens, end, names) || holdsOffice(tokens, end) ? [{ start, end }] : [];
}

const isName = (token: Token | undefined): boolean => token !== undefined && IN_CAPITALS.test(token.text);

/** Whether "(Peru)" and a verb, a comma or a colon stand behind. */
function isOfCountry(tokens: readonly Token[], end: number, names: readonly Pick<TaggedName, 'start' | 'end' | 'type'>[]): boolean {
  if (tokens[end]?.text !== '(') return false;
  const country = names.find(({ start, type }) => type === 'Location' && (start === end + 1 || (start === end + 2 && tokens[end + 1]!.tag === 'DET')));
  if (!country || country.end - country.start > LONGEST_COUNTRY || tokens[country.end]?.text !== ')') return false;
  const next = tokens[country.end + 1];
  return next !== undefined && (next.tag === 'VERB' || next.tag === 'ADV' || next.text === ',' || next.text === ':');
}

/** Whether a comma and an office stand behind. */
const holdsOffice = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === ',' && tokens.slice(end + 1, end + 1 + OFFICE_WITHIN).some(({ text }, at) => OFFICES.has(text.toLowerCase()) && tokens.slice(end + 1, end + 1 + at).every((token) => token.text !== ',' && token.tag !== 'VERB'));

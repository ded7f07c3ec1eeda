/** Who speaks for a country: "my country", "the Permanent Mission of Peru", the one country that a text tells of. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';

const COUNTRY = new Set(['country', 'nation', 'homeland', 'government']);

/** "My country": who says so speaks for one. Bodies have "our country offices" and "our government partners". */
export const isMyCountry = ({ lower, tokens }: SentenceView, at: number): boolean =>
  (lower[at] === 'my' || lower[at] === 'our') && COUNTRY.has(lower[at + 1] ?? '') && !/^(?:NOUN|PROPN)$/u.test(tokens[at + 2]?.tag ?? '');

/** What countries have: "the President of Peru", "Peru's parliament". */
const OF_STATE = new Set(['government', 'president', 'minister', 'ministry', 'parliament', 'people', 'institutions', 'authorities', 'delegation', 'embassy', 'republic', 'constitution', 'citizens']);

/** The one place that a text names, where it is told of as a country is; undefined where there are more. `views` and `names` are of the same sentences. */
export function onlyCountry(views: readonly SentenceView[], names: readonly (readonly Item[])[]): Item | undefined {
  const places = names.flat().filter(({ type, level }) => type === 'Location' && level === 'name');
  const [place] = places;
  if (!place || places.some(({ key }) => key !== place.key)) return undefined;
  const isOfState = ({ lower }: SentenceView, { first, end }: Item): boolean =>
    (lower[first - 1] === 'of' && OF_STATE.has(lower[first - 2] ?? '')) || (/^['’]s$/u.test(lower[end] ?? '') && OF_STATE.has(lower[end + 1] ?? ''));
  return views.some((view, index) => names[index]!.some((item) => item.type === 'Location' && isOfState(view, item))) ? place : undefined;
}

/** Bodies that are their country abroad, or its voice. */
const VOICES = /^(?:(?:the )?permanent (?:observer )?(?:mission|representation|delegation)|embassy|high commission|consulate general|delegation|mission|government) of (?:the )?(.+)$/u;

/** Whether a body is such. */
export const isVoiceOfCountry = ({ type, key }: Item): boolean => type === 'Organization' && VOICES.test(key);

/** The country that a body speaks for, at its first mention: Peru of "the Permanent Mission of Peru to the United Nations"; the body where it speaks for itself, or its country is named nowhere else. */
export function speakingFor(body: Item, names: readonly (readonly Item[])[]): Item {
  const whose = body.type === 'Organization' ? VOICES.exec(body.key)?.[1] : undefined;
  if (whose === undefined) return body;
  const isIts = ({ type, level, key }: Item): boolean => type === 'Location' && level === 'name' && (whose === key || whose.startsWith(`${key} to `) || whose.endsWith(` of ${key}`));
  return names.flat().find(isIts) ?? body;
}

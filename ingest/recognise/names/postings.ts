/** Who is posted to a body, in titles that capitals run together, and two services of one country: "NORWAY TO THE UNITED NATIONS JON VIK", "Chad Police and Customs". */
import { capital, TIES } from './tagged.ts';
import type { Step, TaggedName } from './tagged.ts';

const POSTS = new Set(['representative', 'ambassador', 'mission', 'observer', 'delegate', 'envoy', 'delegation']);
/** Bodies whose name has so many words and no more: what follows in capitals is who is posted. */
const FIXED: ReadonlyMap<string, number> = new Map([['united nations', 2], ['european union', 2], ['african union', 2]]);
const HONOURS = new Set(['MR', 'MRS', 'MS', 'DR', 'H.E', 'HE', 'AMBASSADOR']);
/** Words between an office and the country that it is of. */
const BEFORE = 3;

/** "Representative OF NORWAY TO THE UNITED NATIONS JON VIK" names a country, a body and a person. */
export const atPosting: Step = (name, tokens) => {
  let of = name.start - 1;
  while (of > name.start - BEFORE && tokens[of]?.text.toLowerCase() === 'the') of--;
  if (tokens[of]?.text.toLowerCase() !== 'of' || !POSTS.has(tokens[of - 1]?.text.toLowerCase() ?? '')) return [name];
  let to = name.start + 1;
  while (to < name.end && tokens[to]!.text.toLowerCase() !== 'to') to++;
  const start = tokens[to + 1]?.text.toLowerCase() === 'the' ? to + 2 : to + 1;
  if (to >= name.end || start >= name.end) return [name];
  const length = FIXED.get(tokens.slice(start, start + 2).map(({ text }) => text.toLowerCase()).join(' '));
  const end = length === undefined ? name.end : Math.min(name.end, start + length);
  const country: TaggedName = { ...name, end: to, type: 'Location' }, body: TaggedName = { ...name, start, end, type: 'Organization' };
  let person = end;
  while (person < name.end && (HONOURS.has(tokens[person]!.text.replace(/\.$/u, '')) || tokens[person]!.text === '.')) person++;
  const named = name.end - person > 1 && tokens.slice(person, name.end).every((token) => capital(token) && !TIES.has(token.text.toLowerCase()));
  return named ? [country, body, { ...name, start: person, type: 'Person' }] : [country, body];
};

/** What a country has one of. */
const SERVICES = new Set(['Police', 'Customs', 'Army', 'Navy', 'Immigration', 'Gendarmerie', 'Coastguard']);
/** Bodies that such words name together: "Ministry of Police and Customs" is one. */
const ONE = /^(?:Ministry|Department|Directorate|Office|Bureau|Committee|Centre|Center|Union|Division|Agency|Authority|Administration|Service|Board)$/u;

/** "Chad Police and Customs" are two bodies of Chad. */
export const atServices: Step = (name, tokens) => {
  const last = name.end - 1, and = name.end - 2;
  if (name.type !== 'Organization' || and <= name.start + 1 || !/^(?:and|&)$/u.test(tokens[and]!.text) || !SERVICES.has(tokens[last]!.text) || !SERVICES.has(tokens[and - 1]!.text)) return [name];
  const owner = tokens.slice(name.start, and - 1);
  if (!owner.every(capital) || owner.some(({ text }) => TIES.has(text) || ONE.test(text)) || /^\p{Lu}/u.test(tokens[name.end]?.text ?? '')) return [name];
  return [{ ...name, end: and }, { ...name, start: last, called: [...owner, tokens[last]!].map(({ text }) => text).join(' ') }];
};

/** "The former Yugoslav Republic of Macedonia" was a country's name. */
export const withFormer: Step = (name, tokens) =>
  name.type === 'Location' && tokens[name.start]!.text === 'Yugoslav' && /^former$/iu.test(tokens[name.start - 1]?.text ?? '') ? [{ ...name, start: name.start - 1 }] : [name];

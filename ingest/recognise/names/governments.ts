/** "The government of Norway" is a body, named by the whole phrase, in small letters too. */
import { capital } from './tagged.ts';
import type { Step } from './tagged.ts';

/** What a government may be called without being that of a part of the country. */
const KINDS = new Set(['federal', 'transitional', 'interim', 'new', 'current', 'present', 'former', 'national', 'central']);

/** A country behind "government of" is its government; not behind "heads of state and government of", nor where its own "'s" goes on. */
export const asGovernment: Step = (name, tokens) => {
  if (name.type !== 'Location') return [name];
  const of = tokens[name.start - 1]?.tag === 'DET' ? name.start - 2 : name.start - 1;
  const government = tokens[of - 1];
  if (tokens[of]?.text !== 'of' || !government || !/^[Gg]overnment$/u.test(government.text) || /^['’]s?$/u.test(tokens[name.end]?.text ?? '')) return [name];
  let first = of - 1;
  // "Transitional Federal Government of Alder".
  while (first > 0 && capital(government) && capital(tokens[first - 1]!) && /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[first - 1]!.tag)) first--;
  let before = first - 1;
  while (before >= 0 && KINDS.has(tokens[before]!.text)) before--;
  if (before >= 0 && tokens[before]!.tag !== 'DET' && !(capital(government) && tokens[before]!.text !== 'and')) return [name];
  return [{ ...name, start: first, type: 'Organization' }];
};

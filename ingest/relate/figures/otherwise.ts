/** What a figure is of where nothing in its sentence is likely: whose people are counted, who acts, where it happens. */
import type { Item, Items } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import type { FigurePlace } from './features.ts';
import { frontedEnd, isSubject } from './focus.ts';

/** How far back the country of a people may be named. */
const REACH = 20;
/** The shortest beginning that a people shares with its country, and what the people's name then has besides. */
const SHORTEST = 4;
const ENDING = /[in]$/u;
/** What a country's name has after it: Somal-ia, Germa-ny, Afgha-nistan; of "nations" no "National Park". */
const COUNTRY = /^(?:ia|ny|nistan|i arabia)?$/u;

/** "20 million Yemenis": Yemen, where it is named. */
export function peopleOf({ figure, items }: { figure: FigurePlace; items: Items }): Item | undefined {
  const stem = figure.of.slice(0, -1);
  if (figure.unit !== 'count' || stem.length < SHORTEST || !ENDING.test(figure.of)) return undefined;
  for (let at = figure.sentence; at >= Math.max(0, figure.sentence - REACH); at--) {
    const country = items.sentences[at]!.find(({ type, key }) => type === 'Location' && key.startsWith(stem) && COUNTRY.test(key.slice(stem.length)));
    if (country) return country;
  }
  return undefined;
}

/** A description this doubtful acts in nothing. */
const SURE = 0.3;

/** The first mention of the main clause, an active verb behind it, and the figure behind that. */
export function whoActs(view: SentenceView, { first: figure }: FigurePlace, own: readonly Item[]): Item | undefined {
  const { tokens, lower } = view;
  const from = frontedEnd(view);
  const subject = own.find(({ first, type, level, confidence }) => first >= from && type !== 'Topic' && (level !== 'desc' || confidence >= SURE));
  if (!subject || subject.end >= figure || !isSubject(view, subject) || /^['’]s$/u.test(lower[subject.end] ?? '')) return undefined;
  let verb = subject.end;
  while (verb < figure && tokens[verb]!.tag !== 'VERB' && !/^[;:]$/u.test(lower[verb]!)) verb++;
  return verb < figure && tokens[verb]!.tag === 'VERB' && !/^(?:was|were|been|be|being|is|are)$/u.test(lower[verb - 1]!) ? subject : undefined;
}

/** "40 people landed in Y": the place where what is counted does something. */
export function placeOf({ tokens, lower }: SentenceView, { end }: FigurePlace, own: readonly Item[]): Item | undefined {
  let at = end;
  while (at < end + 3 && /^(?:VERB|AUX|ADV)$/u.test(tokens[at]?.tag ?? '')) at++;
  if ((at === end && tokens[end - 1]!.tag !== 'VERB') || !/^(?:in|into|across|throughout|to)$/u.test(lower[at] ?? '')) return undefined;
  const next = tokens[at + 1]?.tag === 'DET' ? at + 2 : at + 1;
  return own.find(({ first, type }) => type === 'Location' && first === next);
}

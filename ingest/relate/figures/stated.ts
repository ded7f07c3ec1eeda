/** Of what a figure is by the build of its sentence alone: "12 members of X", "a 500-strong X", "X, which has 40 ships", "a meeting gathering 90 people". */
import type { Item } from '../item.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import type { FigurePlace } from './features.ts';
import { RESULTS } from './focus.ts';

/** The mention among those of its sentence that the words around a figure tie it to; undefined where they tie it to none. `first` is the first figure of its list: the clause is told of all of them. */
export function bearerStated(view: SentenceView, { figure, first }: { figure: FigurePlace; first: FigurePlace }, all: readonly Item[]): Item | undefined {
  const own = all.filter(({ type }) => type !== 'Topic');
  return ofCompound(view, figure, own) ?? wholeOf(view, figure, own) ?? takingPart(view, figure, own) ?? belonging(view, figure, own) ?? gathering(view, first, own) ?? relative(view, first, own);
}

/** "A 500-strong force", "a five-year Harbour Plan": the force and the plan, also where the number was taken into the name. */
function ofCompound({ lower }: SentenceView, { first, end }: FigurePlace, own: readonly Item[]): Item | undefined {
  if (!/[\p{L}\d][-‑]\p{L}+$/u.test(lower[end - 1]!)) return undefined;
  return own.find((item) => item.first <= end && item.end > end && item.type !== 'Person' && item.type !== 'Location' && (end === first + 1 || lower[end - 1]!.endsWith('strong')));
}

/** What is counted of a body by being in it. */
const MEMBERS = new Set(
  `member representative official officer delegate employee department directorate section chapter branch office unit division agency signatory founder leader commander fighter soldier inspector judge ambassador
  state country nation party organ body authority institution organization organisation partner seat mandate session meeting round phase edition`.split(/\s+/u),
);
/** Words that may stand between "of" and whose members are meant. */
const LONGEST = 4;

/** "Seven members of the Y", "12 of the members of Y". */
function wholeOf({ lower, tokens }: SentenceView, { first, end, of }: FigurePlace, own: readonly Item[]): Item | undefined {
  // "Ten members of the gang were arrested" tells of whoever arrested them.
  if (!MEMBERS.has(of) || tokens.some(({ tag, lemma }) => tag === 'VERB' && RESULTS.has(lemma))) return undefined;
  const at = lower.indexOf('of', first + 1);
  if (at < 0 || at > end) return undefined;
  const found = own.find((item) => item.first > at && item.first - at <= LONGEST && tokens.slice(at + 1, item.first).every(({ tag }) => tag === 'DET' || tag === 'ADJ'));
  // "Ten officers of the league's fleet" are of the fleet.
  return found && /^['’]s$/u.test(lower[found.end] ?? '') ? own.find((item) => item.first === found.end + 1) ?? found : found;
}

const PART = new Set(['participating', 'involved', 'engaged', 'represented', 'enrolled', 'taking']);
/** The same told by a clause: "that took part in". */
const TOOK_PART = new Set(['took', 'take', 'taken', 'participated', 'participate']);

/** "The seven bodies participating in the Y", "the seven bodies that took part in Y". */
function takingPart(view: SentenceView, { end }: FigurePlace, own: readonly Item[]): Item | undefined {
  const { lower } = view;
  let at = end;
  const told = /^(?:that|which|who)$/u.test(lower[at] ?? '');
  if (told) do at++; while (/^(?:have|has|had|will)$/u.test(lower[at] ?? ''));
  const word = lower[at] ?? '';
  if (!(told ? TOOK_PART : PART).has(word)) return undefined;
  at += /^t[ao]/u.test(word) ? 2 : 1;
  if (/^t[ao]/u.test(word) && lower[at - 1] !== 'part') return undefined;
  return lower[at] === 'in' ? own.find((item) => item.first > at && beforeArticle(view, item.first) === at) : undefined;
}

const BELONGING = /^(?:members?|part(?:y|ies)|signator(?:y|ies)|partners?)$/u;
/** Words between those counted and "are", where they are named; and between "are" and what they are in. */
const NAMED = 14, TOLD = 6;
/** What parts such names from each other and from those counted. */
const PARTS = new Set([',', 'and', '(', ')', ':', '-', '–', '—', 'the']);

/** "The three harbours, A, B and C, are all Y members", "40 states are parties to the Y". Of "paid 40 dollars, and both are parties" and "seized 12 boats and the crews are members" somebody else is. */
function belonging({ lower, tokens }: SentenceView, { end, unit }: FigurePlace, own: readonly Item[]): Item | undefined {
  if (unit !== 'count' || lower[end] === 'and' || (lower[end] === ',' && lower[end + 1] === 'and')) return undefined;
  let are = end;
  while (are < end + NAMED && are < lower.length && (tokens[are]!.tag === 'PROPN' || PARTS.has(lower[are]!) || own.some(({ first, end: past, level }) => level === 'name' && first <= are && are < past))) are++;
  if (!/^(?:are|were)$/u.test(lower[are] ?? '') || lower[are + 1] === 'not') return undefined;
  for (let at = are + 1; at <= are + TOLD; at++) {
    if (!BELONGING.test(lower[at] ?? '')) continue;
    const before = own.find((item) => item.first > are && item.end === at);
    return before ?? (/^(?:of|to)$/u.test(lower[at + 1] ?? '') ? own.find(({ first }) => first > at + 1 && first <= at + 3) : undefined);
  }
  return undefined;
}

const GATHERING = new Set(['gathering', 'uniting', 'bringing', 'assembling', 'attracting', 'comprising', 'involving', 'grouping', 'convening']);
const COMPANIES = new Set(['Event', 'Operation', 'Organization']);
/** Words between "bringing together some" and a number that is no part of the figure. */
const HELPING = 3;

/** "Was followed by a meeting in Y, gathering 90 people from 12 countries": the meeting told of last. */
function gathering({ lower }: SentenceView, { first }: FigurePlace, own: readonly Item[]): Item | undefined {
  // Where they are from goes with them.
  const from = lower[first - 1] === 'from' ? first - 1 : first;
  let at = from - 1;
  while (at > 0 && at >= from - HELPING && !GATHERING.has(lower[at]!)) at--;
  if (!GATHERING.has(lower[at] ?? '')) return undefined;
  const before = own.filter(({ end, type }) => end <= at && COMPANIES.has(type));
  if (before.at(-1)?.end === at) return before.at(-1);
  return lower[at - 1] === ',' ? before.findLast(({ type }) => type === 'Event') : undefined;
}

/** Words between "which" and a figure that its clause still tells of; after "where" the figure itself is what does something. */
const WITHIN = 12, AT_ONCE = 3;

/** "X, which has 40 ships", "Y, where 40 people died": what the clause is about, unless that is only where something else is. */
function relative(view: SentenceView, { first }: FigurePlace, own: readonly Item[]): Item | undefined {
  const { lower, tokens } = view;
  let at = first - 1;
  while (at > 0 && first - at <= WITHIN && !/^(?:[,;:()–—]|which|who|that|where|him|her|them)$/u.test(lower[at]!)) at--;
  const word = lower[at];
  if (!/^(?:which|who|that|where)$/u.test(word ?? '')) return undefined;
  const comma = lower[at - 1] === ',';
  const end = comma ? at - 1 : at;
  const antecedent = own.find((item) => item.end === end || (item.end + 1 === end && lower[item.end] === ')'));
  if (!antecedent) return undefined;
  if (word === 'where') return antecedent.type === 'Location' && first - at <= AT_ONCE && !isDoneThere(view, { from: at + 1, to: first }, own) ? antecedent : undefined;
  if ((word === 'that' && comma) || !/^(?:VERB|AUX|ADV)$/u.test(tokens[at + 1]?.tag ?? '')) return undefined;
  return antecedent.type === 'Location' && /^(?:in|at|from|of|across|to)$/u.test(lower[beforeArticle(view, antecedent.first)] ?? '') ? undefined : antecedent;
}

/** "Where it trained 40", "where B built 12": of whoever does it. */
const isDoneThere = ({ lower, tokens }: SentenceView, { from, to }: { readonly from: number; readonly to: number }, own: readonly Item[]): boolean =>
  tokens.slice(from, to).some(({ tag, lemma }, at) => (tag === 'VERB' && lemma !== 'be') || (tag === 'PRON' && lower[from + at] !== 'there')) || own.some(({ first }) => first >= from && first < to);

/** What a sentence is told of that names nobody who does it: "Also seized were 40 boats", "Such activities led to 30 arrests". */
import { isSure, type Item, type Items } from '../item.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import { overlaps } from './admissible.ts';
import type { FigurePlace } from './features.ts';

/** How far back the undertaking may be told of, in sentences; where words point to it, nearer. */
const REACH = 3, REACH_POINTED = 2;
/** What is done in raids and rescues, to people and to things. */
export const RESULTS: ReadonlySet<string> = new Set(
  `arrest seize rescue detain identify recover intercept confiscate charge free save safeguard discover uncover dismantle search check inspect screen apprehend question release destroy neutralise neutralize remove
  repatriate find locate freeze restrain close shut issue fine summon refuse deny block`.split(/\s+/u),
);
const BEING = new Set(['was', 'were', 'been', 'be', 'being']);

/** The undertaking told of before, of a sentence whose figures tell what was done in the passive, by nobody named in it. Where the sentence before has several, its subject. */
export function inFocus(views: readonly SentenceView[], { figure, items }: { figure: FigurePlace; items: Items }): Item | undefined {
  const view = views[figure.sentence]!;
  if (!isResult(view) || items.sentences[figure.sentence]!.some((item) => item.type !== 'Topic' && item.type !== 'Location' && !overlaps(item, figure) && !isCounted(view, item))) return undefined;
  for (let at = figure.sentence - 1; at >= Math.max(0, figure.sentence - REACH); at--) {
    const told = items.sentences[at]!.filter((item) => item.type === 'Operation' && isSure(item));
    const main = told.filter(({ first }) => first >= frontedEnd(views[at]!));
    if (told.length > 0) return main.find((item) => isSubject(views[at]!, item)) ?? main.at(-1) ?? told.at(-1);
  }
  return undefined;
}

/** A description that is itself a number of things: "40 suspects". */
const isCounted = ({ tokens }: SentenceView, { level, first, end }: Item): boolean => level === 'desc' && tokens.slice(first, end).some(({ tag }) => tag === 'NUM');

const results = new WeakMap<SentenceView, boolean>();

/** Told in the passive with no "by": "were seized", "also seized were"; looked for once, not for each figure of a sentence. */
function isResult(view: SentenceView): boolean {
  let known = results.get(view);
  if (known === undefined) {
    const { tokens, lower } = view;
    known = tokens.some(({ tag, lemma }, at) => tag === 'VERB' && RESULTS.has(lemma) && lower[at + 1] !== 'by' && lower[at - 1] !== 'not' && (BEING.has(lower[at - 1] ?? '') || BEING.has(lower[at - 2] ?? '') || BEING.has(lower[at + 1] ?? '')));
    results.set(view, known);
  }
  return known;
}

/** The end of what stands before the main clause: "As part of the X programme," names no subject; 0 where nothing is fronted. */
export function frontedEnd({ tokens, lower }: SentenceView): number {
  const opens = /^(?:ADP|SCONJ)$/u.test(tokens[0]?.tag ?? '') || /^(?:following|including|according|based|led|supported|coordinated|working)$/u.test(lower[0] ?? '');
  const comma = opens ? lower.indexOf(',') : -1;
  return comma > 0 && comma < tokens.length - 3 ? comma + 1 : 0;
}

/** The first of the main clause, with no preposition before it. */
export const isSubject = (view: SentenceView, { first }: Item): boolean =>
  view.tokens[beforeArticle(view, first)]?.tag !== 'ADP' && !view.tokens.slice(frontedEnd(view), first).some(({ tag }) => tag === 'VERB');

const POINTING = new Set(['such', 'these', 'those', 'this']);
const UNDERTAKINGS = new Set(['operation', 'activity', 'action', 'raid', 'campaign', 'sweep', 'deployment']);
/** Words in which such a subject may begin, and words it may have. */
const OPENING = 8, LONGEST = 4;

/** "Such activities have enabled 300 rescues": the undertaking of the sentences before, where the words themselves are no mention. */
export function pointedAt({ lower, tokens }: SentenceView, { figure, items }: { figure: FigurePlace; items: Items }): Item | undefined {
  for (let at = 0; at < Math.min(OPENING, figure.first); at++) {
    if (!POINTING.has(lower[at]!)) continue;
    const noun = tokens.findIndex(({ lemma, tag }, place) => place > at && place <= at + LONGEST && tag === 'NOUN' && UNDERTAKINGS.has(lemma));
    if (noun < 0 || noun >= figure.first || items.sentences[figure.sentence]!.some(({ first, end }) => first <= noun && noun < end)) return undefined;
    return items.sentences.slice(Math.max(0, figure.sentence - REACH_POINTED), figure.sentence).flat().findLast(({ type }) => type === 'Operation');
  }
  return undefined;
}

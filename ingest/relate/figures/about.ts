/** Of which mention a figure is reported. */
import type { Item, Items } from '../item.ts';
import { NOTHING, scoreOf } from '../linear/choice.ts';
import { softmax, type LinearModel } from '../linear/softmax.ts';
import type { SentenceView } from '../text/view.ts';
import { aboutFeatures, MAX_ABOUT_FEATURES, type AboutCandidate, type FigurePlace } from './features.ts';

/** How far back a figure's mention may stand, in sentences. */
const REACH = 2;
/** Below this a figure is of nothing in particular. */
const LEAST = 0.2;

/** Mentions that a figure may be reported of: those of its sentence and of the two before, and the speaker. */
export function aboutCandidates(items: Items, sentence: number): AboutCandidate[] {
  const { sentences } = items;
  const speaker = items.speakers[sentence];
  const counts = countsOf(items);
  const candidates: AboutCandidate[] = [];
  const add = (item: Item, order: number): void => {
    const own = speaker?.type === item.type && speaker.key === item.key;
    candidates.push({ item, order, speaker: own, count: counts.get(`${item.type} ${item.key}`) ?? 1 });
  };
  for (let at = Math.max(0, sentence - REACH); at <= sentence; at++) for (const [order, item] of sentences[at]!.entries()) add(item, order);
  if (speaker && speaker.sentence < sentence - REACH) add(speaker, 0);
  return candidates;
}

const counted = new WeakMap<Items, ReadonlyMap<string, number>>();

/** How often a document mentions each thing; counted once, not for each of its figures. */
function countsOf(items: Items): ReadonlyMap<string, number> {
  const known = counted.get(items);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { type, key } of items.sentences.flat()) counts.set(`${type} ${key}`, (counts.get(`${type} ${key}`) ?? 0) + 1);
  counted.set(items, counts);
  return counts;
}

const features = new Int32Array(MAX_ABOUT_FEATURES);

/**
 * The mention that a figure is most likely reported of, with the probability of its thing beside all others and none; undefined where none is likely.
 * What is mentioned several times, by name and as "we", is one thing.
 */
export function figureAbout(model: LinearModel, views: readonly SentenceView[], { figure, items }: { figure: FigurePlace; items: Items }): { item: Item; probability: number } | undefined {
  const candidates = aboutCandidates(items, figure.sentence);
  const pointed = pointedAt(views[figure.sentence]!, { figure, items });
  if (pointed) return { item: pointed, probability: POINTED };
  const chances = new Float64Array(candidates.length + 1);
  for (const [at, candidate] of candidates.entries()) chances[at] = scoreOf(model, features, aboutFeatures(views, { figure, candidate }, features));
  chances[candidates.length] = scoreOf(model, NOTHING, 1);
  softmax(chances, chances.length);
  const things = new Map<string, { best: number; sum: number }>();
  for (const [at, { item }] of candidates.entries()) {
    const key = `${item.type} ${item.key}`;
    const thing = things.get(key);
    if (!thing) things.set(key, { best: at, sum: chances[at]! });
    else {
      thing.sum += chances[at]!;
      if (chances[at]! > chances[thing.best]!) thing.best = at;
    }
  }
  let likeliest: { best: number; sum: number } | undefined;
  for (const thing of things.values()) if (thing.sum >= LEAST && thing.sum > (likeliest?.sum ?? 0)) likeliest = thing;
  return likeliest && { item: candidates[likeliest.best]!.item, probability: likeliest.sum };
}

const POINTING = new Set(['such', 'these', 'those', 'this']);
const UNDERTAKINGS = new Set(['operation', 'activity', 'action', 'raid', 'campaign', 'sweep', 'deployment']);
/** How sure it is that such words mean the undertaking told of last: set by hand, for no annotated passage has them. */
const POINTED = 0.65;
/** Words in which such a subject may begin, and words it may have. */
const OPENING = 8, LONGEST = 4;

/** "Such activities have enabled 300 rescues": the undertaking of the sentences before, where the words themselves are no mention. */
function pointedAt({ lower, tokens }: SentenceView, { figure, items }: { figure: FigurePlace; items: Items }): Item | undefined {
  for (let at = 0; at < Math.min(OPENING, figure.first); at++) {
    if (!POINTING.has(lower[at]!)) continue;
    const noun = tokens.findIndex(({ lemma, tag }, place) => place > at && place <= at + LONGEST && tag === 'NOUN' && UNDERTAKINGS.has(lemma));
    if (noun < 0 || noun >= figure.first || items.sentences[figure.sentence]!.some(({ first, end }) => first <= noun && noun < end)) return undefined;
    return items.sentences.slice(Math.max(0, figure.sentence - REACH), figure.sentence).flat().findLast(({ type }) => type === 'Operation');
  }
  return undefined;
}

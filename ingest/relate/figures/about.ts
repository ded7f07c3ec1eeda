/** Of which mention a figure is reported. */
import type { Item, Items } from '../item.ts';
import { predict, type LinearModel } from '../linear/softmax.ts';
import type { SentenceView } from '../text/view.ts';
import { aboutFeatures, MAX_ABOUT_FEATURES, type AboutCandidate, type FigurePlace } from './features.ts';

export const ABOUT_CLASSES: readonly number[] = [0, 1];
/** How far back a figure's mention may stand, in sentences. */
const REACH = 2;
/** Below this a figure is of nothing in particular. */
const LEAST = 0.15;

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
const into = new Float64Array(2);

/** The mention that a figure is most likely reported of, with the probability; undefined for none. */
export function figureAbout(model: LinearModel, views: readonly SentenceView[], { figure, items }: { figure: FigurePlace; items: Items }): { item: Item; probability: number } | undefined {
  let best: { item: Item; probability: number } | undefined;
  for (const candidate of aboutCandidates(items, figure.sentence)) {
    const count = aboutFeatures(views, { figure, candidate }, features);
    predict(model, features, { count, classes: ABOUT_CLASSES, into });
    if (into[1]! >= LEAST && into[1]! > (best?.probability ?? 0)) best = { item: candidate.item, probability: into[1]! };
  }
  return best;
}

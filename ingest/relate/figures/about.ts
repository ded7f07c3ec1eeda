/** Of which mention a figure is reported. Read this first: what the words tie it to goes before what is likely. */
import type { Item, Items } from '../item.ts';
import { NOTHING, scoreOf } from '../linear/choice.ts';
import { softmax, type LinearModel } from '../linear/softmax.ts';
import type { SentenceView } from '../text/view.ts';
import { isAddressed, isPossible, overlaps } from './admissible.ts';
import { aboutFeatures, MAX_ABOUT_FEATURES, type AboutCandidate, type FigurePlace } from './features.ts';
import { inFocus, pointedAt } from './focus.ts';
import { listOf } from './lists.ts';
import { peopleOf, placeOf, whoActs } from './otherwise.ts';
import { bearerStated } from './stated.ts';

/** How far back a figure's mention may stand, in sentences. */
const REACH = 2;
/** Below this a figure is of nothing in particular; a mention of a sentence before must be likelier. */
const LEAST = 0.2, LEAST_BEFORE = 0.25;
/** How sure what the words tie a figure to is, about as counted over folds of the passages; the undertaking in focus, and what is taken where nothing near is likely, by hand. */
const STATED = 0.8, IN_FOCUS = 0.65, OTHERWISE = 0.4;

export interface About {
  readonly item: Item;
  readonly probability: number;
}

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

export interface Asked {
  readonly figure: FigurePlace;
  /** The figures of its sentence in text order, itself among them. */
  readonly figures: readonly FigurePlace[];
  readonly items: Items;
}

/** The mention that a figure is most likely reported of, with the probability of its thing beside all others and none; undefined where none is likely. */
export function figureAbout(model: LinearModel, views: readonly SentenceView[], { figure, figures, items }: Asked): About | undefined {
  const view = views[figure.sentence]!;
  const own = items.sentences[figure.sentence]!;
  const list = listOf(view, figure, figures);
  const stated = bearerStated(view, { figure, first: list[0]! }, own);
  if (stated) return { item: stated, probability: STATED };
  if (isAddressed(view, figure, own)) return undefined;
  const focus = pointedAt(view, { figure, items }) ?? inFocus(views, { figure, items });
  if (focus) return { item: focus, probability: IN_FOCUS };
  const found = likeliest(model, views, { figure, list, items });
  if (found?.item.sentence === figure.sentence) return found;
  const other = peopleOf({ figure, items }) ?? (found ? whoActs(view, figure, own) : placeOf(view, figure, own));
  return other ? { item: other, probability: OTHERWISE } : found;
}

const features = new Int32Array(MAX_ABOUT_FEATURES);

interface Scored {
  readonly model: LinearModel;
  readonly items: Items;
  readonly scores: Map<Item, number>;
}

const scored = new WeakMap<FigurePlace, Scored>();

/** How a model scores the mentions beside a figure of a list, as far as asked for: each figure of the list asks for those of all. */
function scoresOf(model: LinearModel, figure: FigurePlace, items: Items): Map<Item, number> {
  let known = scored.get(figure);
  if (known?.model !== model || known.items !== items) scored.set(figure, known = { model, items, scores: new Map() });
  return known.scores;
}

/** The likeliest by the model. What is mentioned several times, by name and as "we", is one thing; figures of one list are of one thing, that likeliest for all of them. */
function likeliest(model: LinearModel, views: readonly SentenceView[], { figure, list, items }: { figure: FigurePlace; list: readonly FigurePlace[]; items: Items }): About | undefined {
  const candidates = aboutCandidates(items, figure.sentence).filter(({ item }) => isPossible(views, { figure, list, item, own: items.sentences[item.sentence]! }));
  let chances = chancesOf(figure);
  const best = candidates[chances.indexOf(Math.max(...chances))]?.item;
  if (list.length > 1 && !(best?.sentence === figure.sentence && overlaps(best, figure))) {
    const each = list.map(chancesOf);
    chances = chances.map((_, at) => each.reduce((sum, one) => sum + one[at]!, 0) / list.length);
  }
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
  let found: { best: number; sum: number } | undefined;
  for (const thing of things.values()) if (thing.sum > (found?.sum ?? 0)) found = thing;
  if (!found) return undefined;
  const { item } = candidates[found.best]!;
  return found.sum >= (item.sentence === figure.sentence ? LEAST : LEAST_BEFORE) ? { item, probability: found.sum } : undefined;

  /** Of each candidate, and last of none. */
  function chancesOf(one: FigurePlace): Float64Array {
    const scores = new Float64Array(candidates.length + 1);
    const known = list.length > 1 ? scoresOf(model, one, items) : undefined;
    for (const [at, candidate] of candidates.entries()) {
      const score = known?.get(candidate.item) ?? scoreOf(model, features, aboutFeatures(views, { figure: one, candidate }, features));
      known?.set(candidate.item, score);
      scores[at] = score;
    }
    scores[candidates.length] = scoreOf(model, NOTHING, 1);
    softmax(scores, scores.length);
    return scores;
  }
}

/** Where a body is at work, said by a list of examples: "present in several countries, including Chad, Mali and Niger". */
import type { Item } from '../item.ts';
import { classOf, predicateOf } from '../pairs/classes.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';
import { beforeArticle } from '../text/view.ts';

const LIES_IN = classOf('LOCATED_IN', false);
const CONFIDENCE = 0.85;
const THERE = new Set(['present', 'active', 'operational', 'presence', 'offices', 'branches', 'operating', 'operates', 'operate', 'operated', 'works', 'working', 'worked', 'represented']);
const PLACES = new Set(['countries', 'nations', 'states', 'cities', 'places', 'territories', 'regions']);
/** What leads from those to their names, commas left out. */
const SUCH = new Set(['including', 'such as', 'namely', 'among them', 'among others', 'like', ':', '(', '–', 'notably', 'in particular']);
/** Most words between "in" and "countries": "in more than 20 other African". */
const LONGEST = 6;

type Scene = Pick<PairScene, 'view' | 'placed' | 'lists'>;

interface Found {
  readonly body: Item;
  readonly places: readonly Item[];
}

/** The body that stands before such words as what they are said of, and the places that are listed. */
function find({ view, placed, lists }: Scene): Found | undefined {
  const { lower, tokens } = view;
  for (const [at, word] of lower.entries()) {
    if (!THERE.has(word) || !/^(?:in|across)$/u.test(lower[at + 1] ?? '')) continue;
    const kind = lower.findIndex((one, place) => place > at + 1 && place <= at + 1 + LONGEST && PLACES.has(one));
    if (kind < 0 || tokens.slice(at + 2, kind).some(({ tag }) => tag === 'VERB' || tag === 'PUNCT')) continue;
    const first = placed.findIndex(({ first: start, type, level }) => start > kind && type === 'Location' && level === 'name');
    if (first < 0 || !SUCH.has(lower.slice(kind + 1, beforeArticle(view, placed[first]!.first) + 1).filter((one) => one !== ',').join(' '))) continue;
    const body = placed.findLast((item) => item.type === 'Organization' && item.end <= at && tokens[beforeArticle(view, item.first)]?.tag !== 'ADP');
    if (body) return { body, places: placed.filter((item, place) => item.type === 'Location' && lists.head[place] === lists.head[first]) };
  }
  return undefined;
}

export function presentIn(scene: Scene): PairRelation[] {
  const found = find(scene);
  return found ? found.places.map((right): PairRelation => ({ left: found.body, right, index: LIES_IN, confidence: CONFIDENCE, method: 'rule:present-in' })) : [];
}

/** Whether a relation makes a body's members of the places where it is at work. */
export function isWhereItWorks(scene: Scene, { left, right, index, method }: Pick<PairRelation, 'left' | 'right' | 'index' | 'method'>): boolean {
  if (method === 'rule:present-in' || predicateOf(index) === 'LOCATED_IN') return false;
  const found = find(scene);
  return left === found?.body && found.places.includes(right);
}

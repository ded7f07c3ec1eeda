/** Everything about a sentence that its pairs share, worked out once. */
import type { Item } from '../item.ts';
import type { Arcs } from '../parse/paths.ts';
import { applyRules, type RuleHit } from '../rules/apply.ts';
import type { SentenceView } from '../text/view.ts';
import { ruleKey, type Scene } from './features.ts';
import { findLists } from './lists.ts';

/** What the reader of the accurate engine says: logarithms of the probabilities of a pair's classes, in their order; nothing of a pair that was not read. */
export type Readings = (left: Pick<Item, 'id'>, right: Pick<Item, 'id'>) => readonly number[] | undefined;

export interface PairScene extends Scene {
  readonly placed: readonly Item[];
  readonly hits: readonly RuleHit[];
  readonly readings?: Readings | undefined;
}

export function sceneOf(view: SentenceView, placed: readonly Item[], arcs: Arcs, readings?: Readings): PairScene {
  const lists = findLists(view, placed);
  const hits = applyRules({ view, items: placed, lists });
  const rules = new Map(hits.map(({ left, right, index }) => [ruleKey(placed.indexOf(left), placed.indexOf(right)), index]));
  return { view, placed, lists, arcs, hits, rules, readings };
}

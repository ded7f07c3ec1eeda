/** Everything about a sentence that its pairs share, worked out once. */
import type { Item } from '../item.ts';
import type { Arcs } from '../parse/paths.ts';
import { applyRules, type RuleHit } from '../rules/apply.ts';
import type { SentenceView } from '../text/view.ts';
import { ruleKey, type Scene } from './features.ts';
import { findLists } from './lists.ts';

export interface PairScene extends Scene {
  readonly placed: readonly Item[];
  readonly hits: readonly RuleHit[];
}

export function sceneOf(view: SentenceView, placed: readonly Item[], arcs: Arcs): PairScene {
  const lists = findLists(view, placed);
  const hits = applyRules({ view, items: placed, lists });
  const rules = new Map(hits.map(({ left, right, index }) => [ruleKey(placed.indexOf(left), placed.indexOf(right)), index]));
  return { view, placed, lists, arcs, hits, rules };
}

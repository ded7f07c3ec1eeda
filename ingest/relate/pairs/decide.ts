/** Which pairs of a sentence's items are related, and how. */
import type { Item } from '../items.ts';
import { predict } from '../linear/softmax.ts';
import type { RelateModels } from '../linear/store.ts';
import { parse } from '../parse/parse.ts';
import { arcsOf } from '../parse/paths.ts';
import type { SentenceView } from '../text/view.ts';
import { calibrated } from './calibrate.ts';
import { CLASS_COUNT, classesFor } from './classes.ts';
import { MAX_FEATURES, pairFeatures } from './features.ts';
import { findLists } from './lists.ts';

export interface PairRelation {
  /** `left` stands first. */
  readonly left: Item;
  readonly right: Item;
  /** Class of `classes.ts`, never "no relation". */
  readonly index: number;
  readonly confidence: number;
  readonly method: string;
}

const features = new Int32Array(MAX_FEATURES);
const into = new Float64Array(CLASS_COUNT);

export function findRelations(view: SentenceView, placed: readonly Item[], { pairs, settings, parse: parser }: RelateModels): PairRelation[] {
  if (placed.length < 2) return [];
  const scene = { view, placed, lists: findLists(view, placed), arcs: arcsOf(view, parse(view, parser)) };
  const relations: PairRelation[] = [];
  for (let left = 0; left < placed.length; left++) {
    for (let right = left + 1; right < placed.length; right++) {
      const first = placed[left]!, second = placed[right]!;
      const classes = classesFor(first.type, second.type);
      if (classes.length < 2) continue;
      const count = pairFeatures(scene, left, right, features);
      predict(pairs, features, { count, classes, into });
      let best = 1;
      for (let at = 2; at < classes.length; at++) if (into[at]! > into[best]!) best = at;
      const index = classes[best]!;
      if (into[best]! < settings.thresholds[index]!) continue;
      relations.push({ left: first, right: second, index, confidence: calibrated(settings.calibration, into[best]!), method: 'classifier' });
    }
  }
  return relations;
}

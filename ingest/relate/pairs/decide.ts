/** Which pairs of a sentence's items are related, and how. */
import { predict, type LinearModel } from '../linear/softmax.ts';
import type { RelateSettings } from '../linear/store.ts';
import { calibrated } from './calibrate.ts';
import { CLASS_COUNT, classesFor, isSame } from './classes.ts';
import { spread } from './examples.ts';
import { MAX_FEATURES, pairFeatures } from './features.ts';
import type { PairScene } from './scene.ts';
import type { PairRelation } from './relation.ts';

/** A rule as sure as this, or surer than the classifier, says what a pair is even where the classifier says otherwise. */
const OVERRULES = 0.9;

/** What is wrong three times of four helps nobody, whatever it adds to recall. */
const LEAST = 0.25;

const features = new Int32Array(MAX_FEATURES);
const into = new Float64Array(CLASS_COUNT);

/** The relations of one sentence: what the classifier finds likely enough, what rules say besides, and both for named examples. */
export function findRelations(scene: PairScene, { pairs, settings }: { pairs: LinearModel; settings: RelateSettings }): PairRelation[] {
  const { placed, hits } = scene;
  const relations: PairRelation[] = [];
  const ruled = new Map(hits.map((hit) => [`${hit.left.id} ${hit.right.id}`, hit]));
  for (let left = 0; left < placed.length; left++) {
    for (let right = left + 1; right < placed.length; right++) {
      const first = placed[left]!, second = placed[right]!;
      if (isSame(first, second)) continue;
      const classes = classesFor(first.type, second.type);
      if (classes.length < 2) continue;
      const count = pairFeatures(scene, left, right, features);
      predict(pairs, features, { count, classes, into });
      let best = 1;
      for (let at = 2; at < classes.length; at++) if (into[at]! > into[best]!) best = at;
      const index = classes[best]!;
      const hit = ruled.get(`${first.id} ${second.id}`);
      const confidence = calibrated(settings.calibration, into[best]!);
      if (hit && (hit.index === index || hit.rule.confidence >= OVERRULES || hit.rule.confidence > confidence)) {
        relations.push({ left: first, right: second, index: hit.index, confidence: Math.max(hit.rule.confidence, hit.index === index ? confidence : 0), method: `rule:${hit.rule.name}` });
      } else if (into[best]! >= settings.thresholds[index]! && confidence >= LEAST) {
        relations.push({ left: first, right: second, index, confidence, method: 'classifier' });
      }
    }
  }
  return spread(scene, relations);
}

/** Which pairs of a sentence's items are related, and how. */
import type { RelateSettings } from '../linear/store.ts';
import { calibrated } from './calibrate.ts';
import { spread } from './examples.ts';
import type { PairScene } from './scene.ts';
import type { PairRelation } from './relation.ts';
import { pairsOf, settle, type ChainModel } from './settle.ts';

/** A rule as sure as this, or surer than the classifier, says what a pair is even where the classifier says otherwise. */
const OVERRULES = 0.9;

/** What is wrong three times of four helps nobody, whatever it adds to recall. */
const LEAST = 0.25;

/** The relations of one sentence: what the classifier finds likely enough, what rules say besides, and both for named examples. */
export function findRelations(scene: PairScene, models: { readonly pairs: ChainModel; readonly settings: RelateSettings }): PairRelation[] {
  const { placed, hits } = scene;
  const { settings } = models;
  const relations: PairRelation[] = [];
  const ruled = new Map(hits.map((hit) => [`${hit.left.id} ${hit.right.id}`, hit]));
  const pairs = pairsOf(scene);
  const probabilities = settle(models.pairs, scene, pairs);
  for (const [at, { left, right, classes }] of pairs.entries()) {
    const given = probabilities[at]!;
    const first = placed[left]!, second = placed[right]!;
    const best = likeliest(given);
    const index = classes[best]!, probability = given[best]!;
    const hit = ruled.get(`${first.id} ${second.id}`);
    const confidence = calibrated(settings.calibration, probability);
    if (hit && (hit.index === index || hit.rule.confidence >= OVERRULES || hit.rule.confidence > confidence)) {
      relations.push({ left: first, right: second, index: hit.index, confidence: Math.max(hit.rule.confidence, hit.index === index ? confidence : 0), method: `rule:${hit.rule.name}` });
    } else if (probability >= settings.thresholds[index]! && confidence >= LEAST) {
      relations.push({ left: first, right: second, index, confidence, method: 'classifier' });
    }
  }
  return spread(scene, relations);
}

/** The place of the likeliest class that is a relation. */
export function likeliest(probabilities: readonly number[]): number {
  let best = 1;
  for (let at = 2; at < probabilities.length; at++) if (probabilities[at]! > probabilities[best]!) best = at;
  return best;
}

/** Which pairs of a sentence's items are related, and how. */
import { besides } from '../besides/besides.ts';
import { bracketedPlaces } from '../besides/bracketed.ts';
import { calledMembers } from '../besides/called-members.ts';
import { compositions } from '../besides/composition.ts';
import { asDeputy } from '../besides/deputies.ts';
import { spread } from '../besides/examples.ts';
import { frontedPairs } from '../besides/fronted.ts';
import { frontedHelp } from '../besides/fronted-help.ts';
import { heldByHosts } from '../besides/held-by.ts';
import { moneyGiven } from '../besides/money.ts';
import { byHolders } from '../besides/holders.ts';
import { jointPairs } from '../besides/joint.ts';
import { listedPartners } from '../besides/partner-lists.ts';
import { partnersByInstrument } from '../besides/parties.ts';
import { placeRows } from '../besides/place-rows.ts';
import { sharedByLists } from '../besides/shared.ts';
import { asUnit } from '../besides/units.ts';
import type { RelateSettings } from '../linear/store.ts';
import { isVetoed } from '../vetoes/vetoes.ts';
import { asStaff } from '../vetoes/unled.ts';
import { weigh, type WeighingModel } from './beside.ts';
import { calibrated } from './calibrate.ts';
import type { PairRelation } from './relation.ts';
import type { PairScene } from './scene.ts';

/** A rule as sure as this, or surer than the classifier, says what a pair is even where the classifier says otherwise. */
const OVERRULES = 0.9;

/** What is wrong three times of four helps nobody, whatever it adds to recall. */
const LEAST = 0.25;

/** What finds relations, and from which probability on they are told. */
export interface DecidingModels {
  readonly pairs: WeighingModel;
  readonly settings: RelateSettings;
}

/** The relations of one sentence: what the classifier finds likely enough, what rules say besides, and both for named examples. */
export function findRelations(scene: PairScene, models: DecidingModels): PairRelation[] {
  const { settings } = models;
  const relations: PairRelation[] = [];
  const ruled = new Map(scene.hits.map((hit) => [`${hit.left.id} ${hit.right.id}`, hit]));
  for (const { left: first, right: second, index, probability } of weigh(models.pairs, scene)) {
    const hit = ruled.get(`${first.id} ${second.id}`);
    const confidence = calibrated(settings.calibration, probability);
    if (hit && (hit.index === index || hit.rule.confidence >= OVERRULES || hit.rule.confidence > confidence)) {
      relations.push({ left: first, right: second, index: hit.index, confidence: Math.max(hit.rule.confidence, hit.index === index ? confidence : 0), method: `rule:${hit.rule.name}` });
    } else if (probability >= settings.thresholds[index]! && confidence >= LEAST) {
      relations.push({ left: first, right: second, index, confidence, method: 'classifier' });
    }
  }
  const told = besides(relations, [
    ...jointPairs(scene), ...frontedPairs(scene), ...compositions(scene), ...listedPartners(scene), ...frontedHelp(scene), ...moneyGiven(scene), ...calledMembers(scene), ...placeRows(scene), ...bracketedPlaces(scene), ...heldByHosts(scene),
  ]);
  const listed = spread(scene, sharedByLists(scene, told));
  const meant = listed.filter((relation) => !isVetoed(scene, relation));
  return byHolders(scene.view, scene.placed, partnersByInstrument(scene.view, meant)).flatMap((relation) => asStaff(scene.view, asUnit(scene.view, asDeputy(scene.view, relation))));
}

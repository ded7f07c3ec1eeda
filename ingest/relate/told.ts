/** What a document tells: the relations of each sentence, those that go beyond one, then those of which a sentence leaves one end unsaid. */
import type { FoundDate, FoundRelation } from '../stages.ts';
import { groupBySentence } from '../by-sentence.ts';
import { beyond } from './beyond/beyond.ts';
import { validity } from './dates/validity.ts';
import type { Item } from './item.ts';
import { toldTogether, type LaidOut } from './laid-out.ts';
import type { RelateModels } from './linear/store.ts';
import { classesFor, isBackward, isSame, predicateOf } from './pairs/classes.ts';
import { findRelations, type DecidingModels } from './pairs/decide.ts';
import type { PairRelation } from './pairs/relation.ts';
import { sceneOf, type PairScene } from './pairs/scene.ts';
import type { Join } from './refer/joins.ts';
import { sharing } from './status/shared.ts';
import { statusOf } from './status/status.ts';
import { datelineEnd } from './text/dateline.ts';
import type { SentenceView } from './text/view.ts';
import { unsaidRelations } from './unsaid/unsaid.ts';

/** What finds relations in a sentence, and tells how they are said. */
export type TellingModels = DecidingModels & Pick<RelateModels, 'status'> & Partial<Pick<RelateModels, 'unsaid'>>;

/** All relations of a document. `dates` give them their time, `joins` say which mentions are one thing; without a model of what is unsaid only what is said. */
export function relationsOf(laidOut: LaidOut, { dates, joins, models }: { readonly dates: readonly FoundDate[]; readonly joins: readonly Join[]; readonly models: TellingModels }): FoundRelation[] {
  const { views, items, arcs, readings } = laidOut;
  const datesOf = groupBySentence(dates);
  const told = views.flatMap((view, index) => relationsIn(view, items.sentences[index]!, { scene: (told) => sceneOf(view, told, arcs(index), readings), dates: datesOf.get(view.sentence.index) ?? [], models }));
  const said = [...told, ...beyond(views, items, told)];
  return models.unsaid ? [...said, ...unsaidRelations(laidOut, { joins, told: said, model: models.unsaid })] : said;
}

/** Those between the items of one sentence; a `scene` is asked for only where any two may stand in one, since it takes a parse. */
function relationsIn(view: SentenceView, items: readonly Item[], { scene: sceneWith, dates, models }: { scene: (told: readonly Item[]) => PairScene; dates: readonly FoundDate[]; models: TellingModels }): FoundRelation[] {
  if (items.length < 2) return [];
  const dateline = datelineEnd(view, items);
  return toldTogether(view, items).flatMap((told) => {
    if (!mayRelate(told)) return [];
    const scene = sceneWith(told);
    // When a release was written is not when what it tells of holds.
    const here = dates.filter(({ endToken }) => endToken > dateline);
    const said = findRelations(scene, models).map((relation) => ({ relation, status: statusOf(models.status, scene, relation) }));
    return sharing(view, said).map(({ relation, status }) => foundRelation({ view, relation, dates: here, status }));
  });
}

/** Whether any two could stand in a relation; only then the sentence is worth a parse. */
const mayRelate = (items: readonly Item[]): boolean => items.some((first, at) => items.slice(at + 1).some((second) => classesFor(first.type, second.type).length > 1 && !isSame(first, second)));

function foundRelation({ view, relation, dates, status }: { view: SentenceView; relation: PairRelation; dates: readonly FoundDate[]; status: FoundRelation['status'] }): FoundRelation {
  const { left, right, index, confidence, method } = relation;
  const [subject, object] = isBackward(index) ? [right, left] : [left, right];
  const evidence = { start: view.tokens[left.first]!.start, end: Math.max(view.tokens[left.end - 1]!.end, view.tokens[right.end - 1]!.end) };
  return {
    subject: subject.id, predicate: predicateOf(index), object: object.id, status, confidence, evidence, method,
    ...validity(view, { left, right, predicate: predicateOf(index), dates }),
  };
}

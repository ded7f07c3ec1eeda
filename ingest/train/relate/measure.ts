/** Five-fold measures of the relate stage: every passage is judged by models that saw no passage of its source. */
import { relationTypes, STATUSES } from '../../../graph/schema.ts';
import type { RelationType } from '../../../graph/model.ts';
import { clusters } from '../../language/clusters.ts';
import type { Item, Items } from '../../relate/item.ts';
import { classOf, isBackward } from '../../relate/pairs/classes.ts';
import type { ParseModel } from '../../relate/parse/parse.ts';
import type { WeighingModel } from '../../relate/pairs/beside.ts';
import type { LinearModel } from '../../relate/linear/softmax.ts';
import { foldOf, isMeasured, type Passage } from '../data/passages.ts';
import { score, sum, type Counts, type Score } from '../data/score.ts';
import { aboutCandidates, figureAbout } from '../../relate/figures/about.ts';
import { findJoins } from '../../relate/refer/joins.ts';
import { relationsOf } from '../../relate/told.ts';
import type { FoundMention, FoundRelation } from '../../stages.ts';
import { foundNames, goldItems, goldNames, pairCases, type SentenceCase } from './cases.ts';
import { reliability } from './curve.ts';
import { fitChoice } from './fit-choice.ts';
import { ABOUT_FIT, aboutCases, describeByFold, FOLDS, fitStatus, itemsByFold, prepareStatuses, statusCases } from './folds.ts';
import { goldIds, judge, type Predicted } from './gold.ts';
import { besideCases, judgePairs, learnPairs, withTrees } from './predict.ts';
import { prepare, type Prepared } from './prepare.ts';
import { readByFold, tellingByFold } from './read-by-fold.ts';
import { unsaidByFold } from './fit-unsaid.ts';
import type { UnsaidModel } from '../../relate/unsaid/weigh.ts';

export interface RelationMeasure {
  readonly all: Score;
  readonly byType: ReadonlyMap<RelationType, Score>;
  /** Percent of the relations found whose status is right. */
  readonly status: number;
  /** Per tenth of confidence: count, mean confidence, share that is right. */
  readonly reliability: ReturnType<typeof reliability>;
  /** The surest mistakes, as lines to read. */
  readonly worst: readonly string[];
}

/** What is measured with names given and with nothing given. */
export interface FoundMeasure {
  /** Nothing given: names by models of the other folds, descriptions and pronouns found. */
  readonly all: RelationMeasure;
  /** Annotated names given, descriptions and pronouns found; arguments may overlap or be another mention of the same. */
  readonly found: RelationMeasure;
  /** Percent of figures whose mention is found, of those that have one. */
  readonly figureAbout: number;
}

type FoundNames = ReadonlyMap<string, readonly FoundMention[]>;

/** Annotated mentions given; the arguments must be the very mentions. Of passages (the training split; those of our own are learned from alone) with a parser; minutes on one core. */
export function measureGiven(passages: readonly Passage[], parser: ParseModel): RelationMeasure {
  const prepared = passages.filter(({ whole }) => !whole).map((passage) => prepare(passage, clusters(), parser));
  const items = prepared.map(goldItems);
  const cases = prepared.map((one, index) => pairCases(one, items[index]!));
  const asked = { items, cases, exact: true };
  const { models } = learnPairs(cases.flat());
  return measureItems(prepared, { ...asked, pairs: withTrees(models, besideCases(prepared, models, asked)), status: statusByFold(prepared, parser) });
}

/** Learns of the same passages with descriptions found, which takes minutes too; then measures with the `names` that were found out of fold, by passage. */
export function measureFound(passages: readonly Passage[], parser: ParseModel): (names: FoundNames) => FoundMeasure {
  const prepared = passages.filter(({ whole }) => !whole).map((passage) => prepare(passage, clusters(), parser));
  const whole = passages.filter((passage) => passage.whole).map((passage) => prepare(passage, clusters(), parser));
  const described = describeByFold(prepared, prepared.map(goldNames));
  const casesOf = (all: readonly Items[]): readonly (readonly SentenceCase[])[] => prepared.map((one, index) => pairCases(one, all[index]!));
  const cases = casesOf(described.items);
  const { models } = learnPairs(cases.flat());
  const pairs = withTrees(models, besideCases(prepared, models, { items: described.items, cases })), status = statusByFold(prepared, parser);
  const telling = tellingByFold(prepared, { pairs, status, judged: judgePairs(prepared, pairs, { items: described.items, cases }) });
  const learned = { exact: false, pairs, status, unsaid: unsaidByFold([...readByFold(prepared, described.items, telling), ...readByFold(whole, itemsByFold(whole, whole.map(goldNames), described.describers), telling)]) };
  return (names) => {
    // As shipped: learned beside the annotated names, at work on those found.
    const items = itemsByFold(prepared, prepared.map((one) => foundNames(one, names.get(one.passage.id) ?? [])), described.describers);
    return {
      found: measureItems(prepared, { items: described.items, cases, ...learned }),
      all: measureItems(prepared, { items, cases: casesOf(items), ...learned }),
      figureAbout: measureAbout(prepared, described.items),
    };
  };
}

function statusByFold(prepared: readonly Prepared[], parser: ParseModel): LinearModel[] {
  const cases = statusCases([...prepared, ...prepareStatuses(parser)]);
  return Array.from({ length: FOLDS }, (_, fold) => fitStatus(cases.filter((one) => one.fold !== fold)));
}

interface Measured {
  readonly items: readonly Items[];
  /** The pairs of the items. */
  readonly cases: readonly (readonly SentenceCase[])[];
  readonly exact: boolean;
  /** Models by fold, each learned from the other folds. */
  readonly pairs: readonly WeighingModel[];
  readonly status: readonly LinearModel[];
  /** None where nothing unsaid is to be found. */
  readonly unsaid?: readonly UnsaidModel[];
}

function measureItems(prepared: readonly Prepared[], { items, cases, exact, pairs, status, unsaid }: Measured): RelationMeasure {
  const telling = tellingByFold(prepared, { pairs, status, judged: judgePairs(prepared, pairs, { items, cases, exact }) });
  const counts = new Map(relationTypes.map((type) => [type, { truePositive: 0, falsePositive: 0, falseNegative: 0 }]));
  const sure: { probability: number; right: boolean; line: string }[] = [];
  let rightStatus = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const outside = (index: number): boolean => foldOf(prepared[index]!.passage) !== fold;
    const measured = (index: number): boolean => isMeasured(prepared[index]!.passage);
    const models = { ...telling[fold]!, ...(unsaid && { unsaid: unsaid[fold]! }) };
    for (const [index, one] of prepared.entries()) {
      if (outside(index) || !measured(index)) continue;
      const byId = new Map(items[index]!.sentences.flat().map((item) => [item.id, item]));
      const relations = relationsOf({ views: one.views, items: items[index]!, arcs: (sentence) => one.arcs[sentence]! }, { dates: [], joins: findJoins(one.views, items[index]!), models }).sort((left, right) => right.confidence - left.confidence);
      const predictions = relations.map((relation) => predicted(relation, byId));
      const verdicts = judge(one, goldIds(one, items[index]!), { predicted: predictions, exact });
      const hit = new Set();
      for (const [at, relation] of relations.entries()) {
        const verdict = verdicts[at]!;
        if (verdict.kind === 'again') continue;
        const right = verdict.kind === 'right';
        counts.get(relation.predicate)![right ? 'truePositive' : 'falsePositive']++;
        sure.push({ probability: relation.confidence, right, line: lineOf(one, relation, predictions[at]!) });
        if (!right) continue;
        hit.add(verdict.relation);
        if (relation.status === verdict.relation.status) rightStatus++;
      }
      for (const relation of one.passage.relations) if (!hit.has(relation)) counts.get(relation.predicate)!.falseNegative++;
    }
  }
  const all = score(sum([...counts.values()] satisfies Counts[]));
  return {
    all, byType: new Map([...counts].map(([type, count]) => [type, score(count)])), status: (100 * rightStatus) / Math.max(1, all.truePositive), reliability: reliability(sure),
    worst: sure.filter(({ right }) => !right).sort((left, right) => right.probability - left.probability || (left.line < right.line ? -1 : 1)).slice(0, 40).map(({ line }) => line),
  };
}

function predicted({ subject, predicate, object, confidence }: FoundRelation, items: ReadonlyMap<string, Item>): Predicted {
  const from = items.get(subject)!, to = items.get(object)!;
  const backward = to.sentence < from.sentence || (to.sentence === from.sentence && to.first < from.first);
  const [left, right] = backward ? [to, from] : [from, to];
  return { left, right, index: classOf(predicate, backward), probability: confidence };
}

function lineOf({ passage, views }: Prepared, { predicate, confidence, method }: FoundRelation, { left, right, index }: Predicted): string {
  const { tokens } = views[left.sentence]!;
  const [subject, object] = isBackward(index) ? [right, left] : [left, right];
  const words = tokens.slice(Math.max(0, left.first - 5), right.sentence === left.sentence ? right.end + 5 : left.end + 20).map(({ text }) => text).join(' ');
  return `${passage.id} ${confidence.toFixed(2)} ${method}: ${subject.key} ${predicate} ${object.key} | ${words}`;
}

/** Figures hung on the right mention by models of the other folds, as the stage hangs them, in percent of those that have one. */
function measureAbout(prepared: readonly Prepared[], items: readonly Items[]): number {
  const cases = aboutCases(prepared, items);
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitChoice(cases.filter((one) => one.fold !== fold), ABOUT_FIT);
    for (const { fold: own, measured, views, figure, figures, items: all, options } of cases) {
      if (own !== fold || !measured) continue;
      const found = figureAbout(model, views, { figure, figures, items: all });
      const at = found ? aboutCandidates(all, figure.sentence).findIndex(({ item }) => item === found.item) : -1;
      if (at >= 0 && options[at]!.right) right++;
    }
  }
  return (100 * right) / cases.filter(({ measured, stated }) => measured && stated).length;
}

/** The measure as lines of text. */
export function measureText({ given, found, all, figureAbout }: FoundMeasure & { readonly given: RelationMeasure }): string {
  const table = (name: string, { all, byType, status, reliability: curve }: RelationMeasure): string[] => [
    `${name}: P ${all.precision.toFixed(1)} R ${all.recall.toFixed(1)} F1 ${all.f1.toFixed(1)}; status of those found right ${status.toFixed(1)} % (${STATUSES.length} statuses)`,
    ...[...byType].map(([type, { precision, recall, f1 }]) => `  ${type.padEnd(16)} P ${precision.toFixed(1).padStart(5)} R ${recall.toFixed(1).padStart(5)} F1 ${f1.toFixed(1).padStart(5)}`),
    `  confidence given → right: ${curve.filter(({ count }) => count > 0).map(({ count, given: mean, right }) => `${mean.toFixed(2)} → ${right.toFixed(2)} (${count})`).join(', ')}`,
  ];
  return [...table('mentions given', given), ...table('end to end, names given', found), ...table('end to end, nothing given', all), `figures: mention right ${figureAbout.toFixed(1)} %`, 'surest mistakes, end to end:', ...found.worst.map((line) => `  ${line}`)].join('\n');
}

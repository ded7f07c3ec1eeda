/** Learns what sentences leave unsaid (`ingest/relate/unsaid/`) from passages of which the relations that their sentences tell were found out of fold. */
import type { FoundRelation } from '../../stages.ts';
import type { Items } from '../../relate/item.ts';
import type { LinearModel } from '../../relate/linear/softmax.ts';
import { EDGE_TYPES, allows } from '../../../graph/schema.ts';
import { classOf, isBackward } from '../../relate/pairs/classes.ts';
import { findJoins } from '../../relate/refer/joins.ts';
import { openMentions, type Open } from '../../relate/unsaid/candidates.ts';
import { firstLook, weighSentence, type Looks, type Unsaid, type UnsaidModel } from '../../relate/unsaid/weigh.ts';
import { probabilityOf } from '../../relate/trees/trees.ts';
import { foldOf, type PassageRelation } from '../data/passages.ts';
import { isotonic } from './curve.ts';
import { fit } from './fit.ts';
import { fitChoice, type ChoiceCase } from './fit-choice.ts';
import { fitTrees } from './fit-trees.ts';
import { FOLDS } from './folds.ts';
import { goldIds, judge, withClusters } from './gold.ts';
import type { Prepared } from './prepare.ts';

/** A passage with what was found in it. */
export interface Read {
  readonly prepared: Prepared;
  readonly items: Items;
  readonly told: readonly FoundRelation[];
}

export const HERE_FIT = { bits: 21, epochs: 6, rate: 0.04, start: 1 } as const;
export const WHOM_FIT = { bits: 20, epochs: 6, rate: 0.1 } as const;
const TREES_FIT = { trees: 200, leaves: 12 } as const;
/** Short passages of our own leave more unsaid than real text does. Whole documents of our own count as real ones do: there is nothing else to learn such text from. */
const OWN_LOOKS = 0.3, OWN_TREES = 0.2;
/** What is at least as likely is told. Documents of our own would gain most at less; real pages and passages lose there (`docs/decisions/023-what-a-sentence-leaves-unsaid.md`). */
const LEAST = 0.7;
/** A class that a first look finds as likely as this, and wrongly, teaches the second look that nothing is meant. */
const DOUBTFUL = 0.1;

interface OpenCase {
  readonly open: Open;
  readonly passage: number;
  readonly fold: number;
  readonly weight: number;
  /** By class the things that the annotation has there, by their first mention's id. */
  readonly gold: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Whether a passage is short and of our own. */
const isShort = ({ passage }: Prepared): boolean => passage.own === true && passage.whole !== true;

/** All open mentions with what the annotation says of them. */
function openCases(reads: readonly Read[]): OpenCase[] {
  return reads.flatMap(({ prepared, items, told }, passage): OpenCase[] => {
    const { views, arcs } = prepared;
    const ids = goldIds(prepared, items);
    const wide = new Map<string, ReadonlySet<string>>();
    const cases: OpenCase[] = [];
    const fold = foldOf(prepared.passage), weight = isShort(prepared) ? OWN_LOOKS : 1;
    openMentions({ views, items, arcs: (sentence) => arcs[sentence]! }, { joins: findJoins(views, items), told, visit: (open) => {
      const own = ids.get(open.item)!;
      const gold = new Map<number, Set<string>>();
      for (const { subject, predicate, object } of prepared.passage.relations) {
        const isObject = own.has(object);
        if (!isObject && !own.has(subject)) continue;
        const other = isObject ? subject : object;
        const index = classOf(predicate, !isObject && !EDGE_TYPES[predicate].symmetric);
        if (!open.classes.includes(index)) continue;
        for (const { known: { thing } } of open.standings) {
          const [from, to] = isBackward(index) ? [open.item.type, thing.item.type] : [thing.item.type, open.item.type];
          if (!allows(predicate, from, to)) continue;
          let all = wide.get(thing.item.id);
          if (!all) wide.set(thing.item.id, (all = new Set(withClusters(prepared, thing.mentions.flatMap((mention) => [...ids.get(mention)!])))));
          if (all.has(other)) gold.set(index, (gold.get(index) ?? new Set()).add(thing.item.id));
        }
      }
      cases.push({ open, passage, fold, weight, gold });
    } });
    return cases;
  });
}

function fitHere(cases: readonly OpenCase[], bits: number): LinearModel {
  return fit(cases.flatMap(({ open: { features, classes }, gold, weight }) =>
    (gold.size === 0 ? [0] : [...gold.keys()].map((index) => classes.indexOf(index))).map((at) => ({ features, classes, gold: at, weight }))), { ...HERE_FIT, bits });
}

/** What the second look learns from: `doubt` gives the first look's probability of a class out of fold. */
const fitWhom = (cases: readonly OpenCase[], doubt: ReadonlyMap<OpenCase, Float64Array>): LinearModel =>
  fitChoice(cases.flatMap((one): ChoiceCase[] => one.open.classes.slice(1).flatMap((index, at): ChoiceCase[] => {
    const gold = one.gold.get(index);
    if (!gold && doubt.get(one)![at + 1]! <= DOUBTFUL) return [];
    return [{ options: one.open.whom(index).map(({ standing, features }) => ({ features, right: gold?.has(standing.known.thing.item.id) === true })), weight: one.weight }];
  })), WHOM_FIT);

interface Judged {
  readonly unsaid: Unsaid;
  readonly passage: number;
  readonly fold: number;
  readonly right: boolean;
  readonly relation?: PassageRelation;
}

/** Folds of both looks, and what they find in the passages that they did not see. */
function judgeByFold(reads: readonly Read[], cases: readonly OpenCase[], bits: number): { looks: Looks[]; judged: Judged[]; doubt: ReadonlyMap<OpenCase, Float64Array> } {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const here = folds.map((fold) => fitHere(cases.filter((one) => one.fold !== fold), bits));
  const doubt = new Map(cases.map((one) => [one, firstLook(here[one.fold]!, one.open)]));
  const looks = folds.map((fold): Looks => ({ here: here[fold]!, whom: fitWhom(cases.filter((one) => one.fold !== fold), doubt) }));
  const bySentence = new Map<Open['here'], { opens: Open[]; passage: number; fold: number }>();
  for (const { open, passage, fold } of cases) {
    const known = bySentence.get(open.here);
    if (known) known.opens.push(open);
    else bySentence.set(open.here, { opens: [open], passage, fold });
  }
  const found = [...bySentence.values()].flatMap(({ opens, passage, fold }) => weighSentence(looks[fold]!, opens).map((unsaid) => ({ unsaid, passage, fold })));
  const byPassage = new Map<number, typeof found>();
  for (const one of found) byPassage.set(one.passage, [...byPassage.get(one.passage) ?? [], one]);
  const judged = [...byPassage].flatMap(([passage, own]) => {
    const { prepared, items } = reads[passage]!;
    const verdicts = judge(prepared, goldIds(prepared, items), { predicted: own.map(({ unsaid: { open, standing, index } }) => ({ left: standing.known.last, right: open.item, index, probability: 1 })) });
    return own.map((one, at): Judged => {
      const verdict = verdicts[at]!;
      return { ...one, right: verdict.kind !== 'wrong', ...(verdict.kind === 'right' ? { relation: verdict.relation } : {}) };
    });
  });
  return { looks, judged, doubt };
}

const learnTrees = (reads: readonly Read[], judged: readonly Judged[]): UnsaidModel['trees'] =>
  fitTrees(judged.map(({ unsaid: { numbers }, passage, right }) => ({ numbers, yes: right, weight: isShort(reads[passage]!.prepared) ? OWN_TREES : 1 })), TREES_FIT);

/** Models by fold, each learned from the others. */
export function unsaidByFold(reads: readonly Read[]): UnsaidModel[] {
  const cases = openCases(reads);
  const { looks, judged } = judgeByFold(reads, cases, HERE_FIT.bits);
  const trees = looks.map((_, fold) => learnTrees(reads, judged.filter((one) => one.fold !== fold)));
  const calibration = isotonic(judged.map(({ unsaid, fold, right }) => ({ probability: probabilityOf(trees[fold]!, unsaid.numbers), right })));
  return looks.map((look, fold) => ({ ...look, trees: trees[fold]!, least: LEAST, calibration }));
}

/** What ships, learned from all. The first look has 2 to the power of `bits` weights. */
export function fitUnsaid(reads: readonly Read[], bits: number = HERE_FIT.bits): UnsaidModel {
  const cases = openCases(reads);
  const { looks, judged, doubt } = judgeByFold(reads, cases, bits);
  const byFold = looks.map((_, fold) => learnTrees(reads, judged.filter((one) => one.fold !== fold)));
  const calibration = isotonic(judged.map(({ unsaid, fold, right }) => ({ probability: probabilityOf(byFold[fold]!, unsaid.numbers), right })));
  return { here: fitHere(cases, bits), whom: fitWhom(cases, doubt), trees: learnTrees(reads, judged), least: LEAST, calibration };
}

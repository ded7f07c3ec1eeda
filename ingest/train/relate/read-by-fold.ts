/** What the engine tells of passages by models of the other folds: what ships has seen them, and says of them what it would of no other text. */
import { describer } from '../../relate/describe/describe.ts';
import type { Items } from '../../relate/item.ts';
import { collectItems } from '../../relate/items.ts';
import type { LinearModel } from '../../relate/linear/softmax.ts';
import type { RelateModels } from '../../relate/linear/store.ts';
import type { WeighingModel } from '../../relate/pairs/beside.ts';
import { findJoins } from '../../relate/refer/joins.ts';
import { relationsOf, type TellingModels } from '../../relate/told.ts';
import { foldOf } from '../data/passages.ts';
import { goldNames } from './cases.ts';
import { isotonic } from './curve.ts';
import type { Read } from './fit-unsaid.ts';
import type { JudgedPair } from './predict.ts';
import type { Prepared } from './prepare.ts';
import { chooseThresholds } from './thresholds.ts';

interface Learned {
  /** By fold, learned from the other folds. */
  readonly pairs: readonly WeighingModel[];
  readonly status: readonly LinearModel[];
  /** Pairs judged out of fold. */
  readonly judged: readonly JudgedPair[];
}

/** By fold, with thresholds and confidence by what the other folds judged. */
export const tellingByFold = (prepared: readonly Prepared[], { pairs, status, judged }: Learned): TellingModels[] =>
  pairs.map((model, fold) => {
    const outside = (index: number): boolean => foldOf(prepared[index]!.passage) !== fold;
    const known = judged.filter(({ passage }) => outside(passage));
    const total = prepared.reduce((sum, { passage }, index) => sum + (outside(index) && !passage.own ? passage.relations.length : 0), 0);
    return { pairs: model, settings: { thresholds: chooseThresholds(known, total), calibration: isotonic(known) }, status: status[fold]! };
  });

/** Every passage as the models of the other folds read it, what is unsaid left out. */
export const readByFold = (prepared: readonly Prepared[], items: readonly Items[], telling: readonly TellingModels[]): Read[] =>
  prepared.map((one, index) => read(one, items[index]!, telling[foldOf(one.passage)]!));

/** Texts that the models never saw, as they read them. */
export const readWith = (prepared: readonly Prepared[], models: Omit<RelateModels, 'unsaid'>): Read[] =>
  prepared.map((one) => read(one, collectItems(one.views, goldNames(one), { describe: describer(models.describe), arcs: (sentence) => one.arcs[sentence]! }), models));

function read(prepared: Prepared, items: Items, models: TellingModels): Read {
  const { views, arcs } = prepared;
  return { prepared, items, told: relationsOf({ views, items, arcs: (sentence) => arcs[sentence]! }, { dates: [], joins: findJoins(views, items), models }) };
}

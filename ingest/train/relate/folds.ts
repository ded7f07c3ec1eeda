/** Learning and predicting over folds: every prediction is by a model that saw no passage of the same source. */
import { STATUSES } from '../../../graph/schema.ts';
import { aboutCandidates } from '../../relate/figures/about.ts';
import { aboutFeatures, MAX_ABOUT_FEATURES, type FigurePlace } from '../../relate/figures/features.ts';
import { describer, type Describe } from '../../relate/describe/describe.ts';
import { collectItems } from '../../relate/items.ts';
import type { Item, Items } from '../../relate/item.ts';
import { classOf } from '../../relate/pairs/classes.ts';
import { MAX_STATUS_FEATURES, statusFeatures } from '../../relate/status/features.ts';
import { STATUS_CLASSES } from '../../relate/status/status.ts';
import type { LinearModel } from '../../relate/linear/softmax.ts';
import { clusters } from '../../language/clusters.ts';
import type { ParseModel } from '../../relate/parse/parse.ts';
import type { SentenceView } from '../../relate/text/view.ts';
import { ownStatuses } from '../data/own.ts';
import { foldOf, isMeasured } from '../data/passages.ts';
import { goldItems, phraseCases, type FoldCase } from './cases.ts';
import { fit, fitMean } from './fit.ts';
import type { ChoiceCase } from './fit-choice.ts';
import { withClusters, goldIds } from './gold.ts';
import { placeSpan, prepare, type Prepared } from './prepare.ts';

export const FOLDS = 5;
export const DESCRIBE_FIT = { bits: 20, epochs: 6, rate: 0.04, start: 1 } as const;
const STATUS_FIT = { bits: 20, epochs: 12, rate: 0.05, start: 1, drop: 0.4 } as const;
/** Passages of our own tell of more figures than real text does, and more plainly. */
const OWN_ABOUT = 0.5;
export const ABOUT_FIT = { bits: 18, epochs: 6, rate: 0.1 } as const;

export interface Described {
  /** Items of each passage, described by a model of the other folds. */
  readonly items: readonly Items[];
  readonly cases: readonly FoldCase[];
  /** The describers, one a fold. */
  readonly describers: readonly Describe[];
}

type Names = readonly (readonly (readonly Item[])[])[];

/** Items of all passages out of fold. `names` are given by passage and sentence. */
export function describeByFold(prepared: readonly Prepared[], names: Names): Described {
  const cases = prepared.flatMap((one, index) => phraseCases(one, names[index]!));
  const describers = Array.from({ length: FOLDS }, (_, fold) => describer(fit(cases.filter((one) => one.fold !== fold), DESCRIBE_FIT)));
  return { cases, describers, items: itemsByFold(prepared, names, describers) };
}

/** The same with describers that learned beside other names. */
export const itemsByFold = (prepared: readonly Prepared[], names: Names, describers: readonly Describe[]): readonly Items[] =>
  prepared.map((one, index) => collectItems(one.views, names[index]!, { describe: describers[foldOf(one.passage)]!, arcs: (sentence) => one.arcs[sentence]! }));

/** The model of how a relation is said. */
export const fitStatus = (cases: readonly FoldCase[]): LinearModel => fitMean(cases, STATUS_FIT, 2);

/** What statuses are learned from besides the passages that all is learned from. */
export const prepareStatuses = (parser: ParseModel): readonly Prepared[] => ownStatuses().map((passage) => prepare(passage, clusters(), parser));

/** A case a relation between annotated mentions of one sentence: how it is said. */
export function statusCases(prepared: readonly Prepared[]): FoldCase[] {
  const into = new Int32Array(MAX_STATUS_FEATURES);
  return prepared.flatMap((one) => {
    const placed = new Map(goldItems(one).sentences.flat().map((item) => [item.id, item]));
    return one.passage.relations.flatMap(({ subject, predicate, object, status }) => {
      const from = placed.get(subject), to = placed.get(object);
      // "His country" is taken for the country itself, in another item's place.
      if (!from || from.sentence !== to?.sentence) return [];
      const backward = to.first < from.first;
      const [left, right] = backward ? [to, from] : [from, to];
      const count = statusFeatures(one.views[from.sentence]!, one.arcs[from.sentence]!, { left, right, index: classOf(predicate, backward) }, into);
      return [{ features: into.slice(0, count), classes: STATUS_CLASSES, gold: STATUSES.indexOf(status), weight: 1, fold: foldOf(one.passage) }];
    });
  });
}

export interface AboutCase extends ChoiceCase {
  readonly fold: number;
  readonly measured: boolean;
  /** Whether the annotation says what the figure is of. */
  readonly stated: boolean;
  readonly items: Items;
  readonly figure: FigurePlace;
  /** Those of its sentence. */
  readonly figures: readonly FigurePlace[];
  readonly views: readonly SentenceView[];
}

/** A case a figure, with the mentions that it may be of. */
export function aboutCases(prepared: readonly Prepared[], items: readonly Items[]): AboutCase[] {
  const into = new Int32Array(MAX_ABOUT_FEATURES);
  return prepared.flatMap((one, index) => {
    const ids = goldIds(one, items[index]!);
    const placed = one.passage.figures.flatMap(({ start, end, about, of = '', unit = '' }) => {
      const place = start === undefined || end === undefined ? undefined : placeSpan(one.views, { start, end });
      return place ? [{ about, figure: { ...place, of, unit } }] : [];
    });
    return placed.map(({ about, figure }) => {
      const gold = about ? new Set(withClusters(one, [about])) : new Set<string>();
      const figures = placed.map((other) => other.figure).filter(({ sentence }) => sentence === figure.sentence).sort((left, right) => left.first - right.first);
      const options = aboutCandidates(items[index]!, figure.sentence).map((candidate) => {
        const count = aboutFeatures(one.views, { figure, candidate }, into);
        return { features: into.slice(0, count), right: [...ids.get(candidate.item) ?? []].some((id) => gold.has(id)) };
      });
      return { options, weight: one.passage.own ? OWN_ABOUT : 1, fold: foldOf(one.passage), measured: isMeasured(one.passage), stated: gold.size > 0, items: items[index]!, figure, figures, views: one.views };
    });
  });
}

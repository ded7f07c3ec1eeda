/** What the annotation says of the items that the stage finds: which gold mentions they are, which pairs are related. */
import { classOf, isBackward, predicateOf } from '../../relate/pairs/classes.ts';
import type { Item, Items } from '../../relate/item.ts';
import type { PassageRelation } from '../data/passages.ts';
import type { Prepared } from './prepare.ts';

/** The ids of the annotated mentions that an item stands for. */
export type GoldIds = ReadonlyMap<Item, ReadonlySet<string>>;

/** Items to the mentions whose words they share; a pronoun also to all mentions of what it means. */
export function goldIds(prepared: Prepared, { sentences }: Items): GoldIds {
  const ids = new Map<Item, ReadonlySet<string>>();
  const overlapped = (item: Item): string[] => {
    const own = prepared.mentions[item.sentence]!;
    const same = own.filter(({ first, end }) => first === item.first && end === item.end);
    return (same.length > 0 ? same : own.filter(({ first, end }) => first < item.end && item.first < end)).map(({ gold }) => gold.id);
  };
  const byId = new Map(sentences.flat().map((item) => [item.id, item]));
  for (const items of sentences) {
    for (const item of items) {
      const meant = item.means === undefined ? undefined : byId.get(item.means);
      ids.set(item, new Set([...overlapped(item), ...(meant ? withClusters(prepared, overlapped(meant)) : [])]));
    }
  }
  return ids;
}

export function withClusters({ clusterOf }: Prepared, ids: readonly string[]): string[] {
  const clusters = new Set(ids.map((id) => clusterOf.get(id)));
  return [...clusterOf].flatMap(([id, cluster]) => (clusters.has(cluster) ? [id] : []));
}

/** The relation that the annotation gives the pair (left stands first), with its class. */
export function goldClass(prepared: Prepared, [left, right]: readonly [ReadonlySet<string>, ReadonlySet<string>], classes: readonly number[]): { at: number; relation: PassageRelation } | undefined {
  for (const relation of prepared.passage.relations) {
    const forward = left.has(relation.subject) && right.has(relation.object);
    if (!forward && !(right.has(relation.subject) && left.has(relation.object))) continue;
    const at = classes.indexOf(classOf(relation.predicate, !forward));
    if (at > 0) return { at, relation };
  }
  return undefined;
}

/** A relation that was predicted, in terms of items. */
export interface Predicted {
  readonly left: Item;
  readonly right: Item;
  readonly index: number;
  readonly probability: number;
}

/** How a prediction was judged: right (with the relation), a repetition of something already found, or wrong. */
export type Verdict = { readonly kind: 'right'; readonly relation: PassageRelation } | { readonly kind: 'again' } | { readonly kind: 'wrong' };

/**
 * Judges predictions of one passage. A prediction is right when predicate and direction fit and each argument shares words with a mention of
 * the relation's argument or of its cluster (for a pronoun: the name it means does). Each gold relation counts once; saying again what is found is no error.
 * With `exact` the arguments must be the very mentions.
 */
export function judge(prepared: Prepared, ids: GoldIds, { predicted, exact = false }: { predicted: readonly Predicted[]; exact?: boolean }): Verdict[] {
  const wide = (item: Item): ReadonlySet<string> => (exact ? ids.get(item)! : new Set(withClusters(prepared, [...ids.get(item)!])));
  const found = new Set<PassageRelation>();
  const verdicts = new Map<Predicted, Verdict>();
  for (const round of [false, true]) {
    for (const prediction of predicted) {
      if (verdicts.has(prediction)) continue;
      const { left, right, index } = prediction;
      const [subject, object] = isBackward(index) ? [right, left] : [left, right];
      const of = round ? wide : (item: Item): ReadonlySet<string> => ids.get(item)!;
      const predicate = predicateOf(index);
      const fits = prepared.passage.relations.filter((relation) => relation.predicate === predicate && (
        (of(subject).has(relation.subject) && of(object).has(relation.object)) ||
        (predicate === 'PARTNERS_WITH' && of(object).has(relation.subject) && of(subject).has(relation.object))));
      const fresh = fits.find((relation) => !found.has(relation));
      if (fresh) {
        found.add(fresh);
        verdicts.set(prediction, { kind: 'right', relation: fresh });
      } else if (fits.length > 0) verdicts.set(prediction, { kind: 'again' });
    }
  }
  return predicted.map((prediction) => verdicts.get(prediction) ?? { kind: 'wrong' });
}

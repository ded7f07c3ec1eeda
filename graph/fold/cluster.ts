/** A cluster grows by joining forms that do not contradict each other. What it knows decides what it may still join. */
import { gazetteerIds, longFormOf, stemOf, type CountedForm } from './form.ts';

export interface Cluster {
  readonly forms: readonly CountedForm[];
  readonly known: Known;
}

/** What a cluster is sure of, by kind. Two clusters contradict where both know something of a kind and nothing in common. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

const GAZETTEER = 'gazetteer';

/** The cluster of one form. `apart` are facts of readers' judgements: `[pair, side]`. */
export function clusterOf(form: CountedForm, apart: readonly (readonly [string, string])[]): Cluster {
  const known = new Map<string, Set<string>>();
  const learn = (kind: string, value: string): void => { known.set(kind, (known.get(kind) ?? new Set()).add(value)); };
  learn('type', form.type);
  for (const id of gazetteerIds(form)) learn(GAZETTEER, id);
  if (form.facts.iso !== undefined) learn('iso', form.facts.iso);
  for (const key of form.keys) {
    const stem = stemOf(key, form);
    if (stem !== undefined) learn(stem, longFormOf(key, stem));
  }
  for (const [pair, side] of apart) learn(pair, side);
  return { forms: [form], known };
}

/** Equal for clusters that know the same: they never contradict each other. */
export const signature = ({ known }: Cluster): string =>
  JSON.stringify([...known].map(([kind, values]) => [kind, [...values].sort()] as const).sort(([left], [right]) => (left < right ? -1 : 1)));

export function join(left: Cluster, right: Cluster): Cluster {
  const known = new Map(left.known);
  for (const [kind, values] of right.known) known.set(kind, new Set([...(known.get(kind) ?? []), ...values]));
  return { forms: [...left.forms, ...right.forms], known };
}

/** Joins one or more clusters at once. */
export function joinMany(clusters: readonly Cluster[]): Cluster {
  if (clusters.length === 1) return clusters[0]!;
  const known = new Map<string, Set<string>>();
  for (const cluster of clusters) {
    for (const [kind, values] of cluster.known) {
      const all = known.get(kind) ?? new Set<string>();
      for (const value of values) all.add(value);
      known.set(kind, all);
    }
  }
  return { forms: clusters.flatMap(({ forms }) => forms), known };
}

const share = (left: ReadonlySet<string> | undefined, right: ReadonlySet<string> | undefined): boolean =>
  left !== undefined && right !== undefined && [...left].some((value) => right.has(value));

/** Whether facts keep two clusters apart. A gazetteer id in common settles what the texts say of country and long form. */
export function contradict(left: Cluster, right: Cluster): boolean {
  const settled = share(left.known.get(GAZETTEER), right.known.get(GAZETTEER));
  for (const [kind, values] of left.known) {
    if (settled && !isFirm(kind)) continue;
    const others = right.known.get(kind);
    if (others !== undefined && !share(values, others)) return true;
  }
  return false;
}

/** Whether only a reader's "not the same", or the type, keeps them apart: what a reader's "same" does not overrule. */
export const forbidden = (left: Cluster, right: Cluster): boolean =>
  [...left.known].some(([kind, values]) => { const others = right.known.get(kind); return isFirm(kind) && others !== undefined && !share(values, others); });

const isFirm = (kind: string): boolean => kind === 'type' || kind.startsWith('apart:');

/** Whether two clusters know the same thing of some kind, so that they belong together where others contradict. */
export const agree = (left: Cluster, right: Cluster): boolean =>
  [...left.known].some(([kind, values]) => kind !== 'type' && !isFirm(kind) && share(values, right.known.get(kind)));

/**
 * One name, one node: which forms are one entity. A function of the set of forms and judgements; the order they came in does not count.
 * Strong keys join, unless facts contradict; bare acronyms join while one long form is known; readers' judgements come last.
 */
import { entityId } from '../ids.ts';
import type { EntityId, Judgement } from '../model.ts';
import { agree, clusterOf, contradict, forbidden, join, joinMany, signature, type Cluster } from './cluster.ts';
import { gazetteerIds, stemOf, type CountedForm } from './form.ts';

export interface Resolved {
  readonly id: EntityId;
  /** Sorted by id. */
  readonly forms: readonly CountedForm[];
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Resolves forms that are closed under their keys (see `closure` in the stores), or all forms that there are. Sorted by id. */
export function resolveForms(forms: readonly CountedForm[], judgements: readonly Judgement[]): readonly Resolved[] {
  const clusters = new Clusters([...forms].sort((left, right) => compare(left.id, right.id)), judgements);
  for (const [, members] of clusters.byStrongKey) clusters.joinAll(members);
  for (const [stem, members] of clusters.byBareAcronym) clusters.joinBare(stem, members);
  for (const { left, right } of sorted(judgements.filter(({ same }) => same))) clusters.joinJudged(left, right);
  return named(clusters.all());
}

const sorted = (judgements: readonly Judgement[]): readonly Judgement[] =>
  [...judgements].sort((one, other) => compare(one.left, other.left) || compare(one.right, other.right));

/** Key kinds in the order in which they are believed, so that what is sure is joined before what is likely. */
const KINDS = ['gazetteer', 'acronym', 'figure', 'name'];
const rank = (key: string): number => { const at = KINDS.indexOf(key.slice(0, key.indexOf(':'))); return at < 0 ? KINDS.length : at; };

class Clusters {
  readonly #owner = new Map<string, Cluster>();
  /** Members of each strong key, surest keys first. */
  readonly byStrongKey: readonly (readonly [string, readonly string[]])[];
  readonly byBareAcronym: readonly (readonly [string, readonly string[]])[];
  readonly #byKey: ReadonlyMap<string, readonly string[]>;
  readonly #bound: ReadonlyMap<string, readonly string[]>;

  constructor(forms: readonly CountedForm[], judgements: readonly Judgement[]) {
    const different = judgements.filter(({ same }) => !same);
    for (const form of forms) this.#owner.set(form.id, clusterOf(form, apartOf(form, different)));
    const strong = group(forms, (form) => form.keys.filter(({ strength }) => strength === 'strong').map(({ value }) => value));
    this.byStrongKey = [...strong].sort(([left], [right]) => rank(left) - rank(right) || compare(left, right));
    this.byBareAcronym = [...group(forms, (form) => form.keys.filter(({ strength }) => strength === 'weak').map(({ value }) => value))].sort(([left], [right]) => compare(left, right));
    this.#bound = group(forms, (form) => form.keys.map((key) => stemOf(key, form)).filter((stem) => stem !== undefined));
    this.#byKey = group(forms, (form) => form.keys.map(({ value }) => value));
  }

  all(): readonly Cluster[] {
    return [...new Set(this.#owner.values())];
  }

  /** Joins what shares a key. Where facts contradict, those that agree join, and those that say nothing stay by themselves. */
  joinAll(ids: readonly string[]): void {
    const clusters = alike(this.#clusters(ids));
    const disputed = clusters.filter((one) => clusters.some((other) => other !== one && contradict(one, other)));
    const silent = clusters.filter((one) => !disputed.includes(one));
    if (silent.length > 0) this.#become(joinMany(silent));
    const camps: Cluster[] = [];
    for (const one of disputed) {
      const at = camps.findIndex((camp) => agree(camp, one) && !contradict(camp, one));
      if (at < 0) camps.push(one);
      else camps[at] = join(camps[at]!, one);
    }
    for (const camp of camps) this.#become(camp);
  }

  /** A bare acronym joins while the documents know one long form, and no fact speaks against it. */
  joinBare(stem: string, ids: readonly string[]): void {
    const [bound, ...others] = this.#clusters(this.#bound.get(stem) ?? []);
    if (!bound || others.length > 0) return;
    let whole = bound;
    for (const one of this.#clusters(ids)) if (one !== bound && !contradict(whole, one)) whole = join(whole, one);
    this.#become(whole);
  }

  joinJudged(left: string, right: string): void {
    const clusters = this.#clusters([...(this.#byKey.get(left) ?? []), ...(this.#byKey.get(right) ?? [])]);
    let whole = clusters[0];
    if (!whole || !this.#byKey.has(left) || !this.#byKey.has(right)) return;
    for (const one of clusters.slice(1)) if (!forbidden(whole, one)) whole = join(whole, one);
    this.#become(whole);
  }

  /** The clusters of these forms, each once, in the order of their smallest form. */
  #clusters(ids: readonly string[]): readonly Cluster[] {
    return [...new Set(ids.map((id) => this.#owner.get(id)!))].sort((left, right) => compare(smallest(left), smallest(right)));
  }

  #become(cluster: Cluster): void {
    for (const { id } of cluster.forms) this.#owner.set(id, cluster);
  }
}

/** Joins those that know the same, so that the comparison of each with each stays small. */
function alike(clusters: readonly Cluster[]): readonly Cluster[] {
  if (clusters.length < 2) return clusters;
  const bySignature = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const name = signature(cluster);
    const same = bySignature.get(name);
    if (same) same.push(cluster);
    else bySignature.set(name, [cluster]);
  }
  return [...bySignature.values()].map(joinMany);
}

const smallest = ({ forms }: Cluster): string => forms.reduce((least, { id }) => (id < least ? id : least), forms[0]!.id);

/** On which side of each "not the same" a form stands; a form with both keys is one thing in its own document, and stays so. */
function apartOf(form: CountedForm, different: readonly Judgement[]): readonly (readonly [string, string])[] {
  const has = (key: string): boolean => form.keys.some(({ value }) => value === key);
  return different.flatMap(({ left, right }) => {
    if (has(left) === has(right)) return [];
    return [[`apart:${left}\u0000${right}`, has(left) ? 'left' : 'right'] as const];
  });
}

function group(forms: readonly CountedForm[], keysOf: (form: CountedForm) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    for (const key of new Set(keysOf(form))) {
      const members = groups.get(key);
      if (members) members.push(form.id);
      else groups.set(key, [form.id]);
    }
  }
  return groups;
}

/** Gives each cluster its id: from the gazetteer, else from its smallest strong key; where a cut left that key on both sides, from its smallest form too. */
function named(clusters: readonly Cluster[]): readonly Resolved[] {
  const owners = new Map<string, number>();
  const candidates = clusters.map((cluster) => candidatesOf(cluster));
  for (const names of candidates) for (const name of names) owners.set(name, (owners.get(name) ?? 0) + 1);
  return clusters.map((cluster, index) => {
    const [first] = candidates[index]!;
    const own = candidates[index]!.find((name) => owners.get(name) === 1) ?? `${first ?? 'alone'}|${smallest(cluster)}`;
    const forms = [...cluster.forms].sort((left, right) => compare(left.id, right.id));
    return { id: entityId(forms[0]!.type, own.slice(own.indexOf(' ') + 1)), forms };
  }).sort((left, right) => compare(left.id, right.id));
}

/** Gazetteer ids before keys; each prefixed with the type, which keeps equal names of two types apart. */
function candidatesOf({ forms }: Cluster): readonly string[] {
  const type = forms[0]!.type;
  const ids = [...new Set(forms.flatMap(gazetteerIds))].sort(compare);
  const keys = [...new Set(forms.flatMap((form) => form.keys.filter(({ strength }) => strength === 'strong').map(({ value }) => value)))].sort(compare);
  return [...ids, ...keys].map((name) => `${type} ${name}`);
}

/** Documents made up by a seed, for benchmarks and torture: a small world whose bodies meet in many documents. */
import { tell, type Statement, type Thing } from '../fold/sample.ts';
import type { DocumentGraph, RelationType } from '../model.ts';

export interface World {
  readonly organizations: number;
  readonly operations: number;
  /** Statements a document makes. */
  readonly statements: number;
}

const SMALL: World = { organizations: 60, operations: 20, statements: 8 };
const PREDICATES: readonly (readonly [RelationType, 'organization' | 'operation'])[] = [['PARTNERS_WITH', 'organization'], ['SUPPORTS', 'organization'], ['LEADS', 'operation'], ['FUNDS', 'operation'], ['MEMBER_OF', 'organization']];
const PLACES = ['Harbour', 'River', 'Coastal', 'Mountain', 'Border', 'Island', 'Delta', 'Lake', 'Forest', 'Valley'];
const WORKS = ['Police', 'Rescue', 'Safety', 'Customs', 'Health', 'Justice', 'Fisheries', 'Survey', 'Relief', 'Training'];

/** Mulberry32: the same numbers from the same seed everywhere. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const organization = (index: number): Thing => {
  const name = `${PLACES[index % 10]!} ${WORKS[Math.floor(index / 10) % 10]!} Office ${index}`;
  return { type: 'Organization', name, facts: { acronym: `O${index}`, kind: 'igo' }, known: index % 5 === 0 ? ['name', 'bound'] : ['name'] };
};
const operation = (index: number): Thing => ({ type: 'Operation', name: `Operation ${PLACES[index % 10]!} ${index}`, known: ['name'] });

/** What the document with this number says: the same for the same seed. Low numbers of bodies are named most, as in life. */
export function syntheticStatements(seed: number, index: number, world: World = SMALL): readonly Statement[] {
  const next = random(seed * 100_003 + index);
  const often = (size: number): number => Math.floor(size * next() ** 2);
  return Array.from({ length: world.statements }, (): Statement => {
    const [predicate, kind] = PREDICATES[Math.floor(next() * PREDICATES.length)]!;
    return { subject: organization(often(world.organizations)), predicate, object: kind === 'operation' ? operation(often(world.operations)) : organization(often(world.organizations)), confidence: Math.round((0.5 + next() / 2) * 100) / 100 };
  });
}

export const syntheticDocument = (seed: number, index: number, world: World = SMALL): DocumentGraph =>
  tell({ source: `synthetic/${seed}/${index}.txt`, title: `Document ${index}`, statements: syntheticStatements(seed, index, world) });

/** Random histories for property tests: few names, written in many ways, so that documents meet, merge and fall apart often. */
import fc from 'fast-check';
import { bareAcronymKey, gazetteerKey, nameKey } from '../ids.ts';
import type { DocumentGraph, Judgement } from '../model.ts';
import { tell, type Statement, type Thing } from './sample.ts';

const organization = (name: string, rest: Partial<Thing> = {}): Thing => ({ type: 'Organization', name, known: ['name'], ...rest });
const place = (name: string, rest: Partial<Thing> = {}): Thing => ({ type: 'Location', name, known: ['name'], ...rest });

/** Names that share keys with each other, contradict each other, or mean something here only. */
export const THINGS: readonly Thing[] = [
  organization('Harbour Police Union'),
  organization('Harbour Police Union', { aliases: ['the Union'], facts: { acronym: 'HPU' }, known: ['name', 'bound'] }),
  organization('Highland Parks Unit', { facts: { acronym: 'HPU' }, known: ['name', 'bound'] }),
  organization('HPU', { known: ['bare'] }),
  organization('HPU', { aliases: ['our body'], known: ['bare'], facts: { kind: 'unit' } }),
  organization('World Rescue Office', { facts: { gazetteer: 'org:WRO', acronym: 'WRO', kind: 'igo' } }),
  organization('WRO', { facts: { gazetteer: 'org:WRO', acronym: 'WRO' }, known: [] }),
  organization('World Rescue Office', { aliases: ['Büro "Rettung"\n😀', 'مكتب'], facts: { kind: 'ngo' } }),
  organization('the Commission', { known: ['local'] }),
  place('Valen', { facts: { iso: 'VA', gazetteer: 'iso:VA', kind: 'country', lat: 1.5, lon: 2 } }),
  place('Valen', { facts: { iso: 'FR', kind: 'city' } }),
  place('Valen'),
  place('Valen', { facts: { iso: 'FR', kind: 'region' }, aliases: ['Vallon'] }),
];

const FIGURES: readonly Thing[] = [1, 2].map((value) => ({
  type: 'Figure', name: `${value} boats`, known: [], quantity: { value: value * 1000, comparator: '>', of: 'boat', measure: 'boats found', unit: 'count' }, about: 'name:Organization:harbour police union',
}));

const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({ subject: fc.constantFrom(...THINGS), object: fc.constantFrom(...THINGS), predicate: fc.constantFrom('PARTNERS_WITH', 'SUPPORTS'), status: fc.constantFrom('asserted', 'planned', 'denied'),
    confidence: fc.constantFrom(0.5, 0.77, 0.93, 1), validFrom: fc.constantFrom('2015', '2016-03', '2016-03-14') }),
  fc.record({ subject: fc.constantFrom(...THINGS), object: fc.constantFrom(...FIGURES), predicate: fc.constant('HAS_FIGURE' as const) }),
);

/** Something that happens to a store. Documents are few, so that they change and go often. */
export type Happening =
  | { readonly kind: 'put'; readonly graph: DocumentGraph }
  | { readonly kind: 'putAll'; readonly graphs: readonly DocumentGraph[] }
  | { readonly kind: 'remove'; readonly source: string }
  | { readonly kind: 'judge'; readonly judgement: Judgement }
  /** Of the claims that are there, in the order of their documents, the `nth` (as if they went in a circle). */
  | { readonly kind: 'reject'; readonly nth: number }
  | { readonly kind: 'unreject'; readonly nth: number };

const source = fc.integer({ min: 0, max: 5 }).map((number) => `notes/${number}.txt`);

export const graph: fc.Arbitrary<DocumentGraph> = fc.record({ source, statements: fc.array(statement, { maxLength: 4 }) })
  .map((telling) => tell({ ...telling, hash: JSON.stringify(telling.statements) }));

const KEYS = [
  nameKey('Organization', 'Harbour Police Union', '').value, nameKey('Organization', 'World Rescue Office', '').value, gazetteerKey('Organization', 'org:WRO', '').value,
  nameKey('Organization', 'Highland Parks Unit', '').value, bareAcronymKey('Organization', 'HPU', '').value, nameKey('Location', 'Valen', '').value, gazetteerKey('Location', 'iso:VA', '').value, 'name:Organization:nobody',
];

export const judgement: fc.Arbitrary<Judgement> = fc.record({ left: fc.constantFrom(...KEYS), right: fc.constantFrom(...KEYS), same: fc.boolean() }).filter(({ left, right }) => left < right);

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 5, arbitrary: graph.map((graph) => ({ kind: 'put' as const, graph })) },
  { weight: 2, arbitrary: fc.array(graph, { maxLength: 4 }).map((graphs) => ({ kind: 'putAll' as const, graphs })) },
  { weight: 2, arbitrary: source.map((source) => ({ kind: 'remove' as const, source })) },
  { weight: 1, arbitrary: judgement.map((judgement) => ({ kind: 'judge' as const, judgement })) },
  { weight: 2, arbitrary: fc.nat(40).map((nth) => ({ kind: 'reject' as const, nth })) },
  { weight: 1, arbitrary: fc.nat(40).map((nth) => ({ kind: 'unreject' as const, nth })) },
);

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameKey } from '../ids.ts';
import type { EntityFacts, EntityId, Quantity } from '../model.ts';
import { foldEntity, joinsOf } from './entity.ts';
import type { CountedForm } from './form.ts';

const ID = 'organization:1' as EntityId;
let last = 0;
const form = (name: string, rest: Partial<CountedForm> = {}): CountedForm =>
  ({ id: `f${last += 1}`, type: 'Organization', name, aliases: [], facts: {}, keys: [nameKey('Organization', name, 'named so')], documents: 1, mentions: 1, ...rest });
const fold = (...forms: readonly CountedForm[]): ReturnType<typeof foldEntity> => foldEntity({ id: ID, forms }, 1, false);

describe('the name of an entity', () => {
  test.each<readonly [string, readonly CountedForm[], string]>([
    ['is the one that most documents use', [form('Harbour Police Union of Valen'), form('Harbour Police Union', { documents: 2 })], 'Harbour Police Union'],
    ['counts a document for each way in which forms differ otherwise', [form('HPU', { documents: 2 }), form('Harbour Police', { documents: 2 }), form('HPU', { aliases: ['the Union'] })], 'HPU'],
    ['is the longest of those used as often', [form('HPU'), form('Harbour Police Union'), form('The Union')], 'Harbour Police Union'],
    ['is the first by code unit of those as long', [form('Union B'), form('Union A')], 'Union A'],
  ])('%s', (_, forms, name) => expect(fold(...forms).name).toBe(name));

  test('leaves every other name and alias an alias, sorted, each once', () =>
    expect(fold(form('Harbour Police Union', { aliases: ['the Union'] }), form('HPU', { aliases: ['the Union', 'Harbour Police Union'] })).aliases).toEqual(['HPU', 'the Union']));

  test('of a figure is made from its quantity, the words that said it are aliases', () => {
    const quantity: Quantity = { comparator: '>', value: 3000, of: 'boat', measure: 'boats found', unit: 'count' };
    const folded = fold(form('more than 3,000 boats', { type: 'Figure', quantity }), form('over three thousand boats', { type: 'Figure', quantity }));
    expect(folded).toMatchObject({ name: '> 3,000 boats found', quantity, aliases: ['more than 3,000 boats', 'over three thousand boats'] });
  });
});

describe('the facts of an entity', () => {
  const facts = (...given: readonly (readonly [EntityFacts, number])[]): EntityFacts => fold(...given.map(([known, documents]) => form('x', { facts: known, documents }))).facts;
  test.each<readonly [string, readonly (readonly [EntityFacts, number])[], EntityFacts]>([
    ['are those that most documents give', [[{ kind: 'ngo' }, 1], [{ kind: 'igo' }, 2]], { kind: 'igo' }],
    ['add up over forms', [[{ kind: 'ngo', iso: 'FR' }, 1], [{ kind: 'igo' }, 2], [{ kind: 'ngo', iso: 'VA' }, 2]], { kind: 'ngo', iso: 'VA' }],
    ['are the smallest of those given as often', [[{ kind: 'ngo' }, 1], [{ kind: 'igo' }, 1]], { kind: 'igo' }],
    ['come from several forms', [[{ acronym: 'HPU' }, 1], [{ start: '2016' }, 1]], { acronym: 'HPU', start: '2016' }],
    ['never mix the latitude of one place with the longitude of another', [[{ lat: 1, lon: 9 }, 1], [{ lat: 2, lon: 5 }, 2], [{ lat: 1, lon: 8 }, 1]], { lat: 2, lon: 5 }],
    ['keep a zero', [[{ lat: 0, lon: 0 }, 1]], { lat: 0, lon: 0 }],
    ['keep half of an age', [[{ ageMin: 18 }, 1]], { ageMin: 18 }],
    ['are none where none is known', [[{}, 3]], {}],
  ])('%s', (_, given, expected) => expect(facts(...given)).toEqual(expected));
});

test('mentions add up; documents and partner are as told', () =>
  expect(foldEntity({ id: ID, forms: [form('a', { mentions: 2 }), form('b', { mentions: 3 })] }, 7, true)).toMatchObject({ id: ID, mentions: 5, documents: 7, partner: true }));

test('an entity is the same whatever the order of its forms', () => {
  const anyForm = fc.record({
    name: fc.constantFrom('HPU', 'Harbour Police Union', 'Union B', 'Union A'), aliases: fc.subarray(['HPU', 'the Union', 'Union A']), documents: fc.integer({ min: 1, max: 3 }), mentions: fc.integer({ min: 1, max: 3 }),
    facts: fc.record({ kind: fc.constantFrom('igo', 'ngo'), iso: fc.constantFrom('FR', 'VA'), lat: fc.constantFrom(1, 2), lon: fc.constantFrom(3, 4) }, { requiredKeys: [] }),
  }).map(({ name, ...rest }) => form(name, rest));
  fc.assert(fc.property(fc.array(anyForm, { minLength: 1, maxLength: 6 }).chain((forms) => fc.tuple(fc.constant(forms), fc.shuffledSubarray(forms, { minLength: forms.length }))), ([forms, turned]) => {
    expect(fold(...turned)).toEqual(fold(...forms));
    expect(joinsOf({ forms: turned }, [])).toEqual(joinsOf({ forms }, []));
  }));
});

describe('why forms are one', () => {
  const [hpu, union] = [nameKey('Organization', 'HPU', ''), nameKey('Organization', 'Harbour Police Union', '')];
  test('is told by every key, with the reason that most documents give and how many they are', () => {
    const forms = [form('a', { keys: [{ ...hpu, reason: 'named so' }], documents: 2 }), form('b', { keys: [{ ...hpu, reason: 'known so' }, { ...union, reason: 'named so' }] })];
    expect(joinsOf({ forms }, [])).toEqual([{ key: union.value, reason: 'named so', documents: 1 }, { key: hpu.value, reason: 'named so', documents: 3 }]);
  });
  test('is told by readers’ judgements on its keys, and by no others', () => {
    const judged = joinsOf({ forms: [form('HPU')] }, [
      { left: hpu.value, right: union.value, same: true, reason: 'one letterhead' }, { left: 'name:Organization:x', right: hpu.value, same: false }, { left: 'name:Organization:x', right: union.value, same: true },
    ]);
    expect(judged.filter(({ documents }) => documents === 0)).toEqual([
      { key: `${hpu.value} = ${union.value}`, reason: 'a reader judged them the same: one letterhead', documents: 0 },
      { key: `name:Organization:x ≠ ${hpu.value}`, reason: 'a reader judged them not the same', documents: 0 },
    ]);
  });
});

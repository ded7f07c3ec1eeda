import { describe, expect, test } from '@jest/globals';
import { acronymKey, gazetteerKey } from '../ids.ts';
import type { EntityFacts, EntityType, Key } from '../model.ts';
import { agree, clusterOf, contradict, forbidden, join, joinMany, signature, type Cluster } from './cluster.ts';

interface Known { readonly facts?: EntityFacts; readonly type?: EntityType; readonly keys?: readonly Key[]; readonly apart?: readonly (readonly [string, string])[] }
let last = 0;
const cluster = ({ facts = {}, type = 'Organization', keys = [], apart = [] }: Known = {}): Cluster =>
  clusterOf({ id: `f${last += 1}`, type, name: 'x', aliases: [], facts, keys, documents: 1, mentions: 1 }, apart);
const bound = (longForm: string): Key => acronymKey('Organization', 'HPU', longForm, '');
const IN_A = { facts: { gazetteer: 'org:A' } };

describe('facts keep apart', () => {
  test.each<readonly [string, Known, Known, boolean]>([
    ['two countries', { facts: { iso: 'FR' } }, { facts: { iso: 'VA' } }, true],
    ['not a country and none', { facts: { iso: 'FR' } }, {}, false],
    ['two long forms of one acronym', { keys: [bound('Harbour Police Union')] }, { keys: [bound('Highland Parks Unit')] }, true],
    ['not one long form', { keys: [bound('Harbour Police Union')] }, { keys: [bound('the Harbour Police Union')] }, false],
    ['two entries of the gazetteer', IN_A, { facts: { gazetteer: 'org:B' } }, true],
    ['not one entry, once as a fact and once as a key', IN_A, { keys: [gazetteerKey('Organization', 'org:A', '')] }, false],
    ['not two countries of one entry of the gazetteer', { facts: { gazetteer: 'org:A', iso: 'FR' } }, { facts: { gazetteer: 'org:A', iso: 'VA' } }, false],
    ['two types, even in one entry of the gazetteer', IN_A, { ...IN_A, type: 'Location' }, true],
    ['a reader’s word, even in one entry of the gazetteer', { ...IN_A, apart: [['apart:x', 'left']] }, { ...IN_A, apart: [['apart:x', 'right']] }, true],
    ['not one side of a reader’s word', { apart: [['apart:x', 'left']] }, { apart: [['apart:x', 'left']] }, false],
    ['not different kinds or names', { facts: { kind: 'igo', acronym: 'A' } }, { facts: { kind: 'ngo', acronym: 'B' } }, false],
  ])('%s', (_, left, right, expected) => {
    const [one, other] = [cluster(left), cluster(right)];
    expect([contradict(one, other), contradict(other, one)]).toEqual([expected, expected]);
  });
});

test.each<readonly [string, Known, Known, boolean]>([
  ['the type', {}, { type: 'Person' }, true], ['a reader’s word', { apart: [['apart:x', 'left']] }, { apart: [['apart:x', 'right']] }, true],
  ['no country', { facts: { iso: 'FR' } }, { facts: { iso: 'VA' } }, false], ['no gazetteer', IN_A, { facts: { gazetteer: 'org:B' } }, false],
])('a reader’s "same" is stopped by %s', (_, left, right, expected) => expect(forbidden(cluster(left), cluster(right))).toBe(expected));

test.each<readonly [string, Known, Known, boolean]>([
  ['one country', { facts: { iso: 'FR' } }, { facts: { iso: 'FR' } }, true], ['one entry of the gazetteer', IN_A, IN_A, true], ['not one type only', {}, {}, false],
  ['not one side of a reader’s word', { apart: [['apart:x', 'left']] }, { apart: [['apart:x', 'left']] }, false],
])('where others contradict, those belong together that know %s', (_, left, right, expected) => expect(agree(cluster(left), cluster(right))).toBe(expected));

describe('joining', () => {
  const all = [cluster({ facts: { iso: 'FR' } }), cluster({ keys: [bound('Harbour Police Union')] }), cluster({ ...IN_A, apart: [['apart:x', 'left']] })];
  test('keeps all forms and all that is known, in any order and at once', () => {
    const [one, two, three] = all as [Cluster, Cluster, Cluster];
    const ways = [join(join(one, two), three), join(three, join(two, one)), joinMany(all), joinMany([three, one, two])];
    expect(new Set(ways.map(signature)).size).toBe(1);
    for (const { forms } of ways) expect(forms.map(({ id }) => id).sort()).toEqual(all.flatMap((each) => each.forms.map(({ id }) => id)).sort());
    for (const each of all) expect(contradict(ways[0]!, each)).toBe(false);
  });
  test('changes neither part, and of one is that one', () => {
    const [one, two] = all as [Cluster, Cluster];
    const before = signature(one);
    join(one, two);
    expect(signature(one)).toBe(before);
    expect(joinMany([one])).toBe(one);
  });
});

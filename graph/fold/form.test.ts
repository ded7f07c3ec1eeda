import { describe, expect, test } from '@jest/globals';
import { acronymKey, bareAcronymKey, documentId, gazetteerKey, localEntityId, localKey, nameKey } from '../ids.ts';
import type { Key, LocalEntity } from '../model.ts';
import { formOf, gazetteerIds, indexKeys, isLocal, localFormId, longFormOf, stemOf } from './form.ts';

const [ONE, TWO] = [documentId('one.txt'), documentId('two.txt')];
const SPAN = { start: 0, end: 5 };
const NAME = nameKey('Organization', 'Harbour Police Union', 'named so');
const BOUND = acronymKey('Organization', 'HPU', 'Harbour Police Union', 'HPU stands for it');
const BARE = bareAcronymKey('Organization', 'HPU', 'an acronym');
const entity = (rest: Partial<LocalEntity> = {}, document = ONE): LocalEntity =>
  ({ id: localEntityId(document, 'Organization', SPAN), type: 'Organization', name: 'Harbour Police Union', aliases: [], facts: {}, keys: [NAME], mentions: [], ...rest });

describe('two documents give one form', () => {
  test('where all but the mentions is equal, in whatever order it stands', () => {
    const one = formOf(entity({ aliases: ['the Union', 'HPU'], keys: [NAME, BOUND], facts: { kind: 'igo', acronym: 'HPU' } }), ONE);
    const two = formOf(entity({ aliases: ['HPU', 'the Union', 'HPU'], keys: [BOUND, NAME, BOUND], facts: { acronym: 'HPU', kind: 'igo' } }, TWO), TWO);
    expect(two).toEqual(one);
  });

  test.each<readonly [string, Partial<LocalEntity>]>([
    ['name', { name: 'Harbor Police Union' }], ['type', { type: 'Person' }], ['aliases', { aliases: ['the Union'] }], ['facts', { facts: { kind: 'ngo' } }], ['keys', { keys: [NAME, BOUND] }],
  ])('not where the %s differ', (_, rest) => expect(formOf(entity(rest), ONE).id).not.toBe(formOf(entity(), TWO).id));

  test('not where only a weak key could join them, nor where nothing could', () => {
    for (const keys of [[BARE], []]) expect(formOf(entity({ keys }), ONE).id).not.toBe(formOf(entity({ keys }, TWO), TWO).id);
  });

  test('not where a local key says that it means something in its document only', () => {
    const keys = (document: typeof ONE): readonly Key[] => [localKey(document, 'Organization', SPAN, 'a description')];
    const [one, two] = [formOf(entity({ keys: keys(ONE) }), ONE), formOf(entity({ keys: keys(TWO) }, TWO), TWO)];
    expect(one.id).not.toBe(two.id);
    expect(one.id).toBe(localFormId(keys(ONE)[0]!.value));
    expect(isLocal(keys(ONE)[0]!.value)).toBe(true);
  });
});

describe('a form', () => {
  test('has its aliases sorted, each once, without its name', () =>
    expect(formOf(entity({ aliases: ['the Union', 'HPU', 'Harbour Police Union', 'HPU'] }), ONE).aliases).toEqual(['HPU', 'the Union']));

  test('is found by its keys and by the acronym that it knows a long form of, not by local ones', () =>
    expect(indexKeys(formOf(entity({ keys: [BOUND, NAME, localKey(ONE, 'Organization', SPAN, '')], facts: { acronym: 'HPU' } }), ONE)))
      .toEqual([BARE.value, BOUND.value, NAME.value].sort()));

  test('has a gazetteer id as a key, given as a fact or as a key', () => {
    const key = gazetteerKey('Organization', 'org:HPU', 'in the gazetteer as org:HPU');
    const [fact, both] = [formOf(entity({ facts: { gazetteer: 'org:HPU' } }), ONE), formOf(entity({ facts: { gazetteer: 'org:HPU' }, keys: [NAME, key] }), ONE)];
    expect(fact).toEqual(both);
    expect(gazetteerIds(formOf(entity({ keys: [key] }), ONE))).toEqual(['org:HPU']);
    expect(gazetteerIds(formOf(entity({ facts: { gazetteer: 'org:HPU' }, keys: [gazetteerKey('Organization', 'org:A', '')] }), ONE))).toEqual(['org:A', 'org:HPU']);
    expect(gazetteerIds(formOf(entity(), ONE))).toEqual([]);
  });
});

describe('the acronym of a key', () => {
  const of = (key: Key, acronym?: string): string | undefined => stemOf(key, { type: 'Organization', facts: acronym === undefined ? {} : { acronym } });
  test.each<readonly [string, Key, string | undefined, string | undefined]>([
    ['of a bound one', BOUND, 'HPU', BARE.value], ['of a bound one whose entity gives none', BOUND, undefined, BARE.value],
    ['with a space in it, as the entity gives it', acronymKey('Organization', 'H PU', 'Harbour Police Union', ''), 'H PU', 'acronym:Organization:H PU'],
    ['none of a bare one', BARE, 'HPU', undefined], ['none of a name', NAME, 'HPU', undefined], ['none of another type', acronymKey('Person', 'HPU', 'x', ''), 'HPU', undefined],
  ])('%s', (_, key, acronym, stem) => expect(of(key, acronym)).toBe(stem));
  test('leaves the long form', () => expect(longFormOf(BOUND, BARE.value)).toBe('harbour police union'));
});

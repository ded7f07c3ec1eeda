import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bareAcronymKey, entityId, gazetteerKey, nameKey } from '../ids.ts';
import type { Judgement } from '../model.ts';
import { indexKeys, type CountedForm } from './form.ts';
import { graph, judgement } from './histories.ts';
import { countForms } from './reference.ts';
import { resolveForms } from './resolve.ts';
import { tell, type Thing } from './sample.ts';

const organization = (name: string, rest: Partial<Thing> = {}): Thing => ({ type: 'Organization', name, known: ['name'], ...rest });
const bound = (name: string): Thing => organization(name, { facts: { acronym: 'HPU' }, known: ['name', 'bound'] });
const bare = organization('HPU', { known: ['bare'] });
const place = (facts: Thing['facts'] = {}): Thing => ({ type: 'Location', name: 'Valen', known: ['name'], facts });
const key = (name: string): string => nameKey('Organization', name, '').value;
const judge = (left: string, right: string, same: boolean): Judgement => ({ left, right, same });

/** Each thing in a document of its own. */
const formsOf = (things: readonly Thing[]): readonly CountedForm[] =>
  [...countForms(things.map((subject, index) => tell({ source: `${index}.txt`, statements: [{ subject, predicate: 'SUPPORTS', object: { ...subject, name: 'Nobody', known: ['local'], facts: {} } }] }))).values()]
    .filter(({ name }) => name !== 'Nobody');
/** Names of the forms of each entity. */
const groups = (things: readonly Thing[], judgements: readonly Judgement[] = []): readonly string[] =>
  resolveForms(formsOf(things), judgements).map(({ forms }) => forms.map(({ name, facts }) => `${name}${facts.iso === undefined ? '' : ` ${facts.iso}`}`).sort().join(' + ')).sort();

describe('one name, one node', () => {
  test.each<readonly [string, readonly Thing[], readonly string[]]>([
    ['one name joins, however it is spelled', [organization('Harbour Police Union'), organization('The harbour-police union')], ['Harbour Police Union + The harbour-police union']],
    ['names of two types stay two', [organization('Valen'), place()], ['Valen', 'Valen']],
    ['what means something in its document only joins nothing', [organization('the Union', { known: ['local'] }), organization('the Union', { known: ['local'] })], ['the Union', 'the Union']],
    ['a bare acronym joins the one long form', [bound('Harbour Police Union'), bare], ['HPU + Harbour Police Union']],
    ['of two long forms it joins neither', [bound('Harbour Police Union'), bound('Highland Parks Unit'), bare], ['HPU', 'Harbour Police Union', 'Highland Parks Unit']],
    ['two bare acronyms alone stay two', [bare, { ...bare, aliases: ['our body'] }], ['HPU', 'HPU']],
    ['two countries keep apart, and who names none stays by itself', [place({ iso: 'FR' }), place({ iso: 'VA' }), place()], ['Valen', 'Valen FR', 'Valen VA']],
    ['one country joins who names none', [place({ iso: 'FR' }), place({ iso: 'FR', kind: 'city' }), place()], ['Valen + Valen FR + Valen FR']],
    ['an entry of the gazetteer joins in spite of the names', [organization('WRO', { facts: { gazetteer: 'org:WRO' }, known: [] }), organization('World Rescue Office', { facts: { gazetteer: 'org:WRO' } })], ['WRO + World Rescue Office']],
    ['two entries of the gazetteer keep one name apart', [organization('WRO', { facts: { gazetteer: 'org:1' } }), organization('WRO', { facts: { gazetteer: 'org:2' } })], ['WRO', 'WRO']],
  ])('%s', (_, things, expected) => expect(groups(things)).toEqual(expected));
});

describe('readers have the last word', () => {
  const [union, unit] = [organization('Harbour Police Union'), organization('Highland Parks Unit')];
  test.each<readonly [string, readonly Thing[], readonly Judgement[], readonly string[]]>([
    ['"same" joins two names', [union, unit], [judge(key('Harbour Police Union'), key('Highland Parks Unit'), true)], ['Harbour Police Union + Highland Parks Unit']],
    ['"same" joins what facts keep apart', [bound('Harbour Police Union'), bound('Highland Parks Unit')], [judge(key('Harbour Police Union'), key('Highland Parks Unit'), true)], ['Harbour Police Union + Highland Parks Unit']],
    ['"same" joins no two types', [organization('Valen'), place()], [judge(key('Valen'), nameKey('Location', 'Valen', '').value, true)], ['Valen', 'Valen']],
    ['"same" of something unknown does nothing', [union, unit], [judge(key('Harbour Police Union'), key('nobody'), true)], ['Harbour Police Union', 'Highland Parks Unit']],
    ['"not the same" parts an acronym from its long form', [bound('Harbour Police Union'), bare], [judge(bareAcronymKey('Organization', 'HPU', '').value, key('Harbour Police Union'), false)], ['HPU', 'Harbour Police Union']],
    ['"not the same" stands against "same" by another way', [union, unit], [
      judge(key('Harbour Police Union'), key('Highland Parks Unit'), false), judge(key('Highland Parks Unit'), key('Harbour Police Union'), true),
    ], ['Harbour Police Union', 'Highland Parks Unit']],
  ])('%s', (_, things, judgements, expected) => expect(groups(things, judgements)).toEqual(expected));
});

describe('the id of an entity', () => {
  const idOf = (...things: readonly Thing[]): string => resolveForms(formsOf(things), [])[0]!.id;
  test('is made from the gazetteer where it is there, whatever else is known', () => {
    const known = organization('World Rescue Office', { facts: { gazetteer: 'org:WRO' } });
    expect(idOf(known)).toBe(entityId('Organization', 'org:WRO'));
    expect(idOf(known, organization('WRO', { facts: { gazetteer: 'org:WRO', acronym: 'WRO' }, known: [] }))).toBe(idOf(known));
  });
  test('else from its smallest key, so that other documents change nothing while that stays', () => {
    expect(idOf(bound('Harbour Police Union'))).toBe(idOf(bound('Harbour Police Union'), bare));
    expect(idOf(organization('Harbour Police Union'))).toBe(entityId('Organization', key('Harbour Police Union')));
  });
});

const anyForms = fc.array(graph, { minLength: 1, maxLength: 6 }).map((documents) => [...countForms([...new Map(documents.map((one) => [one.document.id, one])).values()]).values()]);
const anyJudgements = fc.uniqueArray(judgement, { selector: ({ left, right }) => `${left} ${right}`, maxLength: 3 });

describe('resolution', () => {
  test('puts every form into one entity, and gives no two one id', () => {
    fc.assert(fc.property(anyForms, anyJudgements, (forms, judgements) => {
      const resolved = resolveForms(forms, judgements);
      expect(resolved.flatMap((one) => one.forms.map(({ id }) => id)).sort()).toEqual(forms.map(({ id }) => id).sort());
      expect(new Set(resolved.map(({ id }) => id)).size).toBe(resolved.length);
    }));
  });

  test('does not depend on the order of forms or judgements', () => {
    const both = fc.tuple(anyForms, anyJudgements).chain(([forms, judgements]) => fc.tuple(fc.constant(forms), fc.shuffledSubarray(forms, { minLength: forms.length }), fc.constant(judgements), fc.shuffledSubarray(judgements, { minLength: judgements.length })));
    fc.assert(fc.property(both, ([forms, turned, judgements, turnedToo]) => expect(resolveForms(turned, turnedToo)).toEqual(resolveForms(forms, judgements))));
  });

  test('keeps two types, two entries of the gazetteer, and what a reader parted, apart', () => {
    fc.assert(fc.property(anyForms, anyJudgements, (forms, judgements) => {
      const sameJudged = judgements.some(({ same }) => same);
      for (const { forms: own } of resolveForms(forms, judgements)) {
        expect(new Set(own.map(({ type }) => type)).size).toBe(1);
        if (!sameJudged) expect(new Set(own.flatMap(({ facts }) => facts.gazetteer ?? [])).size).toBeLessThan(2);
        const has = (form: CountedForm, value: string): boolean => form.keys.some((one) => one.value === value);
        for (const { left, right, same } of judgements) {
          if (same) continue;
          const [onLeft, onRight] = [own.some((form) => has(form, left) && !has(form, right)), own.some((form) => has(form, right) && !has(form, left))];
          expect(onLeft && onRight).toBe(false);
        }
      }
    }));
  });

  // What the stores rely on: they load what is connected to a change, and resolve that alone.
  test('of each connected part alone is that of the whole', () => {
    fc.assert(fc.property(anyForms, anyJudgements, (forms, judgements) => {
      const parts = connectedParts(forms, judgements);
      const apart = parts.flatMap((part) => resolveForms(part, judgements));
      expect([...apart].sort((left, right) => (left.id < right.id ? -1 : 1))).toEqual(resolveForms(forms, judgements));
    }));
  });
});

/** Forms that are tied by keys, known acronyms, or judgements on their keys. */
function connectedParts(forms: readonly CountedForm[], judgements: readonly Judgement[]): readonly (readonly CountedForm[])[] {
  let parts: { readonly keys: ReadonlySet<string>; readonly forms: readonly CountedForm[] }[] = [];
  for (const form of forms) {
    const own = form.keys.map(({ value }) => value);
    const tied = judgements.flatMap(({ left, right }) => (own.includes(left) || own.includes(right) ? [left, right] : []));
    const keys = [...indexKeys(form), ...tied];
    const near = parts.filter((part) => keys.some((one) => part.keys.has(one)));
    parts = [...parts.filter((part) => !near.includes(part)), { keys: new Set([...keys, ...near.flatMap((part) => [...part.keys])]), forms: [form, ...near.flatMap((part) => part.forms)] }];
  }
  return parts.map((part) => part.forms);
}

test('a gazetteer key alone gives the id too', () => {
  const [form] = formsOf([organization('WRO', { facts: { gazetteer: 'org:WRO' }, known: [] })]);
  expect(form!.keys.map(({ value }) => value)).toEqual([gazetteerKey('Organization', 'org:WRO', '').value]);
  expect(resolveForms([{ ...form!, facts: {} }], [])[0]!.id).toBe(entityId('Organization', 'org:WRO'));
});

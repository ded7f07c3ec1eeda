import { markedItems } from '../fixtures.ts';
import { listedActs, ownActs } from './acts.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return ownActs(views, names).map(({ subject, predicate, object }) => `${keys.get(subject)!} ${predicate} ${keys.get(object)!}`);
};

test('what a preamble recalls as "its" acts is of the body that it begins with', () => {
  expect(told('[O The Harbour Council],\n\nRecalling its [I resolutions 12 (1999)] and [I 14 (2001)],\n\nNoting [I resolution 3 (1980)] of [O the Port Assembly],')).toEqual([
    'harbour council PARTY_TO resolutions 12 1999', 'harbour council PARTY_TO 14 2001',
  ]);
});

test('clauses of one run of lines are told apart, and acts of another body are not its own', () => {
  expect(told('The [O Harbour Council],\nGuided by the aims of peace,\nReaffirming its earlier decisions, in particular [I decision 7 (2002)], Welcoming [I decision 9 (2003)],\nRecalling its decision and [O the Port Assembly]’s [I decision 5 (2000)],')).toEqual([
    'harbour council PARTY_TO decision 7 2002',
  ]);
});

test('the act in the heading is of the body that adopted it', () => {
  expect(told('[I Resolution 12 (1999)]\n\nAdopted by the [O Harbour Council] at its 40th meeting, on 3 May 1999')).toEqual(['harbour council PARTY_TO resolution 12 1999']);
});

test('what is listed under a party is its acts, and what it has not signed is denied', () => {
  const listed = (markup: string): string[] => {
    const { views, names } = markedItems(markup);
    const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
    return listedActs(views, names).map(({ subject, object, status }) => `${keys.get(subject)!} → ${keys.get(object)!} ${status}`);
  };
  expect(listed('[L Malta] has ratified the following conventions:\n\n- [I Harbour Convention]\n- [I Coast Protocol]\n\nIt met [I the Sea Charter] with doubts.')).toEqual(['malta → harbour convention asserted', 'malta → coast protocol asserted']);
  expect(listed('[L Malta] has not signed:\n\n- [I Harbour Convention]')).toEqual(['malta → harbour convention denied']);
  expect(listed('[L Malta] likes:\n\n- [I Harbour Convention]')).toEqual([]);
});

test.each([
  'Recalling its [I resolution 12 (1999)], the delegates met.',
  'The [O Harbour Council] met.\n\nRecalling its [I resolution 12 (1999)],',
  '[O The Harbour Council],\n\nRecalling [I resolution 12 (1999)],',
])('nothing in "%s"', (markup) => {
  expect(told(markup)).toEqual([]);
});

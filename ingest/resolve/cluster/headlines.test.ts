import type { NamedType } from '../../../graph/model.ts';
import { analysedText, mention } from '../fixtures.ts';
import { cluster } from './cluster.ts';

/** How many things the words are, all described, where the first sentence is a headline. */
const things = (text: string, found: readonly (readonly [string, NamedType, number?])[], kind = 'heading'): number => {
  const analysed = analysedText(text);
  const mentions = found.map(([words, type, nth = 0]) => mention(analysed, words, type, { nth, level: 'desc' }));
  return cluster({ mentions, clusters: [] }, text, analysed.sentences.map((sentence, at) => ({ ...sentence, kind: at === 0 ? kind : 'prose' }))).length;
};
const E = 'Event', I = 'Instrument';

test.each([
  ['a visit by another word', 'Minister Lund’s Travel to Chad. Minister Lund will go to Chad. Her visit follows others.', [['Travel', E], ['visit', E]]],
  ['a call, told of anew', 'Minister Lund’s Call with Alder. Minister Lund had an introductory call.', [['Call', E], ['introductory call', E]]],
  ['a deal', 'Alder Reaches Settlement. Alder has signed a consent decree with Birch.', [['Settlement', I], ['consent decree', I]]],
  ['what happened', 'Flooding in Alder. We mourn the dead of the devastating floods.', [['Flooding', E], ['devastating floods', E]]],
] as const)('one is %s', (_, text, found) => {
  expect(things(text, found)).toBe(1);
});

test.each([
  ['a visit and a call', 'Minister Lund’s Travel to Chad. Minister Lund had a call with Mali.', [['Travel', E], ['call', E]], 2],
  ['one of two visits in the lead', 'Minister Lund’s Travel. Her visit to Chad precedes a trip to Mali.', [['Travel', E], ['visit', E], ['trip', E]], 3],
  ['what is told of far below', 'Minister Lund’s Travel. She met Alder. She met Birch. She met Cedar. A visit ended.', [['Travel', E], ['visit', E]], 2],
] as const)('not %s', (_, text, found, count) => {
  expect(things(text, found)).toBe(count);
});

test('where the text begins without a headline nothing is taken up', () => {
  expect(things('Minister Lund’s travel began. Her visit ended.', [['travel', E], ['visit', E]], 'prose')).toBe(2);
});

import { analyseText } from '../../language/analyse.ts';
import { clusters } from '../../language/clusters.ts';
import { viewOf } from '../text/view.ts';
import { AHEAD, coarseKind, helperBit, kindsOf } from './lexicon.ts';

const kindOfWord = (text: string, word: string): number => {
  const view = viewOf(analyseText(text)[0]!, clusters());
  return kindsOf(view)[view.lower.indexOf(word.toLowerCase())]!;
};

test.each([
  ['We urged the council to act.', 'urged', 1],
  ['Their decision to leave was welcomed.', 'decision', 2],
  ['The forthcoming summit is in Oslo.', 'forthcoming', 2],
  ['Nepal rejected the draft.', 'rejected', 3],
  ['The table is red.', 'table', 0],
])('the coarse kind of a word, by its base form: “%s”', (text, word, expected) => {
  expect(coarseKind(kindOfWord(text, word))).toBe(expected);
});

test('a word that is of two kinds is of the later', () => {
  expect(kindOfWord('The next meeting is in Oslo.', 'next')).toBe(AHEAD);
});

test('a name is no wish', () => {
  expect(kindOfWord('Mr. Wishes met the council.', 'Wishes')).toBe(0);
});

test('helpers that say the same share a bit', () => {
  expect(helperBit('will')).toBe(helperBit('shall'));
  expect(helperBit('will')).not.toBe(helperBit('would'));
  expect(helperBit('table')).toBe(0);
});

import { markedItems } from '../fixtures.ts';
import { behindRanks } from './ranks.ts';

/** The words behind the ranks that stand behind the word "by". */
function behind(text: string): string {
  const [view] = markedItems(text).views;
  return view!.lower.slice(behindRanks(view!, view!.lower.indexOf('by') + 1)).join(' ');
}

test.each([
  ['It is led by Chief Superintendent Ana Ruiz', 'ana ruiz'],
  ['It is led by Under-Secretary-General Ana Ruiz', 'ana ruiz'],
  ['It is led by Mr. Jon Vik', 'jon vik'],
  ['It is led by a Director, Ms. Ana Ruiz', 'ana ruiz'],
  ['It is led by the acting executive secretary, Ana Ruiz', 'ana ruiz'],
  ['It is led by my compatriot Ana Ruiz', 'ana ruiz'],
])('%s: %s', (text, expected) => {
  expect(behind(text)).toBe(expected);
});

test.each([
  ['It is led by Ana Ruiz', 'ana ruiz'],
  ['It is led by the friends of Ana Ruiz', 'the friends of ana ruiz'],
  ['It is led by a local charity, Alder', 'a local charity , alder'],
])('no rank: %s', (text, expected) => {
  expect(behind(text)).toBe(expected);
});

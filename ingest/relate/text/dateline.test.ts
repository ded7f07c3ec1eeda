import { markedItems } from '../fixtures.ts';
import { datelineEnd } from './dateline.ts';

const dateline = (markup: string): string => {
  const { views, names } = markedItems(markup);
  return views[0]!.tokens.slice(0, datelineEnd(views[0]!, names[0]!)).map(({ text }) => text).join(' ');
};

test.each([
  ['[L BANGKOK], 14 March 2025 — [O Police] met.', 'BANGKOK , 14 March 2025 —'],
  ['[L Lyon], [L France] – [O Police] met.', 'Lyon , France –'],
  ['[L GENEVA], Sept. 3, 2024 ([O UNHCR]) -- The office opened.', 'GENEVA , Sept. 3 , 2024 ( UNHCR ) --'],
])('"%s" opens with "%s"', (markup, words) => {
  expect(dateline(markup)).toBe(words);
});

test.each([
  '[L Kenya], in May 2025, joined — late — [O the Mission].',
  '[L Kenya] and [L Chad] – both members – met.',
  '[O UNHCR], 14 March 2025 — The office opened.',
  '[L Guinea]-[L Bissau] met.',
])('"%s" opens with none', (markup) => {
  expect(dateline(markup)).toBe('');
});

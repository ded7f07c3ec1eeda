import { markedItems } from '../fixtures.ts';
import { ofItsSort } from './by-sort.ts';
import type { Item } from '../item.ts';

/** What the words between ‹ › in the second sentence take up, read as a description of a type. */
function takenUp(markup: string, type: Item['type'], sole = false): string | undefined {
  const { views, names } = markedItems(markup.replace(/[‹›]/gu, ''));
  const words = /‹([^›]+)›/u.exec(markup)![1]!.toLowerCase().split(' ');
  const view = views[1]!;
  const first = view.lower.findIndex((word, at) => word === words[0] && view.lower[at + words.length - 1] === words.at(-1));
  const end = first + words.length;
  const item: Item = { id: 'd', sentence: 1, type, level: 'desc', key: words.join(' '), first, end, head: end - 1, confidence: 1, doubt: 0 };
  return ofItsSort(view, item, { view: views[0]!, items: names[0]!, sole: sole ? names[0]![0] : undefined })?.item.key;
}

test.each([
  ['[U The Lantern programme] trains nurses. ‹The project› is funded by Norway.', 'Operation', 'lantern programme'],
  ['[E The Blue Forum] opened today. ‹The event› is paid for by Norway.', 'Event', 'blue forum'],
  ['[O The Harbour Centre] trains nurses. ‹The organisation› is funded by Norway.', 'Organization', 'harbour centre'],
] as const)('taken up: %s', (markup, type, key) => {
  expect(takenUp(markup, type)).toBe(key);
});

test.each([
  ['[U Operation Gale] ended. ‹The project› is funded by Norway.', 'Operation'],
  ['[O The Harbour Centre] met [O Atlas]. ‹The organisation› is funded by Norway.', 'Organization'],
  ['[U The Lantern programme] trains nurses. ‹The project› of Atlas is funded by Norway.', 'Operation'],
  ['[U The Lantern programme] trains nurses. ‹The survey› is funded by Norway.', 'Operation'],
  ['Nurses praise [U the Lantern programme]. ‹The project› is funded by Norway.', 'Operation'],
] as const)('left open: %s', (markup, type) => {
  expect(takenUp(markup, type)).toBeUndefined();
});

test('the only one that the text names is taken up from anywhere', () => {
  const markup = 'Nurses praise [U the Lantern programme]. ‹The project› is funded by Norway.';
  expect([takenUp(markup, 'Operation', true), takenUp(markup.replace('the Lantern programme', 'Operation Gale'), 'Operation', true), takenUp(markup.replace('The project', 'The initiative'), 'Operation', true)]).toEqual(['lantern programme', undefined, undefined]);
});

import { joined } from './fixtures.ts';

test.each([
  ['Police of four states launched a new taskforce. The [O Serious Harbour Crime Taskforce] will share files.', 'a new taskforce'],
  ['The League has set up a fund for ports. [O Harbour Repair Fund] will pay for quays.', 'a fund'],
  ['A centre was opened in [L Oslo]. The [O Nordic Harbour Centre] trains guards.', 'a centre'],
])('named next: %s', (markup, key) => {
  expect(joined(markup).some((cluster) => cluster.includes(key) && cluster.length > 1)).toBe(true);
});

test('what is named next may have been taken for another sort of thing', () => {
  expect(joined('The League launched a research fund. The [O Safe Harbour Research Fund] will pay for studies.', 'Operation').some((cluster) => cluster.includes('a research fund') && cluster.length > 1)).toBe(true);
});

test.each([
  // Of another kind, not founded, named before, older, or told of in another sentence than the next.
  ['They launched a new taskforce. The [O Harbour Bank] will pay.', 'a new taskforce'],
  ['They visited a centre. The [O Nordic Harbour Centre] trains guards.', 'a centre'],
  ['[O Nordic Harbour Centre] grew. They opened a centre. The [O Nordic Harbour Centre] trains guards.', 'a centre'],
  ['They opened a centre. The [O Nordic Harbour Centre], built in 1990, is another.', 'a centre'],
  ['They opened a centre. It rained. The [O Nordic Harbour Centre] trains guards.', 'a centre'],
  ['They opened a centre. Guards praised the [O Nordic Harbour Centre].', 'a centre'],
])('not named next: %s', (markup, key) => {
  expect(joined(markup).some((cluster) => cluster.includes(key))).toBe(false);
});

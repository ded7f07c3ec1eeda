import { markedItems } from '../fixtures.ts';
import { unsaidHelp } from './help.ts';

const helped = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return unsaidHelp(views, names).map(({ subject, object }) => `${keys.get(subject)!} → ${keys.get(object)!}`);
};

test.each([
  ['[U Operation Gale] ended. Assistance was also provided by [O Frontex] and [O Europol].', ['frontex → operation gale', 'europol → operation gale']],
  ['[U Operation Gale] ended. [O Frontex] provided substantial assistance in securing the arrests.', ['frontex → operation gale']],
  ['[U Operation Gale] ended. Help was given by [O Frontex]; [O the Port Offices] for [L Malta] and [L Gozo]; and [O the Crime Network] of [O the Treasury].', ['frontex → operation gale', 'port offices → operation gale', 'crime network → operation gale']],
  ['[U Operation Gale] ended. [O Frontex] provided valuable assistance, as did [O Europol] and [O Eurojust].', ['frontex → operation gale', 'europol → operation gale', 'eurojust → operation gale']],
])('help goes to the undertaking told of before: %s', (markup, expected) => {
  expect(helped(markup)).toEqual(expected);
});

test.each([
  ['[U Operation Gale] ended. [O Frontex] provided support to [L Malta].'],
  ['[U Operation Gale] ended. [O Frontex] provided support and equipment to the Coast Guard.'],
  ['[U Operation Gale] ended. [O Frontex] will provide support.'],
  ['[U Operation Gale] ended. [O Frontex] praised the assistance.'],
  ['[O Frontex] provided support.'],
])('nothing in: %s', (markup) => {
  expect(helped(markup)).toEqual([]);
});

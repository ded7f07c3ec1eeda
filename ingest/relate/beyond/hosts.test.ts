import { markedItems } from '../fixtures.ts';
import { thankedHosts } from './hosts.ts';

const hosts = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return thankedHosts(views, names).map(({ subject, object }) => `${keys.get(subject)!} → ${keys.get(object)!}`);
};

test.each([
  ['The [E Harbour Forum] ended. I thank [L Norway] for hosting that event.', ['norway → harbour forum']],
  ['The [E Harbour Forum] in [L Oslo] raised funds: I thank [L Norway] for having convened the forum.', ['norway → harbour forum']],
])('the host of what was told of before: %s', (markup, expected) => {
  expect(hosts(markup)).toEqual(expected);
});

test.each([
  'I thank [L Norway] for hosting that event.',
  'The [E Harbour Forum] ended. I thank [L Norway] for attending that event.',
  'The [E Harbour Forum] ended. I thank [L Norway] for hosting that workshop.',
  'The [E Harbour Forum] ended. I thank [L Norway] for hosting the event on ports.',
  'The [E Harbour Forum] ended. I thank [L Norway] for hosting refugees.',
])('nothing in: %s', (markup) => {
  expect(hosts(markup)).toEqual([]);
});

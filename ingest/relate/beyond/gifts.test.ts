import { markedItems } from '../fixtures.ts';
import { giftsTold } from './gifts.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return giftsTold(views, names, []).map(({ subject, object, status }) => `${keys.get(subject)!} FUNDS ${keys.get(object)!} ${status}`);
};

test.each([
  ['[O The Alder Fund] has approved a grant of EUR 3 million. The money will go to [O Elm House].', ['alder fund FUNDS elm house planned']],
  ['[O The Alder Fund] has approved a grant of EUR 3 million. The funds will be used by [O Elm House] to build a school.', ['alder fund FUNDS elm house planned']],
  ['[O The Harbour Board] will benefit from a grant from [O the Alder Fund]. The grant will contribute to [U the Lantern Project].', ['alder fund FUNDS lantern project planned']],
  ['[O The Alder Fund] today announced grants to nine groups. The largest, of £350,000, goes to [O Elm House] in [L Hull]. Smaller awards have been made to [O Birch Aid] in [L Chile] and to [O the Seafarers].', ['alder fund FUNDS elm house asserted', 'alder fund FUNDS birch aid asserted', 'alder fund FUNDS seafarers asserted']],
  ['[O The Alder Fund] has selected 17 projects. [U Lantern] will receive EUR 3 million over 36 months.', ['alder fund FUNDS lantern planned']],
  ['[L Norway] has pledged EUR 30 million. EUR 2 million will be given to [O Elm House].', ['norway FUNDS elm house planned']],
])('it is from who gave before: %s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  '[L Norway] has pledged EUR 30 million. [P Jon Vik] met [O Elm House].',
  '[L Norway] has pledged EUR 30 million. [O Elm House] will receive guests.',
  '[L Norway] has pledged EUR 30 million. [O Elm House] received EUR 3 million from [L Chile].',
  '[L Norway] met the press. The money will go to [O Elm House].',
  '[L Norway] has pledged EUR 30 million. The visit will help [O Elm House].',
  '[L Norway] has pledged EUR 30 million. [L Chile] said the money will go to [O Elm House].',
])('nothing in: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});

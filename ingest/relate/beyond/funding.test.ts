import { markedItems } from '../fixtures.ts';
import { unsaidFunding } from './funding.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return unsaidFunding(views, names, []).map(({ subject, object, status }) => `${keys.get(subject)!} FUNDS ${keys.get(object)!} ${status}`);
};

test.each([
  ['[O The Harbour Centre] was set up in 2004. Its funding comes from [L Norway].', ['norway FUNDS harbour centre asserted']],
  ['[O The Harbour Centre] was set up in 2004. Funding comes mainly from [L Norway], with a smaller contribution of EUR 2 million from [O the Alder Fund].', ['norway FUNDS harbour centre asserted', 'alder fund FUNDS harbour centre asserted']],
  ['[U The Lantern project] trains border guards. [L Norway] and [L Chile] pay for it; others teach.', ['norway FUNDS lantern project asserted', 'chile FUNDS lantern project asserted']],
  ['[U The Lantern project] trains border guards. The costs are met by [L Norway].', ['norway FUNDS lantern project asserted']],
  ['[U The Lantern project] trains border guards. Its budget of EUR 2 million will be met by [L Norway] and by [O the Alder Fund].', ['norway FUNDS lantern project planned', 'alder fund FUNDS lantern project planned']],
  ["[O Atlas] began [U the Lantern project]. [L Norway] is covering the first year's expenses.", ['norway FUNDS lantern project asserted']],
  ['[U The Lantern project] trains border guards. [L Norway] has contributed EUR 3 million.', ['norway FUNDS lantern project asserted']],
  ['[U The Lantern project] trains border guards. Donors include [L Norway] and [L Chile].', ['norway FUNDS lantern project asserted', 'chile FUNDS lantern project asserted']],
  ['[E The Blue Forum] opened in [L Lisbon] today. Travel costs are covered by [O the Alder Fund].', ['alder fund FUNDS blue forum asserted']],
  ['[U The Lantern project]\n\nDonors: [L Norway], [L Chile]\n\n', ['norway FUNDS lantern project asserted', 'chile FUNDS lantern project asserted']],
  ['[U The Lantern project]\n\nImplemented by [O Atlas]\n\nFunded by [L Norway]\n\n', ['norway FUNDS lantern project asserted']],
])('it goes to what was told of before: %s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  '[U Operation Gale] ended. [L Norway] paid EUR 3 million to its soldiers.',
  '[O The Harbour Centre] opened. [L Norway] gave EUR 3 million to schools.',
  '[U Operation Gale] ended. [L Norway] met the press.',
  '[U Operation Gale] ended. The cost is high in [L Norway].',
  '[U Operation Gale] ended. Funding for [O the Harbour Centre] comes from [L Norway].',
  '[U The Lantern project]\n\nVisited by [L Norway]\n\n',
  '[L Chad] is large. Funding comes from [L Norway].',
])('nothing in: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});

import { markedItems } from '../fixtures.ts';
import { findLists } from '../pairs/lists.ts';
import { isBackward, predicateOf } from '../pairs/classes.ts';
import { frontedHelp } from './fronted-help.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  return frontedHelp({ view: views[0]!, placed: names[0]!, lists: findLists(views[0]!, names[0]!) }).map(({ left, right, index }) => (isBackward(index) ? `${right.key} ${predicateOf(index)} ${left.key}` : `${left.key} ${predicateOf(index)} ${right.key}`));
};

test.each([
  ['In support of the [U Harbour Initiative], the [O Birch Bank] has awarded two million.', ['birch bank SUPPORTS harbour initiative']],
  ['In support of the President’s [U Harbour Initiative], the [O Birch Bank] has awarded two million.', ['birch bank SUPPORTS harbour initiative']],
  ['With funding from [L Chad] and [L Mali], the [O Birch Bank] built a port.', ['chad FUNDS birch bank', 'mali FUNDS birch bank']],
  ['Thanks to a generous grant from the [O Coast Board] (CB), the [O Birch Bank] will train nurses.', ['coast board FUNDS birch bank']],
  ['With a grant of 2 million dollars from [L Norway], the [O Birch Bank] built a port.', ['norway FUNDS birch bank']],
  ['With the support of the [O Coast Board], the [O Birch Bank] has trained nurses.', ['coast board SUPPORTS birch bank']],
  ['With financial support from the [O Coast Board], the [O Birch Bank] has trained nurses.', ['coast board SUPPORTS birch bank']],
])('help: %s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  'With funding from [L Chad], a port was built for the [O Birch Bank].',
  'With little support from [L Chad], [L Mali] suffered losses.',
  'With requests for support from [L Chad], the [O Birch Bank] built a port.',
  'In support of nurses in [L Chad], the [O Birch Bank] built a port.',
  'In support of the [O Birch Bank] in [L Chad], [L Mali] built a port.',
  'With support of women from [L Chad], the [O Birch Bank] built a port.',
  'Without funding from [L Chad], the [O Birch Bank] built a port.',
  'With money taken from [L Chad], the [O Birch Bank] built a port.',
])('none: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});

import { markedItems } from '../fixtures.ts';
import { frontedPairs } from './fronted.ts';
import { findLists } from '../pairs/lists.ts';

const pairs = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  return frontedPairs({ view: views[0]!, placed: names[0]!, lists: findLists(views[0]!, names[0]!) }).map(({ left, right }) => `${left.key} – ${right.key}`);
};

test.each([
  ['In cooperation with [L Chad], [L Mali] and the [O Coast Board], the [O Birch Bank] built a port.', ['chad – birch bank', 'mali – birch bank', 'coast board – birch bank']],
  ['Together with the [O Coast Board], the [O Birch Bank] will host it.', ['coast board – birch bank']],
  ['Working in close partnership with [L Chad], [O Birch] (BB) has built a port.', ['chad – birch']],
  ['And in May, together with the [O Coast Board], the [O Birch Bank] will host it.', ['coast board – birch bank']],
  ['In alliance with our existing partner, the [O Coast Board] (CB), the [O Birch Bank] has built a port.', ['coast board – birch bank']],
  ['In partnership with its partners [L Chad] and [L Mali], the [O Birch Bank] built a port.', ['chad – birch bank', 'mali – birch bank']],
  ['Teaming up with the [O Coast Board], the [O Birch Bank] built a port.', ['coast board – birch bank']],
  ['Partnering with [L Chad], the [O Birch Bank] built a port.', ['chad – birch bank']],
  ['Together with [L Chad], the [O Birch Bank] is building a port.', ['chad – birch bank']],
  ['With the close cooperation of [L Chad], the [O Birch Bank] built a port.', ['chad – birch bank']],
  ['With collaboration from the [O Coast Board] and [L Chad], as well as other partners including [O Elm Aid] and the [O Fir Trust], the [O Birch Bank] will run courses.', ['coast board – birch bank', 'chad – birch bank', 'elm aid – birch bank', 'fir trust – birch bank']],
  ['With the [O Coast Board], the [O Birch Bank] gave advice to farmers.', ['coast board – birch bank']],
  ['Working closely with the [O Coast Board], the [O Birch Bank] opened a port.', ['coast board – birch bank']],
  ['Acting with [L Chad], the [O Birch Bank] opened a port.', ['chad – birch bank']],
])('partners: %s', (markup, expected) => {
  expect(pairs(markup)).toEqual(expected);
});

test.each([
  'In talks with its partners, [L Chad] and the [O Coast Board], the [O Birch Bank] built a port.',
  'In cooperation with its partner from [L Chad], the [O Birch Bank] built a port.',
  'In line with [L Chad], the [O Birch Bank] built a port.',
  'In cooperation with [L Chad] and [L Mali], a port was built for the [O Birch Bank].',
  'He spoke of cooperation with [L Chad], and the [O Birch Bank] agreed.',
  'The fair in Rome, together with [L Chad], the [O Birch Bank] has left.',
  'They saw ports, together with [L Chad], the [O Birch Bank] has built.',
  'Together with [L Chad] came the [O Birch Bank].',
  'Along with the [O Wolf Gang], the [O Birch Front] was condemned.',
  'Along with [L Mali], [L Chad] has suffered raids.',
  'Together with [L Peru], [L Chad] has been sanctioned.',
  'Together with [L Peru], [L Chad] is a member of the League.',
  'With support from [L Chad], the [O Birch Bank] built a port.',
  'With a history of cooperation of [L Chad], the [O Birch Bank] built a port.',
  'The cooperation of [L Chad], the [O Birch Bank] said, is good.',
  'With the [O Coast Board] in ruins, the [O Birch Bank] gave advice.',
  'With the [O Coast Board], the [O Birch Bank] is the largest.',
  'With [L Chad] agreeing, the [O Birch Bank] opened a port.',
])('no partners: %s', (markup) => {
  expect(pairs(markup)).toEqual([]);
});

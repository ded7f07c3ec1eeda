import { markedItems } from '../fixtures.ts';
import { relateModels } from '../linear/store.ts';
import { isBackward, predicateOf } from '../pairs/classes.ts';
import { arcsOf } from '../parse/paths.ts';
import { parse } from '../parse/parse.ts';
import { moneyGiven } from './money.ts';

const { parse: parser } = relateModels();

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const view = views[0]!, placed = names[0]!;
  return moneyGiven({ view, placed, arcs: arcsOf(view, parse(view, parser)) }).map(({ left, right, index }) => {
    const [subject, object] = isBackward(index) ? [right, left] : [left, right];
    return `${subject.key} ${predicateOf(index)} ${object.key}`;
  }).sort();
};

test.each([
  ['[L Norway] covers the costs of [U the Lantern project].', ['norway FUNDS lantern project']],
  ['[L Norway] meets half of the budget of [O the Harbour Centre].', ['norway FUNDS harbour centre']],
  ['[O The Alder Foundation] has awarded a three-year grant to [O the Birch League].', ['alder foundation FUNDS birch league']],
  ['[L Norway] has provided [O the Harbour Centre] with a grant.', ['norway FUNDS harbour centre']],
  ['[L Norway] and [L Chile] gave financial support to [O the Harbour Centre].', ['chile FUNDS harbour centre', 'norway FUNDS harbour centre']],
  ['[O The Alder Bank], through its peace facility, allocated EUR 5 million over three years to support the work of [O Atlas].', ['alder bank FUNDS atlas']],
  ['Funding for [U the Lantern project] comes from [L Norway].', ['norway FUNDS lantern project']],
  ["[O The Harbour Centre]'s budget is met by [L Norway].", ['norway FUNDS harbour centre']],
  ['A grant from [L Norway] enabled [O the Harbour Centre] to build a school.', ['norway FUNDS harbour centre']],
  ['[E The workshop] took place in [L Oslo] with funding from [L Chile].', ['chile FUNDS workshop']],
  ['With funding from [L Norway], [O Atlas] launched [U the Lantern project].', ['norway FUNDS lantern project']],
  ['[O Atlas] organised [E the workshop], funded by [L Norway].', ['norway FUNDS workshop']],
  ['[O The Harbour Centre] thanked [L Norway] for funding [E the Blue Forum].', ['norway FUNDS blue forum']],
  ['[L Norway] gave $ 3 million to [L Mali].', ['norway SUPPORTS mali']],
  ['[O The Harbour Centre] got EUR 30,000 from [O the Alder Foundation].', ['alder foundation FUNDS harbour centre']],
])('told: %s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  '[L Norway] met [O the Alder Bank] to discuss funding for schools.',
  '[L Norway] asked [O the Alder Bank] for a report on funds.',
  '[L Norway] gave [O the Harbour Centre] a list of names.',
  '[L Norway] made equipment donations to [O the Harbour Centre].',
  '[O The Coast Guard] seized $3 million from [O the Wolf Group].',
  '[O The Wolf Group] stole $3 million from [O the Alder Bank].',
  '[L Norway] welcomed the funding of schools with [L Chile].',
  '[O Atlas] received a letter from [O the Alder Bank] about its budget.',
  '[L Norway] contributed to the debate on costs with [O the Alder Bank].',
])('nothing in: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});

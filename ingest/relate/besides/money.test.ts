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
  ['[O Atlas] has asked [L Norway] to fund [U the Lantern project].', ['norway FUNDS lantern project']],
  ['[O Atlas] called on [L Norway] to finance [U the Lantern project].', ['norway FUNDS lantern project']],
  ['A [E course] in Lima drew 24 analysts; a [E workshop] was paid for by [L Norway].', ['norway FUNDS workshop']],
  ['Funding for [U the Lantern project] comes from [L Norway].', ['norway FUNDS lantern project']],
  ["[O The Harbour Centre]'s budget is met by [L Norway].", ['norway FUNDS harbour centre']],
  ['A grant from [L Norway] enabled [O the Harbour Centre] to build a school.', ['norway FUNDS harbour centre']],
  ['[E The workshop] took place in [L Oslo] with funding from [L Chile].', ['chile FUNDS workshop']],
  ['With funding from [L Norway], [O Atlas] launched [U the Lantern project].', ['norway FUNDS lantern project']],
  ['[O Atlas] organised [E the workshop], funded by [L Norway].', ['norway FUNDS workshop']],
  ['[O The Harbour Centre] thanked [L Norway] for funding [E the Blue Forum].', ['norway FUNDS blue forum']],
  ['[L Norway] gave $ 3 million to [L Mali].', ['norway SUPPORTS mali']],
  ['[O The Harbour Centre] got EUR 30,000 from [O the Alder Foundation].', ['alder foundation FUNDS harbour centre']],
  ['[U The project] was financially supported by [L Sweden].', ['sweden FUNDS project']],
  ['[U The project] is implemented by Clear Rivers and funded by [L Sweden].', ['sweden FUNDS project']],
  ['[U The sweep] and its related events were funded by [L Sweden].', ['sweden FUNDS sweep']],
  ['[E The next round] will be held in Oslo in May, and will be funded by [L Sweden].', ['sweden FUNDS next round']],
  ['[U The Lantern project] is funded by [O the Nordic Fund].', ['nordic fund FUNDS lantern project']],
  ['[E Its third session] will be financed by [L Japan].', ['japan FUNDS its third session']],
  ['[O The Bank] gave [O Clear Rivers] $ 5 million.', ['bank FUNDS clear rivers']],
  ['[O The Bank] awarded [O Clear Rivers] an additional EUR 5 million.', ['bank FUNDS clear rivers']],
  ['[O The Bank] gave [O Clear Rivers] 5 million dollars.', ['bank FUNDS clear rivers']],
  ['[L Norway] has pledged $ 12 million to [O the Harbour Agency].', ['norway FUNDS harbour agency']],
  ['[O The Bank] provided generous financial support to [U the Lantern project].', ['bank FUNDS lantern project']],
  ['[L Chile] is contributing EUR 4.2 million to support [U the survey].', ['chile FUNDS survey']],
  ['[O Clear Rivers] welcomed a US$ 3 million contribution from [L Sweden].', ['sweden FUNDS clear rivers']],
  ['The funding for [E the training] has been provided by [L Sweden].', ['sweden FUNDS training']],
  ['[O The Agency] runs courses with the financial support of [L Sweden].', ['sweden FUNDS agency']],
  ['[U The survey] has benefited from generous financial support from [L Norway] and Chile.', ['norway FUNDS survey']],
  ['[U The survey] uses funding provided by [O the Coast Bank].', ['coast bank FUNDS survey']],
  ['[O The Agency] received a grant from [L Sweden].', ['sweden FUNDS agency']],
  ["[O The Coast Bank] has approved $ 40 million in additional financing for Chad's [U Lantern project].", ['coast bank FUNDS lantern project']],
  ['[O The Coast Bank] approved a loan for the implementation of [U the Lantern project].', ['coast bank FUNDS lantern project']],
  ['[O The agency] has received only $ 5 million, including $ 3 million from [L Norway].', ['norway FUNDS agency']],
  ['[O Clear Rivers] was awarded its first grant of USD 1 million by [O the Coast Fund].', ['coast fund FUNDS clear rivers']],
  ['[L Norway] contributed some $ 15 million more to [O Clear Rivers] than before.', ['norway FUNDS clear rivers']],
  ['[E The workshop] was financed by contributions from the Governments of [L Norway] and Chile.', ['norway FUNDS workshop']],
  ['[O The Coast Bank] gave [L Kenya] $ 5 million.', ['coast bank SUPPORTS kenya']],
  ['[O The Coast Bank] approved a $ 9 million loan to [L Chad].', ['coast bank SUPPORTS chad']],
  ['[L Norway] will provide EUR 2 million to the people of [L Mali].', ['norway SUPPORTS mali']],
  ['[L Japan] is also funding [U a regional effort].', ['japan FUNDS a regional effort']],
  ['[E The course], sponsored by [O the Nordic Fund], began.', ['nordic fund FUNDS course']],
  ['[O EU]-funded [U Lantern project]', ['eu FUNDS lantern project']],
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
  'It is implemented by [O Clear Rivers] and funded by [L Sweden].',
  'A survey made in partnership with [O Clear Rivers] and funded by [L Sweden] is out.',
  'Its work with [O Clear Rivers] is funded by [L Sweden].',
  '[U The Lantern project] was visited by [O the Nordic Fund].',
  '[O The Bank] gave [O Clear Rivers] data on two million accounts.',
  '[O The Bank] gave [O Clear Rivers] good advice.',
  '[L Norway] contributed greatly to [O the Harbour Agency].',
  '[O The Bank] provided political support to [U the Lantern project].',
  'The clinic was built by [O Clear Rivers] with funding from [L Sweden].',
  '[O The Agency] runs courses with the moral support of [L Sweden].',
  '[O The Coast Bank] has approved the minutes for [E the workshop].',
  '[E The workshop] was enlivened by songs from [L Norway].',
  '[O The Coast Bank] gave [L Kenya] data on two million accounts.',
  '[O The Coast Bank] approved a visit to [L Chad].',
  '[O The Ministry] and the EU-funded [U Lantern project] trained judges.',
  '[L Japan] studied [U a regional effort].',
])('nothing in: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});

import { markedItems } from '../fixtures.ts';
import { jointPairs } from './joint.ts';
import { findLists } from '../pairs/lists.ts';

const pairs = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  return jointPairs({ view: views[0]!, placed: names[0]!, lists: findLists(views[0]!, names[0]!) }).map(({ left, right }) => `${left.key} – ${right.key}`);
};

test.each([
  ['He read a joint report by [O Alder], [O Birch] and the [O Coast Board].', ['alder – birch', 'alder – coast board', 'birch – coast board']],
  ['It praised work (with [O Alder], [O Birch] and [O Elm] working together).', ['alder – birch', 'alder – elm', 'birch – elm']],
  ['It was jointly published by [O Alder] and [O Birch].', ['alder – birch']],
  ['The forum was co-hosted by [L Chad] and [O Birch].', ['chad – birch']],
  ['The group works under the joint chairmanship of [L Chad] and [L Mali].', ['chad – mali']],
  ['[O Alder] and [O Birch] jointly run the port.', ['alder – birch']],
  ['The joint sweep was planned in May and has been conducted by [O Alder], [O Birch], [L Chad]\'s [O Coast Board], [O Delta] and [O Elm].', ['alder – birch', 'alder – coast board', 'alder – delta', 'alder – elm']],
  ['The joint [O Alder] and [O Birch] mission left.', ['alder – birch']],
  ['A joint assessment by [O Alder] and [O Birch] is out.', ['alder – birch']],
  ['[O Alder], [O Birch] and [L Chad] have collaborated to open a port.', ['alder – birch', 'alder – chad', 'birch – chad']],
  ['[L Chad] and [L Mali] joined forces against theft.', ['chad – mali']],
  ['[O Alder] and the [O Birch Board] regularly exchange information.', ['alder – birch board']],
  ['[O Alder] and [O Birch] will team up next year.', ['alder – birch']],
  ['It came of close cooperation between [O Alder], [O Birch] and [L Chad].', ['alder – birch', 'alder – chad', 'birch – chad']],
  ['Rangers of [O Alder] and two detectives from the [O Birch Board] worked together.', ['alder – birch board']],
  ['Experts from [O Alder] and [O Birch] worked together.', ['alder – birch']],
  ['Officers from [O Alder], [O Birch], and [O Cedar] (CD), worked side-by-side to help.', ['alder – birch', 'alder – cedar', 'birch – cedar']],
  ['Commanders of the river guards of [L Chad], [L Mali] and [L Niger] agreed on Monday to patrol together.', ['chad – mali', 'chad – niger', 'mali – niger']],
  ['There, doctors from [L Chad] and [L Mali] work side by side.', ['chad – mali']],
  ['[O Alder] and the [O Birch Board] have agreed to share data on storms.', ['alder – birch board']],
  ['[O Alder] and [O Birch] pledged to strengthen their cooperation.', ['alder – birch']],
  ['[L Chad] and [L Mali] have pooled their resources.', ['chad – mali']],
  ['[L Chad] and [L Mali] set up a joint team.', ['chad – mali']],
  ['[O Alder], [O Birch] and [O Elm] are partners in the scheme.', ['alder – birch', 'alder – elm', 'birch – elm']],
  ['[O Alder] and [O Birch] run the school together.', ['alder – birch']],
  ['[O Alder] and [O Birch] work very closely with each other.', ['alder – birch']],
])('jointly: %s', (markup, expected) => {
  expect(pairs(markup)).toEqual(expected);
});

test.each([
  'They met [O Alder] and [O Birch] together.',
  'He read a report by [O Alder] and [O Birch].',
  'The joint work was praised; it was seen by [O Alder] and [O Birch].',
  'The joint mission of Oak was praised by [O Alder] and [O Birch].',
  'The joint fund was paid by Oak and opened by [O Alder] and [O Birch].',
  'The joint report of Oak names [O Alder] and [O Birch].',
  'A joint report by [O Alder] arrived.',
  'The joint venture drew criticism from [L Chad] and [L Mali].',
  'The plan was jointly criticised by [L Chad] and [L Mali].',
  'The joint threat of the [O Wolf Gang] and the [O Birch Front] is real.',
  'The joint assessment of [L Chad] and [L Mali] was finished by Oak.',
  'The games were not jointly hosted by [L Chad] and [L Mali].',
  'The games were never co-hosted by [L Chad] and [L Mali].',
  'The joint [O Wolf Gang] and [O Birch Front] threat is real.',
  '[O Alder] and [O Birch] cooperated fully with the police.',
  '[L Chad] and [L Mali] exchanged fire.',
  '[O Alder] and [O Birch] work in ports.',
  'The border between [L Chad] and [L Mali] is long.',
  'Rangers of [O Alder] and detectives from [O Birch] arrived.',
  '[O Alder] and [O Birch] agreed to work closely with Elm.',
  '[O Alder] and [O Birch] are fighting alongside Elm.',
  '[O Alder] and [O Birch] are partners of Elm.',
  '[O Alder] and [O Birch] agreed that the law was sound.',
  '[O Alder] and [O Birch] pledged to strengthen their cooperation with Elm.',
  '[L Chad] and [L Mali] share a border.',
  '[L Chad] and [L Mali] together account for half of it.',
  '[O Alder] and [O Birch] were asked to cooperate.',
  'The heads of reports from [O Alder] and [O Birch] worked together.',
  'They set up joint teams for [O Alder] and [O Birch].',
])('not jointly: %s', (markup) => {
  expect(pairs(markup)).toEqual([]);
});

import { markedItems } from '../fixtures.ts';
import { classOf, predicateOf } from '../pairs/classes.ts';
import { asStaff } from './unled.ts';

/** What the first and the last name of a marked sentence are told to be, whom the classifier takes for a leader and what is led. */
function told(markup: string, backward: boolean): string[] {
  const { views, names } = markedItems(markup);
  return asStaff(views[0]!, { left: names[0]![0]!, right: names[0]!.at(-1)!, index: classOf('LEADS', backward), confidence: 0.5, method: 'classifier' }).map(({ index }) => predicateOf(index));
}

test.each([
  ['[P Ana Ruiz] of the [O Harbour Bank] spoke last.', false, ['REPRESENTS']],
  ['Speaking for the [O Harbour Bank], [P Ana Ruiz] called for more posts.', true, ['REPRESENTS']],
  ['[P Ana Ruiz], an analyst at the [O Harbour Bank], spoke last.', false, ['REPRESENTS']],
  ['[P Ana Ruiz] wept, the guests went home, and later one met the [O Harbour Bank].', false, []],
  ['[U Operation Gale] was welcomed by the [O Harbour Bank].', true, []],
  ['[U Operation Gale] was evaluated by the [O Harbour Bank].', true, []],
  ['[U Operation Gale] was presented to the [O Harbour Bank].', true, []],
  ['[U Operation Gale], led by Chad, involved [L Mali].', true, []],
  ['The Guard took part in [U Operation Gale] alongside the [O Coast Police].', true, []],
  ['The [O Harbour Bank] benefits from [U the Gale project].', false, []],
  ['The [O Harbour Bank] trained guards during [U Operation Gale].', false, []],
  ['[P Ana Ruiz], head of Atlas, briefed the [O Harbour Board].', false, []],
] as const)('leads nothing: %s', (markup, backward, expected) => {
  expect(told(markup, backward)).toEqual(expected);
});

test.each([
  ['[P Ana Ruiz], head of the [O Harbour Bank], spoke last.', false],
  ['The [O Harbour Bank] is under [P Ana Ruiz], who commands it.', true],
  ['[U Operation Gale] was mounted by the [O Harbour Bank].', true],
  ['[U Operation Gale] was led by Chad and [L Mali].', true],
  ['[P Ana Ruiz] now heads the [O Harbour Board].', false],
  ["The [O Harbour Bank]'s [U Operation Gale] ended.", false],
] as const)('leads: %s', (markup, backward) => {
  expect(told(markup, backward)).toEqual(['LEADS']);
});

test('a name leads nothing that it is called', () => {
  const { views, names } = markedItems('[O Blue Reed], a [U joint action] against theft, ended.');
  const [left, called] = names[0]!;
  expect(asStaff(views[0]!, { left: left!, right: { ...called!, level: 'desc' }, index: classOf('LEADS', false), confidence: 0.5, method: 'classifier' })).toEqual([]);
});

import type { Status } from '../../../graph/model.ts';
import { markedItems } from '../fixtures.ts';
import { classOf } from '../pairs/classes.ts';
import { sharing } from './shared.ts';

/** Statuses of what the first name of a marked sentence does to each of the others, after they are shared. */
const shared = (markup: string, statuses: readonly Status[]): Status[] => {
  const { views, names } = markedItems(markup);
  const [left, ...others] = names[0]!;
  const said = others.map((right, at) => ({ relation: { left: left!, right, index: classOf('ADDRESSES', false), confidence: 1, method: 'test' }, status: statuses[at]! }));
  return sharing(views[0]!, said).map(({ status }) => status);
};

test.each([
  ['The [O Port Union] fights [T fraud] and [T theft].', ['asserted', 'possible'], ['asserted', 'asserted']],
  ['The [O Port Union] fights [T fraud], [T arson] and [T theft].', ['planned', 'asserted', 'possible'], ['planned', 'planned', 'planned']],
  ['The [O Port Union] fights [T fraud] and will fight [T theft].', ['asserted', 'planned'], ['asserted', 'planned']],
  ['The [O Port Union] fights [T fraud], and perhaps [T theft].', ['asserted', 'possible'], ['asserted', 'possible']],
  ['The [O Port Union] fights [T fraud] and [T theft].', ['asserted', 'denied'], ['asserted', 'denied']],
] as const)('“%s” %s: %s', (markup, statuses, expected) => {
  expect(shared(markup, statuses)).toEqual(expected);
});

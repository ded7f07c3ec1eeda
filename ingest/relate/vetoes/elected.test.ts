import { markedItems } from '../fixtures.ts';
import { classOf } from '../pairs/classes.ts';
import { isElectorOnly } from './elected.ts';

const elects = (markup: string): boolean => {
  const { views, names } = markedItems(markup);
  const [left, right] = names[0]!;
  return isElectorOnly(views[0]!, { left: left!, right: right!, index: classOf('MEMBER_OF', true) });
};

test.each([
  'The [O Harbour Assembly] elected [L Chad], [L Mali] and [L Peru] as the other members of its bureau.',
  'The [O Harbour Assembly] has also appointed [L Chad] as a new member of the [O Board].',
])('who elects others to something else: %s', (markup) => {
  expect(elects(markup)).toBe(true);
});

test.each([
  'The [O Harbour Assembly] elected [L Chad] as chair.',
  'The [O Harbour Assembly] includes [L Chad] as a member of the coast.',
  'The [O Harbour Assembly] admitted [L Chad], and elected three as members of the board.',
])('not so: %s', (markup) => {
  expect(elects(markup)).toBe(false);
});

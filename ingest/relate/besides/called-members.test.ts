import { markedItems } from '../fixtures.ts';
import { classOf, isBackward, predicateOf } from '../pairs/classes.ts';
import { findLists } from '../pairs/lists.ts';
import { calledMembers, isCalledOtherwise } from './called-members.ts';

function scene(markup: string) {
  const { views, names } = markedItems(markup);
  return { view: views[0]!, placed: names[0]!, lists: findLists(views[0]!, names[0]!) };
}

const told = (markup: string): string[] => calledMembers(scene(markup)).map(({ left, right, index }) => {
  const [subject, object] = isBackward(index) ? [right, left] : [left, right];
  return `${subject.key} ${predicateOf(index)} ${object.key}`;
});

test.each([
  ['[O Atlas], as heir of the [O Oak Board] founded in 1999, helps its 11 Member States ([L Chad], [L Mali] and [L Peru]) to fight crime.', ['chad MEMBER_OF atlas', 'mali MEMBER_OF atlas', 'peru MEMBER_OF atlas']],
  ['The [O Coast League], founded by the [O Oak Board], has two members, including [L Chad].', ['chad MEMBER_OF coast league']],
  ['To help its member countries ([L Chad] and [L Mali]), the [O Coast League] trains police.', ['chad MEMBER_OF coast league', 'mali MEMBER_OF coast league']],
  ['The [O Oak Board] funds the [O Coast League], whose members are [L Chad] and [L Mali].', ['chad MEMBER_OF coast league', 'mali MEMBER_OF coast league']],
  ['The [O Oak Board] met the [O Coast League] and its partners: [O Birch] and [O Delta].', ['coast league PARTNERS_WITH birch', 'coast league PARTNERS_WITH delta']],
  ['The seven [O Coast League] member states ([L Chad], [L Mali]) met.', ['chad MEMBER_OF coast league', 'mali MEMBER_OF coast league']],
  ['Officials of [O Coast League] member states from [L Chad] and [L Mali] met.', ['chad MEMBER_OF coast league', 'mali MEMBER_OF coast league']],
  ['The [O Coast League] asked its members, including [L Chad]; [L Mali]; and [L Peru].', ['chad MEMBER_OF coast league', 'mali MEMBER_OF coast league', 'peru MEMBER_OF coast league']],
  ["The [O Coast League]'s partner organisations, such as [O Birch], met.", ['coast league PARTNERS_WITH birch']],
  ['The [O Coast League] was set up by [O Birch] and its members include [L Chad].', ['chad MEMBER_OF coast league']],
  ['The [O Coast League] and members of [O Birch], including [L Chad], met.', ['chad MEMBER_OF birch']],
  ['The [O Coast Panel] is new, and its members are [P Ana Ruiz] and [P Jon Vik].', ['ana ruiz MEMBER_OF coast panel', 'jon vik MEMBER_OF coast panel']],
])('told: %s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  'The [O Coast League] has offices for its members in [L Chad], [L Mali] and [L Peru].',
  'The [O Coast League] asked its members to train [O Birch] and [O Delta].',
  'The [O Coast League] wrote to its members ([O CL]) in May.',
  'The [O Coast League] met other members, including [L Chad].',
  'Officials of [O Coast League] member states from [L Africa] met.',
  'It was set up by [O Birch] and its members include [L Chad].',
  'A member of the [O Coast League] ([L Chad], [L Mali]) spoke.',
  'The [O Coast League] thanked its members and its guests ([L Chad] and [L Mali]).',
])('nothing in: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});

test('those listed as members of one body are not another one named before it', () => {
  const own = scene('[O Atlas], heir of the [O Oak Board], helps its members ([L Chad] and [L Mali]).');
  const [atlas, board, chad] = own.placed;
  const member = (left: typeof atlas): boolean => isCalledOtherwise(own, { left: left!, right: chad!, index: classOf('MEMBER_OF', true), method: 'classifier' });
  expect([member(atlas), member(board)]).toEqual([false, true]);
});

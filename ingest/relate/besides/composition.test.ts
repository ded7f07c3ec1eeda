import { markedItems } from '../fixtures.ts';
import { isBackward, predicateOf } from '../pairs/classes.ts';
import { compositions } from './composition.ts';
import { findLists } from '../pairs/lists.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  return compositions({ view: views[0]!, placed: names[0]!, lists: findLists(views[0]!, names[0]!) }).map(({ left, right, index }) => {
    const [subject, object] = isBackward(index) ? [right, left] : [left, right];
    return `${subject.key} ${predicateOf(index)} ${object.key}`;
  });
};

test.each([
  ['The [O Lantern Taskforce] will sit in Oslo and consist of [O Alder] officers in [L Chad], [O Birch] and the [O Coast Board].', ['alder MEMBER_OF lantern taskforce', 'birch MEMBER_OF lantern taskforce', 'coast board MEMBER_OF lantern taskforce']],
  ['The [O Harbour Coalition] is made up of [L Chad], [L Mali] and [L Peru].', ['chad MEMBER_OF harbour coalition', 'mali MEMBER_OF harbour coalition', 'peru MEMBER_OF harbour coalition']],
  ['The [O Harbour Network] brings together [O Alder] and [O Birch].', ['alder MEMBER_OF harbour network', 'birch MEMBER_OF harbour network']],
  ['The [O Harbour Five] ([L Chad], [L Mali] and [L Peru]) agreed.', ['chad MEMBER_OF harbour five', 'mali MEMBER_OF harbour five', 'peru MEMBER_OF harbour five']],
  ['It held [E workshops] around the world ([L Chad], [L Peru]).', ['workshops LOCATED_IN chad', 'workshops LOCATED_IN peru']],
])('told: %s', (markup, expected) => {
  expect(told(markup)).toEqual(expected);
});

test.each([
  'The [O Coast Police] brought together [O Alder] and [O Birch].',
  'The plan of the [O Harbour Coalition] consists of steps that [L Chad] and [L Mali] took.',
  'The [O Harbour Coalition] consists of 40 people who help [L Chad].',
  'The [O Harbour Five] ([L Chad]) agreed.',
  'Countries in the programme of the [O Port Union] ([L Chad], [L Mali] and [L Peru]) agreed.',
  'It held [E workshops], and then it left ([L Chad], [L Peru]).',
  'The [O Harbour Network] comprises 40 offices in [L Chad], [L Mali] and [L Peru].',
  'The [O Harbour Food Fund] ([L Chad], [L Mali] and [L Peru]) needs money.',
  'The [O Harbour Network] ([L Geneva], [L Paris] and [L Brussels]) needs money.',
  'It held a [E conference] on the crises ([L Chad], [L Peru]).',
  'It held a [E conference on the crises] ([L Chad], [L Peru]).',
])('nothing in: %s', (markup) => {
  expect(told(markup)).toEqual([]);
});

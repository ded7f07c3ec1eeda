import { markedItems } from '../fixtures.ts';
import { findLists } from './lists.ts';

/** The lists of a marked sentence, each as its members' words. */
function lists(markup: string): string[] {
  const { views, names } = markedItems(markup);
  const placed = names[0]!;
  const { head } = findLists(views[0]!, placed);
  return [...new Set(head)].map((one) => placed.filter((_, at) => head[at] === one).map(({ key }) => key).join(', '));
}

test('commas and "and" join names', () => {
  expect(lists('[O Alder], [O Birch] (BB) and [L Chad] met [L Mali].')).toEqual(['alder, birch, chad', 'mali']);
});

test('a short form of two words in brackets parts no list', () => {
  expect(lists('It was led by [O Alder], the [O Heads of Ports Group] ([O HP GRP]), the [O Coast Board] (CB) and a bank.')).toEqual(['alder, heads of ports group, coast board', 'hp grp']);
});

test('of an owner and what it owns, what it owns is the member', () => {
  expect(lists('It was led by [O Alder], [L Chad]’s [O Coast Board] and [O Birch].')).toEqual(['alder, coast board, birch', 'chad']);
});

test('a pronoun is a member behind "and" only', () => {
  const { views, names } = markedItems('With [O Alder] and [O Birch], [O we] build.');
  const placed = names[0]!.map((item) => (item.key === 'we' ? { ...item, level: 'pron' as const } : item));
  expect([...findLists(views[0]!, placed).head]).toEqual([0, 0, 2]);
});

test('who acts is no member of what "with" governs', () => {
  expect(lists('Together with [L Chad] and [L Mali], the [O Birch Bank] will build a port.')).toEqual(['chad, mali', 'birch bank']);
  expect(lists('[L Chad], [L Mali] and the [O Birch Bank] will build a port.')).toEqual(['chad, mali, birch bank']);
});

test('what alone is something begins a clause', () => {
  expect(lists('It was built by [L Chad] and [O Birch Bank], and the [O Port Office] is run by [L Mali].')).toEqual(['chad, birch bank', 'port office', 'mali']);
});

test('"it" and a comma begin no list', () => {
  const members = (markup: string): readonly number[] => {
    const { views, names } = markedItems(markup);
    return [...findLists(views[0]!, names[0]!.map((item) => (item.key === 'it' ? { ...item, level: 'pron' as const } : item))).head];
  };
  expect(members('[O Alder] chairs [O it], and the [O Birch Board] hosts a desk.')).toEqual([0, 1, 2]);
  expect(members('[O Alder] chairs [O it] and the [O Birch Board].')).toEqual([0, 1, 1]);
});

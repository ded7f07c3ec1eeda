import { peopleAmongPeople } from './among-people.ts';
import { namesAsText, taggedText } from './fixtures.ts';

/** The names of a marked text of which the tagger was so sure. */
const typed = (markup: string, confidence = 0.5): readonly string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(peopleAmongPeople(names.map((name) => ({ ...name, confidence })), sentences, (words) => words === 'Oslo'), sentences);
};

test.each([
  ['[P Ana Ruiz] and [L Orrel] are charged.', ['Person Ana Ruiz', 'Person Orrel']],
  ['[P Ruiz], [O Orrel] and [P Sund] are charged.', ['Person Ruiz', 'Person Orrel', 'Person Sund']],
  ['[O ORREL] and [P RUIZ] left.', ['Person ORREL', 'Person RUIZ']],
])('among people: %s', (markup, expected) => {
  expect(typed(markup)).toEqual(expected);
});

test.each([
  '[P Ana Ruiz] and [L Oslo] are far.',
  '[P Ana Ruiz], [L Orrel], and others left.',
  '[L Chad], [O Orrel] and [P Ana Ruiz] left.',
  '[P Ana Ruiz] and the [O Orrel] left.',
  'The [O Orrel] and [P Ruiz] shipyards closed.',
  '[P Ana Ruiz] and [O Reed Council] met.',
])('not among people: %s', (markup) => {
  const { names, sentences } = taggedText(markup);
  expect(typed(markup)).toEqual(namesAsText(names, sentences));
});

test('the tagger knows better where it is sure', () => {
  expect(typed('[P Ana Ruiz] and [O Orrel] met.', 0.8)).toEqual(['Person Ana Ruiz', 'Organization Orrel']);
});

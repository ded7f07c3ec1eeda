import { markedItems } from '../fixtures.ts';
import { heAndShe, pronounsOfPeople } from './he-she.ts';

/** Whom the pronouns of the last sentence mean. */
const meant = (markup: string): readonly string[] => {
  const { views, names } = markedItems(markup);
  return heAndShe(views.at(-1)!, { before: names.slice(0, -1), views, own: names.at(-1)!, called: pronounsOfPeople(views, names) }).map(({ means }) => means.key);
};

test.each([
  ['[P Ana Ruiz] joined the [O Harbour Agency]. She leads its [O Port Unit].', ['ana ruiz']],
  ['[P Ana Ruiz] said that she heads the [O Port Unit].', ['ana ruiz']],
  ['Mr. [P Roux] thanked Ms. [P Lund]. She leads the [O Port Unit].', ['lund']],
  ['Ms. [P Ana Lund] opened the talks. [P Roux] was there. [P Lund] left when he spoke.', ['roux']],
  ['[P Ana Ruiz] spoke. The hall was full. He thanked [O Europol].', ['ana ruiz']],
])('the one person told of: %s', (markup, keys) => {
  expect(meant(markup)).toEqual(keys);
});

test.each([
  ['two people', '[P Ana Ruiz] met [P Carla Gomez]. She leads the [O Port Unit].'],
  ['somebody without a name', '[P Ana Ruiz] met the father of the crew. He leads the [O Port Unit].'],
  ['who holds an office', '[P Ana Ruiz] spoke. The minister of justice was next. He leads the [O Port Unit].'],
  ['who speaks for others', '[P Ana Ruiz] came. A spokesman for the [O Coast Guard] said that he leads the [O Port Unit].'],
  ['who was arrested', '[P Ana Ruiz] spoke. A man was held. He is a member of the [O Port Unit].'],
  ['a title that says the contrary', 'Mr. [P Roux] spoke. She leads the [O Port Unit].'],
  ['one who was she before', '[P Ana Ruiz] said that she leads the [O Port Unit], and he spoke.', ['ana ruiz']],
  ['a person told of long before', '[P Ana Ruiz] spoke. The hall was full. It rained. She leads the [O Port Unit].'],
  ['a person named only behind it', 'She leads the [O Port Unit], says [P Ana Ruiz].'],
])('nobody else, for %s', (_, markup, others: readonly string[] = []) => {
  expect(meant(markup)).toEqual(others);
});

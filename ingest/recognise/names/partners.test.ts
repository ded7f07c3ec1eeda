import { namesAsText, taggedText } from './fixtures.ts';
import { partnersAsBodies } from './partners.ts';

const typed = (markup: string): readonly string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(partnersAsBodies(names, sentences), sentences).filter((name) => name.endsWith('Program') || name.endsWith('Project') || name.endsWith('Initiative'));
};

test.each([
  'The [O Alder Fund] will work with [O Birch Hospital] and the [U Lake Fever Project].',
  'The [O Alder Fund] has been working closely with the [U Lake Fever Project] to train nurses.',
  'The [O Alder Fund] will work in conjunction with the [U Lake Fever Project], [O Birch Hospital] and others.',
  'They will do so in cooperation with [O Birch Hospital] and the [U Lake Fever Project].',
  'They will do so in cooperation with the [U Lake Fever Project] and [O Birch Hospital].',
  'Its partners include [O Birch Hospital], [L Chad] and the [U Lake Fever Project].',
  'The [U Lake Fever Project] is small. The [O Alder Fund] partnered with the [U Lake Fever Project].',
])('a body: %s', (markup) => {
  expect(new Set(typed(markup))).toEqual(new Set(['Organization Lake Fever Project']));
});

test.each([
  'The [O Alder Fund] works with [O Birch Hospital] on the [U Lake Fever Project].',
  'The [O Alder Fund] launched the [U Lake Fever Project] with [O Birch Hospital].',
  'The day was held in conjunction with the [U Lake Fever Project].',
  'The [O Alder Fund] helped nurses with the [U Lake Fever Project].',
  'The work with the [U Lake Fever Project] went on.',
  'Its projects include the [U Lake Fever Project].',
  'The [O Alder Fund] runs the [U Lake Fever Project]. The [U Lake Fever Project] is old. It works with the [U Lake Fever Project].',
])('an undertaking: %s', (markup) => {
  expect(new Set(typed(markup))).toEqual(new Set(['Operation Lake Fever Project']));
});

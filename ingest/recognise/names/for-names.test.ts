import { taggedText, namesAsText } from './fixtures.ts';
import { forNames } from './for-names.ts';

test.each([
  ['Hope for Harbours worked in [L Oslo]. Staff of Hope for Harbours met.', 2],
  ['Ana left. Hope for Harbours’s staff met. They thanked Hope for Harbours.', 2],
  // Said once, or never as somebody who acts or has something.
  ['Hope for Harbours worked in [L Oslo].', 0],
  ['They wrote Songs for Harbours. Songs for Harbours, they say.', 0],
  // Offices and papers.
  ['The Minister for Harbours spoke. The Minister for Harbours left.', 0],
  ['The Framework for Harbours was read. The Framework for Harbours is new.', 0],
  // A part of a longer name, or of one that is found.
  ['Green Hope for Harbours worked. Green Hope for Harbours met.', 0],
  ['[O Hope for Harbours] worked. [O Hope for Harbours] met.', 0],
  ['The hope for Harbours is small. The hope for Harbours grew.', 0],
])('in “%s”: %s', (markup, count) => {
  const { names, sentences } = taggedText(markup);
  const found = forNames(names, sentences);
  expect(found).toHaveLength(count);
  expect(namesAsText(found, sentences).every((name) => name === 'Organization Hope for Harbours')).toBe(true);
});

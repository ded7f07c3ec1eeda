import { namesAsText, taggedText } from './fixtures.ts';
import { withoutTails } from './tails.ts';

const cut = (markup: string): readonly string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(withoutTails(names, sentences, (words) => words === 'Alder Union'), sentences);
};

test.each([
  ["The [O Heron Support Mission's swift arrival] helped.", ['Organization Heron Support Mission']],
  ['The [O Alder Union high-level] debate began.', ['Organization Alder Union']],
  ['The [O Reed Council organised] talks. The [O Reed Council] left.', ['Organization Reed Council', 'Organization Reed Council']],
])('a tail is cut: %s', (markup, expected) => {
  expect(cut(markup)).toEqual(expected);
});

test.each([
  'The [O Heron Children’s Fund] helped.',
  'The [U Heron project] grew. [U Heron] is old.',
  'The [I Reed Convention on boats] holds. The [I Reed Convention] is old.',
  'They left the [L Heron river valley]. [L Heron] is far.',
  'The [O Reed Council organised] talks.',
])('a name is left whole: %s', (markup) => {
  const { names, sentences } = taggedText(markup);
  expect(cut(markup)).toEqual(namesAsText(names, sentences));
});

import { namesAsText, taggedText } from './fixtures.ts';
import { peopleByDeeds } from './people.ts';

const typed = (markup: string): readonly string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(peopleByDeeds(names, sentences, (words) => words === 'Oslo'), sentences);
};

test.each([
  ['[O Tamsin Orrel], 34, stole boats. Then [L Tamsin Orrel] fled.', ['Person Tamsin Orrel', 'Person Tamsin Orrel']],
  ['[L Orrel], a citizen of [L Chad], left.', ['Person Orrel', 'Location Chad']],
  ['They sought [O Orrel], a retired Alder businessman, there.', ['Person Orrel']],
  ['[O ORREL] and his crew left. They found [O ORREL] at sea.', ['Person ORREL', 'Person ORREL']],
  ['The arrest of [L Orrel] helped.', ['Person Orrel']],
  ['[O Orrel]’s conviction stands.', ['Person Orrel']],
  ['They searched [O Orrel]’s residence. [O Orrel] left.', ['Person Orrel', 'Person Orrel']],
  ['[O Orrel] was later arrested in [L Chad].', ['Person Orrel', 'Location Chad']],
  ['[P Ana Ruiz], also known as [O Heron], left.', ['Person Ana Ruiz', 'Person Heron']],
])('somebody: %s', (markup, expected) => {
  expect(typed(markup)).toEqual(expected);
});

test.each([
  '[L Oslo], 22, is cold.',
  'In [L Reed], 22 boats sank.',
  '[O Reed Council] and his crew left.',
  '[O Reed], a company of divers, left.',
  '[O RC], 34, and others left.',
  'The arrest of [O Reed]’s crew helped.',
  '[O Reed] pleaded guilty and was fined.',
  '[O Atlas], also known as [O Reed], left.',
  'In [L Reed] he was arrested.',
])('no person: %s', (markup) => {
  const { names, sentences } = taggedText(markup);
  expect(typed(markup)).toEqual(namesAsText(names, sentences));
});

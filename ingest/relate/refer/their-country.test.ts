import { markedItems } from '../fixtures.ts';
import { SpeakersCountry } from './their-country.ts';

/** "her country: peru" of each sentence. */
const meant = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const speakers = new SpeakersCountry();
  return views.flatMap((view, index) => speakers.meant(view, names[index]!).map(({ first, end, means }) => `${view.lower.slice(first, end).join(' ')}: ${means.key}`));
};

test.each([
  ['[P Ana Lund] ([L Peru]) said that her country helps [O Atlas].', ['her country: peru']],
  ['[P Ana Lund] ([L Peru]) spoke. She said that her Government helps [O Atlas]. [P Jon Vik] ([L Chad]) thanked his delegation.', ['her government: peru', 'his delegation: chad']],
  ['The representative of [L Peru] said that his country helps [O Atlas].', ['his country: peru']],
  ['Mr. [P Jon Vik] ([L Chad]) said that in his country the ports are open.', ['his country: chad']],
])('whose country it is: %s', (markup, expected) => {
  expect(meant(markup)).toEqual(expected);
});

test.each([
  '[P Ana Lund] ([L Peru]) spoke of people who fled their country.',
  '[P Ana Lund] ([L Peru]) spoke. [P Jon Vik] praised his country.',
  '[O Atlas] ([L Peru]) spoke of its head and her country.',
  '[P Ana Lund] ([L Peru]) visited her country house.',
  'Ships of [L Peru] took him to his country.',
])('nobody’s: %s', (markup) => {
  expect(meant(markup)).toEqual([]);
});

import { namesAsText, taggedText } from './fixtures.ts';
import { lettersAgain } from './known-letters.ts';

const found = (markup: string): readonly string[] => {
  const { names, sentences } = taggedText(markup);
  return namesAsText(lettersAgain(names, sentences), sentences).slice(names.length === 2 ? 2 : 0);
};

test.each([
  'The [O Save Harbour Oaks Trust] ([O SHOT]) met. So said the president of SHOT.',
  'The [O Save Harbour Oaks Trust] ([O SHOT]) met. “We will help,” added SHOT.',
  'The [O Save Harbour Oaks Trust] ([O SHOT]) met. Nurses thanked SHOT and left.',
])('a name again: %s', (markup) => {
  expect(found(markup)).toEqual(['Organization SHOT']);
});

test.each([
  'The [O Save Harbour Oaks Trust] ([O SHOT]) met. THE BEAR WAS SHOT DEAD.',
  'The [O Save Harbour Oaks Trust] ([O SHOT]) met. The SHOT Alliance left.',
  'The [O Save Harbour Oaks Trust] ([O SHOT]) met. He was shot.',
  'The [O Save Harbour Oaks Trust], [O SHOT] and others met. Now SHOT is here.',
  'The [O Birch Bank] ([O SHOT]) met. Now SHOT is here.',
])('no name: %s', (markup) => {
  expect(found(markup)).toEqual([]);
});

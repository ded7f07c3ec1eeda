import type { Tag } from '../stages.ts';
import { mendAdverbs } from './adverbs.ts';

const mended = (tagged: string): string[] => {
  const words = tagged.split(' ').map((word) => word.split('/') as [string, Tag]);
  const tags = words.map(([, tag]) => tag);
  mendAdverbs(words.map(([form]) => form), tags);
  return words.flatMap(([form, tag], at) => (tags[at] === tag ? [] : [`${form}/${tags[at]!}`]));
};

test.each([
  ['They/PRON led/VERB a/DET training/NOUN exercise/ADV in/ADP Lima/PROPN', ['exercise/NOUN']],
  ['It/PRON was/AUX set/VERB up/ADP by/ADP Eurojust/ADV ./PUNCT', ['Eurojust/PROPN']],
  ['Working/VERB Together/ADV in/ADP Lima/PROPN', []],
  ['They/PRON met/VERB today/ADV ,/PUNCT Nonetheless/ADV', []],
  ['Officers/NOUN often/ADV met/VERB', []],
])('%s', (tagged, changed) => {
  expect(mended(tagged)).toEqual(changed);
});

import { codewordsAlone } from './codewords.ts';
import { taggedText } from './fixtures.ts';

test.each([
  ['[U Operation Triton] began. Triton led to ten arrests, and Frontex praised Triton.', 2],
  ['[U Operation Triton] began. Staff of the Triton Bank met at Port Triton.', 0],
  ['[U Operation Unity] began. Unity is what they need, and unity they get.', 0],
  ['[U Operation Red Card] began. Card games are old.', 0],
  ['[O Triton] began. Triton led to ten arrests.', 0],
])('alone in “%s”: %s times', (markup, times) => {
  const { names, sentences } = taggedText(markup);
  expect(codewordsAlone(names, sentences)).toHaveLength(times);
});

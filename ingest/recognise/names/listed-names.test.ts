import { namesAsText, taggedText } from './fixtures.ts';
import { listedNames } from './listed-names.ts';

/** The names of a list of lines, each an item. */
function listed(...lines: readonly string[]): string[] {
  const { names, sentences } = taggedText(lines.join('\n\n'));
  const items = sentences.map((sentence) => ({ ...sentence, kind: 'item' as const }));
  return namesAsText(listedNames(names, items), sentences);
}

test('lines that begin as those of bodies do', () => {
  expect(listed('• [O Alder Aid] – to help guards', '• The [O Birch Fund] – to train staff', '• Wavecrest – will meet', '• Better Together – runs courses')).toEqual(['Organization Alder Aid', 'Organization Birch Fund', 'Organization Wavecrest', 'Organization Better Together']);
});

test('an initiative among bodies is one', () => {
  expect(listed('• [O Alder Aid] – helps', '• [O Birch Fund] – pays', '• [U Fair Harbour Initiative] – trains')).toEqual(['Organization Alder Aid', 'Organization Birch Fund', 'Organization Fair Harbour Initiative']);
});

test.each([
  ['too few bodies', ['• [O Alder Aid] – helps', '• Wavecrest – pays', '• Better Together – trains'], 1],
  ['everyday words', ['• [O Alder Aid] – helps', '• [O Birch Fund] – pays', '• Training – of guards', '• Better courses – for all'], 2],
  ['no dash', ['• [O Alder Aid] – helps', '• [O Birch Fund] – pays', '• Wavecrest will help'], 2],
  ['places', ['• [L Oslo] – a town', '• [L Bergen] – a town', '• Wavecrest – a town'], 2],
])('not %s', (_, lines, count) => {
  expect(listed(...lines)).toHaveLength(count);
});

import { joined } from './fixtures.ts';

test('a headline speaks of it where no other is told of', () => {
  expect(joined("Ten held in international operation\n\nTen were held in [O Limex]'s largest-ever operation. It took place during [O Limex]'s [U Operation Gale] in May.", 'Operation').some((cluster) => cluster.includes('operation gale') && cluster.includes('international operation'))).toBe(true);
});

test.each([
  ['that is the largest', "Ten were held in [O Limex]'s largest-ever operation. It took place during [O Limex]'s [U Operation Gale] in May.", true],
  ['with its name in quotation marks', "Ten were held in [O Limex]'s largest-ever operation. It took place during [O Limex]'s '[U Operation Gale]' in May.", true],
  ['that is told of with “its”', "Ten were held during [O Limex]'s [U Operation Gale] in May. [O Limex] told of its global operation.", true],
  ['that is told of with its letters', "Ten were held during [O Limex]'s [U Operation Gale] in May. This [O Limex] operation was long.", true],
  ['not of another', "Ten were held in [O Alder]'s largest operation. It took place during [O Limex]'s [U Operation Gale] in May.", false],
  ['not beside another name', "Ten were held in [O Limex]'s largest operation. [O Limex]'s [U Operation Gale] and [O Limex]'s [U Operation Reed] ended.", false],
  ['not of another kind', "Ten were held in [O Limex]'s rescue operation. It took place during [O Limex]'s [U Operation Gale] in May.", false],
  ['not a second one', "Ten were held during [O Limex]'s [U Operation Gale] in May. [O Limex] told of its second operation.", false],
  ['not what went before', "Ten were held in [O Limex]'s largest operation. It followed [O Limex]'s [U Operation Gale] in May.", false],
])('an operation is the one of its owner %s', (_, markup, is) => {
  expect(joined(markup, 'Operation').some((cluster) => cluster.includes('operation gale') && cluster.some((key) => key !== 'operation gale' && key.endsWith(' operation')))).toBe(is);
});

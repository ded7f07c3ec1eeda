import { mended } from './fixtures.ts';

test.each([
  ['This investigation, dubbed [O E-Birch], began in May.', 'Operation E-Birch'],
  ['Ten were held in a sweep codenamed "[L Reed]" in May.', 'Operation Reed'],
  ['A crackdown, later dubbed [O Clean Port], ended.', 'Operation Clean Port'],
  ['A body called [O Clean Port] ran the operation.', 'Organization Clean Port'],
  ['The operation was run by [O Clean Port].', 'Organization Clean Port'],
])('“%s” has %s', (markup, expected) => {
  expect(mended(markup)).toEqual([expected]);
});

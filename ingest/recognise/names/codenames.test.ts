import { mended } from './fixtures.ts';

test.each([
  ['This investigation, dubbed [O E-Birch], began in May.', 'Operation E-Birch'],
  ['Ten were held in a sweep codenamed "[L Reed]" in May.', 'Operation Reed'],
  ['A crackdown, later dubbed [O Clean Port], ended.', 'Operation Clean Port'],
  ['A body called [O Clean Port] ran the operation.', 'Organization Clean Port'],
  ['Police met in Action [L Volga], which began in May.', 'Operation Action Volga'],
  ['In Action [L Volga], police met.', 'Operation Action Volga'],
  ['The Climate Action [L Volga] office closed.', 'Location Volga'],
  ['They read of action on the [L Volga].', 'Location Volga'],
  ['The operation was run by [O Clean Port].', 'Organization Clean Port'],
])('“%s” has %s', (markup, expected) => {
  expect(mended(markup)).toEqual([expected]);
});

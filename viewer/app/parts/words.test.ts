import { span } from './words.ts';

test.each([
  ['2017', undefined, 'in 2017'], ['2017-03', '2017-03', 'in Mar 2017'], ['2016-02-22', null, 'on 22 Feb 2016'], ['2017-03-14', '2017-03-16', '14–16 Mar 2017'],
  ['2009', '2016', '2009–2016'], ['2017-03-30', '2017-04-02', '30 Mar 2017–2 Apr 2017'], [undefined, '2016', 'until 2016'], [null, null, ''],
])('a time from %s to %s is "%s"', (from, to, words) => {
  expect(span(from, to)).toBe(words);
});

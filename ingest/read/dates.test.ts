import { expect, test } from '@jest/globals';
import { dateAtTop, dateInName, parseDate } from './dates.ts';

test.each([
  ['2016-03-14', '2016-03-14'], ['2016-03-14T10:00:00Z', '2016-03-14'], ['20160314', '2016-03-14'], ['14 March 2016', '2016-03-14'], ['Monday, 14 March 2016', '2016-03-14'], ['March 14, 2016', '2016-03-14'], ['14th Mar. 2016', '2016-03-14'],
  ['March 2016', '2016-03'], ['2016-03', '2016-03'], ['2016', '2016'], ['14/03/2016', '2016-03-14'], ['03/14/2016', '2016-03-14'], ['03/04/2016', undefined], ['2016-02-30', undefined], ['soon', undefined], ['', undefined],
])('%j is the date %s', (text, date) => expect(parseDate(text)).toBe(date));

test.each([
  ['Title\n\n14 March 2016\n\nText', '2016-03-14'], ['Published: 14 March 2016\nText', '2016-03-14'], ['ACCRA, Ghana – 14 March 2016 – The police met.', '2016-03-14'], ['GENEVA (14 March 2016) – The police met.', '2016-03-14'],
  ['The police met on 14 March 2016 in Accra and agreed on a plan for the year.', undefined], ['One\nTwo\nThree\nFour\nFive\nSix\n14 March 2016', undefined],
])('%j is dated %s', (text, date) => expect(dateAtTop(text)).toBe(date));

test.each([['2016-03-14_talks.txt', '2016-03-14'], ['2015-01-01/talks.txt', undefined], ['x-2016-03-14.md', '2016-03-14'], ['12016-03-14.md', undefined]])('%s is dated %s by its name', (name, date) => expect(dateInName(name)).toBe(date));

import { analyse } from '../../language/analyse.ts';
import { recogniseDates } from './dates.ts';

function found(text: string, date?: string): string[] {
  const analysed = analyse({ source: 'test', title: '', language: 'en', text, problems: [], ...(date === undefined ? {} : { date }) }, { text, toSource: (span) => span });
  return recogniseDates(analysed).map(({ text: words, from, to }) => `${words}: ${from ?? '?'} to ${to ?? '?'}`);
}

test.each([
  ['They met on 14 March 2017.', '14 March 2017: 2017-03-14 to 2017-03-14'],
  ['They met on March 14, 2017.', 'March 14, 2017: 2017-03-14 to 2017-03-14'],
  ['They met in March 2017.', 'March 2017: 2017-03 to 2017-03'],
  ['The 2017 programme is long.', '2017: 2017 to 2017'],
  ['It grew between 2009 and 2016.', 'between 2009 and 2016: 2009 to 2016'],
  ['It ran from 3 to 7 May 2016.', '3 to 7 May 2016: 2016-05-03 to 2016-05-07'],
  ['It ran from May to July 2016.', 'from May to July 2016: 2016-05 to 2016-07'],
  ['It ran from December to March 2017.', 'from December to March 2017: 2016-12 to 2017-03'],
  ['Its plan for 2009-2016 failed.', '2009-2016: 2009 to 2016'],
  ['It has grown since 2010.', '2010: 2010 to ?'],
  ['It will last until June 2020.', 'June 2020: ? to 2020-06'],
  ['It was so in the 1990s.', '1990s: 1990 to 1999'],
  ['Dated 2016-03-14 it was.', '2016-03-14: 2016-03-14 to 2016-03-14'],
  ['It will be held on 14 and 16 March in Lisbon.', '14 and 16 March: ? to ?'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test('what is relative is resolved only against a known date', () => {
  expect(found('It was held last year.')).toEqual([]);
  expect(found('It was held last year.', '2017-01-12')).toEqual(['last year: 2016 to 2016']);
  expect(found('It was held in October.', '2017-01-12')).toEqual(['October: 2016-10 to 2016-10']);
  expect(found('It will be held on 14 and 16 March.', '2017-01-12')).toEqual(['14 and 16 March: 2017-03-14 to 2017-03-16']);
});

test.each(['Resolution 1325 (2000) stands.', 'You may go.', 'About 2000 people came.', 'See S/RES/316 (1972).', 'Call (202) 514-2007 today.', 'Recalling resolutions 1970 (2011), 1973 (2011) and 2046 (2012)'])('no date: %s', (text) => {
  expect(found(text)).toEqual([]);
});

import { analyse } from '../../language/analyse.ts';
import { recogniseQuantities } from '../quantities.ts';

function found(text: string): string[] {
  const analysed = analyse({ source: 'test', title: '', language: 'en', text, problems: [] }, { text, toSource: (span) => span });
  return recogniseQuantities(analysed, []).figures.map(({ quantity: { comparator, value, min, max, of, unit } }) => `${comparator} ${value ?? `${min}–${max}`} ${of} ${unit}`);
}

test.each([
  ['The raids led to 94 arrests.', '= 94 arrest count'],
  ['More than 23,000 fishermen were trained.', '> 23000 fisherman count'],
  ['Police searched over 23 000 cars.', '> 23000 car count'],
  ['At least six new offices will open.', '>= 6 office count'],
  ['Nearly two hundred and fifty delegates came.', '~ 250 delegate count'],
  ['Some 40 small boats were found.', '~ 40 boat count'],
  ['Up to 12 inspectors may be sent.', '<= 12 inspector count'],
  ['Fewer than ten judges stayed.', '< 10 judge count'],
  ['They had 30 lorries or more.', '>= 30 lorry count'],
  ['Between 11 and 16 villages were flooded.', '= 11–16 village count'],
  ['He owed from $2,000 to $3.5 million.', '= 2000–3500000 USD currency'],
  ['The fund received US$ 1.2 billion.', '= 1200000000 USD currency'],
  ['The fund received EUR 210 000.', '= 210000 EUR currency'],
  ['They paid 3 million Canadian dollars.', '= 3000000 CAD currency'],
  ['About 40 per cent of the harbour workers agreed.', '~ 40 worker percent'],
  ['Half of the population fled.', '= 50 population percent'],
  ['They seized 76 kg of cocaine.', '= 76 cocaine mass'],
  ['They seized 260Kg of cannabis.', '= 260 cannabis mass'],
  ['They seized 4kg cocaine.', '= 4 cocaine mass'],
  ['They sent 5,000 metric tons of rice.', '= 5000 rice mass'],
  ['It lasted 6 further months.', '= 6 month duration'],
  ['The fund received EUR194 million.', '= 194000000 EUR currency'],
  ['The budget is Euro 274,098.', '= 274098 EUR currency'],
  ['It cost 20 million birr.', '= 20000000 ETB currency'],
  ['She got five years in prison.', '= 5 year duration'],
  ['A three-day course ended.', '= 3 day duration'],
  ['All five (5) suspects confessed.', '= 5 suspect count'],
  ['Of the boats, 14 of them sank.', '= 14 boat count'],
  ['Under a two-year plan they built.', '= 2 year duration'],
  ['The rules hold under the 14 programmes.', '= 14 programme count'],
  ['Over a dozen countries signed.', '> 12 country count'],
  ['The storm wounded at least 41.', '>= 41 person count'],
  ['In all 26 were detained and others fled.', '= 26 person count'],
  ['Some 7,000 pupils aged 8 months to 9 years came.', '~ 7000 pupil count'],
  ['A dozen countries signed.', '= 12 country count'],
  ['The league got US$3.5M.', '= 3500000 USD currency'],
  ['The league got a US$15 M grant.', '= 15000000 USD currency'],
  ['The league got £2 bn for boats.', '= 2000000000 GBP currency'],
  ['The league got €40K.', '= 40000 EUR currency'],
  ['The league got 2.5M euros.', '= 2500000 EUR currency'],
  ['They helped 12, 450 sailors in all.', '= 12450 sailor count'],
  ['Police arrested 17, 793 suspects.', '= 17793 suspect count'],
  ['The drill led to over 17, 793 arrests.', '> 17793 arrest count'],
  ['They freed a total of 12, 450 pupils.', '= 12450 pupil count'],
  ['In 15, 200 sailors drowned.', '= 200 sailor count'],
  ['In groups of 10, 200 boys came.', '= 200 boy count'],
  ['The 6,000-strong brigade left.', '= 6000 member count'],
  ['A nearly 300-strong crew came.', '~ 300 member count'],
  ['There were 3 million Pakistanis waiting for help.', '= 3000000 pakistani count'],
  ['In May, 12 per cent fewer boats sailed.', '= 12 boat percent'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  'It was adopted on 14 March 2017.', 'In 2015 they met.', 'Resolution 1325 (2000) was recalled.', 'See articles 3 and 4.', 'The 20th session began.', 'She is 16 years old.', 'Children aged 11 to 16 were there.',
  'The line is open 24 hours a day.', 'It is one of the main tasks.', 'He carried an AK-47.', 'Hundreds of people came.', 'Call (206) 555-0100 now.', 'They left at 5 p.m. today.', 'Two years ago it was small.', 'See document S/2014/15.', 'Pupils of Classes 6 to 10, enabling teachers to rest, came.',
])('no figure: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['Its budget rose from $2 million to $5 million.', ['= 2000000 USD currency', '= 5000000 USD currency']],
  ['They trained 45 pilots, of whom 12 have already passed.', ['= 45 pilot count', '= 12 pilot count']],
  ['Of the 900 sailors, more than 300 were apprentices and 40 were retired captains.', ['= 900 sailor count', '> 300 apprentice count', '= 40 captain count']],
  ['The league met 30 sailors. The 12 are members of it.', ['= 30 sailor count']],
  ['Of 30 sailors questioned, 12 were arrested and 4 were released.', ['= 30 sailor count', '= 12 sailor count', '= 4 sailor count']],
  ['Of the 12, 450 boats sank.', ['= 450 boat count']],
  ['A flood hit 90 farms and killed 35.', ['= 90 farm count', '= 35 person count']],
  ['Some 3 million Iraqis fled, while 2 million do not know where to go.', ['~ 3000000 iraqi count', '= 2000000 iraqi count']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('several under one sentence keep their own nouns, and the period is theirs', () => {
  const text = 'Between 2009 and 2016 the work enabled over 3,000 sailors to be saved and more than 320 pirates to be arrested.';
  const analysed = analyse({ source: 'test', title: '', language: 'en', text, problems: [] }, { text, toSource: (span) => span });
  const { figures } = recogniseQuantities(analysed, []);
  expect(figures.map(({ quantity }) => quantity.measure)).toEqual(['sailors saved', 'pirates arrested']);
  expect(figures.map(({ quantity }) => [quantity.periodStart, quantity.periodEnd])).toEqual([['2009', '2016'], ['2009', '2016']]);
  for (const { start, end, number, text: quote } of figures) {
    expect(text.slice(start, end)).toBe(quote);
    expect(number.start).toBeGreaterThanOrEqual(start);
  }
});

test.each([
  ['Eight ferry lines worked with the league.', 'ferry lines'],
  ['Eight ferry lines have joined.', 'ferry lines'],
  ['Eight lines reported losses.', 'lines'],
  ['Eight smugglers arrested in May were freed.', 'smugglers arrested'],
  ['Eight smugglers arrested Tuesday in Chile were freed.', 'smugglers arrested'],
  ['Eight smugglers arrested this month were freed.', 'smugglers arrested'],
  ['Eight sailors killed yesterday were buried.', 'sailors killed'],
  ['Eight boats seized that day were burned.', 'boats seized'],
  ['Eight boats seized the same night were burned.', 'boats seized'],
  ['Eight lines reported this week that boats were late.', 'lines'],
  ['Eight lines reported Tuesday a loss.', 'lines'],
  ['Eight lines reported the night trains.', 'lines'],
  ['Also seized were 40 boats.', 'boats seized'],
  ['Police seized more than 40 boats.', 'boats seized'],
  ['Some 40 victims of the trade, including nine boys, have been rescued.', 'victims rescued'],
  ['Some 40 victims of the trade came to the port.', 'victims'],
  ['They provided nearly 40 sailors with boats.', 'sailors'],
  ['About 40 sailors disembarked in the port.', 'sailors disembarked'],
  ['They took 40 sacks of charcoal, nine boats and a car.', 'sacks of charcoal'],
  ['They took 90 kilos of tea and coffee.', 'kilos of tea and coffee'],
  ['They took 90 kilos of tea and cash.', 'kilos of tea'],
])('the measure of "%s" is "%s"', (text, measure) => {
  const analysed = analyse({ source: 'test', title: '', language: 'en', text, problems: [] }, { text, toSource: (span) => span });
  expect(recogniseQuantities(analysed, []).figures[0]!.quantity.measure).toBe(measure);
});

test('a date right behind a figure is its own', () => {
  const text = 'It will rise from 28 per cent in 2016 to 35 per cent by 2026, and from $20 million in 2019 to $35 million in 2023.';
  const analysed = analyse({ source: 'test', title: '', language: 'en', text, problems: [] }, { text, toSource: (span) => span });
  expect(recogniseQuantities(analysed, []).figures.map(({ quantity: { value, periodStart, periodEnd } }) => [value, periodStart, periodEnd])).toEqual([[28, '2016', '2016'], [35, '2026', '2026'], [20_000_000, '2019', '2019'], [35_000_000, '2023', '2023']]);
});

test('one in a country of two words is counted with the others', () => {
  const text = 'Ten boats were seized: nine in Chad and 1 in the United Kingdom.';
  const analysed = analyse({ source: 'test', title: '', language: 'en', text, problems: [] }, { text, toSource: (span) => span });
  expect(recogniseQuantities(analysed, []).figures.map(({ quantity: { value, of } }) => [value, of])).toEqual([[10, 'boat'], [9, 'boat'], [1, 'boat']]);
});

test('a number within a name counts nothing', () => {
  const text = 'The Council of 12 Elders met.';
  const analysed = analyse({ source: 'test', title: '', language: 'en', text, problems: [] }, { text, toSource: (span) => span });
  const name = { id: 'm0', sentence: 0, firstToken: 1, endToken: 5, start: 4, end: 24, text: 'Council of 12 Elders', type: 'Organization', level: 'name', confidence: 1, facts: {} } as const;
  expect(recogniseQuantities(analysed, [name]).figures).toEqual([]);
});

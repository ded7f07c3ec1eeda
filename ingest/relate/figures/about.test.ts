import { markedItems } from '../fixtures.ts';
import type { Items } from '../item.ts';
import { figureAbout } from './about.ts';
import { aboutFeatures } from './features.ts';

const UNTAUGHT = { table: new Float32Array(1 << 10), scale: 1 };

/** What the figure "NUMBER noun" of a marked text is of, by a model that weighs one feature of the wanted mention; numbers of the same sentence are figures too. */
function about(markup: string, number: string, wanted?: string): string | undefined {
  const { views, names } = markedItems(markup);
  const items: Items = { sentences: names, quoted: [], speakers: views.map(() => undefined) };
  const sentence = views.findIndex(({ lower }) => lower.includes(number));
  const { lower, tokens } = views[sentence]!;
  const figures = tokens.flatMap(({ tag, text }, first) => (tag === 'NUM' || text.includes('-strong') ? [{ sentence, first, end: text.includes('-') ? first + 1 : first + 2, of: lower[first + 1]!.replace(/s$/u, ''), unit: 'count' }] : []));
  const figure = figures.find(({ first }) => lower[first] === number)!;
  const model = { table: UNTAUGHT.table.slice(), scale: 1 };
  const item = names.flat().find(({ key }) => key === wanted);
  if (item) {
    const features = new Int32Array(200);
    const count = aboutFeatures(views, { figure, candidate: { item, order: names[item.sentence]!.indexOf(item), speaker: false, count: names.flat().filter(({ key }) => key === wanted).length } }, features);
    for (let at = 0; at < count; at++) model.table[features[at]! & (model.table.length - 1)]! += 1;
  }
  return figureAbout(model, views, { figure, figures, items })?.item.key;
}

test('a figure is of the mention that most speaks for', () => {
  expect(about('Beside [O Atlas] the [O Delta] trained 40 pilots.', '40', 'delta')).toBe('delta');
  expect(about('Beside [O Atlas] the [O Delta] trained 40 pilots.', '40', 'atlas')).toBe('atlas');
});

test('of nothing where no mention is likely', () => {
  expect(about('[O A], [O B], [O C], [O D] and [O E] met. It took 40 days.', '40')).toBeUndefined();
});

test('"such activities" are the undertaking told of last', () => {
  expect(about('[U Operation Gale] ended. Such operational activities saved 40 sailors.', '40')).toBe('operation gale');
  expect(about('[O Atlas] ended. Such operational activities saved 40 sailors.', '40')).not.toBe('operation gale');
  expect(about('[U Operation Gale] ended. The boats saved 40 sailors from such raids.', '40', 'operation gale')).toBe('operation gale');
});

test.each([
  ['[O Atlas] says that seven members of the [O Delta] voted.', 'seven', 'delta'],
  ['[O Atlas] says that seven members of the [O Delta]\'s [O Gale Board] voted.', 'seven', 'gale board'],
  ['[O Atlas] says that seven harbours taking part in the [U Gale Drill] signed the [I Tide Pact].', 'seven', 'gale drill'],
  ['The [O Atlas] sent a 600-strong [O Delta] to [L Chile].', '600-strong', 'delta'],
  ['The [U Gale Drill] was followed by the [E Tide Forum] in [L Chile], gathering 90 sailors.', '90', 'tide forum'],
  ['The [O Atlas] leads, followed by the [O Delta], which bought 40 ships.', '40', 'delta'],
  ['[O Atlas] thanked the seven harbours that took part in the [U Gale Drill].', 'seven', 'gale drill'],
  ['[O Atlas] thanked the seven harbours that have participated in [U Gale Drill].', 'seven', 'gale drill'],
  ['For [O Atlas] the three harbours, Oban, Bari and Cork, are all [O Delta] members.', 'three', 'delta'],
  ['[O Atlas] says that three harbours are parties to the [I Tide Pact].', 'three', 'tide pact'],
  ['The [O Atlas] helps in [L Chile], where 40 sailors drowned.', '40', 'chile'],
  ['The [O Atlas] helps in [L Chile], where there are 40 harbours.', '40', 'chile'],
])('what the words of "%s" say goes before what is likely', (markup, number, key) => {
  expect(about(markup, number, 'atlas')).toBe(key);
});

test.each([
  ['Ten members of the [O Delta] were arrested by [O Atlas].', 'ten'],
  ['The [O Atlas] says that three harbours are not members of [O Delta].', 'three'],
  ['The [O Atlas] has three harbours and [O Delta] members are there.', 'three'],
  ['The [O Atlas] paid for 40 ships, and both harbours are now parties to the [I Tide Pact].', '40'],
  ['The [O Atlas] seized 12 boats and the crews are believed to be members of [O Delta].', '12'],
  ['The [O Atlas] trained 40 pilots and its judges are members of the [O Delta].', '40'],
  ['The [O Atlas] sold 40 ships, and [L Chile] and [L Peru] are parties to the [I Tide Pact].', '40'],
  ['The [O Atlas] met in [L Chile], which it left with 40 ships.', '40'],
  ['The [O Delta] works in [L Chile], where [O Atlas] built 12 schools.', '12'],
  ['The [O Atlas] works in [L Chile], where it trained 40 pilots.', '40'],
  ['The judge of [O Delta], who fined them, told [O Atlas] of 40 ships.', '40'],
  ['The [O Atlas] trained sailors in the [O Delta], bringing joy, and 40 ships came.', '40'],
])('other builds leave "%s" to what is likely', (markup, number) => {
  expect(about(markup, number, 'atlas')).toBe('atlas');
});

test.each([
  ['As part of [U Project Tide], [U Operation Gale] hit smugglers. Also seized were 40 boats.', 'operation gale'],
  ['[U Operation Gale] was followed by the [E Tide Forum]. It was fine. In total, 40 boats were seized for [T smuggling].', 'operation gale'],
  ['[U Operation Gale] ended. In all 40 boats were seized by [O Delta].', 'project tide'],
  ['[U Operation Gale] ended. Sailors bought 40 boats.', 'project tide'],
])('what was done by nobody named is of the undertaking told of: "%s"', (markup, key) => {
  expect(about(`[U Project Tide] is old. ${markup}`, '40', 'project tide')).toBe(key);
});

test('figures of one list are of one thing, and what is counted beside a figure is not what it is of', () => {
  const text = '[O Atlas] ran [E 12 drills], 40 courses and 9 talks with [O Delta].';
  expect(about(text, '40', 'atlas')).toBe('atlas');
  expect(about(text, '40', '12 drills')).not.toBe('12 drills');
  expect(about('Some 40 people were in [T forced labour] there.', '40', 'forced labour')).toBe('forced labour');
  expect(about('[O Atlas] ran 12 drills of [T smuggling] there.', '12', 'smuggling')).not.toBe('smuggling');
});

test('a mere owner, and what a clause behind tells of, bear no figure', () => {
  expect(about("The [O Atlas]'s [O Delta] bought 40 ships.", '40', 'atlas')).not.toBe('atlas');
  expect(about("The [O Atlas]'s 40 ships met the [O Delta].", '40', 'atlas')).toBe('atlas');
  expect(about('The 40 cases are of [O Delta], which signed the [I Tide Pact].', '40', 'tide pact')).not.toBe('tide pact');
});

test('where nothing near is likely, it is the country of a people, who acts, or where it happens', () => {
  expect(about('[L Syria] and [O A], [O B], [O C], [O D] and [O E] met. Some 40 Syrians fled.', '40')).toBe('syria');
  expect(about('[L Nation Square] and [O A], [O B], [O C], [O D] and [O E] met. Some 40 nations voted.', '40')).toBeUndefined();
  expect(about('[O A], [O B], [O C], [O D] and [O E] met. There 40 sailors landed in [L Chile].', '40')).toBe('chile');
  expect(about('[U Operation Gale] ended. In [L Chile], the [O Delta] later sold 40 boats.', '40', 'operation gale')).toBe('delta');
});

test('those known already who are asked something are counted of nobody', () => {
  expect(about('The [O Atlas] urges the three harbours to meet.', 'three', 'atlas')).toBeUndefined();
  expect(about('The [O Atlas] calls on all three harbours to meet.', 'three', 'atlas')).toBeUndefined();
  expect(about('The [O Atlas] commended the 400 sailors of the [O Delta].', '400', 'delta')).toBe('delta');
  expect(about('The [O Atlas] commended the 400 sailors of the harbour near [O Delta].', '400', 'delta')).toBeUndefined();
  expect(about('The [O Atlas] commended the 400 sailors that took the [O Delta].', '400', 'delta')).toBeUndefined();
  expect(about('The [O Atlas] leads the three harbours.', 'three', 'atlas')).toBe('atlas');
});

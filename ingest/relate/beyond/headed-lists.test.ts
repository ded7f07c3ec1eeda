import { markedItems } from '../fixtures.ts';
import { headedLists } from './headed-lists.ts';

const told = (markup: string): string[] => {
  const { views, names } = markedItems(markup);
  const keys = new Map(names.flat().map(({ id, key }) => [id, key]));
  return headedLists(views, names).map(({ subject, predicate, object, status }) => `${keys.get(subject)!} ${predicate} ${keys.get(object)!} ${status}`);
};

test('each line under a header takes part in what the header names', () => {
  expect(told('Participating countries in [U Operation Gale]:\n\n- [L Ghana]\n- [L Togo]\n\nThe weather in [L Benin] was fine.')).toEqual([
    'ghana PARTICIPATES_IN operation gale asserted', 'togo PARTICIPATES_IN operation gale asserted',
  ]);
});

test('the bodies of a body are its parts', () => {
  expect(told('There are two Working Groups of [O the Coast League]:\n\n- [O Oil Spill Panel]\n- [O Drift Ice Panel]')).toEqual(['oil spill panel PART_OF coast league asserted', 'drift ice panel PART_OF coast league asserted']);
  expect(told('Two offices of [O the Coast League] met: [O Atlas] was glad.')).toEqual([]);
});

test('a label over a part of a list is none of its members', () => {
  expect(told('The following countries took part in [E the Joint Summit]:\n\nFor [O ECOWAS]\n\n[L Benin], [L Ghana] and [L Togo].\n\nFor [O ECCAS]\n\n[L Angola] and [L Chad].\n\nThe summit thanked [L Mali].').map((one) => one.split(' ')[0])).toEqual(['benin', 'ghana', 'togo', 'angola', 'chad']);
});

test('the session that was attended is the meeting named last', () => {
  expect(told('[E The Coast Summit] opened.\n\n2. The Session was attended by the following:\n\nH.E. [P Adama Lund], President\nHon. [P Ana Ruiz], Minister')).toEqual(['adama lund PARTICIPATES_IN coast summit asserted', 'ana ruiz PARTICIPATES_IN coast summit asserted']);
});

test('people of rank stand in lines of their own, though these end like sentences', () => {
  expect(told('Present at [E the Coast Summit] were:\nH.E. [P Adama Lund], President of the Republic of [L Chad].\nHon. [P Ana Ruiz], Minister of [L Mali].\nThe meeting thanked [P Jon Vik].')).toEqual([
    'adama lund PARTICIPATES_IN coast summit asserted', 'ana ruiz PARTICIPATES_IN coast summit asserted',
  ]);
});

test('a list ends where the next paragraph has its number, and where another begins', () => {
  expect(told('2. The following attended [E the Coast Summit]:\n\n- [P Ana Ruiz]\n\n3. The meeting was chaired by [P Jon Vik].')).toEqual(['ana ruiz PARTICIPATES_IN coast summit asserted']);
  expect(told('The following attended [E the Coast Summit]:\n\n- [P Ana Ruiz]\n- Guests of [L Chad]:\n- [P Jon Vik]')).toEqual(['ana ruiz PARTICIPATES_IN coast summit asserted']);
});

test('who attended is listed too; who joins what no words say is not', () => {
  expect(told('[E The Coast Summit] opened. The following delegations attended [E the Coast Summit]:\n\n- [L Ghana]\n- [L Togo]')).toHaveLength(2);
  expect(told('[U Operation Gale] ended.\n\nThe partners join: [L Ghana] and [L Togo].')).toEqual([]);
});

test('a header that names nothing speaks of what was named last', () => {
  expect(told('[U Operation Gale] ended in May.\n\nParticipating countries:\n- [L Ghana]\n- [L Togo]')).toEqual([
    'ghana PARTICIPATES_IN operation gale asserted', 'togo PARTICIPATES_IN operation gale asserted',
  ]);
});

test('an operation with a code name goes before what frames it', () => {
  expect(told('[U Operation Gale] was held under [U the Joint Coast Initiative].\n\nParticipating countries: [L Ghana], [L Togo].')).toEqual([
    'ghana PARTICIPATES_IN operation gale asserted', 'togo PARTICIPATES_IN operation gale asserted',
  ]);
});

test('a country before a colon says whose the bodies are, and brackets say a name again', () => {
  expect(told('The following authorities took part in [U Operation Gale]:\n\n[L Norway]: [O Harbour Police] ([O Havnepolitiet])\n\n[L Peru]: [O Coast Guard], [O Customs Board]')).toEqual([
    'harbour police PARTICIPATES_IN operation gale asserted', 'coast guard PARTICIPATES_IN operation gale asserted', 'customs board PARTICIPATES_IN operation gale asserted',
  ]);
});

test('a list may stand behind the colon, of members too, and what will be is planned', () => {
  expect(told('The members of [O the Harbour League] are: [L Malta], [L Chad] and [L Peru].')).toEqual([
    'malta MEMBER_OF harbour league asserted', 'chad MEMBER_OF harbour league asserted', 'peru MEMBER_OF harbour league asserted',
  ]);
  expect(told('The following countries will take part in [E the Coastal Forum]:\n- [L Ghana]')).toEqual(['ghana PARTICIPATES_IN coastal forum planned']);
});

test('those who take part may be told of in a sentence, or stand behind labels under a heading', () => {
  expect(told('[U Operation Gale] ended in May. The three participating countries were [L Ghana], [L Peru] and [L Togo].')).toEqual([
    'ghana PARTICIPATES_IN operation gale asserted', 'peru PARTICIPATES_IN operation gale asserted', 'togo PARTICIPATES_IN operation gale asserted',
  ]);
  expect(told('Authorities at the heart of [U Operation Gale]\n\n[L Norway]: [O Harbour Police] and [O Coast Guard]\n\n[L Peru]: [O Customs Board]')).toEqual([
    'harbour police PARTICIPATES_IN operation gale asserted', 'coast guard PARTICIPATES_IN operation gale asserted', 'customs board PARTICIPATES_IN operation gale asserted',
  ]);
});

test('a heading may say it with a verb', () => {
  expect(told('Bodies That Took Part in [U Operation Gale]\n\n[L Norway]: [O Harbour Police]\n[L Peru]: [O Customs Board]')).toEqual([
    'harbour police PARTICIPATES_IN operation gale asserted', 'customs board PARTICIPATES_IN operation gale asserted',
  ]);
});

test('of people and the bodies that they come from, the people take part', () => {
  expect(told('The following speakers participate in [E the Coastal Forum]: Ms. [P Ana Ruiz], Head of [O the Harbour League], and Mr. [P Lund] of [O Frontex].')).toEqual([
    'ana ruiz PARTICIPATES_IN coastal forum asserted', 'lund PARTICIPATES_IN coastal forum asserted',
  ]);
});

test.each([
  'Those who took part in [U Operation Gale] and signed the pact now form two bodies: [O the Harbour League] and [O the Port Union].',
  'Partners met in [U Operation Gale]:\n- [L Ghana]',
  'The minister said of [U Operation Gale]: “[L Ghana] joined us.”',
  'Participating countries:\n- [L Ghana]',
  '[O Federal Bureau of Investigation]: [O Europol] and the [O Dutch Police] are on the case.',
  'Office of the Prosecutor of [O the Coast League]: [O Europol] and [O Frontex] helped us.',
])('no list is read in "%s"', (markup) => {
  expect(told(markup)).toEqual([]);
});

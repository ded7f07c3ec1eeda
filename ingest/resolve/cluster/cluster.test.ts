import type { MentionLevel, NamedType } from '../../../graph/model.ts';
import { shortens } from '../forms.ts';
import { analysedText, mention } from '../fixtures.ts';
import { cluster } from './cluster.ts';

type Words = readonly [string, NamedType, number?, MentionLevel?];

/** How many things the words are. */
const things = (text: string, found: readonly Words[]): number => {
  const analysed = analysedText(text);
  const mentions = found.map(([words, type, nth, level]) => mention(analysed, words, type, { nth: nth ?? 0, level: level ?? 'name' }));
  return cluster({ mentions, clusters: [] }, text, analysed.sentences).length;
};
const O = 'Organization', I = 'Instrument', U = 'Operation';

test.each<[string, string, readonly Words[]]>([
  ['the end of a longer name before', 'The Ana & Jon Birch Foundation met. The Birch Foundation paid.', [['Ana & Jon Birch Foundation', O], ['Birch Foundation', O, 1]]],
  ['a name without what it is of', 'The Ministry of Ports and Whaling met. The Ministry of Ports and Whaling of Alder paid.', [['Ministry of Ports and Whaling', O], ['Ministry of Ports and Whaling of Alder', O]]],
  ['a name without one word', 'The Nordic NY Port Fugitive Squad met. The Nordic NY Port Squad left.', [['Nordic NY Port Fugitive Squad', O], ['Nordic NY Port Squad', O]]],
  ['a strategy with its words turned', 'The UN Inclusive Coastal Strategy for Alder stands. The Coastal Inclusive Strategy helps.', [['UN Inclusive Coastal Strategy for Alder', I], ['Coastal Inclusive Strategy', I]]],
  ['the one of two names that the words head', 'The Harbour Council met. The Harbour Council Committee met. The Council voted.', [['Harbour Council', O], ['Harbour Council Committee', O], ['Council', O, 2]]],
  ['both names beside a dash', 'The Nordic Sea Police Board – NORPOL met. NORPOL voted.', [['Nordic Sea Police Board – NORPOL', O], ['NORPOL', O, 1]]],
  ['letters behind those of an owner', 'The World Initiative for Deep Exploration (UN.WIDE) began. UN.WIDE ended.', [['World Initiative for Deep Exploration', U], ['UN.WIDE', O], ['UN.WIDE', O, 1]]],
  ['letters beside a word', 'The Group of Six Alder States (G6 Alder) met. G6 Alder voted.', [['Group of Six Alder States', O], ['G6 Alder', O], ['G6 Alder', O, 1]]],
  ['letters and a word without brackets', 'The Group of Six for Alder met. G6 Alder voted.', [['Group of Six for Alder', O], ['G6 Alder', O]]],
  ['letters of the last words', 'The Nordic Port Fugitive Squad met. Nordic PFS left.', [['Nordic Port Fugitive Squad', O], ['Nordic PFS', O]]],
  ['whose it is before the name', 'The Coastal Whaling Programme began. The NHB Coastal Whaling Programme ended.', [['Coastal Whaling Programme', U], ['NHB Coastal Whaling Programme', U]]],
  ['an operation without the word it shares with others', 'Operation HARBOUR Gale followed Operation HARBOUR Reed. Operation Gale ended.', [['Operation HARBOUR Gale', U], ['Operation Gale', U]]],
  ['a document symbol', 'Recalling S/RES/4321 (2031). Resolution 4321 (2031) stands.', [['S/RES/4321 (2031)', I], ['Resolution 4321 (2031)', I]]],
  ['a description with its name in brackets', 'The Nordic naval mission off the coast of Alder (Operation Reed) ended.', [['Nordic naval mission', O, 0, 'desc'], ['Operation Reed', U]]],
  ['an agreement of the same parties', 'The Cooperation Agreement with Alder stands. The Cooperation Agreement with Alder ends.', [['Cooperation Agreement', I], ['Cooperation Agreement', I, 1]]],
  ['the one agreement told of', 'The Cooperation Agreement with Alder stands. The Cooperation Agreement ends.', [['Cooperation Agreement', I], ['Cooperation Agreement', I, 1]]],
])('one is %s', (what, text, found) => {
  expect(things(text, found)).toBe(what.includes('of two names') ? 2 : 1);
});

test.each<[string, string, readonly Words[], number]>([
  ['what the end of a name is of', 'The Board of the Birch Aid Union met. The Birch Aid Union left.', [['Board of the Birch Aid Union', O], ['Birch Aid Union', O, 1]], 2],
  ['a worldwide body and its member', 'The Alder Red Cross met. The Red Cross left.', [['Alder Red Cross', O], ['Red Cross', O, 1]], 2],
  ['the end of two names', 'Ana Birch Foundation met Eva Birch Foundation. The Birch Foundation left.', [['Ana Birch Foundation', O], ['Eva Birch Foundation', O], ['Birch Foundation', O, 2]], 3],
  ['letters of two names', 'The Nordic Port Fugitive Squad met the Nordic Police Fire Squad. Nordic PFS left.', [['Nordic Port Fugitive Squad', O], ['Nordic Police Fire Squad', O], ['Nordic PFS', O]], 3],
  ['another end of the world', 'The North Birch Trust met. The Birch Trust left.', [['North Birch Trust', O], ['Birch Trust', O, 1]], 2],
  ['the beginning of two names', 'Agency for Whaling of Alder met. Agency for Whaling of Birch met. Agency for Whaling left.', [['Agency for Whaling of Alder', O], ['Agency for Whaling of Birch', O], ['Agency for Whaling', O, 2]], 3],
  ['a description before other brackets', 'The Nordic mission, led by Alder and others (Operation Reed), ended.', [['Nordic mission', O, 0, 'desc'], ['Operation Reed', U]], 2],
  ['a force and the group that its letters do not tell', 'The joint force of the Group of Six (FC-G6S) left.', [['Group of Six', O], ['FC-G6S', O]], 2],
  ['agreements of different parties', 'The Cooperation Agreement between Alder and Birch stands. The Cooperation Agreement between Alder and Cedar ends. A Cooperation Agreement helps.', [['Cooperation Agreement', I], ['Cooperation Agreement', I, 1], ['Cooperation Agreement', I, 2]], 3],
])('not %s', (_, text, found, count) => {
  expect(things(text, found)).toBe(count);
});

test.each([
  ['UN.WIDE', 'World Initiative for Deep Exploration', true], ['G6 Alder', 'Group of Six Alder States', true], ['NORCOM Ports', 'Nordic Community Agency for Ports', false], ['UN.WASH', 'World Initiative for Deep Exploration', false],
])('“%s” is short for “%s”: %s', (short, long, is) => {
  expect(shortens(short, long)).toBe(is);
});

import type { MentionLevel, NamedType } from '../../../graph/model.ts';
import { joinByRules } from '../cluster/cluster.ts';
import { analysedText, mention } from '../fixtures.ts';
import { keysOf } from '../keys.ts';
import { joinLikely, likelyOne } from './join.ts';
import { likelihood, loadSame, type SameModel } from './model.ts';
import { pairsOf } from './pairs.ts';
import { thingsOf } from './things.ts';

type Words = readonly [string, NamedType, number?, MentionLevel?];

const E = 'Event', O = 'Organization', L = 'Location', P = 'Person';

function read(text: string, found: readonly Words[]) {
  const analysed = analysedText(text);
  const mentions = found.map(([words, type, nth, level]) => mention(analysed, words, type, { nth: nth ?? 0, level: level ?? 'name' }));
  return { text, ...joinByRules({ mentions, clusters: [] }, text, []) };
}

const featuresOf = (text: string, found: readonly Words[]): readonly string[] => {
  const { ordered, joins } = read(text, found);
  return pairsOf(thingsOf({ mentions: ordered, relations: [] }, joins), text)[0]?.features ?? [];
};

/** A model that takes for one what has the feature. */
const one = (feature: string): SameModel => ({ bias: -2, weights: { [feature]: 4 } });

test('a pair is told by words, article, distance and what stands between', () => {
  expect(featuresOf('The Reed Workshop on Ports began. A fair opened. This workshop ended.', [['Reed Workshop on Ports', E], ['fair', E, 0, 'desc'], ['This workshop', E, 0, 'desc']])).toEqual(expect.arrayContaining(['name description']));
  expect(featuresOf('The Reed Workshop on Ports began. This workshop ended.', [['Reed Workshop on Ports', E], ['This workshop', E, 0, 'desc']])).toEqual(expect.arrayContaining([
    'name description', 'this, name description', 'fewer words, name description', '1 sentences, name description', 'same kind, name description, this', '0 rivals, name description, same kind', '0 between, name description, this', 'no number more, fewer words',
  ]));
  expect(featuresOf('The Reed Fair of 2031 began. The Reed Fair ended.', [['Reed Fair of 2031', E], ['Reed Fair', E, 1]])).toEqual(expect.arrayContaining(['a number more, fewer words', 'the, name name']));
});

test.each<[string, string, readonly Words[]]>([
  ['of two types', 'Reed met the Reed Council.', [['Reed', L], ['Reed Council', O]]],
  ['names of people', 'Ana Lund met Jon Lund.', [['Ana Lund', P], ['Jon Lund', P]]],
  ['names without a word in common', 'The Reed Council met the Birch League.', [['Reed Council', O], ['Birch League', O]]],
  ['far apart without a word in common', `The Reed Workshop began.${' It rained.'.repeat(8)} The event ended.`, [['Reed Workshop', E], ['The event', E, 0, 'desc']]],
])('no pair: %s', (_, text, found) => {
  expect(featuresOf(text, found)).toEqual([]);
});

test('likely things are joined, each to the likeliest one before it, with the reason', () => {
  const { text, ordered, joins } = read('The Reed fund grew. The Reed pilot fund closed. The Birch League left.', [['Reed fund', O], ['Reed pilot fund', O], ['Birch League', O]]);
  joinLikely({ mentions: ordered, relations: [], text }, joins, one('more words, name name'));
  const [short, long, league] = ordered;
  expect(joins.root(long!.id)).toBe(joins.root(short!.id));
  expect(joins.root(league!.id)).not.toBe(joins.root(short!.id));
  expect(joins.reasons(joins.root(short!.id))).toEqual([likelyOne('Reed fund')]);
});

test('of two names that are only likely one, other documents know the thing by the long one', () => {
  const { text, ordered, joins } = read('The Reed fund grew. The Reed pilot fund closed.', [['Reed fund', O], ['Reed pilot fund', O]]);
  joinLikely({ mentions: ordered, relations: [], text }, joins, one('more words, name name'));
  const keys = keysOf({ document: 'd' as never, type: O, mentions: ordered, facts: {}, anchor: { start: 0, end: 4 }, reasons: joins.reasons(joins.root(ordered[0]!.id)), doubted: false });
  expect(keys.map(({ value }) => value)).toEqual([expect.stringContaining('reed pilot fund')]);
});

test('a name that two longer ones have is neither', () => {
  const { text, ordered, joins } = read('The Reed pilot fund met the Reed relief fund. The Reed fund grew.', [['Reed pilot fund', O], ['Reed relief fund', O], ['Reed fund', O]]);
  joinLikely({ mentions: ordered, relations: [], text }, joins, one('fewer words, name name'));
  expect(new Set(ordered.map(({ id }) => joins.root(id))).size).toBe(3);
});

test('two things that the gazetteer knows as two are never one', () => {
  const { text, ordered, joins } = read('Kenya met. Kenya Republic voted.', [['Kenya', L], ['Kenya Republic', L]]);
  const known = ordered.map((found, at) => ({ ...found, facts: { gazetteer: `iso:${at}` } }));
  const two = joinByRules({ mentions: known, clusters: [] }, text, []);
  joinLikely({ mentions: known, relations: [], text }, two.joins, one('more words, name name'));
  expect(joins.root(ordered[0]!.id)).not.toBe(joins.root(ordered[1]!.id));
  expect(two.joins.root(known[0]!.id)).not.toBe(two.joins.root(known[1]!.id));
});

test('the model that ships thinks more of “this workshop” than of “a workshop”', () => {
  const known = (text: string, words: string): number => likelihood(loadSame(), featuresOf(text, [['Reed Workshop on Ports', E], [words, E, 0, 'desc']]));
  expect(known('The Reed Workshop on Ports began. This workshop ended.', 'This workshop')).toBeGreaterThan(known('The Reed Workshop on Ports began. A workshop ended.', 'A workshop'));
});

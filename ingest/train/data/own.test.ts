import { allows } from '../../../graph/schema.ts';
import { ownPages, ownPassages, ownStatuses, placed, readCompact, type CompactPassage } from './own.ts';

const passage: CompactPassage = {
  id: 'p1', genre: 'press', text: 'The INTERPOL Group of Experts met in Lyon. INTERPOL will fund it.',
  mentions: [['m1', 'Organization', 'INTERPOL Group of Experts'], ['m2', 'Organization', '^INTERPOL'], ['m3', 'Location', 'Lyon'], ['m4', 'Organization', 'INTERPOL'], ['m5', 'Organization', 'it', 'pron']],
  same: [['m2', 'm4'], ['m1', 'm5']], relations: [['m4', 'FUNDS', 'm5', 'planned']],
};

test('mentions are found in reading order, a nested one within the last', () => {
  expect(placed(passage).mentions.map(({ id, start, end, level }) => [id, start, end, level])).toEqual([
    ['m1', 4, 29, 'name'], ['m2', 4, 12, 'name'], ['m3', 37, 41, 'name'], ['m4', 43, 51, 'name'], ['m5', 62, 64, 'pron'],
  ]);
});

test.each([
  [{ mentions: [['m1', 'Location', 'Paris']] }, '"Paris" (m1) is not found in reading order'],
  [{ relations: [['m4', 'MEMBER_OF', 'm9', 'asserted']] }, 'm4 MEMBER_OF m9: no such mention'],
  [{ relations: [['m3', 'LEADS', 'm4', 'asserted'], ['m3', 'PROVIDES', 'm4', 'asserted']] }, 'cannot join'],
  [{ figures: [{ text: '40 officers' }] }, 'the figure "40 officers" is not in the text'],
] as [Partial<CompactPassage>, string][])('what does not fit is named: %#', (change, message) => {
  expect(() => readCompact('file.jsonl', `\n${JSON.stringify({ ...passage, ...change })}`)).toThrow(message);
  expect(() => readCompact('file.jsonl', `\n${JSON.stringify({ ...passage, ...change })}`)).toThrow('file.jsonl:2:');
});

test('a document is known from a passage by its file', () => {
  const line = JSON.stringify(passage);
  expect(readCompact('documents-meet.jsonl', line)[0]!.whole).toBe(true);
  expect(readCompact('bodies.jsonl', line)[0]!.whole).toBeUndefined();
  expect(ownPassages().filter(({ whole }) => whole).length).toBeGreaterThan(0);
});

test('all that is learned from keeps to the schema, and no two passages bear one id', () => {
  const all = [...ownPassages(), ...ownPages(), ...ownStatuses()];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { mentions, relations, text } of all) {
    const type = new Map(mentions.map((mention) => [mention.id, mention.type]));
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    for (const { subject, predicate, object } of relations) expect(allows(predicate, type.get(subject)!, type.get(object)!)).toBe(true);
  }
});

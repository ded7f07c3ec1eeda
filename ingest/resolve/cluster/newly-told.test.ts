import type { MentionLevel, NamedType } from '../../../graph/model.ts';
import { analysedText, mention } from '../fixtures.ts';
import { joinByRules } from './cluster.ts';

type Words = readonly [string, NamedType, number?, MentionLevel?];

const O = 'Organization', L = 'Location';

test.each<[string, string, readonly Words[], number]>([
  ['two in two places', 'Alder opened a training centre. In Birch stands a training centre.', [['Alder', L], ['a training centre', O, 0, 'desc'], ['Birch', L], ['a training centre', O, 1, 'desc']], 4],
  ['one in one place', 'Alder opened a training centre. In Alder stands a training centre.', [['Alder', L], ['a training centre', O, 0, 'desc'], ['Alder', L, 1], ['a training centre', O, 1, 'desc']], 2],
  ['one, where no place is told again', 'Alder opened a training centre. It is a training centre.', [['Alder', L], ['a training centre', O, 0, 'desc'], ['a training centre', O, 1, 'desc']], 2],
  ['one that is taken up', 'Alder opened a training centre. Birch runs the training centre.', [['Alder', L], ['a training centre', O, 0, 'desc'], ['Birch', L], ['the training centre', O, 0, 'desc']], 3],
])('what is told of twice with “a” is %s', (_, text, found, count) => {
  const analysed = analysedText(text);
  const mentions = found.map(([words, type, nth, level]) => mention(analysed, words, type, { nth: nth ?? 0, level: level ?? 'name' }));
  const { joins } = joinByRules({ mentions, clusters: [] }, text, analysed.sentences);
  expect(new Set(mentions.map(({ id }) => joins.root(id))).size).toBe(count);
});

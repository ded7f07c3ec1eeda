import type { Passage } from '../../data/passages.ts';
import type { Findings } from './found.ts';
import { scorePassage } from './score-passage.ts';

const text = 'The HSO and Ghana will hold a drill. It trained over 40 pilots.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const passage: Passage = {
  id: 'p', split: 'test', genre: 'press', source: 's', text,
  mentions: [
    { id: 'm1', type: 'Organization', level: 'name', text: 'HSO', ...at('HSO') }, { id: 'm2', type: 'Location', level: 'name', text: 'Ghana', ...at('Ghana') },
    { id: 'm3', type: 'Operation', level: 'desc', text: 'a drill', ...at('a drill') }, { id: 'm4', type: 'Operation', level: 'pron', text: 'It', ...at('It') },
  ],
  same: [['m3', 'm4']],
  relations: [{ subject: 'm1', predicate: 'PARTNERS_WITH', object: 'm2', status: 'planned' }, { subject: 'm1', predicate: 'LEADS', object: 'm3', status: 'planned' }],
  figures: [{ text: 'over 40 pilots', value: 40, comparator: '>', of: 'pilot' }],
};
const found: Findings = {
  names: [{ type: 'Organization', level: 'name', start: 0, end: at('HSO').end }, { type: 'Location', level: 'name', ...at('Ghana') }],
  figures: [{ value: 40, comparator: '>', of: 'harbour pilots' }],
  relations: [
    { subject: [at('Ghana')], predicate: 'PARTNERS_WITH', object: [at('HSO')], status: 'asserted', confidence: 0.9 },
    { subject: [{ start: 0, end: 7 }], predicate: 'LEADS', object: [at('It')], status: 'planned', confidence: 0.8 },
    { subject: [at('HSO')], predicate: 'LEADS', object: [at('a drill')], status: 'planned', confidence: 0.7 },
    { subject: [at('Ghana')], predicate: 'LEADS', object: [at('a drill')], status: 'planned', confidence: 0.6 },
  ],
};

test('names count by exact span and type', () => {
  const { names } = scorePassage(passage, found);
  expect(names.get('Organization')).toEqual({ truePositive: 0, falsePositive: 1, falseNegative: 1 });
  expect(names.get('Location')).toEqual({ truePositive: 1, falsePositive: 0, falseNegative: 0 });
});

test('figures count by value, comparator and the head of what is counted', () => {
  expect(scorePassage(passage, found).figures).toEqual({ truePositive: 1, falsePositive: 0, falseNegative: 0 });
});

test('relations count once each (said again for nothing), by overlap, either way round where symmetric, through what is the same', () => {
  const { relations, status, errors } = scorePassage(passage, found);
  expect(relations.get('PARTNERS_WITH')).toEqual({ truePositive: 1, falsePositive: 0, falseNegative: 0 });
  expect(relations.get('LEADS')).toEqual({ truePositive: 1, falsePositive: 1, falseNegative: 0 });
  expect(status).toEqual({ right: 1, of: 2 });
  expect(errors.falsely).toEqual(['Ghana LEADS a drill (0.60)']);
});

test('a pronoun counts as what the engine says it means, and as nothing else', () => {
  const drill = at('a drill');
  const told = (...subject: readonly [{ start: number; end: number }, ...{ start: number; end: number }[]]) =>
    scorePassage({ ...passage, same: [] }, { ...found, relations: [{ subject, predicate: 'LEADS', object: [drill], status: 'planned', confidence: 0.9 }] }).relations.get('LEADS');
  expect(told(at('It'), at('HSO'))).toMatchObject({ truePositive: 1, falsePositive: 0 });
  expect(told(at('It'))).toMatchObject({ truePositive: 0, falsePositive: 1 });
  expect(told(at('It'), at('Ghana'))).toMatchObject({ truePositive: 0, falsePositive: 1 });
});

import type { Tag } from '../stages.ts';
import { lemma } from './lemma.ts';

test.each<[string, Tag, string]>([
  ['Agencies', 'NOUN', 'agency'], ['servicemen', 'NOUN', 'serviceman'], ['women', 'NOUN', 'woman'], ['crises', 'NOUN', 'crisis'], ['boxes', 'NOUN', 'box'], ['databases', 'NOUN', 'database'], ['series', 'NOUN', 'series'],
  ['process', 'NOUN', 'process'], ['ex-combatants', 'NOUN', 'ex-combatant'], ['specimen', 'NOUN', 'specimen'],
  ['led', 'VERB', 'lead'], ['arrested', 'VERB', 'arrest'], ['stopped', 'VERB', 'stop'], ['seizing', 'VERB', 'seize'], ['supported', 'VERB', 'support'], ['coordinating', 'VERB', 'coordinate'], ['carries', 'VERB', 'carry'], ['undertook', 'VERB', 'undertake'], ['exceed', 'VERB', 'exceed'],
  ['were', 'AUX', 'be'], ["'ll", 'AUX', 'will'], ['could', 'AUX', 'could'], ["n't", 'PART', 'not'],
])('%s as %s is %s', (form, tag, expected) => {
  expect(lemma(form, tag)).toBe(expected);
});

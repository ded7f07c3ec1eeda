import fc from 'fast-check';
import { analyseText } from '../../language/analyse.ts';
import { clusters } from '../../language/clusters.ts';
import { relateModels } from '../linear/store.ts';
import { viewOf } from '../text/view.ts';
import { parse } from './parse.ts';
import { arcsOf, pathBetween } from './paths.ts';
import { RELATIONS } from './relations.ts';

const parsed = (text: string): { words: string[]; heads: string[]; relations: string[] } => {
  const view = viewOf(analyseText(text)[0]!, clusters());
  const { head, relation } = parse(view, relateModels().parse);
  return { words: [...view.lower], heads: [...head].map((at) => (at < 0 ? 'ROOT' : view.lower[at]!)), relations: [...relation].map((at) => RELATIONS[at]!) };
};

test('subject and object hang on the verb', () => {
  const { words, heads, relations } = parsed('The board approved the plan.');
  expect(heads[words.indexOf('board')]).toBe('approved');
  expect(relations[words.indexOf('board')]).toBe('nsubj');
  expect(heads[words.indexOf('plan')]).toBe('approved');
  expect(relations[words.indexOf('plan')]).toBe('obj');
});

test('whatever the words, every word leads up to a root without a circle', () => {
  const word = fc.constantFrom('the', 'board', 'met', ',', 'and', 'in', 'Paris', 'of', 'quickly', 'that', '(', ')', 'will', '2014', 'she');
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
    const tokens = words.map((text, at) => ({ text, start: at, end: at + 1, tag: 'NOUN' as const, lemma: text }));
    const view = viewOf({ index: 0, kind: 'prose', start: 0, end: words.length, tokens }, clusters());
    const { head } = parse(view, relateModels().parse);
    for (let at = 0; at < words.length; at++) {
      let up = at;
      for (let steps = 0; up >= 0; steps++) {
        expect(steps).toBeLessThanOrEqual(words.length);
        up = head[up]!;
      }
    }
  }), { numRuns: 60 });
});

test('a path is as long from either end', () => {
  const view = viewOf(analyseText('The board of the harbour approved a plan for the north.')[0]!, clusters());
  const arcs = arcsOf(view, parse(view, relateModels().parse));
  for (let from = 0; from < view.tokens.length; from++) for (let to = from + 1; to < view.tokens.length; to++) expect(pathBetween(arcs, from, to).length).toBe(pathBetween(arcs, to, from).length);
});

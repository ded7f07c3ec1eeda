import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentGraph, GraphEdge, GraphNode } from '../model.ts';
import { graph, judgement } from './histories.ts';
import { graphOf } from './reference.ts';
import { tell, type Thing } from './sample.ts';

const union: Thing = { type: 'Organization', name: 'Harbour Police Union', known: ['name'] };
const office: Thing = { type: 'Organization', name: 'Office of River Safety', known: ['name'] };
const isNode = (one: GraphNode | GraphEdge): one is GraphNode => 'labels' in one;
const documents = fc.uniqueArray(graph, { selector: ({ document }) => document.id, minLength: 1, maxLength: 6 });
const judgements = fc.uniqueArray(judgement, { selector: ({ left, right }) => `${left} ${right}`, maxLength: 2 });

describe('the plainest graph of documents', () => {
  test('is what a person would draw of them', () => {
    const all = graphOf([
      tell({ source: 'a', statements: [{ subject: union, predicate: 'PARTNERS_WITH', object: office, confidence: 0.5 }] }),
      tell({ source: 'b', statements: [{ subject: office, predicate: 'PARTNERS_WITH', object: union, confidence: 0.6 }, { subject: union, predicate: 'FUNDS', object: union }] }),
    ]);
    const nodes = all.filter(isNode);
    const edges = all.filter((one): one is GraphEdge => !isNode(one) && one.id.startsWith('e'));
    expect(nodes.filter(({ labels }) => labels[0] === 'Entity').map(({ labels, properties: { name, mentions, documents: in_ } }) => [name, labels.at(-1), mentions, in_]).sort()).toEqual([
      ['Harbour Police Union', 'Partner', 4, 2], ['Office of River Safety', 'Partner', 2, 2],
    ]);
    expect(edges.map(({ type, properties: { support, confidence } }) => [type, support, confidence])).toEqual([['PARTNERS_WITH', 2, 0.8]]);
    // The claim of itself stands, though it makes no edge.
    expect(nodes.filter(({ labels }) => labels[0] === 'Claim')).toHaveLength(3);
  });

  test('is the same whatever their order', () => {
    fc.assert(fc.property(documents.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), judgements, ([all, turned], judged) =>
      expect(graphOf(turned, [...judged].reverse())).toEqual(graphOf(all, judged))));
  });

  test('has nodes by id, then edges by id, each once, and ends for every edge', () => {
    fc.assert(fc.property(documents, judgements, (all, judged) => {
      const elements = graphOf(all, judged);
      const nodes = elements.filter(isNode).map(({ id }) => id);
      const edges = elements.slice(nodes.length) as readonly GraphEdge[];
      for (const ids of [nodes, edges.map(({ id }) => id)]) expect(ids).toEqual([...new Set(ids)].sort());
      for (const { source, target } of edges) expect([nodes.includes(source), nodes.includes(target)]).toEqual([true, true]);
    }));
  });

  test('has no edge without a claim, and no claim without words that are there', () => {
    fc.assert(fc.property(documents, judgements, (all, judged) => {
      const elements = graphOf(all, judged);
      const claims = new Map(elements.filter(isNode).filter(({ labels }) => labels[0] === 'Claim').map(({ id, properties }) => [id, properties]));
      for (const one of elements) {
        if (isNode(one) || !one.id.startsWith('e')) continue;
        expect((one.properties.claims as readonly string[]).length).toBeGreaterThan(0);
        for (const id of one.properties.claims as readonly string[]) expect(claims.get(id)).toMatchObject({ predicate: one.type });
      }
    }));
  });
});

test('a told document has every offset right', () => {
  fc.assert(fc.property(graph, ({ document, sentences, entities, claims }: DocumentGraph) => {
    for (const { start, end, text } of [...sentences, ...entities.flatMap(({ mentions }) => mentions)]) expect(document.text.slice(start, end)).toBe(text);
    const words = new Map(sentences.map(({ id, text }) => [id, text]));
    for (const { span, sentence } of claims) expect(document.text.slice(span.start, span.end)).toBe(words.get(sentence));
  }));
});

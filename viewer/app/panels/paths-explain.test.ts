import { describe, expect, it } from '@jest/globals';
import type { ClaimView, Path, PathHop } from '../../api.ts';
import { asText, explain } from './paths-explain.ts';

const claim = (sentence: string, text: string): ClaimView => ({ sentence: { id: sentence, text }, document: { id: 'd', title: 'Report', date: '2016-12-20' } }) as unknown as ClaimView;
const hop = (source: string, target: string, more: Partial<PathHop>): PathHop => ({ edge: `${source}${target}`, type: 'LEADS', source, target, status: 'asserted', confidence: 1, claim: null, ...more });
const name = (id: string): string => id.toUpperCase();

describe('Why two are linked', () => {
  const path: Path = {
    nodes: ['a', 'b', 'c', 'd'],
    hops: [hop('a', 'b', { claim: claim('s1', ' A leads B,\n with C. ') }), hop('c', 'b', { type: 'PARTICIPATES_IN', status: 'planned', claim: claim('s1', ' A leads B,\n with C. ') }), hop('c', 'd', { type: 'ADDRESSES', status: 'possible', claim: claim('s2', 'C may address D.') })],
  };

  it('is said in the direction of each edge, with its doubt', () => {
    expect(explain(path, name).sentences.map(({ lead, subject, does, object }) => `${lead}${subject} ${does} ${object}`)).toEqual(['A leads B', 'It is planned that C participates in B', 'It may be that C addresses D']);
  });

  it('numbers each sentence of a document once', () => {
    const { sentences, sources } = explain(path, name);
    expect([sentences.map(({ source }) => source), sources.length]).toEqual([[1, 1, 2], 2]);
    expect(explain({ nodes: [], hops: [hop('a', 'b', {})] }, name).sentences[0]!.source).toBeNull();
  });

  it('cites the sentence where the other end stands too, and tells apart what differs in it', () => {
    const told = { ...claim('s2', 'B took part.'), sentence: { id: 's2', start: 15, end: 27, text: 'B took part.' } } as unknown as ClaimView;
    const before = { id: 's1', start: 0, end: 14, text: 'A met in Lyon.' } as ClaimView['sentence'];
    const ways = explain({ nodes: ['a', 'b', 'c'], hops: [hop('a', 'b', { claim: told }), hop('b', 'c', { claim: { ...told, otherSentences: [before] } })] }, name);
    expect(asText(ways).split('\n').slice(2)).toEqual(['[1] “B took part.” Report, 2016-12-20.', '[2] “A met in Lyon. B took part.” Report, 2016-12-20.']);
  });

  it('is text that can be pasted', () => {
    expect(asText(explain(path, name))).toBe('A leads B [1]. It is planned that C participates in B [1]. It may be that C addresses D [2].\n\n[1] “A leads B, with C.” Report, 2016-12-20.\n[2] “C may address D.” Report, 2016-12-20.');
  });
});

import { describe, expect, test } from '@jest/globals';
import type { ClaimId, DocumentId, EdgeId, EntityId, SentenceId } from '../model.ts';
import { claimNode, documentNode, edgeOfGraph, entityLabels, entityNode, evidenceEdge, inDocumentEdge, mentionsEdge, objectEdge, sentenceNode, subjectEdge } from './node.ts';

const ENTITY = { id: 'organization:1' as EntityId, type: 'Organization', name: 'Harbour Police Union', aliases: ['HPU'], facts: { kind: 'igo' }, mentions: 3, documents: 2, partner: false } as const;

test.each([[['Entity', 'Organization'], { type: 'Organization', partner: false }], [['Entity', 'Organization', 'Partner'], { type: 'Organization', partner: true }], [['Entity', 'Location'], { type: 'Location', partner: true }]] as const)('%j are the labels of %j', (labels, entity) =>
  expect(entityLabels(entity)).toEqual(labels));

describe('nodes', () => {
  test('of entities carry facts, or the quantity, as properties', () => {
    expect(entityNode(ENTITY)).toEqual({ id: 'organization:1', labels: ['Entity', 'Organization'], properties: { id: 'organization:1', name: 'Harbour Police Union', aliases: ['HPU'], kind: 'igo', mentions: 3, documents: 2 } });
    const quantity = { comparator: '=', value: 7, of: 'boat', measure: 'boats', unit: 'count' } as const;
    expect(entityNode({ ...ENTITY, type: 'Figure', facts: {}, quantity }).properties).toMatchObject(quantity);
  });
  test('have their properties in order, and none that is not known', () => {
    const nodes = [
      entityNode(ENTITY), documentNode({ id: 'd1' as DocumentId, source: 'b', title: 'a', language: 'en', hash: '1' }), sentenceNode({ id: 's1' as SentenceId, start: 0, end: 2, text: 'Hi' }),
      claimNode({ id: 'c1' as ClaimId, predicate: 'FUNDS', status: 'asserted', confidence: 1, span: { start: 0, end: 2 }, method: 'rule:x' }),
    ];
    for (const { properties } of nodes) {
      expect(Object.keys(properties)).toEqual(Object.keys(properties).sort());
      expect(Object.values(properties)).not.toContain(undefined);
    }
    expect(nodes[3]!.properties).toEqual({ id: 'c1', predicate: 'FUNDS', status: 'asserted', confidence: 1, start: 0, end: 2, method: 'rule:x' });
  });
});

describe('edges', () => {
  test('are named by what they join, so that no two of one kind do the same', () => {
    const mention = { sentence: 's1' as SentenceId, start: 0, end: 2, text: 'We', level: 'pron' } as const;
    const all = [
      inDocumentEdge('s1', 'd1'), subjectEdge('c1' as ClaimId, ENTITY.id), objectEdge('c1' as ClaimId, ENTITY.id), evidenceEdge('c1' as ClaimId, 's1' as SentenceId),
      mentionsEdge(mention, ENTITY.id), mentionsEdge({ ...mention, start: 1 }, ENTITY.id),
    ];
    expect(all.map(({ id }) => id)).toEqual([
      'IN_DOCUMENT:s1:d1', 'SUBJECT:c1:organization:1', 'OBJECT:c1:organization:1', 'EVIDENCED_BY:c1:s1', 'MENTIONS:s1:organization:1:0-2', 'MENTIONS:s1:organization:1:1-2',
    ]);
    expect(all[4]).toMatchObject({ type: 'MENTIONS', source: 's1', target: 'organization:1', properties: { start: 0, end: 2, text: 'We', level: 'pron' } });
  });
  test('of the folded graph carry what their claims say, and not their ends twice', () =>
    expect(edgeOfGraph({ id: 'e1' as EdgeId, type: 'FUNDS', source: ENTITY.id, target: 'organization:2' as EntityId, claims: ['c1' as ClaimId], support: 1, confidence: 0.5, status: 'planned', validFrom: '2016' }))
      .toEqual({ id: 'e1', type: 'FUNDS', source: 'organization:1', target: 'organization:2', properties: { claims: ['c1'], support: 1, confidence: 0.5, status: 'planned', validFrom: '2016' } }));
});

import { describe, expect, it } from '@jest/globals';
import type { ClaimView, Status } from '../../api.ts';
import { agreementOf } from './edge-card-agreement.ts';

const claim = (document: string, status: Status, { confidence = 0.9, from, to, date = '2020' }: { confidence?: number; from?: string; to?: string; date?: string } = {}): ClaimView =>
  ({ id: `${document} ${status} ${confidence}`, status, confidence, document: { id: document, title: document, source: document, date }, ...(from && { validFrom: from }), ...(to && { validTo: to }) }) as unknown as ClaimView;

describe('Claims of one edge', () => {
  it.each<[string, readonly ClaimView[], string]>([
    ['one document', [claim('a', 'asserted'), claim('a', 'asserted', { confidence: 0.5 })], 'one'],
    ['one status', [claim('a', 'asserted'), claim('b', 'asserted')], 'agree'],
    ['planned here, asserted there', [claim('a', 'planned'), claim('b', 'asserted')], 'degrees'],
    ['denied by another', [claim('a', 'planned'), claim('b', 'denied')], 'disagree'],
    ['denied by itself', [claim('a', 'asserted'), claim('a', 'denied')], 'disagree'],
    ['denied by all', [claim('a', 'denied'), claim('b', 'denied')], 'agree'],
  ])('%s', (_what, claims, kind) => {
    expect(agreementOf(claims).kind).toBe(kind);
  });

  it('are told by side, each document once with its surest, by date', () => {
    const { sides, documents } = agreementOf([claim('late', 'asserted', { date: '2021' }), claim('early', 'asserted', { date: '2019', confidence: 0.4 }), claim('early', 'asserted', { date: '2019', confidence: 0.8 }), claim('x', 'denied')]);
    expect(documents).toBe(3);
    expect(sides.map(({ status, claims }) => [status, claims.map((one) => [one.document.id, one.confidence])])).toEqual([['asserted', [['early', 0.8], ['late', 0.9]]], ['denied', [['x', 0.9]]]]);
  });

  it('name their dates only where these cannot all be meant', () => {
    expect(agreementOf([claim('a', 'asserted', { from: '2016', to: '2018' }), claim('b', 'asserted', { from: '2017-05' })]).dates).toEqual([]);
    expect(agreementOf([claim('a', 'asserted', { from: '2016', to: '2018' }), claim('b', 'planned', { from: '2020' })]).dates).toEqual(['2016/2018', '2020']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { marked } from './fixtures.ts';
import { relateModels } from './linear/store.ts';
import { relateDocument } from './relate.ts';
import { reasonsOf } from './why.ts';

const models = relateModels();

function explained(markup: string) {
  const { analysed, recognised } = marked(markup);
  const { relations } = relateDocument(analysed, recognised, models);
  const reasonOf = reasonsOf(analysed, recognised, models);
  return relations.map((relation) => ({ ...relation, reason: reasonOf(relation), text: analysed.clean.text }));
}

describe('Why a relation is told', () => {
  it.each([
    ['[O Europol] trained [O Harbour Unit] in March.', 'SUPPORTS', 'trained'],
    ['[L Norway] belongs to [O Northern Council].', 'MEMBER_OF', 'belongs'],
    ['[P Ana Ruiz] attended [E Harbour Summit] in May.', 'PARTICIPATES_IN', 'attended'],
  ])('the word that says it comes first: %s', (markup, predicate, word) => {
    const [relation] = explained(markup).filter((one) => one.predicate === predicate && one.method === 'classifier');
    const [first, ...others] = relation!.reason!.words;
    expect(first!.text).toBe(word);
    expect(relation!.text.slice(first!.start, first!.end)).toBe(word);
    for (const other of others) expect(other.share).toBeLessThanOrEqual(first!.share);
  });

  it('each look is a probability, and nothing is said of what a rule found', () => {
    const all = explained('[O Europol] and [O Harbour Unit] supported [U Operation Falcon], led by [O Frontex], and [L Ghana] hosted [E Harbour Summit].');
    const told = all.filter(({ method }) => method === 'classifier');
    expect(told.length).toBeGreaterThan(0);
    for (const { reason } of told) for (const look of [reason!.features, reason!.network, reason!.neighbours, reason!.rivals]) { expect(look).toBeGreaterThanOrEqual(0); expect(look).toBeLessThanOrEqual(1); }
    expect(all.some(({ method }) => method.startsWith('rule:'))).toBe(true);
    for (const { method, reason } of all) if (method.startsWith('rule:')) expect(reason).toBeUndefined();
  });
});

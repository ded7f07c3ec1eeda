import type { RelationType } from '../../../graph/model.ts';
import { markedItems } from '../fixtures.ts';
import { isOfOtherClause } from './clauses.ts';
import { classOf } from '../pairs/classes.ts';

/** Whether the first and the last name of a marked sentence belong to different clauses. */
function ofOther(markup: string, predicate: RelationType, backward = false): boolean {
  const { views, names } = markedItems(markup);
  const placed = names[0]!;
  return isOfOtherClause({ view: views[0]!, placed }, { left: placed[0]!, right: placed.at(-1)!, index: classOf(predicate, backward) });
}

test.each([
  ['In addition to helping [O Alder], we are building the [S Harbour Register].', 'PROVIDES', false],
  ['By training [O Alder], the League supports [L Chad].', 'SUPPORTS', false],
  ['It is a plan paid by [O Alder] which targets the [O Wolf Gang].', 'TARGETS', false],
  ['[U Operation Gale] was launched at the [O Harbour Bureau].', 'LEADS', true],
  ['[O Alder] is a [U Lantern Programme] partner.', 'LEADS', false],
  ['Vik met with director [P Ana Ruiz] to open the [O Harbour Bureau].', 'LEADS', false],
  ['[P Jon Vik] was recently arrested during [U Operation Gale].', 'LEADS', false],
  ['[O Wolf Gang] has been charged after [U Operation Gale].', 'PARTICIPATES_IN', false],
  ['[L Chad] will repay the sum to the [O Coast Bank].', 'FUNDS', false],
  ["[O Alder] wants to support [O Alder]'s [U relief work].", 'SUPPORTS', false],
  ['The [U mission] was an opportunity for the [O Harbour Council] to listen.', 'SUPPORTS', true],
  ['[O Alder] examined and approved the [S Annual Review].', 'PROVIDES', false],
  ['The Bank works with [O Alder] and also helps [L Mali].', 'SUPPORTS', false],
  ['The Bank continued its liaison with [O Alder] in Oslo, and provided support to [L Mali].', 'SUPPORTS', false],
] as const)('of another clause: %s %s', (markup, predicate, backward) => {
  expect(ofOther(markup, predicate, backward)).toBe(true);
});

test.each([
  ['In addition to Chad, [O Alder] also supports [L Mali].', 'SUPPORTS', false],
  ['It is a plan of [O Alder], which targets the [O Wolf Gang].', 'TARGETS', false],
  ['[U Operation Gale] was launched by the [O Harbour Bureau].', 'LEADS', true],
  ['[O Alder] leads the [U Lantern Programme].', 'LEADS', false],
  ['[P Ana Ruiz] met with Vik to open the [O Harbour Bureau].', 'LEADS', false],
  ['[P Jon Vik] was recently asked to run [U Operation Gale].', 'LEADS', false],
  ['[O Alder] arrested ten during [U Operation Gale].', 'PARTICIPATES_IN', false],
  ['[L Chad] will pay the sum to the [O Coast Bank].', 'FUNDS', false],
  ["[O Alder] supports [O Birch]'s [U relief work].", 'SUPPORTS', false],
  ['The [U mission] was supported by the [O Harbour Council].', 'SUPPORTS', true],
  ['[O Alder] published the [S Annual Review].', 'PROVIDES', false],
  ['[O Alder] returned to Chad to fund the [O Coast Guard].', 'FUNDS', false],
  ['[O Alder] owes its success to [O Birch], which it funds.', 'FUNDS', false],
  ['Ruiz met with [P Jon Vik], who was sent to head the [O Coast Bank].', 'LEADS', false],
  ['The Bank works with [O Alder], which helps [L Mali].', 'SUPPORTS', false],
  ['Together with Chad [O Alder] works and helps [L Mali].', 'SUPPORTS', false],
  ['The Bank works with [O Alder] to help [L Mali].', 'SUPPORTS', false],
] as const)('not of another clause: %s %s', (markup, predicate, backward) => {
  expect(ofOther(markup, predicate, backward)).toBe(false);
});

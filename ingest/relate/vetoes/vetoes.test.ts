import type { RelationType } from '../../../graph/model.ts';
import { markedItems } from '../fixtures.ts';
import { classOf } from '../pairs/classes.ts';
import { findLists } from '../pairs/lists.ts';
import { isVetoed } from './vetoes.ts';

/** Whether a relation from the first to the last name of a marked sentence, or the other way round, is refused. */
function refused(markup: string, predicate: RelationType, backward = false, method = 'classifier'): boolean {
  const { views, names } = markedItems(markup);
  const [view] = views, [placed] = names;
  return isVetoed({ view: view!, placed: placed!, lists: findLists(view!, placed!) }, { left: placed![0]!, right: placed!.at(-1)!, index: classOf(predicate, backward), method });
}

test.each([
  ['Founded by the [O African Union], it is based in [L Nairobi].', 'LOCATED_IN', false],
  ['[O Atlas] works with the [L Oslo] based bank.', 'PARTNERS_WITH', false],
  ['[O Atlas] works with the [L Oslo]-based bank.', 'PARTNERS_WITH', false],
  ['Placed under the command of [O Atlas], they will operate in [L Chad].', 'LOCATED_IN', false],
  ['Founded in [L Nairobi], it works with [L Chad].', 'PARTNERS_WITH', true],
  ['[L Spain]: The [O Coast Bank] will offer loans.', 'LEADS', false],
  ['[L Spain]: The [O Coast Bank] will offer loans.', 'LOCATED_IN', true],
  ['The U.S. Ambassador to [L Kenya], [P Ana Ruiz], spoke.', 'REPRESENTS', true],
  ['The [E Coast Summit] on the situation in [L Mali] ended.', 'LOCATED_IN', false],
  ['The [O Alder] Director was accompanied by [P Ana Ruiz].', 'LEADS', true],
  ['Addressing the [O Alder Board], [P Ana Ruiz], head of Birch, spoke.', 'LEADS', true],
  ['Addressing the [O Alder Board], Ana Ruiz, head of [O Birch], spoke.', 'PART_OF', false],
  ['[P Ana Ruiz], Director General, paid an official visit to [O Birch].', 'LEADS', false],
  ['[U Operation Gale], supported by [O Frontex], ended.', 'LEADS', true],
  ['[U Operation Gale] began when [O Frontex] shared its files.', 'LEADS', true],
  ['They had $ 2 million from [O Alder] and $ 3 million from the [O Birch Bank].', 'FUNDS', false],
  ['[O Alder] expressed its condolences to [L Chad].', 'SUPPORTS', false],
  ['[O Alder] sent files on raids via [O Birch].', 'TARGETS', false],
  ['They arrested couriers from [L Chad] at [L Oslo Airport].', 'LOCATED_IN', false],
  ['They met guests from [L Chad] in [L Nairobi].', 'LOCATED_IN', false],
  ['They attended [E meetings] of the Harbour League including the [O Ports Committee].', 'PARTICIPATES_IN', true],
  ['They attended [E meetings], such as the [O Ports Committee], in Oslo.', 'ORGANIZES', true],
  ['[L Chad] brokered the [I Coast Pact].', 'PARTY_TO', false],
  ['The Ambassador of [L Chad] to the [O Coast League] spoke.', 'MEMBER_OF', false],
  ['The [O Birch Gang] smuggled weapons from [L Chad].', 'LOCATED_IN', false],
  ['They sent [O Delta] to [L Mali].', 'LOCATED_IN', false],
  ['[O Delta] deployed nurses to [L Mali].', 'LOCATED_IN', false],
  ['At the [O Harbour Academy], 36 cadets from [L Chad] are in training.', 'LOCATED_IN', false],
  ['Working with [O Delta], our embassy in [L Mali] helped.', 'LOCATED_IN', false],
  ['[U Operation Gale] took place in May, resulting in the [T rescue] of 40 people.', 'ADDRESSES', false],
  ['[U Operation Gale], led by Austria in close coordination with Romania and [O Frontex], ended.', 'LEADS', true],
  ['The [E Coast Forum] was organized by Chad in cooperation with [O Frontex].', 'ORGANIZES', true],
  ['[O Alder] stressed that 200 officers took part in [U Operation Gale].', 'PARTICIPATES_IN', false],
  ['[O Alder] pointed out in a letter that experts support [O Birch].', 'SUPPORTS', false],
  ['[P Ana Ruiz] and Jon Vik, minister of [L Norway], signed it.', 'REPRESENTS', false],
  ['[O Alder], [O Birch], the [O Cedar Initiative] and [O Delta] met.', 'LEADS', false],
  ['Citing the [O Alder Board] Secretary General, [P Ana Ruiz] spoke.', 'LEADS', true],
  ['As Director of the [O Alder Board], I met [P Ana Ruiz].', 'LEADS', true],
  ['[U Operation Gale] was run in support of [O Frontex].', 'SUPPORTS', true],
  ['Norway works to dismantle the [O Birch Gang], supported by [O Frontex].', 'SUPPORTS', true],
  ['The [O Coast Guard] has liaison officers based in [L Lima].', 'LOCATED_IN', false],
  ['Distinguished delegates of [L Chad] to the [O Coast League],', 'MEMBER_OF', false],
  ['[P Ana Ruiz] welcomed the holding of the [E Coast Forum].', 'PARTICIPATES_IN', false],
  ['[P Ana Ruiz] noted the [E Coast Forum].', 'PARTICIPATES_IN', false],
] as const)('refused: %s %s', (markup, predicate, backward) => {
  expect(refused(markup, predicate, backward)).toBe(true);
});

test.each([
  ['Founded by the [O African Union], the [O Harbour Board] is based in Nairobi.', 'PART_OF', true],
  ['[L Spain] agreed: the [O Coast Bank] will lead the [U Lantern project].', 'SUPPORTS', false],
  ['The [E Coast Summit] on the crisis was held in [L Mali].', 'LOCATED_IN', false],
  ['The accompanied [O Alder] tour was led by [P Ana Ruiz].', 'LEADS', true],
  ['[U Operation Gale], led by [O Frontex], ended.', 'LEADS', true],
  ['[O Alder] had $ 3 million from the [O Birch Bank].', 'FUNDS', true],
  ['[L Chad] signed the [I Coast Pact].', 'PARTY_TO', false],
  ['The [O Birch Mission] to [L Chad] ended.', 'LOCATED_IN', false],
  ['The Ambassador of [L Kenya], [P Ana Ruiz], spoke.', 'REPRESENTS', true],
  ['The representative to the [O Harbour Board], [P Ana Ruiz], spoke.', 'REPRESENTS', true],
  ['[O Alder], [O Birch], the [O Cedar Initiative] and [O Delta] met to cooperate.', 'PARTNERS_WITH', false],
  ['Distinguished members of the [O Coast League] met the envoy of [L Chad].', 'MEMBER_OF', true],
  ['[O Alder] and [O Birch] met.', 'PART_OF', false],
  ['[P Ana Ruiz] welcomed guests to the [E Coast Forum].', 'PARTICIPATES_IN', false],
  ['[P Ana Ruiz] attended the holding of the [E Coast Forum].', 'PARTICIPATES_IN', false],
  ['Citing her age, the [O Alder Board] President, [P Ana Ruiz], left.', 'LEADS', true],
  ['As the Director of the [O Alder Board], [P Ana Ruiz], said, it rained.', 'LEADS', true],
  ['[U Operation Gale] was run with the support of [O Frontex].', 'SUPPORTS', true],
  ['The [O Birch Gang], supported by [O Frontex], fled.', 'SUPPORTS', true],
  ['The [O Coast Guard], which has old ships, is based in [L Lima].', 'LOCATED_IN', false],
  ['[U Operation Gale], launched after months of work, was led by [O Frontex].', 'LEADS', true],
  ['The [I Coast Pact], brokered by Qatar, was signed by [L Chad].', 'PARTY_TO', true],
  ['They waited ..... and [O Alder] funds [O Birch].', 'FUNDS', false],
  ['[U Operation Gale], run in cooperation with Chad and led by [O Frontex], ended.', 'LEADS', true],
  ['In 1998 [O Alder] moved to [L Geneva].', 'LOCATED_IN', false],
  ['The [O River Mission] was deployed to [L Chad] in May.', 'LOCATED_IN', false],
  ['The [O River Mission] (RM) deployed to [L Chad] in May.', 'LOCATED_IN', false],
  ['[O Delta], a charity in [L Mali], helped.', 'LOCATED_IN', false],
  ['[O Delta] works from [L Mali].', 'LOCATED_IN', false],
  ['[O Alder] said that it had taken part in [U Operation Gale].', 'PARTICIPATES_IN', false],
  ['[O Alder] announced that it and 200 officers support [O Birch].', 'SUPPORTS', false],
  ['Leading the [O Alder Board], [P Ana Ruiz] spoke.', 'LEADS', true],
  ['The [O Cedar Board] of [O Birch], [O Delta] and [O Alder] met.', 'PART_OF', false],
  ['They met guests from [L Chad] in [L Africa].', 'LOCATED_IN', false],
  ['They met guests from [L Kisumu] in [L Kenya].', 'LOCATED_IN', false],
  ['They held [E meetings] with bodies including the [O Ports Committee].', 'PARTICIPATES_IN', true],
  ['They held [E a meeting], such as the [O Ports Committee] wanted.', 'PARTICIPATES_IN', true],
] as const)('not refused: %s %s', (markup, predicate, backward) => {
  expect(refused(markup, predicate, backward)).toBe(false);
});

test('over a row of dots only the rule for them tells', () => {
  const markup = '[L Albania] ..... Mr. [P Hoxha]';
  expect([refused(markup, 'REPRESENTS', true), refused(markup, 'REPRESENTS', true, 'rule:listed-in-record')]).toEqual([true, false]);
});

test('of three places that are examples none lies in the next', () => {
  const located = (markup: string): boolean => {
    const { views, names } = markedItems(markup);
    const own = names[0]!;
    return isVetoed({ view: views[0]!, placed: own, lists: findLists(views[0]!, own) }, { left: own[0]!, right: own[1]!, index: classOf('LOCATED_IN', false), method: 'classifier' });
  };
  expect([located('They sail from ports such as [L Alba], [L Brio], and [L Cale].'), located('They sail from ports such as [L Alba], [L Brio], and [L Cale], to [L Peru].'), located('They met in [L Alba], [L Norland], and in [L Cale].'), located('The seat is in [L Alba], [L Norland].'), located('They have two seats, namely [L Lima], [L Peru], and [L Quito], [L Ecuador].')]).toEqual([true, true, false, false, false]);
});

test('a loan pays for nothing, who lends does', () => {
  const paysFor = (markup: string): boolean => {
    const { views, names } = markedItems(markup);
    const view = views[0]!, [subject, object] = names[0]!;
    const left = { ...subject!, level: 'desc' as const };
    return !isVetoed({ view, placed: [left, object!], lists: findLists(view, [left, object!]) }, { left, right: object!, index: classOf('FUNDS', false), method: 'classifier' });
  };
  expect([paysFor('[O The loan] will finance [U the Lantern project].'), paysFor('[O The lenders] will finance [U the Lantern project].')]).toEqual([false, true]);
});

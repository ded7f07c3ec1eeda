import type { RelationType } from '../../../graph/model.ts';
import { markedItems } from '../fixtures.ts';
import { isPlaceInPassing } from './places.ts';
import { classOf } from '../pairs/classes.ts';
import { findLists } from '../pairs/lists.ts';

/** Whether the place among the first and the last name of a marked sentence is told of in passing. */
function inPassing(markup: string, predicate: RelationType, backward = false): boolean {
  const { views, names } = markedItems(markup);
  const view = views[0]!, placed = names[0]!;
  return isPlaceInPassing({ view, placed, lists: findLists(view, placed) }, { left: placed[0]!, right: placed.at(-1)!, index: classOf(predicate, backward) });
}

test.each([
  ['The [O Lantern team] on thefts committed in [L Mali] met.', 'LOCATED_IN', false],
  ['The [U inquiry] into raids that have happened in [L Mali] goes on.', 'LOCATED_IN', false],
  ['Since the war in [L Mali], [O Frontex] has helped.', 'LOCATED_IN', true],
  ['Again about [L Mali], [O Frontex] praised the mayor.', 'LOCATED_IN', true],
  ['[O Frontex], who found the man on a train in [L Mali], left.', 'LOCATED_IN', false],
  ['The [E course] for judges who work in [L Mali] ended.', 'LOCATED_IN', false],
  ['The [U sweep] was followed by a fair in [L Oslo].', 'LOCATED_IN', false],
  ['The [E workshops] (May) that lead to a fair in [L Oslo] began.', 'LOCATED_IN', false],
  ['The [E conference] on [L Mali] ended.', 'LOCATED_IN', false],
  ['The [U inquiry] into men who fled after thefts were committed in [L Mali] goes on.', 'LOCATED_IN', false],
  ['[O Frontex] signed a memorandum with the Board in [L Oslo].', 'LOCATED_IN', false],
  ['The [U programme] is run through two offices and a centre in [L Oslo].', 'LOCATED_IN', false],
  ['Also speaking at the [E forum] were mayors and officials of a bank in [L Oslo].', 'LOCATED_IN', false],
  ['A day of action by the [O Lantern team] in [L Oslo] ended.', 'LOCATED_IN', false],
  ['The project is implemented by the [O Lantern team] in [L Oslo].', 'LOCATED_IN', false],
  ['It was carried out by the [O Lantern team] in [L Oslo].', 'LOCATED_IN', false],
  ['It was said at a meeting of the [O Lantern team] in [L Oslo].', 'LOCATED_IN', false],
  ['The [U sweep] brought together 19 partner countries across [L Africa].', 'LOCATED_IN', false],
  ['The [U sweep] is run by agencies in [L Africa].', 'LOCATED_IN', false],
  ['He was arrested in [L Mali] during the [U sweep].', 'PARTICIPATES_IN', false],
  ['The [E forum] reviewed the situations in Chad and [L Mali].', 'PARTICIPATES_IN', true],
  ['The [E forum] drew 40 people from towns across [L West Africa].', 'PARTICIPATES_IN', true],
] as const)('in passing: %s %s', (markup, predicate, backward) => {
  expect(inPassing(markup.replace('Chad', '[L Chad]'), predicate, backward)).toBe(true);
});

test.each([
  ['The [E conference] on piracy held in [L Oslo] ended.', 'LOCATED_IN', false],
  ['In [L Mali], [O Frontex] has an office.', 'LOCATED_IN', true],
  ['[O Frontex] trains those who signed it and works in [L Oslo].', 'LOCATED_IN', false],
  ['The [U programme] goes through a hard time in [L Oslo].', 'LOCATED_IN', false],
  ['Opening the [E forum], which is held in [L Oslo], she spoke.', 'LOCATED_IN', false],
  ['The [O Lantern team] based in [L Mali] met.', 'LOCATED_IN', false],
  ['The [E workshops] that took place in [L Oslo] ended.', 'LOCATED_IN', false],
  ['The [O Coast Guard], which found them, is in [L Mali].', 'LOCATED_IN', false],
  ['The [U sweep] was carried out in 19 countries across [L Africa].', 'LOCATED_IN', false],
  ['The [U sweep] reached its peak in [L Africa].', 'LOCATED_IN', false],
  ['It was praised by the [O Lantern team] in [L Oslo].', 'LOCATED_IN', false],
  ['It was said at a meeting by the [O Lantern team] in [L Oslo].', 'LOCATED_IN', false],
  ['Officers deployed in [L Mali] joined the [U sweep].', 'PARTICIPATES_IN', false],
  ['The [U sweep] united countries across [L Africa] – [L Chad] and [L Mali].', 'PARTICIPATES_IN', true],
  ['The [E forum] drew police from [L Mali].', 'PARTICIPATES_IN', true],
  ['Police in [L Mali] joined the [U sweep].', 'PARTICIPATES_IN', false],
  ['The [U sweep] against gangs who smuggle goods was carried out in [L Mali].', 'LOCATED_IN', false],
  ['The [U raid] that freed 40 men took place in [L Mali].', 'LOCATED_IN', false],
  ['The [E workshop], preceded by a visit, took place in [L Oslo].', 'LOCATED_IN', false],
  ['The [U inquiry] into theft committed by guards is under way in [L Mali].', 'LOCATED_IN', false],
  ['The [E fair], followed by a visit, will be held in [L Oslo].', 'LOCATED_IN', false],
] as const)('not in passing: %s %s', (markup, predicate, backward) => {
  expect(inPassing(markup, predicate, backward)).toBe(false);
});

import type { FoundRelation } from '../../stages.ts';
import { markedItems } from '../fixtures.ts';
import type { Item } from '../item.ts';
import type { LaidOut } from '../laid-out.ts';
import { relateModels } from '../linear/store.ts';
import { predicateOf } from '../pairs/classes.ts';
import { parse } from '../parse/parse.ts';
import { arcsOf } from '../parse/paths.ts';
import { openMentions, type Open } from './candidates.ts';

function laidOut(markup: string): LaidOut {
  const { views, names } = markedItems(markup);
  const model = relateModels().parse;
  return { views, items: { sentences: names, speakers: [], quoted: [] }, arcs: (sentence) => arcsOf(views[sentence]!, parse(views[sentence]!, model)) };
}

function opened(markup: string, told: (items: readonly Item[]) => readonly Pick<FoundRelation, 'subject' | 'predicate' | 'object'>[] = () => []): Open[] {
  const out = laidOut(markup);
  const found: Open[] = [];
  openMentions(out, { joins: [], told: told(out.items.sentences.flat()) as FoundRelation[], visit: (open) => found.push(open) });
  return found;
}

const meant = (open: Open): string[] => open.standings.map(({ known }) => known.thing.item.key);

test('a mention is asked beside all that was told of before and is not in its sentence', () => {
  const found = opened('[O Alder Watch] met in [L Oslo]. [O Birch Desk] wrote. [L Chad] and [O Birch Desk] joined.');
  expect(found.map((open) => [open.item.key, meant(open)])).toEqual([['birch desk', ['alder watch', 'oslo']], ['chad', ['alder watch', 'oslo']], ['birch desk', ['alder watch', 'oslo']]]);
  expect(found.at(-1)!.here).toBe(found.at(-2)!.here);
});

test('what stands in a told relation already is not asked for again', () => {
  const found = opened('[O Alder Watch] met in [L Oslo]. [L Chad] joined.', ([watch, , chad]) => [{ subject: chad!.id, predicate: 'MEMBER_OF', object: watch!.id }]);
  expect(found.map((open) => [open.item.key, meant(open)])).toEqual([['chad', ['oslo']]]);
});

test('only classes that the schema allows are asked', () => {
  const [open] = opened('[E Harbour Summit] began. [P Ana Ruiz] spoke.');
  expect(open!.classes.slice(1).map(predicateOf)).toEqual(['PARTICIPATES_IN']);
  const [index] = open!.classes.slice(1);
  expect(open!.whom(index!).map(({ standing }) => standing.known.thing.item.key)).toEqual(['harbour summit']);
});

test('what stood far back is forgotten, but what the text opens with is not', () => {
  const filler = Array.from({ length: 9 }, () => '[L Chad] and [L Mali] were calm.').join(' ');
  const [last] = opened(`[E Harbour Summit] began. It rained. [O Birch Desk] closed. ${filler} [P Ana Ruiz] spoke.`).slice(-1);
  expect(meant(last!)).toEqual(['harbour summit', 'chad', 'mali']);
});

test('features of a thing tell what was said before the sentence and nothing of what comes', () => {
  const text = '[E Harbour Summit] began. [L Chad] came.';
  const later = `${text} [L Mali] came. [E Harbour Summit] ended with [L Mali].`;
  const of = (markup: string): number[][] => {
    const [open] = opened(markup, (items) => (items.length > 3 ? [{ subject: items[4]!.id, predicate: 'PARTICIPATES_IN', object: items[3]!.id }] : []));
    return open!.classes.slice(1).flatMap((index) => open!.whom(index).map(({ features }) => [...features]));
  };
  expect(of(later)).toEqual(of(text));
});

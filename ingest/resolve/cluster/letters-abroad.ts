/** Letters with the country of the body they stand for, or without: "NHB Nepal" beside "National Harbour Board, Nepal (NHB)". */
import { normaliseName } from '../../../graph/ids.ts';
import type { FoundMention } from '../../stages.ts';
import { form, isAcronym } from '../forms.ts';
import { hasPlace } from './apart.ts';
import { distinct, joinToOnly, names, type Joins } from './joins.ts';

/** Joins letters with a place behind or before them to the letters alone, where the gazetteer knows no worldwide body by them and the text tells of no other place's. */
export function joinLettersAbroad(mentions: readonly FoundMention[], joins: Joins): void {
  const bodies = distinct(names(mentions).filter(({ type }) => type === 'Organization'));
  const letters = new Map(bodies.filter(({ mention }) => isAcronym(form(mention)) && mention.facts.gazetteer === undefined).map((one) => [normaliseName(form(one.mention)), one]));
  const placed = new Map<string, typeof bodies[number][]>();
  for (const body of bodies) {
    const [one, two, more] = body.words.split(' ');
    if (two === undefined || more !== undefined) continue;
    for (const [short, place] of [[one!, two], [two, one!]] as const) if (letters.has(short) && hasPlace([place])) placed.set(short, [...(placed.get(short) ?? []), body]);
  }
  for (const [short, bearers] of placed) if (bearers.length === 1) joinToOnly([letters.get(short)!], bearers[0]!.mention, { joins, reason: (owner) => `“${form(bearers[0]!.mention)}” says where “${form(owner)}” is` });
}

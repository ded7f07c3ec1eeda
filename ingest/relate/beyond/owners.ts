/** Whose a unit or a service is, by its name: "INTERPOL Group of Experts", "INTERPOL notices"; "our Harbour Unit" of a speaker that is a body. */
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';

const UNIT = /^\S+ (?:.* )?(?:unit|group|section|division|directorate|office|department|bureau|secretariat|network|team|centre|center|committee|task force)\b/u;

/** A unit or a service whose name begins with its owner's. `items` by sentence. */
export function unitsOf(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  const bodies = new Map(sentences.flat().filter(({ type, level }) => type === 'Organization' && level === 'name').map((item) => [item.key, item]));
  const seen = new Set<string>();
  return sentences.flatMap((items, index) => items.flatMap((item): FoundRelation[] => {
    if ((item.type !== 'Organization' && item.type !== 'Service') || item.level !== 'name' || seen.has(item.key)) return [];
    const words = item.key.split(' ');
    const service = item.type === 'Service';
    // "Atlas Office" may lie in Atlas, a "League Secretariat" is the League's.
    const owner = (service || UNIT.test(item.key)) && words.length > (service || words.at(-1) === 'secretariat' ? 1 : 2) ? bodies.get(words[0]!) : undefined;
    if (!owner) return [];
    seen.add(item.key);
    const { tokens } = views[index]!;
    const said = { status: 'asserted', confidence: 0.6, evidence: { start: tokens[item.first]!.start, end: tokens[item.end - 1]!.end }, method: 'rule:named-after-owner' } as const;
    return [service ? { subject: owner.id, predicate: 'PROVIDES', object: item.id, ...said } : { subject: item.id, predicate: 'PART_OF', object: owner.id, ...said }];
  }));
}

/** "our Harbour Unit", "our seven regional offices" of a speaker that is a body. `items` by sentence. */
export function ownUnits(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  return sentences.flatMap((items, index) => items.flatMap((item): FoundRelation[] => {
    if (item.type !== 'Organization' || item.level !== 'name' || !UNIT.test(`our ${item.key}`)) return [];
    const { lower, tokens } = views[index]!;
    const owner = items.find((one) => one.level === 'pron' && one.type === 'Organization' && lower[one.first] === 'our' && item.first - one.end >= 0 && item.first - one.end <= 2
      && tokens.slice(one.end, item.first).every(({ tag }) => tag === 'ADJ' || tag === 'NUM'));
    return owner ? [{ subject: item.id, predicate: 'PART_OF', object: owner.id, status: 'asserted', confidence: 0.85, evidence: { start: tokens[owner.first]!.start, end: tokens[item.end - 1]!.end }, method: 'rule:own-unit' }] : [];
  }));
}

/** Who is thanked for a meeting that the sentence does not name: "A donor conference met in Oslo. I thank Norway for hosting that event." */
import type { FoundRelation } from '../../stages.ts';
import { isToldOf, type Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { nearestBefore } from './before.ts';

const HOSTING = new Set(['hosting', 'organizing', 'organising', 'convening', 'holding', 'hosted', 'organized', 'organised', 'convened', 'held']);
const MEETINGS = new Set(['event', 'meeting', 'gathering', 'conference', 'debate', 'discussion', 'session', 'summit', 'workshop', 'forum']);
/** How far back the meeting may stand, in sentences. */
const REACH = 2;
const CONFIDENCE = 0.8;

/** The hosts thanked, each with the meeting told of last. `sentences` are items. */
export function thankedHosts(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  return views.flatMap((view, index) => {
    const { lower, tokens } = view;
    const at = lower.findIndex((word, place) => HOSTING.has(word) && (lower[place - 1] === 'for' || (lower[place - 1] === 'having' && lower[place - 2] === 'for')));
    if (at < 0 || !/^(?:this|that|the|such)$/u.test(lower[at + 1] ?? '') || !MEETINGS.has(lower[at + 2] ?? '') || tokens[at + 3]?.tag === 'ADP') return [];
    const items = sentences[index]!;
    const preposition = lower.lastIndexOf('for', at);
    const host = items.find(({ type, level, end }) => (type === 'Organization' || type === 'Location') && level === 'name' && end === preposition);
    if (!host || items.some(({ first, end }) => first <= at + 2 && end > at + 2)) return [];
    const word = lower[at + 2]!;
    const isMeant = (item: Item): boolean => item.type === 'Event' && isToldOf(item) && (word === 'event' || word === 'gathering' || item.key.split(' ').includes(word));
    const meeting = items.findLast((item) => item.end <= host.first && isMeant(item)) ?? nearestBefore(index, REACH, (before) => sentences[before]!.findLast(isMeant));
    if (!meeting) return [];
    return [{ subject: host.id, predicate: 'ORGANIZES', object: meeting.id, status: 'asserted', confidence: CONFIDENCE, evidence: { start: tokens[host.first]!.start, end: tokens[at + 2]!.end }, method: 'rule:thanked-host' } satisfies FoundRelation];
  });
}

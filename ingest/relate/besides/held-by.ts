/** Where a host holds it, an event is: "hosted by the UK in Glasgow", "organised by the Police Academy in Oslo". */
import type { Item } from '../item.ts';
import { classesFor, classOf } from '../pairs/classes.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';
import { beforeArticle, behindBracket } from '../text/view.ts';

const LIES_IN = classOf('LOCATED_IN', false);
const CONFIDENCE = 0.8;
const HOLDS: ReadonlySet<string> = new Set(['host', 'organize', 'organise', 'hold', 'convene', 'stage', 'conduct', 'carry', 'run', 'arrange', 'co-organize', 'co-organise', 'co-host']);
/** Bodies that are where they meet. */
const GATHERINGS: ReadonlySet<string> = new Set(['assembly', 'conference', 'congress', 'forum', 'summit', 'plenary', 'session']);
/** Words from what is held to the verb: "the forum, which will be jointly". */
const NEAR = 6;

/** The places of events that a host right before them is said to hold. */
export function heldByHosts({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>): PairRelation[] {
  const { lower, tokens } = view;
  return lower.flatMap((word, by): PairRelation[] => {
    const verb = lower[by - 1] === 'out' || tokens[by - 1]?.tag === 'ADV' ? by - 2 : by - 1;
    if (word !== 'by' || !HOLDS.has(tokens[verb]?.lemma ?? '')) return [];
    const event = placed.findLast(({ type, end }) => (type === 'Event' || type === 'Operation' || (type === 'Organization' && GATHERINGS.has(lower[end - 1]!))) && end <= verb && verb - end <= NEAR);
    if (!event || tokens.slice(event.end, verb).some(({ tag, text }) => tag === 'VERB' || tag === 'NOUN' || text === 'and')) return [];
    const host = placed.findIndex(({ type, first }) => (type === 'Organization' || type === 'Location') && beforeArticle(view, first) === by);
    if (host < 0) return [];
    const preposition = behindBracket(view, placed[lists.last[host]!]!.end);
    if (lower[preposition] !== 'in' && lower[preposition] !== 'at') return [];
    const place = placed.find((item): item is Item => item.type === 'Location' && item.level === 'name' && beforeArticle(view, item.first) === preposition);
    return place && classesFor(event.type, place.type).includes(LIES_IN) ? [{ left: event, right: place, index: LIES_IN, confidence: CONFIDENCE, method: 'rule:held-by' }] : [];
  });
}

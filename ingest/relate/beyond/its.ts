/** What a text says of a thing through what is its own: "Its secretariat is based in Riga", "its director, Ana Ruiz,", "our director, Jon Vik". Who is said to hold an office is read by `chairs.ts`. */
import type { RelationType } from '../../../graph/model.ts';
import { allows } from '../../../graph/schema.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { ownerAt } from '../refer/whose.ts';
import { behindRanks } from '../text/ranks.ts';
import { LEADING } from './chairs.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';

/** Parts of a body that sit where it sits. */
const SEATS = new Set(['secretariat', 'headquarters', 'seat', 'office', 'base', 'hq']);
/** Words after which an office or a seat is another's, or no longer one's. */
const NOT = new Set(['former', 'deputy', 'vice', 'assistant', 'then', 'late', 'incoming', 'acting', 'previous', 'first', 'founding', 'honorary', 'regional', 'country', 'field', 'liaison', 'local']);
const BE = new Set(['is', 'are', 'was', 'were', 'remains']);
const SITS = new Set(['based', 'located', 'situated', 'housed', 'headquartered', 'now', 'currently', 'temporarily']);
/** What one does to a seat that one has no longer. */
const ENDS = new Set(['close', 'shut', 'leave', 'vacate', 'abandon', 'sell', 'lose', 'quit', 'evacuate']);
/** Most words between "its" and what is its own. */
const DESCRIBING = 4;
const CONFIDENCE = 0.8;

/** Where such parts sit and who holds such offices, of whose they are. `sentences` are items. */
export function saidOfOwn(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  return views.flatMap((view, index) => {
    const found: FoundRelation[] = [];
    for (const [at, word] of view.lower.entries()) {
      if (word !== 'its' && word !== 'whose' && word !== 'our') continue;
      const told = toldAt(view, at, sentences[index]!);
      const owner = told && ownerAt(at, { views, sentences, index });
      if (!told || !owner || told.item.key === owner.key) continue;
      const [subject, object] = told.predicate === 'LEADS' ? [told.item, owner] : [owner, told.item];
      if (!allows(told.predicate, subject.type, object.type)) continue;
      found.push({
        subject: subject.id, predicate: told.predicate, object: object.id, status: statusByWords(view, told.verb), confidence: CONFIDENCE,
        evidence: { start: view.tokens[at]!.start, end: view.tokens[told.item.end - 1]!.end }, method: 'rule:through-its-own',
      });
    }
    return found;
  });
}

interface ToldOf {
  readonly item: Item;
  readonly predicate: RelationType;
  /** The word that carries the sense's time. */
  readonly verb: number;
}

/** The place or the person that is told of behind "its", and how. */
function toldAt({ lower, tokens }: SentenceView, its: number, items: readonly Item[]): ToldOf | undefined {
  let own = its + 1;
  while (own <= its + DESCRIBING && !SEATS.has(lower[own] ?? '') && !LEADING.has(lower[own] ?? '')) {
    if (NOT.has(lower[own] ?? '') || !/^(?:ADJ|NOUN|PROPN|ADV|NUM)$/u.test(tokens[own]?.tag ?? '')) return undefined;
    own++;
  }
  if (own > its + DESCRIBING) return undefined;
  const startsAt = (at: number, type: Item['type']): Item | undefined => items.find((item) => item.type === type && item.level === 'name' && (item.first === at || (item.first === at + 1 && tokens[at]?.tag === 'DET')));
  let at = own + 1;
  if (SEATS.has(lower[own]!)) {
    if (BE.has(lower[at] ?? '')) at++;
    while (SITS.has(lower[at] ?? '')) at++;
    const place = lower[at] === 'in' || lower[at] === 'at' ? startsAt(at + 1, 'Location') : undefined;
    // "Plans to open its office in", "closed its office in".
    const acted = tokens[its - 1]?.tag === 'VERB' ? its - 1 : undefined;
    return place && !(acted !== undefined && ENDS.has(tokens[acted]!.lemma)) ? { item: place, predicate: 'LOCATED_IN', verb: acted ?? own + 1 } : undefined;
  }
  if (lower[at] === 'general') at++;
  if (lower[at] === ',') at++;
  const person = startsAt(behindRanks({ lower, tokens }, at), 'Person');
  return person && { item: person, predicate: 'LEADS', verb: own };
}

/** Lists under a header: "The following authorities took part in the operation:", "Participating countries:", "Members of the Group:". */
import type { RelationType, NamedType } from '../../graph/model.ts';
import { allows } from '../../graph/schema.ts';
import type { FoundRelation } from '../stages.ts';
import type { Item } from './item.ts';
import { statusByWords } from './status/status.ts';
import type { SentenceView } from './text/view.ts';

/** Longest stretch that is quoted as the words that say it; beyond, the line itself is. In characters. */
const QUOTED = 400;
/** Longest line of a list, in tokens. */
const LINE = 60;

interface Header {
  readonly predicate: RelationType;
  readonly target: Item;
  /** The token that says it, and the colon. */
  readonly cue: number;
  readonly colon: number;
  readonly confidence: number;
}

/** Of each list under a header, how its members stand to what the header names. `items` by sentence. */
export function headedLists(views: readonly SentenceView[], items: readonly (readonly Item[])[]): FoundRelation[] {
  return views.flatMap((view, index) => {
    const header = headerOf(views, items, index);
    if (!header) return [];
    const { target, predicate } = header;
    const allowed = ({ type, id }: Item): boolean => id !== target.id && allows(predicate, type, target.type);
    const own = members(view, items[index]!, header.colon + 1).filter(allowed);
    const lines: FoundRelation[] = own.map((member) => relation(header, member, [view, view]));
    if (own.length > 0 || header.colon < lastWord(view)) return lines;
    for (let at = index + 1; at < views.length && isLine(views[at]!); at++) {
      for (const member of members(views[at]!, items[at]!, 0).filter(allowed)) lines.push(relation(header, member, [view, views[at]!]));
    }
    return lines;
  });
}

const PARTICIPATION = new Set(['participate', 'participant', 'participating', 'involve', 'involved', 'join']);

/** The header that a sentence is: it says who takes part or who is a member, and ends in a colon or has its list behind one. */
function headerOf(views: readonly SentenceView[], items: readonly (readonly Item[])[], index: number): Header | undefined {
  const { lower, tokens } = views[index]!;
  const colon = lower.indexOf(':');
  if (colon < 1 || colon > LINE) return undefined;
  const cue = tokens.findIndex(({ lemma }, at) => at < colon && (PARTICIPATION.has(lemma) || lemma === 'member' || (lemma === 'part' && /^(?:take|took|taken|taking|takes)$/u.test(lower[at - 1] ?? ''))));
  if (cue < 0) return undefined;
  const predicate: RelationType = tokens[cue]!.lemma === 'member' ? 'MEMBER_OF' : 'PARTICIPATES_IN';
  const fits = ({ type, level, end }: Item): boolean => level !== 'pron' && end <= colon && (predicate === 'MEMBER_OF' ? type === 'Organization' && level === 'name' : type === 'Operation' || type === 'Event');
  const named = items[index]!.findLast((item) => fits(item) && item.first > cue) ?? items[index]!.findLast(fits);
  // "Participating countries:" alone speaks of what was named last.
  const target = named ?? (predicate === 'PARTICIPATES_IN' && colon <= 4 ? items.slice(0, index).flat().findLast(({ type, level }) => level === 'name' && (type === 'Operation' || type === 'Event')) : undefined);
  return target && { predicate, target, cue, colon, confidence: named ? 0.85 : 0.65 };
}

const lastWord = ({ tokens }: SentenceView): number => tokens.findLastIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));

/** A line of a list: an item, or words without a verb that end like no sentence. */
const isLine = ({ sentence, tokens }: SentenceView): boolean =>
  tokens.length <= LINE && (sentence.kind === 'item' || (tokens.at(-1)!.text !== '.' && !tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX')));

const BODIES: ReadonlySet<NamedType> = new Set(['Organization', 'Location', 'Person']);

/** The names of a line from a token on; what stands in brackets says them again, and a country before a colon only says whose they are. */
function members({ lower }: SentenceView, items: readonly Item[], from: number): Item[] {
  const named = items.filter(({ level, type, first }) => level === 'name' && BODIES.has(type) && first >= from && !inBrackets(lower, first) && !inside(items, first));
  const bodies = named.filter(({ type, end }) => type === 'Organization' || !isLabel(lower, end));
  return bodies.some(({ type }) => type !== 'Location') ? bodies.filter(({ type }) => type !== 'Location') : bodies.length > 0 ? bodies : named;
}

/** Whether a longer name holds the place. */
const inside = (items: readonly Item[], at: number): boolean => items.some(({ level, first, end }) => level === 'name' && first < at && at < end);

const isLabel = (lower: readonly string[], end: number): boolean => /^[*_]*$/u.test(lower[end] ?? '-') ? lower[end + 1] === ':' : lower[end] === ':';

function inBrackets(lower: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    if (lower[before] === ')') return false;
    if (lower[before] === '(') return true;
  }
  return false;
}

function relation({ predicate, target, cue, confidence }: Header, member: Item, [header, line]: readonly [SentenceView, SentenceView]): FoundRelation {
  const own = { start: line.tokens[member.first]!.start, end: line.tokens[member.end - 1]!.end };
  const start = header.tokens[0]!.start;
  return {
    subject: member.id, predicate, object: target.id, status: statusByWords(header, cue), confidence,
    evidence: own.end - start <= QUOTED ? { start, end: own.end } : own, method: 'rule:headed-list',
  };
}

/** Lists under a header: "The following authorities took part in the operation:", "Participating countries:", "Members of the Group:". */
import type { RelationType, NamedType } from '../../../graph/model.ts';
import { allows } from '../../../graph/schema.ts';
import type { FoundRelation, Token } from '../../stages.ts';
import type { Item } from '../item.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';

/** Longest stretch that is quoted as the words that say it; beyond, the line itself is. In characters. */
const QUOTED = 400;
/** Longest header, and longest line of a list, in tokens. */
const LINE = 60, LONGEST = 120;
/** Longest label of a line: "Republic of Korea:". */
const LABEL = 4;

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
    const under = linesUnder(views, index).map((line) => ({ line, found: members(line, items[line.sentence.index]!, 0).filter(allowed) }));
    for (const [at, { line, found }] of under.entries()) {
      // "For ECOWAS" over "Benin, Ghana and Togo" says whose they are.
      if (found.length === 1 && isShort(line) && (under[at + 1]?.found.length ?? 0) > 1) continue;
      for (const member of found) lines.push(relation(header, member, [view, line]));
    }
    return lines;
  });
}

const PARTICIPATION = new Set(['participate', 'participant', 'participating', 'involve', 'involved', 'join', 'attend', 'attended', 'attendance', 'present']);
const TAKES = /^(?:take|took|taken|taking|takes)$/u;
/** Who is listed under "Authorities at the core of Operation Gale". */
const LISTED = new Set(['authority', 'agency', 'country', 'state', 'participant', 'partner']);
/** What bodies are made of: "the six Working Groups of the Arctic League:". */
const PARTS = new Set(['group', 'committee', 'organ', 'agency', 'office', 'unit', 'department', 'division', 'bureau', 'secretariat']);
/** "Participating countries were", "… included". */
const ARE = new Set(['be', 'include']);

/** The header that a sentence is: it says who takes part or who is a member, and ends in a colon, has its list behind one or behind "are", or is a heading over lines that begin with one. */
function headerOf(views: readonly SentenceView[], items: readonly (readonly Item[])[], index: number): Header | undefined {
  const { lower, tokens } = views[index]!;
  const labelled = isHeadingOfLabels(views, index);
  const colon = labelled ? lower.length : [lower.indexOf(':'), participantsAre(views[index]!)].find((at) => at > 0) ?? -1;
  if (colon < 1 || colon > LINE) return undefined;
  const said = tokens.findIndex(({ lemma }, at) => at < colon && (PARTICIPATION.has(lemma) || lemma === 'member' || (lemma === 'part' && TAKES.test(lower[at - 1] ?? ''))));
  const parts = said < 0 && !labelled ? tokens.findIndex(({ lemma, text }, at) => at < colon && PARTS.has(lemma) && text.toLowerCase() !== lemma && lower[at + 1] === 'of') : -1;
  const cue = said < 0 && labelled ? tokens.findIndex(({ lemma }) => LISTED.has(lemma)) : Math.max(said, parts);
  // "Those who took part and signed now form the institutions:" lists something else.
  if (cue < 0 || tokens.slice(cue + 1, colon).some(({ tag, text }, at) => tag === 'VERB' && /^\p{Ll}/u.test(text) && !isModifier(text, tokens[cue + 2 + at]))) return undefined;
  const predicate: RelationType = parts >= 0 ? 'PART_OF' : tokens[cue]!.lemma === 'member' ? 'MEMBER_OF' : 'PARTICIPATES_IN';
  const fits = ({ type, level, end }: Item): boolean => level !== 'pron' && end <= colon && (predicate !== 'PARTICIPATES_IN' ? type === 'Organization' && level === 'name' : type === 'Operation' || type === 'Event');
  const named = items[index]!.findLast((item) => fits(item) && item.first > cue) ?? (parts < 0 ? items[index]!.findLast(fits) : undefined);
  const before = !named && predicate === 'PARTICIPATES_IN' ? items.slice(0, index).flat() : [];
  // "The Session was attended by:" speaks of the meeting named last, though no mention was found in it.
  const meeting = lower.slice(0, cue).some((word) => MEETINGS.has(word)) ? before.findLast(({ type, level }) => type === 'Event' && level === 'name') : undefined;
  const target = named ?? meeting ?? (colon <= 4 && !isFinite(tokens[cue]!) ? toldOfLast(before) : undefined);
  return target && { predicate, target, cue, colon, confidence: named ? 0.85 : 0.65 };
}

const MEETINGS = new Set(['session', 'summit', 'meeting', 'conference', 'assembly', 'forum', 'workshop']);

/** "The under-listed Heads of State", "duly mandated representatives". */
const isModifier = (text: string, next: Token | undefined): boolean => text === 'following' || (text.endsWith('ed') && /^(?:NOUN|PROPN|ADJ)$/u.test(next?.tag ?? ''));

/** "The new partners join:" says of what in words that are not found. */
const isFinite = ({ tag, text }: Token): boolean => tag === 'VERB' && !text.endsWith('ing') && !text.endsWith('ed');

/** "Participating countries:" alone speaks of the operation named last; of others only where none bears a code name. */
function toldOfLast(before: readonly Item[]): Item | undefined {
  const told = before.filter(({ type, level }) => level === 'name' && (type === 'Operation' || type === 'Event'));
  return told.findLast(({ type, key }) => type === 'Operation' && /^operation \S/u.test(key)) ?? told.at(-1);
}

/** The place of the verb in "the seven participating countries were"; -1 in other sentences. */
function participantsAre({ lower, tokens }: SentenceView): number {
  const cue = lower.findIndex((word, at) => at < 3 && word === 'participating');
  if (cue < 0) return -1;
  const verb = tokens.findIndex(({ lemma, tag }, at) => at > cue && (tag === 'VERB' || tag === 'AUX') && ARE.has(lemma));
  return verb > 0 && verb - cue <= 3 && !tokens.slice(verb + 1).some(({ tag, text }) => tag === 'VERB' && /^\p{Ll}/u.test(text)) ? verb : -1;
}

/** A heading over a line that begins with a label: "France: …". */
const isHeadingOfLabels = (views: readonly SentenceView[], index: number): boolean => views[index]!.sentence.kind === 'heading' && isLabelled(views[index + 1]);

function isLabelled(view: SentenceView | undefined): boolean {
  const colon = view?.lower.indexOf(':') ?? -1;
  return colon > 0 && colon <= LABEL && /^\p{Lu}/u.test(view!.tokens[0]!.text);
}

/** The place of a sentence's last word. */
export const lastWord = ({ tokens }: SentenceView): number => tokens.findLastIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));

/** A line of a list: an item, or words without a verb that end like no sentence. */
const isLine = (view: SentenceView): boolean => {
  const { sentence, tokens } = view;
  return tokens.length <= LONGEST && (sentence.kind === 'item' || isOfNames(view) || ((tokens.at(-1)!.text !== '.' || HONOURED.test(tokens[0]!.text)) && !tokens.some(({ tag, text }) => (tag === 'VERB' && /^\p{Ll}/u.test(text)) || tag === 'AUX')));
};

/** "Benin, Ghana and Togo." is nothing but names. */
const isOfNames = ({ tokens }: SentenceView): boolean => tokens.every(({ tag, text }) => tag === 'PROPN' || tag === 'DET' || tag === 'CCONJ' || text === ',' || text === '.' || text === 'of' || text === ';' || /^['’]/u.test(text));

/** Longest label over a part of a list, in tokens. */
const SHORT = 4;
const isShort = ({ tokens }: SentenceView): boolean => tokens.length <= SHORT;

/** "H.E. Adama Barrow, President of the Republic of The Gambia." ends like a sentence and is none. */
const HONOURED = /^(?:H\.E\.?|H\.|Hon\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Amb\.?|Ambassador|Sheikh|Prince|President)$/u;

const BODIES: ReadonlySet<NamedType> = new Set(['Organization', 'Location', 'Person']);

/** The names of a line from a token on; what stands in brackets says them again, and a country before a colon only says whose they are. */
function members({ lower }: SentenceView, items: readonly Item[], from: number): Item[] {
  const named = items.filter(({ level, type, first }) => level === 'name' && BODIES.has(type) && first >= from && !inBrackets(lower, first) && !inside(items, first));
  const bodies = named.filter(({ type, end }) => type === 'Organization' || !isLabel(lower, end));
  // Beside people stand the bodies that they come from.
  const people = bodies.filter(({ type }) => type === 'Person');
  if (people.length > 0) return people;
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
  return { subject: member.id, predicate, object: target.id, status: statusByWords(header, cue), confidence, evidence: evidenceOf(header, line, member), method: 'rule:headed-list' };
}

/** The lines of the list under a header, by the header's place. */
export function linesUnder(views: readonly SentenceView[], header: number): readonly SentenceView[] {
  const numbered = isNumbered(views[header]!);
  let end = header + 1;
  // "2. Present were:" ends at "3. Also attending were:", the next paragraph of the text that it stands in.
  while (end < views.length && isLine(views[end]!) && !(numbered && isNumbered(views[end]!)) && views[end]!.lower.at(-1) !== ':') end++;
  return views.slice(header + 1, end);
}

const isNumbered = ({ lower }: SentenceView): boolean => /^\d{1,3}[.)]?$/u.test(lower[0] ?? '');

/** The words from a header to what its list names, or that alone where the list is long. */
export function evidenceOf(header: SentenceView, line: SentenceView, member: Item): FoundRelation['evidence'] {
  const own = { start: line.tokens[member.first]!.start, end: line.tokens[member.end - 1]!.end };
  const start = header.tokens[0]!.start;
  return own.end - start <= QUOTED ? { start, end: own.end } : own;
}

/** "It also supports …", "Led by Kenya, it …": a pronoun that is the subject of its sentence takes up the subject of the sentence before. */
import type { Item } from '../item.ts';
import { topOf, type Arcs } from '../parse/paths.ts';
import { isSubjectRelation } from '../parse/relations.ts';
import type { SentenceView } from '../text/view.ts';

const CAN_ACT = new Set(['Organization', 'Location', 'Operation', 'Event', 'Instrument']);
/** "It is important that" means nothing before it. */
export const EMPTY = new Set(['is', 'was', 'would', 'will', 'may', 'might', 'remains', 'seems', 'appears', 'has', 'should', "'s", '’s']);
const OPENERS = new Set(['also', 'today', 'further', 'moreover', 'furthermore', 'and', ',', 'in', 'addition', '"', '“']);
/** A description this doubtful is taken up by nothing. */
const SURE = 0.4;
const PLURAL = /(?:[^s]s|people|police)$/u;

export interface TakenUp {
  readonly first: number;
  readonly end: number;
  readonly means: Item;
}

/** Tokens of a paragraph's number: "2.", "2 )". */
const lengthOfNumber = (lower: readonly string[]): number => (/^\d{1,3}[.)]$/u.test(lower[0] ?? '') ? 1 : /^\d{1,3}$/u.test(lower[0] ?? '') && /^[.)]$/u.test(lower[1] ?? '') ? 2 : 0);

/** A sentence that a pronoun may take up. */
export interface Before {
  readonly view: SentenceView;
  readonly items: readonly Item[];
  readonly arcs: () => Arcs;
}

/** The pronoun that is a sentence's subject and what it takes up: the subject of the sentence before, or of the one before that where the last tells of nothing that "it" could be. `before` are the sentences before, the nearest first. */
export function takenUp(view: SentenceView, before: readonly Before[]): TakenUp | undefined {
  const at = pronounAt(view);
  if (at === undefined) return undefined;
  const [nearest, farther] = before;
  if (!nearest) return undefined;
  const own = subjectOf(nearest, view.lower[at]!) ?? (view.lower[at] === 'it' ? onlyUndertaking(nearest) : undefined);
  const means = own ?? (farther && view.lower[at] === 'it' && !nearest.items.some((item) => mayBeIt(item, nearest.view)) ? subjectOf(farther, 'it') : undefined);
  return means && { first: at, end: at + 1, means };
}

/** Where the pronoun stands: first of all, or behind a phrase without a verb of its own and a comma. */
function pronounAt({ lower, tokens }: SentenceView): number | undefined {
  // Paragraphs of records are numbered.
  let at = lengthOfNumber(lower);
  const opening = at;
  while (at < opening + 4 && OPENERS.has(lower[at] ?? '')) at++;
  if (!PRONOUNS.has(lower[at] ?? '')) at = behindPhrase({ lower, tokens }, opening);
  if (!PRONOUNS.has(lower[at] ?? '')) return undefined;
  if (lower[at] === 'it' && EMPTY.has(lower[at + 1] ?? '') && tokens.slice(at + 2, at + 5).some(({ tag, text }) => (tag === 'ADJ' && !/(?:ed|able)$/u.test(text)) || text === 'that' || text === 'time')) return undefined;
  return at;
}

const PRONOUNS = new Set(['it', 'they']);
/** Longest phrase before the subject, in words. */
const LONGEST = 16;
/** What such a phrase begins with: "In 2022,", "Led by Kenya,", "Since then,", "Together with Peru,". */
const FRONTING = /^(?:in|on|at|since|during|through|with|within|under|from|over|as|by|after|before|following|together|alongside|throughout|between|for|despite|besides|until|to|currently|now|then|later|initially|originally|recently|annually)$/u;

/** The word behind the comma of a phrase that opens a sentence and says when or how, without a clause of its own; -1 where none does. */
function behindPhrase({ lower, tokens }: Pick<SentenceView, 'lower' | 'tokens'>, opening: number): number {
  if (!FRONTING.test(lower[opening] ?? '') && !(tokens[opening]?.tag === 'VERB' && /(?:ed|ing|led|run|held|set|founded|built)$/u.test(lower[opening]!))) return -1;
  for (let at = opening + 1; at < opening + LONGEST && at + 1 < lower.length; at++) {
    if (tokens[at]!.tag === 'AUX' || /^(?:which|who|that|[.;:])$/u.test(lower[at]!)) return -1;
    if (lower[at] === ',' && PRONOUNS.has(lower[at + 1]!)) return at + 1;
    // "Since May 2021 it has been headed by": a short phrase needs no comma.
    if (PRONOUNS.has(lower[at]!) && at >= opening + 2 && at <= opening + SHORT && tokens.slice(opening + 1, at).every(({ tag }) => PHRASE.has(tag)) && /^(?:VERB|AUX)$/u.test(tokens[at + 1]!.tag)) return at;
  }
  return -1;
}

/** "Police in six ports checked ships during Operation Reed. It was coordinated by Kenya.": the one undertaking of a sentence whose subject "it" cannot be. */
function onlyUndertaking({ view, items }: Before): Item | undefined {
  const [only, rival] = items.filter((item) => (item.type === 'Operation' || item.type === 'Event') && item.level !== 'pron' && mayBeIt(item, view));
  return only && (!rival || rival.key === only.key) && !items.some((item) => item.type === 'Organization' && item.level === 'name') ? only : undefined;
}

/** Longest phrase that no comma closes, and what it consists of. */
const SHORT = 8, PHRASE = new Set(['NOUN', 'PROPN', 'NUM', 'DET', 'ADJ', 'ADP', 'ADV', 'PRON']);

/** Whether one thing is told of that could be taken up. */
const mayBeIt = ({ type, level, head, confidence }: Item, { lower }: SentenceView): boolean =>
  type !== 'Person' && type !== 'Topic' && (level !== 'desc' || (confidence >= SURE && !PLURAL.test(lower[head]!)));

/** The subject of a sentence that a pronoun of the next takes up. */
function subjectOf(before: Before, word: string): Item | undefined {
  const subject = before.items.find((item) => CAN_ACT.has(item.type) && (item.level !== 'desc' || item.confidence >= SURE) && isSubject(item));
  if (!subject) return undefined;
  const plural = subject.level === 'desc' && PLURAL.test(before.view.lower[subject.head]!);
  // A list is taken up by "they" as a whole, of which no one member is meant.
  const listed = /^(?:and|,|or|&)$/u.test(before.view.lower[subject.end] ?? '') && before.view.lower.slice(subject.end, subject.end + 8).includes('and') && before.items.some(({ first, type }) => first > subject.end && first < subject.end + 6 && type === subject.type);
  return listed || (word === 'it') === plural ? undefined : subject;

  /** What opens a sentence is its subject too, whatever the parser makes of a rare verb. */
  function isSubject(item: Item): boolean {
    const start = lengthOfNumber(before.view.lower);
    if (item.first === (before.view.tokens[start]?.tag === 'DET' ? start + 1 : start)) return true;
    const arcs = before.arcs();
    const top = topOf(arcs, item);
    return isSubjectRelation(arcs.relation[top]!) && arcs.head[top]! > top;
  }
}

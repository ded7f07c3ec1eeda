/** "It also supports …", "They led …": a pronoun that is the subject of its sentence takes up the subject of the sentence before. */
import type { Item } from '../item.ts';
import { topOf, type Arcs } from '../parse/paths.ts';
import { relationIndex } from '../parse/relations.ts';
import type { SentenceView } from '../text/view.ts';

const SUBJECTS: ReadonlySet<number> = new Set([relationIndex('nsubj'), relationIndex('nsubj:pass')]);
const CAN_ACT = new Set(['Organization', 'Location', 'Operation', 'Event', 'Instrument']);
/** "It is important that" means nothing before it. */
const EMPTY = new Set(['is', 'was', 'would', 'will', 'may', 'might', 'remains', 'seems', 'appears', 'has', 'should', "'s", '’s']);
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

/** The pronoun that opens a sentence and what it takes up; `before` are the items of the sentence before, each with its parse. */
export function takenUp({ lower, tokens }: SentenceView, before: { readonly view: SentenceView; readonly items: readonly Item[]; readonly arcs: () => Arcs }): TakenUp | undefined {
  // Paragraphs of records are numbered.
  const opening = lengthOfNumber(lower);
  let at = opening;
  while (at < opening + 4 && OPENERS.has(lower[at] ?? '')) at++;
  const word = lower[at];
  if (word !== 'it' && word !== 'they') return undefined;
  if (word === 'it' && EMPTY.has(lower[at + 1] ?? '') && tokens.slice(at + 2, at + 5).some(({ tag, text }) => (tag === 'ADJ' && !/(?:ed|able)$/u.test(text)) || text === 'that' || text === 'time')) return undefined;
  const subject = before.items.find((item) => CAN_ACT.has(item.type) && (item.level !== 'desc' || item.confidence >= SURE) && isSubject(item));
  if (!subject) return undefined;
  const plural = subject.level === 'desc' && PLURAL.test(before.view.lower[subject.head]!);
  // A list is taken up by "they" as a whole, of which no one member is meant.
  const listed = /^(?:and|,|or|&)$/u.test(before.view.lower[subject.end] ?? '') && before.view.lower.slice(subject.end, subject.end + 8).includes('and') && before.items.some(({ first, type }) => first > subject.end && first < subject.end + 6 && type === subject.type);
  return listed || (word === 'it') === plural ? undefined : { first: at, end: at + 1, means: subject };

  /** What opens a sentence is its subject too, whatever the parser makes of a rare verb. */
  function isSubject(item: Item): boolean {
    const start = lengthOfNumber(before.view.lower);
    if (item.first === (before.view.tokens[start]?.tag === 'DET' ? start + 1 : start)) return true;
    const arcs = before.arcs();
    const top = topOf(arcs, item);
    return SUBJECTS.has(arcs.relation[top]!) && arcs.head[top]! > top;
  }
}

/** Who pays for what the text is about, where the sentence leaves it out: "Funding comes from Norway.", "Its costs are met by Atlas.", "Norway pays for it.", "The main donor is Chile." */
import type { NamedType } from '../../../graph/model.ts';
import { allows } from '../../../graph/schema.ts';
import type { FoundRelation } from '../../stages.ts';
import { isSure, isToldOf, type Item } from '../item.ts';
import { aboutOf, ownerAt } from '../refer/whose.ts';
import { statusByWords } from '../status/status.ts';
import { comesAt, COSTS, COVER, CURRENCY, FUND, GIVE, MONEY as WORDS } from '../text/money.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import { nearestBefore } from './before.ts';

/** What money is called where nothing else in the sentence is paid for. */
const MONEY: ReadonlySet<string> = new Set([...WORDS, 'income', 'contribution']);
const DONORS = new Set(['donor', 'donors', 'funder', 'funders', 'sponsor', 'sponsors', 'backer', 'backers']);
const IT = new Set(['it', 'them']);
const GIVERS: ReadonlySet<NamedType> = new Set(['Organization', 'Location']);
const PAID_FOR: ReadonlySet<NamedType> = new Set(['Organization', 'Operation', 'Event']);
const UNDERTAKEN: ReadonlySet<NamedType> = new Set(['Operation', 'Event']);
/** How many sentences back what is paid for may stand. */
const REACH = 3;
/** Words from the word for money to its verb, from a verb to "by", from a verb to a sum. */
const TOLD = 10, NEAR = 5;
/** Longest line that has no colon, in tokens; and how many lines back their heading may stand. */
const SHORT = 14, LINES = 8;
const CONFIDENCE = 0.7;

interface Paid {
  readonly givers: readonly Item[];
  /** Where it says whose the money is, "its"; below 0 where it does not. */
  readonly own: number;
  /** Whether a single thing is rather an undertaking told of last than what the text is about. */
  readonly undertaking: boolean;
  readonly verb: number;
  /** Whether it is a line of a list of facts: "Donors: Norway, Chile". */
  readonly label?: true;
}

/** Who pays, of each sentence that says so without saying for what. `sentences` are items. */
export function unsaidFunding(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], told: readonly FoundRelation[]): FoundRelation[] {
  return views.flatMap((view, index) => {
    const paid = index === 0 ? undefined : paidIn(view, sentences[index]!);
    if (!paid || paid.givers.length === 0) return [];
    const here = new Set(sentences[index]!.map(({ id }) => id));
    if (told.some(({ predicate, subject }) => predicate === 'FUNDS' && here.has(subject) && paid.givers.some(({ id }) => id === subject))) return [];
    const receiver = receiverOf(views, sentences, { index, paid });
    if (!receiver) return [];
    return paid.givers.filter(({ key, type }) => key !== receiver.key && allows('FUNDS', type, receiver.type)).map((giver): FoundRelation => ({
      subject: giver.id, predicate: 'FUNDS', object: receiver.id, status: statusByWords(view, paid.verb), confidence: CONFIDENCE,
      evidence: { start: view.tokens[0]!.start, end: Math.max(view.tokens[giver.end - 1]!.end, view.tokens[paid.verb]!.end) }, method: 'rule:unsaid-funding',
    }));
  });
}

/** Who pays by a sentence's words, where these name nothing that is paid for. */
function paidIn(view: SentenceView, items: readonly Item[]): Paid | undefined {
  const { lower, tokens } = view;
  const label = labelEnd(lower);
  if (label > 0) return { givers: listFrom(view, items, label), own: -1, undertaking: false, verb: 0, label: true };
  for (const [at, { lemma, tag }] of tokens.entries()) {
    if (tag === 'NOUN' && MONEY.has(lemma)) {
      const verb = comesAt(view, at);
      if (verb < 0 || names(items, at, verb, PAID_FOR)) continue;
      const own = ownAt(view, at);
      if (own < 0 && names(items, 0, at, PAID_FOR)) continue;
      return { givers: sourcesBehind(view, items, verb), own, undertaking: false, verb };
    }
    if (DONORS.has(lower[at]!) && at <= NEAR && /^(?:is|are|was|were|include|includes|included)$/u.test(lower[at + 1] ?? '') && !names(items, 0, at, PAID_FOR)) return { givers: listFrom(view, items, at + 2), own: ownAt(view, at), undertaking: false, verb: at + 1 };
    if (tag !== 'VERB' || lower[at - 1] === 'to') continue;
    const subjects = openingNames(view, items, at);
    if (subjects.length === 0) continue;
    if ((FUND.has(lemma) && IT.has(lower[at + 1] ?? '')) || (lemma === 'pay' && lower[at + 1] === 'for' && IT.has(lower[at + 2] ?? ''))) return { givers: subjects, own: -1, undertaking: true, verb: at };
    const costs = COVER.has(lemma) ? tokens.findIndex((token, place) => place > at && place <= at + NEAR + 1 && COSTS.has(token.lemma)) : -1;
    const sum = GIVE.has(lemma) && lower.slice(at + 1, at + NEAR + 2).some((word, step) => CURRENCY.test(word) || (MONEY.has(tokens[at + 1 + step]!.lemma) && word !== 'contribution'));
    if ((costs < 0 && !sum) || names(items, at, lower.length, ALL) || lower.slice(at).some((word, step) => TO.has(word) && step > 0 && GIVE.has(lemma))) continue;
    return { givers: subjects, own: lower.slice(at, at + NEAR).includes('its') && COVER.has(lemma) ? at + lower.slice(at).indexOf('its') : -1, undertaking: true, verb: at };
  }
  return undefined;
}

const LABELS = new Set(['donor', 'donors', 'funding', 'funder', 'funders', 'sponsor', 'sponsors', 'financing']);

/** The place behind "Donors:" or "Funded by" that opens a line; 0 where none does. */
function labelEnd(lower: readonly string[]): number {
  const at = /^[-–•*·]$/u.test(lower[0] ?? '') ? 1 : 0;
  const behind = LABELS.has(lower[at] ?? '') ? at + 1 : /^(?:co-?)?(?:funded|financed|sponsored)$/u.test(lower[at] ?? '') && lower[at + 1] === 'by' ? at + 2 : 0;
  if (lower[behind] === ':') return behind + 1;
  // "Funded by Norway" is a line; "Funded by Norway, it began" is none.
  return behind === at + 2 && lower.length <= SHORT && !/[.!?]$/u.test(lower.at(-1)!) ? behind : 0;
}

const TO = new Set(['to', 'towards', 'toward', 'into']);
const ALL: ReadonlySet<NamedType> = new Set([...PAID_FOR, 'Location']);

/** Whether something of these types is named between two words. */
const names = (items: readonly Item[], from: number, to: number, types: ReadonlySet<NamedType>): boolean => items.some((item) => item.first >= from && item.end <= to && types.has(item.type) && isSure(item));

/** Where "its" stands before a word that it owns; below 0 where none does. */
function ownAt({ lower, tokens }: SentenceView, noun: number): number {
  let at = noun - 1;
  while (at >= 0 && /^(?:ADJ|NOUN|ADV)$/u.test(tokens[at]!.tag)) at--;
  return /^(?:its|their)$/u.test(lower[at] ?? '') ? at : -1;
}

/** Those behind "from" or "by", and those from whom more money comes: ", with a smaller contribution from Chad". */
function sourcesBehind(view: SentenceView, items: readonly Item[], verb: number): Item[] {
  const { lower, tokens } = view;
  return [...lower.keys()].filter((at) => at > verb && (lower[at] === 'from' || lower[at] === 'by') && (at <= verb + NEAR || tokens.slice(Math.max(verb, at - TOLD), at).some(({ lemma }) => MONEY.has(lemma)))).flatMap((at) => listFrom(view, items, at + 1));
}

/** The list of those who may give that begins at a word. */
function listFrom({ lower, tokens }: SentenceView, items: readonly Item[], from: number): Item[] {
  const found: Item[] = [];
  let at = from;
  for (;;) {
    while (at < lower.length && (tokens[at]!.tag === 'DET' || /^(?:,|and|both|mainly|chiefly|largely|governments?|of)$/u.test(lower[at]!))) at++;
    const next = items.find((item) => GIVERS.has(item.type) && isToldOf(item) && item.first <= at && at < item.end && item.first >= at - 1);
    if (!next) return found;
    found.push(next);
    at = next.end;
    if (lower[at] === '(') at = lower.indexOf(')', at) + 1 || lower.length;
  }
}

/** Those who open a sentence and do what a verb near to them says. */
function openingNames(view: SentenceView, items: readonly Item[], verb: number): readonly Item[] {
  const before = items.filter(({ level, end, type }) => level === 'name' && end <= verb && type !== 'Topic');
  const [first] = before;
  const last = before.at(-1);
  if (!first || !last || beforeArticle(view, first.first) >= 0 || !before.every(({ type }) => GIVERS.has(type))) return [];
  return view.tokens.slice(last.end, verb).every(({ tag }) => tag === 'AUX' || tag === 'ADV' || tag === 'PART') ? before : [];
}

/** What is paid for: whose the costs are, else the undertaking or the body that the sentences before tell of. */
function receiverOf(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], { index, paid: { own, undertaking, givers, label } }: { readonly index: number; readonly paid: Paid }): Item | undefined {
  if (own >= 0) return ownerAt(own, { views, sentences, index });
  if (label) return headedBy(views, sentences, index);
  const gives = new Set(givers.map(({ key }) => key));
  return nearestBefore(index, REACH, (at) => {
    const about = aboutOf(views[at]!, sentences[at]!);
    const told = sentences[at]!.findLast((item) => UNDERTAKEN.has(item.type) && isToldOf(item));
    const found = undertaking ? told ?? about : about ?? told;
    // Of "Its laboratory grew" the money is not said to be the laboratory's.
    return found && !gives.has(found.key) && PAID_FOR.has(found.type) && !/^(?:its|their) /u.test(found.key) ? found : undefined;
  });
}

/** What the lines of facts before a sentence are about: what their heading names, else the undertaking or the meeting named last. */
function headedBy(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], index: number): Item | undefined {
  const undertaken = (at: number): Item | undefined => sentences[at]!.findLast(({ type, level }) => level === 'name' && UNDERTAKEN.has(type));
  const isHeading = ({ sentence: { kind }, lower }: SentenceView): boolean => kind === 'heading' && lower[1] !== 'by' && !lower.includes(':');
  const at = nearestBefore(index, LINES, (before) => (undertaken(before) || isHeading(views[before]!) ? before : undefined));
  return at === undefined ? undefined : undertaken(at) ?? sentences[at]!.find(({ type, level }) => level === 'name' && type === 'Organization');
}

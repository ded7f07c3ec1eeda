/** Who does what a clause says: not who stands in a phrase before it, beside it, or behind "by" and "at". */
import type { RelationType } from '../../../graph/model.ts';
import type { Item } from '../item.ts';
import { isParticiple } from '../rules/scene.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import { isBackward, predicateOf } from '../pairs/classes.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';

interface Clause {
  readonly view: SentenceView;
  readonly placed: readonly Item[];
  readonly subject: Item;
  readonly object: Item;
  readonly left: Item;
  readonly right: Item;
}

/** What one who acts does. */
const ACTS: ReadonlySet<RelationType> = new Set(['LEADS', 'ORGANIZES', 'SUPPORTS', 'FUNDS', 'TARGETS', 'PROVIDES', 'PARTICIPATES_IN', 'PARTY_TO', 'ADDRESSES']);
const PAYS_BACK = new Set(['repay', 'reimburse', 'refund', 'owe', 'return']);
const MEETS = new Set(['meet', 'talk', 'speak', 'confer', 'discuss', 'consult']);
const PARTNERS = new Set(['partner', 'partners', 'member', 'members', 'participant', 'participants', 'donor', 'donors', 'beneficiary', 'country', 'countries']);
/** What befalls those against whom others act. */
const BEFALLS = new Set(['arrest', 'detain', 'charge', 'indict', 'convict', 'sentence', 'extradite', 'apprehend', 'capture', 'prosecute', 'jail', 'imprison', 'accuse']);
/** What is done to a report by those who did not write it. */
const READS = new Set(['approve', 'examine', 'review', 'consider', 'discuss', 'endorse', 'receive', 'read', 'consult', 'request', 'await', 'praise', 'note']);

/** Whether the one who is said to act only stands beside what acts. */
export function isOfOtherClause({ view, placed }: Pick<PairScene, 'view' | 'placed'>, { left, right, index }: Pick<PairRelation, 'left' | 'right' | 'index'>): boolean {
  const [subject, object] = isBackward(index) ? [right, left] : [left, right];
  const predicate = predicateOf(index);
  const clause = { view, placed, subject, object, left, right };
  return isOfFronted(clause) || (ACTS.has(predicate) && (isAgentBeforeWhich(clause) || isOfEarlier(clause) || isCompanyOf(clause) || isStruck(clause) || (BESIDE[predicate]?.(clause) ?? false)));
}

/** How a clause begins whose doer is that of the main clause. */
const FRONTS: readonly (readonly string[])[] = [['in', 'addition', 'to'], ['besides'], ['apart', 'from'], ['aside', 'from'], ['by'], ['instead', 'of'], ['rather', 'than'], ['as', 'well', 'as']];

const words = ({ view, left, right }: Clause): SentenceView['tokens'] => view.tokens.slice(left.end, right.first);
const before = ({ view }: Clause, { first }: Item): number => beforeArticle(view, first);

/** "In addition to helping Chad, we lead the Network": of Chad nothing is said behind the verb. */
function isOfFronted({ view: { tokens, lower }, left, right }: Clause): boolean {
  const opener = FRONTS.find((words) => words.every((word, at) => lower[at] === word));
  if (!opener) return false;
  const opens = tokens[opener.length]?.tag === 'ADV' ? opener.length + 1 : opener.length;
  if (!lower[opens]?.endsWith('ing') || opens >= left.first) return false;
  const comma = lower.indexOf(',', left.end);
  if (comma < 0 || right.first <= comma) return false;
  // What is listed goes on behind a comma, a clause has a verb there.
  if (tokens.slice(opens + 1, comma).some(({ tag }) => tag === 'AUX')) return false;
  const next = tokens[comma + 1];
  return (next?.tag === 'PRON' || next?.tag === 'DET' || next?.tag === 'PROPN') && tokens.slice(comma + 1, right.first).some(({ tag, text }) => (tag === 'VERB' || tag === 'AUX') && !text.endsWith('ing'));
}

/** "An initiative funded by Norway which targets gangs": the initiative does. */
const isAgentBeforeWhich = (clause: Clause): boolean =>
  clause.subject === clause.left && clause.view.lower[before(clause, clause.subject)] === 'by' && /^(?:which|that)$/u.test(clause.view.lower[clause.subject.end] ?? '');

/** "Vik was arrested during the sweep": he did not run it. */
function isStruck({ view: { tokens }, subject, left, right, object }: Clause): boolean {
  if (subject !== left || (object.type !== 'Operation' && object.type !== 'Event')) return false;
  let at = left.end, passive = false;
  while (at < right.first && (tokens[at]?.tag === 'AUX' || tokens[at]?.tag === 'ADV')) passive = tokens[at++]!.lemma === 'be' || passive;
  return passive && BEFALLS.has(tokens[at]?.lemma ?? '');
}

/** "A study made with Atlas and funded by Norway": the study is, not Atlas. */
function isOfEarlier(clause: Clause): boolean {
  const { view: { tokens, lower }, subject, left, right } = clause;
  return subject === right && lower[left.end] === 'and' && isParticiple({ lower, tokens }, left.end + 1) && lower[before(clause, right)] === 'by' && tokens[before(clause, left)]?.tag === 'ADP';
}

/** "The Bank works with Chad, and helps Mali": the Bank helps, not Chad. */
function isCompanyOf(clause: Clause): boolean {
  const { view: { tokens, lower }, subject, left, right } = clause;
  const preposition = before(clause, left);
  if (subject !== left || lower[preposition] !== 'with' || !tokens.slice(0, preposition).some(({ tag, text }) => tag === 'VERB' && !text.endsWith('ing'))) return false;
  const first = tokens.slice(left.end, right.first).findIndex(({ tag, text }) => tag === 'VERB' || tag === 'AUX' || /^(?:who|which|that|whom)$/u.test(text));
  if (first < 0) return false;
  let verb = left.end + first;
  if (tokens[verb]!.tag !== 'VERB' || lower[verb]!.endsWith('ing')) return false;
  while (tokens[verb - 1]!.tag === 'ADV') verb--;
  return lower[verb - 1] === 'and';
}

const BESIDE: Partial<Readonly<Record<RelationType, (clause: Clause) => boolean>>> = {
  LEADS: (clause) => isVenue(clause) || isPartnerOf(clause) || isMet(clause),
  ORGANIZES: isMet,
  FUNDS: (clause) => isPaidBack(clause),
  SUPPORTS: (clause) => isOwn(clause) || isPursued(clause) || isServed(clause),
  PROVIDES: (clause) => clause.subject === clause.left && READS.has(words(clause).findLast(({ tag }) => tag === 'VERB')?.lemma ?? ''),
};

/** "Repays the sum to the Bank"; of what is only mentioned before ("returned to Chad to fund the Bank", "owes it to the Bank, which it funds") nothing is said so. */
const isPaidBack = ({ view: { lower, tokens }, subject, left, right }: Clause): boolean =>
  subject === left && PAYS_BACK.has(tokens.slice(left.end, right.first).findLast(({ tag }) => tag === 'VERB')?.lemma ?? '') && !/^(?:which|whom|that)$/u.test(lower[lower[right.end] === ',' ? right.end + 1 : right.end] ?? '');

/** "Launched at the Bureau": who lends the room leads nothing. */
const isVenue = (clause: Clause): boolean => clause.subject === clause.right && clause.view.lower[before(clause, clause.subject)] === 'at';

/** "Is a Lantern programme partner of the League". */
const isPartnerOf = ({ view, object }: Clause): boolean => object.type === 'Operation' && PARTNERS.has(view.lower[object.end] ?? '');

/** "Ruiz met with Vik to open the office": Ruiz opens it. */
function isMet(clause: Clause): boolean {
  const { view: { tokens, lower }, subject, left } = clause;
  if (subject !== left) return false;
  let at = subject.first - 1;
  while (at > 0 && /^(?:PROPN|NOUN|ADJ|DET)$/u.test(tokens[at]!.tag)) at--;
  const verb = lower[at] === 'with' ? tokens[at - 1] : tokens[at];
  // "Met with Vik, who was sent to head it": Vik heads it.
  const said = words(clause);
  const other = said.findIndex(({ text }) => text === 'who' || text === 'which');
  return verb?.tag === 'VERB' && MEETS.has(verb.lemma) && (other < 0 ? said : said.slice(0, other)).some(({ text }, word, all) => text === 'to' && (all[word + 1]?.tag === 'VERB' || all[word + 2]?.tag === 'VERB'));
}

/** "The Agency … its help, support the Agency's work". */
const isOwn = ({ view: { lower }, placed, subject, object }: Clause): boolean =>
  placed.some((item) => item.key === subject.key && item !== subject && (lower[item.end] === "'s" || lower[item.end] === '’s') && item.end <= object.end && item.end + 1 >= object.first);

/** "Worked to disrupt the gangs, supported by the Board": whom one acts against is not who is helped. */
const isPursued = ({ view: { lower, tokens }, subject, object, right }: Clause): boolean => subject === right && lower[object.end] === ','
  && tokens.slice(Math.max(0, object.first - NEAR), object.first).some(({ lemma, text }) => PURSUES.has(lemma) || text === 'against');
const PURSUES = new Set(['disrupt', 'dismantle', 'combat', 'fight', 'counter', 'tackle', 'target', 'arrest', 'investigate', 'prosecute', 'stop', 'defeat', 'destroy', 'catch', 'sanction', 'attack', 'oppose']);
/** Words before whom one acts against. */
const NEAR = 4;

/** "The visit was an opportunity for the Council". */
const isServed = (clause: Clause): boolean => clause.subject === clause.right && clause.view.lower[before(clause, clause.subject)] === 'for' && words(clause).some(({ text }) => /^(?:opportunity|chance|occasion|basis|platform|forum)$/u.test(text));

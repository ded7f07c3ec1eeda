/** The operation that a report begins with and names later: "arrested in a police operation … Operation Gale was led by …", and the one that its headline speaks of. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import type { Told } from './told-so-far.ts';

/** Sentences, from the first that is no heading, in which a report says what it is about. */
const LEAD = 3;
/** Words that give what was told of its name. */
const NAMING = new Set(['named', 'codenamed', 'code-named', 'dubbed', 'called']);

/** A description of the operation that a report is about, what it is, and why. */
export interface LeadJoin {
  readonly described: Item;
  readonly meant: Item;
  readonly reason: string;
}

/**
 * The descriptions of an operation in the headline and in the lead, where the text tells of one operation without a name and at most of
 * one with a name: the headline's is the lead's, and the lead's the one with a name.
 */
export function leadOperations(views: readonly SentenceView[], told: Told): readonly LeadJoin[] {
  const all = told.ofKind('Operation', 'operation');
  const body = Math.max(0, views.findIndex(({ sentence }) => sentence.kind !== 'heading'));
  const headline = all.filter(({ level, sentence }) => level === 'desc' && sentence < body);
  const [described, named, more] = all.filter((item) => !headline.includes(item)) as [Item?, Item?, Item?];
  if (!described || more || headline.length > 1) return [];
  const joins: LeadJoin[] = [];
  const [title] = headline;
  const isLead = described.level === 'desc' && described.sentence < body + LEAD && isNew(views[described.sentence]!, described);
  const bearer = named ?? (described.level === 'name' ? described : undefined);
  const isNamed = bearer !== undefined && isReported(views[bearer.sentence]!, bearer);
  if (title && isOperation(views[title.sentence]!, title) && (isLead || (!named && isNamed && described.sentence < body + LEAD))) joins.push({ described: title, meant: described, reason: `the headline speaks of “${described.key}”` });
  if (isLead && named && isNamed && described.sentence < named.sentence) joins.push({ described, meant: named, reason: `the one operation told of is “${named.key}”` });
  return joins;
}

const isOperation = ({ lower }: SentenceView, { head }: Item): boolean => lower[head] === 'operation';

/** "A police operation": told of for the first time. */
const isNew = (view: SentenceView, item: Item): boolean => isOperation(view, item) && /^an?$/u.test(view.lower[item.first]!);

/** What is "part of Operation Gale", or was done "in Operation Gale last year", need not be what is reported; what a sentence begins with is. */
function isReported({ lower }: SentenceView, { level, key, first }: Item): boolean {
  if (level !== 'name' || !/(?:^| )operation(?: |$)/u.test(key)) return false;
  return first === 0 || (first === 1 && (lower[0] === 'the' || NAMING.has(lower[0]!))) || NAMING.has(lower[first - 1] ?? '');
}

/** "It ended its second operation. Called Operation Gale, this effort …": the one operation that the sentence before describes; undefined where this sentence opens otherwise. */
export function calledInOpening({ lower }: SentenceView, items: readonly Item[], before: { readonly view: SentenceView; readonly items: readonly Item[] } | undefined): LeadJoin | undefined {
  const meant = before && NAMING.has(lower[0] ?? '') ? items.find(({ type, level, first }) => type === 'Operation' && level === 'name' && first === 1) : undefined;
  if (!meant || lower[meant.end] !== ',') return undefined;
  const [described, more] = before!.items.filter((item) => item.type === 'Operation' && item.level === 'desc' && isOperation(before!.view, item));
  return described && !more ? { described, meant, reason: `the text calls it “${meant.key}”` } : undefined;
}

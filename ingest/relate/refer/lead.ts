/** The operation that a report begins with and names later: "arrested in a police operation … Operation Gale was led by … The global operation …", and the one that its headline speaks of. */
import { NAMING } from '../../language/naming.ts';
import { isActionDay } from '../describe/undertakings.ts';
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { soleKind } from './kinds.ts';
import type { Told } from './told-so-far.ts';

/** Sentences, from the first that is no heading, in which a report says what it is about. */
export const LEAD = 3;
/** "The largest operation of its kind" begins a report as "an operation" does. */
const FOREMOST = new Set(['largest', 'biggest', 'latest', 'newest', 'first', 'unprecedented']);
/** "Last year", "last month": before what is reported. */
const TIMES = new Set(['year', 'month', 'week', 'summer', 'autumn', 'winter', 'spring']);
const OPERATION = 'operation';

/** A description of the operation that a report is about, what it is, and why. */
export interface LeadJoin {
  readonly described: Item;
  readonly meant: Item;
  readonly reason: string;
}

/**
 * The descriptions of an operation in the headline, in the lead and behind its name, where the text tells of one operation without a name and at most of
 * one with a name: the headline's is the lead's, and both are the one with a name, unless this is told of elsewhere or of another time. `sentences` are all items by sentence.
 */
export function leadOperations(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], told: Told): readonly LeadJoin[] {
  const body = Math.max(0, views.findIndex(({ sentence }) => sentence.kind !== 'heading'));
  const all = told.ofKind('Operation', OPERATION);
  const [title, another] = all.filter(({ level, sentence }) => level === 'desc' && sentence < body);
  if (another) return [];
  const rest = all.filter((one) => one !== title);
  const leads = rest.filter((one) => isLead(views[one.sentence]!, one, body + LEAD));
  const [named, rival] = rest.filter(({ level }) => level === 'name');
  if (rival) return [];
  const bearer = named && isReported(views[named.sentence]!, named) ? named : undefined;
  const joins = bearer ? [...ofNamed(bearer, rest.filter((one) => one !== bearer), leads), ...daysOf(bearer)] : [];
  const [lead] = leads;
  const reported = rest.length === 1 && bearer && bearer.sentence < body + LEAD ? bearer : lead && rest.length === 1 + Number(joins.some(({ described }) => described === lead)) ? lead : undefined;
  if (title && reported && isOperation(views[title.sentence]!, title)) return [...joins, { described: title, meant: reported, reason: `the headline speaks of “${reported.key}”` }];
  return joins;

  /** What is told behind the name is the same only where it takes something up that was told before. */
  function ofNamed(name: Item, others: readonly Item[], leads: readonly Item[]): readonly LeadJoin[] {
    const before = others.filter((one) => one.sentence < name.sentence);
    const after = others.filter((one) => one.sentence > name.sentence && takesUp(one));
    if (before.length !== 1 || before.length + after.length !== others.length || !leads.includes(before[0]!)) return [];
    const from = before[0]!.sentence;
    const tied = NAMING.has(views[name.sentence]!.lower[name.first - 1] ?? '') || told.items.some((one) => one.type === 'Operation' && one.level === 'desc' && one.sentence > from && one.sentence !== name.sentence && takesUp(one));
    if (!tied && areApart(from, name.sentence)) return [];
    return [...before, ...after].map((described) => ({ described, meant: name, reason: `the one operation told of is “${name.key}”` }));
  }

  /** "A week of action" in the lead, before the name of the only operation. */
  function daysOf(name: Item): readonly LeadJoin[] {
    const [day, other] = told.items.filter((one) => one.type === 'Operation' && one.level === 'desc' && one.sentence < body + LEAD && one.sentence < name.sentence && isActionDay(views[one.sentence]!, one.head) && /^an?$/u.test(views[one.sentence]!.lower[one.first]!));
    return day && !other && !areApart(day.sentence, name.sentence) ? [{ described: day, meant: name, reason: `the one operation told of is “${name.key}”` }] : [];
  }

  function takesUp(one: Item): boolean {
    return soleKind(views[one.sentence]!, one) === OPERATION;
  }

  /** "A police operation in Madrid …. Operation Gale was launched in Poland last year": elsewhere, or in another year. */
  function areApart(described: number, named: number): boolean {
    const { lower } = views[named]!;
    if (tellsOfAnotherTime(lower)) return true;
    const here = placesOf(sentences[named]!), there = placesOf(sentences[described]!);
    return there.size > 0 && [...here].some((place) => !there.has(place));
  }
}

/** Whether a sentence says when what it tells of was: in a year, or last month. */
export const tellsOfAnotherTime = (lower: readonly string[]): boolean =>
  lower.some((word, at) => /^(?:19|20)\d\d$/u.test(word) || word === 'previously' || word === 'ago' || (word === 'last' && TIMES.has(lower[at + 1] ?? '')));

const placesOf = (items: readonly Item[]): ReadonlySet<string> => new Set(items.filter(({ type, level }) => type === 'Location' && level === 'name').map(({ key }) => key));

const isOperation = ({ lower }: SentenceView, { head }: Item): boolean => lower[head] === OPERATION;

/** "A police operation", "the largest operation": told of for the first time. */
const isLead = (view: SentenceView, item: Item, end: number): boolean => {
  const { lower } = view;
  return item.level === 'desc' && item.sentence < end && isOperation(view, item) && (/^an?$/u.test(lower[item.first]!) || (lower[item.first] === 'the' && FOREMOST.has(lower[item.first + 1]!)));
};

/** What is "part of Operation Gale", or was done "in Operation Gale last year", need not be what is reported; what a sentence begins with is. */
function isReported({ lower }: SentenceView, { key, first }: Item): boolean {
  if (!/(?:^| )operation(?: |$)/u.test(key)) return false;
  return first === 0 || (first === 1 && (lower[0] === 'the' || NAMING.has(lower[0]!))) || NAMING.has(lower[first - 1] ?? '');
}

/** "It ended its second operation. Called Operation Gale, this effort …": the one operation that the sentence before describes; undefined where this sentence opens otherwise. */
export function calledInOpening({ lower }: SentenceView, items: readonly Item[], before: { readonly view: SentenceView; readonly items: readonly Item[] } | undefined): LeadJoin | undefined {
  const meant = before && NAMING.has(lower[0] ?? '') ? items.find(({ type, level, first }) => type === 'Operation' && level === 'name' && first === 1) : undefined;
  if (!meant || lower[meant.end] !== ',') return undefined;
  const [described, more] = before!.items.filter((item) => item.type === 'Operation' && item.level === 'desc' && isOperation(before!.view, item));
  return described && !more ? { described, meant, reason: `the text calls it “${meant.key}”` } : undefined;
}

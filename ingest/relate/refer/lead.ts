/** The operation that a report begins with and names later: "arrested in a police operation … Operation Gale was led by … The global operation …". */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { soleKind } from './kinds.ts';
import type { Told } from './told-so-far.ts';

/** Sentences in which a report says what it is about. */
const LEAD = 3;
/** Words that give what was told of its name. */
const NAMING = new Set(['named', 'codenamed', 'code-named', 'dubbed', 'called']);
/** "The largest operation of its kind" begins a report as "an operation" does. */
const FOREMOST = new Set(['largest', 'biggest', 'latest', 'newest', 'first', 'unprecedented']);
const OPERATION = 'operation';

/** What the one operation with a name is besides: the description that the lead gives of it, and those that take it up behind its name. None where the text tells of another. */
export function namedOperation(views: readonly SentenceView[], told: Told): { readonly named: Item; readonly described: readonly Item[] } | undefined {
  const all = told.ofKind('Operation', OPERATION);
  const [named, rival] = all.filter(({ level }) => level === 'name');
  if (!named || rival || !/(?:^| )operation(?: |$)/u.test(named.key) || !isReported(views[named.sentence]!, named)) return undefined;
  const others = all.filter((one) => one !== named);
  const lead = others.filter((one) => one.sentence < named.sentence);
  // What is told behind the name is the same only where it takes something up that was told before.
  const after = others.filter((one) => one.sentence > named.sentence && soleKind(views[one.sentence]!, one) === OPERATION);
  if (lead.length !== 1 || lead.length + after.length !== others.length || !isLead(views[lead[0]!.sentence]!, lead[0]!)) return undefined;
  return { named, described: [...lead, ...after] };
}

/** What is "part of Operation Gale", or was done "in Operation Gale last year", need not be what is reported; what a sentence begins with is. */
const isReported = ({ lower }: SentenceView, { first }: Item): boolean => first === 0 || (first === 1 && lower[0] === 'the') || NAMING.has(lower[first - 1] ?? '');

const isLead = ({ lower }: SentenceView, { sentence, first, head }: Item): boolean =>
  sentence < LEAD && lower[head] === OPERATION && (/^an?$/u.test(lower[first]!) || (lower[first] === 'the' && FOREMOST.has(lower[first + 1]!)));

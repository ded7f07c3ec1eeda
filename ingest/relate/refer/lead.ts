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
/** "Last year", "last month": before what is reported. */
const TIMES = new Set(['year', 'month', 'week', 'summer', 'autumn', 'winter', 'spring']);
const OPERATION = 'operation';

/** What the one operation with a name is besides: the description that the lead gives of it, and those that take it up behind its name. None where the text tells of another, or of the name elsewhere. `sentences` are all items by sentence. */
export function namedOperation(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], told: Told): { readonly named: Item; readonly described: readonly Item[] } | undefined {
  const all = told.ofKind('Operation', OPERATION);
  const [named, rival] = all.filter(({ level }) => level === 'name');
  if (!named || rival || !/(?:^| )operation(?: |$)/u.test(named.key) || !isReported(views[named.sentence]!, named)) return undefined;
  const others = all.filter((one) => one !== named);
  const lead = others.filter((one) => one.sentence < named.sentence);
  // What is told behind the name is the same only where it takes something up that was told before.
  const after = others.filter((one) => one.sentence > named.sentence && soleKind(views[one.sentence]!, one) === OPERATION);
  if (lead.length !== 1 || lead.length + after.length !== others.length || !isLead(views[lead[0]!.sentence]!, lead[0]!)) return undefined;
  const tied = NAMING.has(views[named.sentence]!.lower[named.first - 1] ?? '') || told.items.some((one) => one.type === 'Operation' && one.level === 'desc' && one.sentence > lead[0]!.sentence && one.sentence !== named.sentence && soleKind(views[one.sentence]!, one) === OPERATION);
  return tied || !areApart(lead[0]!.sentence, named.sentence) ? { named, described: [...lead, ...after] } : undefined;

  /** "A police operation in Madrid …. Operation Gale was launched in Poland last year": elsewhere, or in another year. */
  function areApart(told: number, named: number): boolean {
    const { lower } = views[named]!;
    if (lower.some((word, at) => /^(?:19|20)\d\d$/u.test(word) || word === 'previously' || word === 'ago' || (word === 'last' && TIMES.has(lower[at + 1] ?? '')))) return true;
    const here = placesOf(sentences[named]!), there = placesOf(sentences[told]!);
    return there.size > 0 && [...here].some((place) => !there.has(place));
  }
}

const placesOf = (items: readonly Item[]): ReadonlySet<string> => new Set(items.filter(({ type, level }) => type === 'Location' && level === 'name').map(({ key }) => key));

/** What is "part of Operation Gale", or was done "in Operation Gale last year", need not be what is reported; what a sentence begins with is. */
const isReported = ({ lower }: SentenceView, { first }: Item): boolean => first === 0 || (first === 1 && lower[0] === 'the') || NAMING.has(lower[first - 1] ?? '');

const isLead = ({ lower }: SentenceView, { sentence, first, head }: Item): boolean =>
  sentence < LEAD && lower[head] === OPERATION && (/^an?$/u.test(lower[first]!) || (lower[first] === 'the' && FOREMOST.has(lower[first + 1]!)));

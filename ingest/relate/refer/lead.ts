/** The operation that a report begins with and names later: "arrested in a police operation … Operation Gale was led by …". */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import type { Told } from './told-so-far.ts';

/** Sentences in which a report says what it is about. */
const LEAD = 3;
/** Words that give what was told of its name. */
const NAMING = new Set(['named', 'codenamed', 'code-named', 'dubbed', 'called']);

/** The description of an operation in the lead and the name that it has, where the text tells of one operation without a name and of one with a name. */
export function leadOperation(views: readonly SentenceView[], told: Told): { readonly described: Item; readonly named: Item } | undefined {
  const all = told.ofKind('Operation', 'operation');
  if (all.length !== 2) return undefined;
  const [described, named] = all as [Item, Item];
  if (described.level !== 'desc' || named.level !== 'name' || described.sentence >= LEAD || described.sentence >= named.sentence || !/(?:^| )operation(?: |$)/u.test(named.key)) return undefined;
  const lead = views[described.sentence]!, words = views[named.sentence]!.lower;
  if (lead.lower[described.head] !== 'operation' || !/^an?$/u.test(lead.lower[described.first]!)) return undefined;
  // What is "part of Operation Gale", or was done "in Operation Gale last year", need not be what is reported; what a sentence begins with is.
  const begins = named.first === 0 || (named.first === 1 && words[0] === 'the');
  return begins || NAMING.has(words[named.first - 1] ?? '') ? { described, named } : undefined;
}

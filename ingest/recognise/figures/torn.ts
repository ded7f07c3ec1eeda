/** Numbers that a scan or a line break tore apart behind the comma of their thousands: "17, 793 victims". */
import type { Token } from '../../stages.ts';
import { comparatorBefore } from './comparators.ts';
import { isPlural } from './counted.ts';

/** What stands before an age or between the numbers of a list. */
const PARTING = new Set([',', 'and', 'or', 'aged', 'age', 'at', '-', '–', '/']);

/** Verbs whose preposition goes with a number of things, and words before "of" that do. */
const YIELDING = new Set(['lead', 'result', 'amount']);
const SUMS = new Set(['total', 'number', 'sum', 'estimated']);

/** Joins one to three digits, a comma, a space and exactly three digits where one plural is counted by them, and neither is of a list of numbers or numbers a thing. */
export function tornThousands(tokens: readonly Token[], index: number): { readonly text: string; readonly end: number } | undefined {
  const [head, comma, tail] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (comma?.text !== ',' || !tail || !/^[1-9]\d{0,2}$/u.test(head.text) || !/^\d{3}$/u.test(tail.text)) return undefined;
  if (comma.start !== head.end || tail.start !== comma.end + 1 || tokens[index + 3]?.start === tail.end) return undefined;
  const before = tokens[index - 1];
  if (before && (/^(?:NOUN|PROPN|NUM)$/u.test(before.tag) || PARTING.has(before.text.toLowerCase()))) return undefined;
  if (opensClause(tokens, comparatorBefore(tokens, index).first - 1)) return undefined;
  const noun = tokens[index + 3]?.tag === 'ADJ' ? index + 4 : index + 3;
  // "793 suspects" may be tagged as if they did something.
  const counted = tokens[noun];
  if (!counted || !(counted.tag === 'NOUN' || (counted.tag === 'VERB' && counted.text.endsWith('s'))) || !isPlural(counted)) return undefined;
  return { text: head.text + tail.text, end: index + 3 };
}

/** "Of the 12, 450 sank", "in groups of 10, 200 came": a preposition's own number, and the comma ends what it opens; not in "led to 17, 793 arrests". */
function opensClause(tokens: readonly Token[], before: number): boolean {
  const at = tokens[before]?.text.toLowerCase() === 'the' && tokens[before - 1]?.text.toLowerCase() === 'of' ? before - 1 : before;
  if (tokens[at]?.tag !== 'ADP') return false;
  const governor = tokens[at - 1];
  return !governor || !(tokens[at].text === 'of' ? SUMS.has(governor.text.toLowerCase()) : governor.tag === 'VERB' && YIELDING.has(governor.lemma));
}

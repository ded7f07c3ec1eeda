/** Numbers that a scan or a line break tore apart behind the comma of their thousands: "17, 793 victims". */
import type { Token } from '../../stages.ts';
import { isPlural } from './counted.ts';

/** What stands before an age or between the numbers of a list. */
const PARTING = new Set([',', 'and', 'or', 'aged', 'age', 'at', '-', '–', '/']);

/** Joins one to three digits, a comma, a space and exactly three digits where one plural is counted by them, and neither is of a list of numbers or numbers a thing. */
export function tornThousands(tokens: readonly Token[], index: number): { readonly text: string; readonly end: number } | undefined {
  const [head, comma, tail] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (comma?.text !== ',' || !tail || !/^[1-9]\d{0,2}$/u.test(head.text) || !/^\d{3}$/u.test(tail.text)) return undefined;
  if (comma.start !== head.end || tail.start !== comma.end + 1 || tokens[index + 3]?.start === tail.end) return undefined;
  const before = tokens[index - 1];
  if (before && (/^(?:NOUN|PROPN|NUM)$/u.test(before.tag) || PARTING.has(before.text.toLowerCase()))) return undefined;
  const noun = tokens[index + 3]?.tag === 'ADJ' ? index + 4 : index + 3;
  if (tokens[noun]?.tag !== 'NOUN' || !isPlural(tokens[noun])) return undefined;
  return { text: head.text + tail.text, end: index + 3 };
}

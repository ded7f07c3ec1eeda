/** Units of a body whose names have small words within: "INTERPOL's Crimes against Children unit", "Europol's Fraud in Transport team". */
import { HEADS } from '../../language/offices.ts';
import type { Token } from '../../stages.ts';
import { capital } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

const UNITS = new Set(['unit', 'team', 'section', 'branch', 'division', 'desk', 'directorate', 'department']);
const TIES = new Set(['in', 'against', 'of', 'on', 'for', 'to']);
const JOINS = new Set(['and', 'the']);
/** Who somebody is to a body, not a part of it. */
const HOLDER: ReadonlySet<string> = new Set([...HEADS, 'deputy', 'member', 'members']);
/** Most words of a unit's name. */
const LONGEST = 9;

/** Spans of units behind the possessive of a named body, with a tie within; a lower-case head ends them. */
export function findUnits(tokens: readonly Token[], names: readonly Pick<TaggedName, 'start' | 'end' | 'type'>[]): Pick<TaggedName, 'start' | 'end'>[] {
  return names.flatMap(({ end, type }) => {
    if (type !== 'Organization' || !/^['’]s$/u.test(tokens[end]?.text ?? '') || !tokens[end + 1] || !capital(tokens[end + 1]!) || HOLDER.has(tokens[end + 1]!.text.toLowerCase())) return [];
    let at = end + 2;
    while (at < tokens.length && at - end <= LONGEST && (capital(tokens[at]!) || TIES.has(tokens[at]!.text) || JOINS.has(tokens[at]!.text))) at++;
    const tied = tokens.slice(end + 2, at).some(({ text }) => TIES.has(text));
    return tied && UNITS.has(tokens[at]?.text ?? '') && capital(tokens[at - 1]!) ? [{ start: end + 1, end: at + 1 }] : [];
  });
}

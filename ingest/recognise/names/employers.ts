/** Bodies that stand before the office and the name of somebody: "Alder Commission Chairperson Ana Ruiz". */
import { HEADS, SPOKESPEOPLE } from '../../language/offices.ts';
import type { Token } from '../../stages.ts';
import { BODY, headClass } from './heads.ts';
import { acronym, capital } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Span = Pick<TaggedName, 'start' | 'end'>;

const OFFICE: ReadonlySet<string> = new Set([...HEADS, ...SPOKESPEOPLE]);
const RANK = /^(?:deputy|vice|executive|managing|acting|former)$/iu;
/** Most words of such a body. */
const LONGEST = 5;

/** Spans of bodies that no name overlaps, before an office and a person's name; a heading in capitals says nothing. */
export function findEmployers(tokens: readonly Token[], names: readonly Pick<TaggedName, 'start' | 'end' | 'type'>[]): Span[] {
  return names.flatMap(({ type, start }) => {
    let end = start - 1;
    if (type !== 'Person' || end < 2 || !OFFICE.has(tokens[end]!.text.toLowerCase())) return [];
    while (end > 0 && RANK.test(tokens[end - 1]!.text)) end--;
    if (headClass(tokens[end - 1]?.text.toLowerCase() ?? '') !== BODY) return [];
    let first = end;
    while (first > 0 && end - first < LONGEST && capital(tokens[first - 1]!) && !/^(?:the|an?)$/iu.test(tokens[first - 1]!.text)) first--;
    const free = end - first > 1 && !names.some((name) => name.start < start && name.end > first);
    return free && !tokens.slice(first, end).every(acronym) && tokens.some(({ text }) => /^\p{Ll}{4}/u.test(text)) ? [{ start: first, end }] : [];
  });
}

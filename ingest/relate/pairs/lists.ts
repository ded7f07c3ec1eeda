/** Lists: mentions of one type that commas and "and" join, whose members stand alike towards what is outside. */
import { beforeArticle, behindBracket, type SentenceView } from '../text/view.ts';
import type { Placed } from './place.ts';

/** For each mention the index of the first and of the last mention of its list (itself where it stands alone). */
export interface Lists {
  readonly head: Int32Array;
  readonly last: Int32Array;
}

/** `placed` sorted by position; mentions that lie within another are in no list of it. */
export function findLists(view: SentenceView, placed: readonly Placed[]): Lists {
  const head = Int32Array.from(placed, (_, index) => index);
  const last = Int32Array.from(placed, (_, index) => index);
  for (let index = 0; index < placed.length; index++) {
    for (let next = index + 1; next < placed.length && next < index + 4; next++) {
      const left = placed[index]!;
      const right = placed[next]!;
      if (right.first < left.end) continue;
      const from = ownerBefore(view, placed, next)?.first ?? right.first;
      if (from - behindShort(view, left.end) > 5) break;
      if (alike(left, right) && !isOwner(view, placed, next) && joined(view, left.end, from) && !(opensClause(view, left.end, from) && (right.level === 'pron' || isSubject(view, placed[head[index]!]!, right))) && !beginsClause(view, left, right)) {
        head[next] = head[index]!;
        break;
      }
    }
  }
  for (let index = placed.length - 1; index >= 0; index--) {
    const first = head[index]!;
    if (last[first]! < index) last[first] = index;
  }
  for (let index = 0; index < placed.length; index++) last[index] = last[head[index]!]!;
  return { head, last };
}

/** Where a name ends with its short form of two words in brackets, "Heads of Ports Working Group (HP WG)"; an acronym alone is near enough to what follows. */
function behindShort(view: SentenceView, end: number): number {
  const behind = behindBracket(view, end);
  return behind - end === TWO ? behind : end;
}
/** Two words and their brackets. */
const TWO = 4;

/** "Norway" of "Norway's Customs Board": the member of a list is the board. */
const isOwner = ({ lower }: SentenceView, placed: readonly Placed[], at: number): boolean => {
  const { end } = placed[at]!;
  return (lower[end] === "'s" || lower[end] === '’s') && placed[at + 1]?.first === end + 1;
};

const ownerBefore = (view: SentenceView, placed: readonly Placed[], at: number): Placed | undefined => (at > 0 && isOwner(view, placed, at - 1) ? placed[at - 1] : undefined);

/** "With Chad and Mali, we …": only "and" makes a pronoun a member. */
const opensClause = ({ lower }: SentenceView, from: number, to: number): boolean => !lower.slice(from, to).some((word) => word === 'and' || word === 'or' || word === '&');

/** "With Chad and Mali, the Bank has …": who acts is no member of what "with" governs. */
const isSubject = (view: SentenceView, first: Placed, { end }: Placed): boolean =>
  view.tokens[end]?.tag === 'AUX' && view.lower[beforeArticle(view, first.first)] === 'with';

/** "By Chad and Mali, and the office is in Oslo": what alone is or has something is no member of a list before it; nor is anything of one that "it" begins, with a comma. */
const beginsClause = ({ lower }: SentenceView, left: Placed, { first, end }: Placed): boolean =>
  lower[left.end] === ',' && lower.slice(left.end, first).includes('and') && (/^(?:is|was|has)$/u.test(lower[end] ?? '') || (left.level === 'pron' && lower[left.first] === 'it'));

const alike = (left: Placed, right: Placed): boolean =>
  left.type === right.type || (isActor(left) && isActor(right));

const isActor = ({ type }: Placed): boolean => type === 'Organization' || type === 'Location';

const JOINERS = new Set([',', ';', 'and', 'or', '&', '/', 'the', 'as', 'well', 'with', 'both', 'also', 'in', 'of', 'by', 'to', 'for', 'then', 'from', 'a', 'an', 'its', 'their', 'other', 'our', '-', '–', '*', '•']);
const STRONG = new Set([',', ';', 'and', 'or', '&', '/', '*', '•']);

/** Whether only joining words, and at least one comma or conjunction, stand between. A bracketed acronym may. */
function joined({ lower }: SentenceView, from: number, to: number): boolean {
  let strong = false;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const word = lower[at]!;
    if (word === '(') depth++;
    else if (word === ')') depth--;
    else if (depth > 0) continue;
    else if (STRONG.has(word)) strong = true;
    else if (!JOINERS.has(word)) return false;
  }
  return strong && depth === 0;
}

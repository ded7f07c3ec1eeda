/** What a number counts: the noun phrase after it, its head, and what is said of it. */
import { singular } from '../../language/lemma.ts';
import type { Token } from '../../stages.ts';
import { demonym } from './peoples.ts';

export interface Counted {
  /** Singular base form of the head noun. */
  readonly of: string;
  /** Index of the first word of the phrase and after the last. */
  readonly first: number;
  readonly end: number;
  /** Index of the head. */
  readonly head: number;
}

/** Longest phrase looked at. */
const LIMIT = 9;
/** Count words that stand for what they are of: "a total number of", "pieces of". */
const EMPTY = new Set(['number', 'total', 'set']);
const STOP = new Set(['who', 'which', 'that', 'whose', 'has', 'have', 'had', 'is', 'are', 'was', 'were', 'will', 'per', 'each', 'ago', 'later', 'earlier', 'including', 'worldwide', 'globally', 'today', 'yesterday', 'of', 'towards', 'toward', 'against', 'for', 'during', 'worth', 'others']);

/** The phrase that begins at `index`; undefined where no noun does. */
export function countedAt(tokens: readonly Token[], index: number): Counted | undefined {
  let first = index;
  while (/^(?:more|additional|other|further|different|new|separate)$/u.test(tokens[first]?.text ?? '') && tokens[first + 1]?.tag === 'ADP') first++;
  // "two of the detainees", "109 of these".
  if (tokens[index]?.text === 'of') return partOf(tokens, index);
  if (tokens[index]?.text === 'out' && tokens[index + 1]?.text === 'of') return partOf(tokens, index + 1);
  if (tokens[index]?.text === ',') return undefined;
  let head = -1;
  let acting = false;
  for (let at = index; at < tokens.length && at - index < LIMIT; at++) {
    const token = tokens[at]!;
    if (STOP.has(token.text.toLowerCase())) break;
    if (isNoun(token, tokens, at)) {
      head = at;
      // "victims saved", "men and women": a plural closes the phrase unless another noun follows at once.
      if (isPlural(token) && !continues(tokens, at + 1)) break;
      continue;
    }
    if (token.tag === 'ADJ' || token.tag === 'NUM' || token.tag === 'ADV' || (token.tag === 'VERB' && /(?:ed|ing|en|own)$/iu.test(token.text)) || token.tag === 'DET' || isJoiner(token)) {
      if (head >= 0 && tokens[at - 1]!.text !== '-' && !continuesAfter(tokens, at, head)) break;
      if (token.tag === 'DET' && at > index) break;
      if (token.tag === 'VERB' && head >= 0 && token.text !== 'draft' && tokens[at - 1]!.text !== '-') break;
      if (token.tag === 'VERB' && token.text.endsWith("ing")) acting = true;
      continue;
    }
    if (token.text === "'s" || token.text === '’s' || ((token.text === "'" || token.text === '’') && head === at - 1)) { if (head < 0) break; if (!hasNounSoon(tokens, at + 1)) break; continue; }
    if (/^["“”‘*]$/u.test(token.text) && head < 0) continue;
    if (token.text === '-' && head >= 0) continue;
    break;
  }
  if (head < 0) return undefined;
  // "20 million facing hunger": what acts is no part of the phrase.
  if (acting && !isPlural(tokens[head]!)) return undefined;
  return describe(tokens, { first, head });
}

/** After "of": the thing that the number is a part of. */
function partOf(tokens: readonly Token[], index: number): Counted | undefined {
  let at = index + 1;
  while (/^(?:DET|PRON)$/u.test(tokens[at]?.tag ?? '') && !/^(?:them|us|whom|which|you|these|those)$/iu.test(tokens[at]!.text)) at++;
  while ((tokens[at]?.tag === 'NUM' || /^(?:[()]|\d+)$/u.test(tokens[at]?.text ?? '')) && at < index + 7) at++;
  const inner = tokens[at]?.text === 'of' || !tokens[at] ? undefined : countedAt(tokens, at);
  // "3 per cent of the military".
  if (!inner && tokens[at]?.tag === 'ADJ') return { of: tokens[at]!.text.toLowerCase(), first: index, end: at + 1, head: at };
  return inner && { ...inner, first: index };
}

const isNoun = (token: Token, tokens: readonly Token[], at: number): boolean =>
  token.tag === 'NOUN' || token.tag === 'PROPN' || (token.tag === 'X' && /^\p{L}/u.test(token.text)) || (token.tag === 'SYM' && /^\p{L}/u.test(token.text)) ||
  // Tagged as a verb where only a noun can stand: "5 charges against".
  (token.tag === 'VERB' && token.text.endsWith("s") && /^(?:NUM|ADJ)$/u.test(tokens[at - 1]?.tag ?? ''));

/** An -s that its singular has not, or a plural without one. */
export const isPlural = (token: Token): boolean => /^\p{Lu}{2,}s$/u.test(token.text) || demonym(token.text) !== undefined || token.text.toLowerCase() !== singular(token.text.toLowerCase()) || /^(?:people|police|personnel|troops|staff|women|men|children)$/iu.test(token.text);

const isJoiner = ({ text }: Token): boolean => text === 'and' || text === 'or' || text === ',' || text === '/' || text === '&';

/** Another noun follows directly: "States parties", "Member States". */
const continues = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  const last = tokens[at - 1]!;
  // "United Nations military observers", "police peacekeeping personnel".
  if (next && (/^\p{Lu}/u.test(last.text) || /^(?:police|staff|women)$/u.test(last.text)) && /^(?:NOUN|PROPN|ADJ)$/u.test(next.tag)) return [0, 1, 2].some((step) => tokens.slice(at, at + step).every(({ tag }) => /^(?:NOUN|PROPN|ADJ)$/u.test(tag)) && /^(?:NOUN|PROPN)$/u.test(tokens[at + step]?.tag ?? '') && isPlural(tokens[at + step]!));
  return next !== undefined && (next.tag === 'NOUN' || next.tag === 'PROPN') && !STOP.has(next.text.toLowerCase()) && next.text !== 'people' && isPlural(next);
};

/** After a noun, "and", an adjective or a comma goes on only if a singular noun stood before and a plural comes: "residential or investment properties". */
function continuesAfter(tokens: readonly Token[], at: number, head: number): boolean {
  if (isPlural(tokens[head]!)) return false;
  for (let next = at + 1; next < tokens.length && next - at < 5; next++) {
    const token = tokens[next]!;
    if (token.tag === 'NOUN' || token.tag === 'PROPN') { if (isPlural(token)) return true; continue; }
    if (token.tag !== 'ADJ' && token.tag !== 'CCONJ' && token.text !== ',') return false;
  }
  return false;
}

const hasNounSoon = (tokens: readonly Token[], at: number): boolean => [0, 1, 2].some((step) => /^(?:NOUN|PROPN)$/u.test(tokens[at + step]?.tag ?? '') && !/^(?:ADP|VERB|AUX)$/u.test(tokens[at + step - 1]?.tag ?? ''));

function describe(tokens: readonly Token[], { first, head }: { readonly first: number; readonly head: number }): Counted {
  const word = tokens[head]!.text;
  const lower = word.toLowerCase();
  if (EMPTY.has(singular(lower)) && tokens[head + 1]?.text === 'of') {
    const inner = partOf(tokens, head + 1);
    if (inner) return { ...inner, first };
  }
  return { of: headLemma(word), first, end: head + 1, head };
}

/** "people" counts persons; an acronym keeps its capitals. */
export function headLemma(word: string): string {
  const lower = word.toLowerCase();
  if (lower === 'people' || lower === 'persons') return 'person';
  if (lower === 'bases') return 'base';
  if (/^\p{Lu}{2,}s?$/u.test(word)) return word.replace(/s$/u, '');
  return demonym(word) ?? singular(lower);
}

/** The words of a stretch with single spaces, as a reader would write them. */
export function phrase(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let at = first; at < end; at++) text += (at > first && tokens[at]!.start > tokens[at - 1]!.end ? ' ' : '') + tokens[at]!.text;
  return text;
}

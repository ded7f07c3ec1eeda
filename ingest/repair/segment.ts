/**
 * Finds the words in letters that lost the spaces between them: the cheapest way through the lexicon by unigram cost (the method of
 * Norvig, "Natural Language Corpus Data", 2009), taken only where the whole cannot be a word and the parts leave little doubt.
 */
import { FUNCTION_WORDS, lexicon } from './lexicon.ts';

const TOTAL = 32e6;
const LONGEST = 20;
/** How often a word of the open classes must be known to stand as a part: short ones turn up inside other words by chance. */
const partCount = (word: string): number => (word.length <= 4 ? 3000 : word.length === 5 ? 600 : 100);
/** Words so rare at the start of an unknown word that a split after them is safe; "in", "on", "to", "as" begin too many. */
const SAFE_FIRST = new Set(['of', 'the', 'and', 'which', 'from', 'with', 'that', 'their', 'was', 'were', 'have', 'has', 'been', 'this', 'these', 'between', 'our']);
const SAFE_LAST = new Set(['of', 'and', 'the', 'which', 'with', 'from', 'that', 'these', 'their', 'have', 'has', 'were', 'between']);

/** Offsets within `word` (letters only) where spaces belong; none where it may be a word. `damaged`: its neighbours lost spaces too. */
export function splitWord(word: string, { damaged }: { readonly damaged: boolean }): readonly number[] {
  const { count } = lexicon();
  if (count(word) > 0 || count(word.toLowerCase()) > 0) return [];
  // Scanners glue "I" to its verb: "Iwould".
  if (/^I\p{Ll}{4,}$/u.test(word) && count(word.slice(1)) >= 1000) return [1];
  const chunks = caseChunks(word);
  const parts = chunks.length === 1 ? plainParts(word, damaged) : mixedParts(chunks);
  let at = 0;
  return (parts ?? []).slice(0, -1).map((part) => (at += part.length));
}

/** Cuts where a capital follows a small letter, and where a run of three capitals or more ends in a closed-class word ("INTERPOLand"). */
function caseChunks(word: string): readonly string[] {
  return word.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{3})(?=\p{Ll}{2})/u);
}

/** Letters of one case, perhaps after a capital. */
function plainParts(word: string, damaged: boolean): readonly string[] | undefined {
  const parts = cheapestParts(word);
  if (!parts || parts.length < 2) return undefined;
  const closed = parts.filter((part) => FUNCTION_WORDS.has(part.toLowerCase())).length;
  if (closed === 0) return undefined;
  const first = parts[0]!;
  const last = parts.at(-1)!;
  // An unknown word with a capital is likely a name: "Peterson" is no "Peters on".
  if (/^\p{Lu}/u.test(word) && !damaged && !(parts.length >= 3 && word.length >= 12) && !(word.length >= 9 && SAFE_LAST.has(last))) return undefined;
  const sure = parts.some((part) => SAFE_FIRST.has(part) || (part.length >= 6 && !FUNCTION_WORDS.has(part)));
  if (parts.length >= 3) return damaged || (word.length >= 12 && sure) ? parts : undefined;
  if (closed === 2) return SAFE_FIRST.has(first) || SAFE_LAST.has(last) ? parts : undefined;
  return SAFE_FIRST.has(first.toLowerCase()) || SAFE_LAST.has(last) || (damaged && word.length >= 6) || word.length >= 16 ? parts : undefined;
}

/** Chunks of mixed case: every part a word, and a closed-class word in small letters, or a known phrase, among them. */
function mixedParts(chunks: readonly string[]): readonly string[] | undefined {
  const { count, phrase } = lexicon();
  const parts = chunks.flatMap((chunk) => (isPart(chunk) || count(chunk) >= 100 || /^\p{Lu}{3,}$/u.test(chunk) ? [chunk] : partsOfChunk(chunk)));
  if (parts.includes('')) return undefined;
  if (parts.length === chunks.length && phrase(chunks) > 0) return chunks;
  const closed = parts.some((part) => part.length > 1 && FUNCTION_WORDS.has(part));
  const open = parts.filter((part) => !FUNCTION_WORDS.has(part));
  const known = open.every((part) => /^\p{Lu}{3,}$/u.test(part) || isPart(part));
  return known && (closed || parts.length >= 4) ? parts : undefined;
}

/** A chunk with a capital that is made of closed-class words alone is a name: "Heron" of "BlackHeron" is no "Her on". */
function partsOfChunk(chunk: string): readonly string[] {
  const parts = cheapestParts(chunk);
  return !parts || (/^\p{Lu}/u.test(chunk) && parts.every((part) => FUNCTION_WORDS.has(part.toLowerCase()))) ? [''] : parts;
}

function isPart(word: string): boolean {
  const small = word.toLowerCase();
  if (FUNCTION_WORDS.has(small)) return word.length > 1;
  return word.length >= 4 && Math.max(lexicon().count(word), lexicon().count(small)) >= partCount(word);
}

/** The parts with the least sum of costs, each closed-class or well known; `undefined` where there is no way through. */
function cheapestParts(word: string): readonly string[] | undefined {
  const { count } = lexicon();
  const best: ({ readonly cost: number; readonly from: number } | undefined)[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= word.length; end += 1) {
    for (let from = Math.max(0, end - LONGEST); from < end; from += 1) {
      const before = best[from];
      if (!before) continue;
      const part = word.slice(from, end);
      if (!isPart(part)) continue;
      const cost = before.cost - Math.log2((count(part) || count(part.toLowerCase())) / TOTAL);
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, from };
    }
  }
  if (!best[word.length]) return undefined;
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = best[end]!.from) parts.unshift(word.slice(best[end]!.from, end));
  return parts;
}

/** Words broken at the end of a line: joined ("opera-\ntion"), or a hyphen of their own that stays ("Lyon-\nbased"). */
import type { Edit } from './edits.ts';
import { lexicon } from './lexicon.ts';

/** Prefixes that keep their hyphen before a word that is seen with it neither way. */
const HYPHENATING = new Set('non self anti pro neo ex pan multi counter cross post pre well long short high low co vice mid semi ultra inter intra all half full much ever so'.split(' '));

/** A hyphen after a letter, the end of the line (perhaps a blank one, where a page ended), and a letter or digit. */
const BROKEN = /-\n{1,2}(?=[\p{L}\p{N}])/gu;

export function hyphenEdits(text: string): readonly Edit[] {
  return [...text.matchAll(BROKEN)].flatMap(({ 0: hyphen, index }) => {
    const left = /[\p{L}\p{N}'’-]*$/u.exec(text.slice(Math.max(0, index - 40), index))![0];
    const right = /^[\p{L}\p{N}'’]*/u.exec(text.slice(index + hyphen.length, index + hyphen.length + 40))![0];
    if (!/[\p{L}\p{N}]$/u.test(left)) return [];
    // "-CBP-" in a line of its own is a mark that ends a release.
    if (left.startsWith('-') && /(?:^|\n)$/u.test(text.slice(0, index - left.length))) return [];
    // Over a blank line only a word that goes on in lower case.
    if (hyphen.length > 2 && !/^\p{Ll}/u.test(right)) return [];
    // "troop- and police-contributing countries".
    const end = index + hyphen.length;
    if (right === 'and' || right === 'or') return [{ start: index + 1, end, text: ' ' }];
    return [{ start: keepsHyphen(left, right, text) ? index + 1 : index, end, text: '' }];
  });
}

function keepsHyphen(left: string, right: string, text: string): boolean {
  if (!/^\p{Ll}/u.test(right) || !/\p{L}$/u.test(left)) return true;
  const { count } = lexicon();
  // An inner hyphen: of "Under-Secretary-" only what follows the last is a half of the word.
  const half = left.slice(left.lastIndexOf('-') + 1);
  const seen = (word: string): number => Math.max(count(word), count(word.toLowerCase()));
  const joined = seen(half + right);
  const hyphenated = Math.max(seen(`${half}-${right}`), seen(`${left}-${right}`));
  if (joined !== hyphenated) return hyphenated > joined;
  if (text.includes(`${half}-${right}`)) return true;
  if (text.includes(half + right)) return false;
  return HYPHENATING.has(half.toLowerCase()) || (half.length > 2 && right.length > 2 && seen(half) >= 20 && seen(right) >= 20);
}

/** Finds names in spite of typing errors. The score depends on the words only, so that every store ranks alike. */
import { normaliseName } from '../../ids.ts';
import type { SearchHit } from '../../store.ts';

/** Something that can be searched for; `names[0]` is its display name. */
export interface Named {
  readonly id: string;
  readonly kind: SearchHit['kind'];
  readonly type: string;
  readonly names: readonly string[];
  /** How often it is mentioned: decides between equals. */
  readonly mentions: number;
}

/** The least share of the query's words that must be found, by weight. */
const RECALL = 0.5;
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'a']);

export const wordsOf = (name: string): readonly string[] => normaliseName(name).split(' ').filter((word) => word !== '');
const weight = (word: string): number => (SMALL_WORDS.has(word) ? 0.1 : 1);

/** How like two words are: 1 equal, less for a beginning or a few wrong letters, 0 for another word. */
export function similarity(query: string, word: string): number {
  if (query === word) return 1;
  if (query.length >= 2 && word.startsWith(query)) return 0.75 + 0.2 * (query.length / word.length);
  const allowed = query.length < 4 ? 0 : query.length < 7 ? 1 : 2;
  if (allowed === 0 || Math.abs(query.length - word.length) > allowed) return 0;
  const errors = distance(query, word, allowed);
  return errors > allowed ? 0 : 0.9 - 0.5 * (errors / query.length) - 0.1 * errors;
}

/** Damerau-Levenshtein distance (optimal string alignment), or more than `most`. */
function distance(left: string, right: string, most: number): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: right.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) value = Math.min(value, beforeLast[j - 2]! + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return last[right.length]!;
}

/** From 0 (nothing in common) to 1.25 (the very name). */
export function scoreName(query: readonly string[], name: readonly string[]): number {
  let [found, total] = [0, 0];
  const used = new Set<string>();
  for (const word of query) {
    let [best, which] = [0, ''];
    for (const candidate of name) {
      const like = similarity(word, candidate);
      if (like > best) [best, which] = [like, candidate];
    }
    if (best > 0) used.add(which);
    found += best * weight(word);
    total += weight(word);
  }
  const recall = total === 0 ? 0 : found / total;
  if (recall < RECALL) return 0;
  const size = name.reduce((sum, word) => sum + weight(word), 0);
  const covered = [...used].reduce((sum, word) => sum + weight(word), 0);
  return recall * (0.7 + 0.3 * Math.min(1, covered / size)) + (query.join(' ') === name.join(' ') ? 0.25 : 0);
}

/** The best of the candidates, best first; between equals what is mentioned more, then by name and id. */
export function rank(text: string, candidates: Iterable<Named>, limit: number): readonly SearchHit[] {
  const query = wordsOf(text);
  if (query.length === 0) return [];
  const scored: { readonly hit: SearchHit; readonly mentions: number }[] = [];
  for (const { id, kind, type, names, mentions } of candidates) {
    let [best, which] = [0, 0];
    names.forEach((name, index) => {
      const score = scoreName(query, wordsOf(name)) - (index === 0 ? 0 : 0.01);
      if (score > best) [best, which] = [score, index];
    });
    if (best <= 0) continue;
    const score = Math.round((best + 0.02 * Math.log10(1 + mentions)) * 10_000) / 10_000;
    scored.push({ hit: { id, kind, type, name: names[0]!, ...(which > 0 && { matched: names[which]! }), score }, mentions });
  }
  return scored.sort((left, right) => right.hit.score - left.hit.score || right.mentions - left.mentions || (left.hit.name < right.hit.name ? -1 : left.hit.name > right.hit.name ? 1 : left.hit.id < right.hit.id ? -1 : 1))
    .slice(0, Math.max(0, limit)).map(({ hit }) => hit);
}

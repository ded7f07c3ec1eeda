/**
 * Genres annotate by habits of their own: what is a name in an encyclopedia is none in a resolution. Each has copies of some features
 * (feature augmentation, Daumé 2007), so that all genres teach what names look like, and each what it calls one.
 */
import type { EmitLone } from './lone.ts';
import { AFTER, BEFORE, FIRST, HEAD, HERE, LAST, PRIOR } from './lone.ts';
import { mix } from './words.ts';
import type { WordFacts } from './words.ts';

/** Speeches, resolutions and press releases; encyclopedias; web pages, mails and reviews; defence reports, where descriptions and pronouns count as names. */
export const GENRES = ['official', 'encyclopedia', 'web', 'report'] as const;
export type Genre = (typeof GENRES)[number];

type Emit = (feature: number) => void;

/** The copies of a word's features. `genre` is the number of the genre. */
export function genreWordFeatures(
  genre: number,
  { word, before, after, tag, loud, emit, lone }: {
    readonly word: WordFacts; readonly before: WordFacts; readonly after: WordFacts; readonly tag: number; readonly loud: number; readonly emit: Emit; readonly lone: EmitLone | undefined;
  },
): void {
  emit(mix(60, genre, loud));
  if (word.given && !word.capital) emit(mix(76, genre, tag));
  if (lone) {
    lone(HERE, mix(61, genre, word.low));
    lone(BEFORE, mix(62, genre, before.low));
    lone(AFTER, mix(63, genre, after.low));
  }
  emit(mix(64, genre, word.shape, before.capital ? 1 : 0));
  emit(mix(65, genre, word.shape, after.shape));
  if (lone) for (let level = 0; level < word.clusters.length; level++) lone(HERE, mix(66 + level, genre, word.clusters[level]));
  emit(mix(72, genre, tag));
  if (!lone) return;
  for (const suffix of word.suffixes) lone(HERE, mix(73, genre, suffix));
  lone(HERE, mix(74, genre, word.person));
}

/** The copies of a span's features. `text`, `smalls` and `shape` are hashes of all its words, its small words, its shapes. */
export function genreSpanFeatures(
  genre: number,
  { length, text, smalls, shape, head, first, last, before, phrases, emit, lone }: {
    readonly length: number; readonly text: number; readonly smalls: number; readonly shape: number;
    readonly head: WordFacts; readonly first: WordFacts; readonly last: WordFacts; readonly before: number; readonly phrases: number; readonly emit: Emit; readonly lone: EmitLone | undefined;
  },
): void {
  emit(mix(160, genre, length));
  emit(mix(161, genre, text));
  lone?.(HEAD, mix(162, genre, head.low));
  emit(mix(163, genre, smalls, length));
  emit(mix(164, genre, shape));
  emit(mix(165, genre, first.low, last.low));
  if (lone) {
    lone(FIRST, mix(166, genre, first.low));
    lone(LAST, mix(167, genre, last.low));
    lone(PRIOR, mix(168, genre, before));
    lone(HEAD, mix(169, genre, head.clusters[2]));
    lone(HEAD, mix(170, genre, head.clusters[5]));
  }
  emit(mix(171, genre, phrases));
}

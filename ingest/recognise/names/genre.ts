/**
 * Genres annotate by habits of their own: what is a name in an encyclopedia is none in a resolution. Each has copies of some features
 * (feature augmentation, Daumé 2007), so that all genres teach what names look like, and each what it calls one.
 */
import { mix } from './words.ts';
import type { WordFacts } from './words.ts';

/** Speeches, resolutions and press releases; encyclopedias; web pages, mails and reviews; defence reports, where descriptions and pronouns count as names. */
export const GENRES = ['official', 'encyclopedia', 'web', 'report'] as const;
export type Genre = (typeof GENRES)[number];

type Emit = (feature: number) => void;

/** The copies of a word's features. `genre` is the number of the genre. */
export function genreWordFeatures(genre: number, { word, before, after, tag, loud, emit }: { readonly word: WordFacts; readonly before: WordFacts; readonly after: WordFacts; readonly tag: number; readonly loud: number; readonly emit: Emit }): void {
  emit(mix(60, genre, loud));
  emit(mix(61, genre, word.low));
  emit(mix(62, genre, before.low));
  emit(mix(63, genre, after.low));
  emit(mix(64, genre, word.shape, before.capital ? 1 : 0));
  emit(mix(65, genre, word.shape, after.shape));
  for (let level = 0; level < word.clusters.length; level++) emit(mix(66 + level, genre, word.clusters[level]));
  emit(mix(72, genre, tag));
  for (const suffix of word.suffixes) emit(mix(73, genre, suffix));
  emit(mix(74, genre, word.person));
}

/** The copies of a span's features. `text`, `smalls` and `shape` are hashes of all its words, its small words, its shapes. */
export function genreSpanFeatures(
  genre: number,
  { length, text, smalls, shape, head, first, last, before, phrases, emit }: {
    readonly length: number; readonly text: number; readonly smalls: number; readonly shape: number;
    readonly head: WordFacts; readonly first: WordFacts; readonly last: WordFacts; readonly before: number; readonly phrases: number; readonly emit: Emit;
  },
): void {
  emit(mix(160, genre, length));
  emit(mix(161, genre, text));
  emit(mix(162, genre, head.low));
  emit(mix(163, genre, smalls, length));
  emit(mix(164, genre, shape));
  emit(mix(165, genre, first.low, last.low));
  emit(mix(166, genre, first.low));
  emit(mix(167, genre, last.low));
  emit(mix(168, genre, before));
  emit(mix(169, genre, head.clusters[2]));
  emit(mix(170, genre, head.clusters[5]));
  emit(mix(171, genre, phrases));
}

/** Features of a word in its sentence and document, as 32-bit hashes. Each is weighed against every label of the word. */
import { genreWordFeatures } from './genre.ts';
import type { EmitLone } from './lone.ts';
import { AFTER, AFTER2, BEFORE, BEFORE2, HERE } from './lone.ts';
import { ALONE } from './view.ts';
import type { DocumentView, SentenceView } from './view.ts';
import { EDGE, hashText, mix } from './words.ts';
import type { WordFacts } from './words.ts';

const TAGS = new Map<string, number>();
const tagNumber = (tag: string | undefined): number => {
  let number = TAGS.get(tag ?? '');
  if (number === undefined) TAGS.set(tag ?? '', (number = hashText(`tag ${tag ?? ''}`)));
  return number;
};
const KINDS: Readonly<Record<SentenceView['kind'], number>> = { prose: 1, heading: 2, item: 3, speaker: 4 };

/**
 * Calls `emit` with each feature of word `at`, and `lone` with those that depend on one word form alone, where that is wanted. The same
 * words give the same features in the same order.
 */
export function tokenFeatures({ words, tags, phrases, kind, shouting }: SentenceView, at: number, { document, emit, lone }: { readonly document: DocumentView; readonly emit: (feature: number) => void; readonly lone: EmitLone | undefined }): void {
  const word = words[at]!;
  const before = words[at - 1] ?? EDGE;
  const before2 = words[at - 2] ?? EDGE;
  const after = words[at + 1] ?? EDGE;
  const after2 = words[at + 2] ?? EDGE;
  const loud = shouting ? 1 : 0;

  emit(mix(0, loud, KINDS[kind]));
  if (lone) {
    lone(HERE, mix(1, word.form));
    lone(HERE, mix(2, word.low));
    lone(BEFORE, mix(3, before.low));
    lone(AFTER, mix(4, after.low));
    lone(BEFORE2, mix(5, before2.low));
    lone(AFTER2, mix(6, after2.low));
  }
  emit(mix(7, before.low, word.low));
  emit(mix(8, word.low, after.low));
  emit(mix(9, before.low, after.low));
  emit(mix(10, before2.low, before.low));
  emit(mix(11, after.low, after2.low));
  emit(mix(12, word.shape, loud));
  emit(mix(13, word.longShape, loud));
  emit(mix(14, before.shape, word.shape, after.shape));
  emit(mix(15, before.shape, word.shape));
  emit(mix(16, word.shape, after.shape));
  emit(mix(17, word.shape, at === 0 ? 1 : before.text === '"' || before.text === '“' ? 2 : 3, KINDS[kind]));
  const levels = word.clusters.length;
  if (lone) {
    for (const prefix of word.prefixes) lone(HERE, mix(18, prefix));
    for (const suffix of word.suffixes) lone(HERE, mix(19, suffix, word.shape));
    for (let level = 0; level < levels; level++) {
      lone(HERE, mix(20, level, word.clusters[level]));
      lone(BEFORE, mix(21, level, before.clusters[level] ?? 1));
      lone(AFTER, mix(22, level, after.clusters[level] ?? 1));
      if (level % 3 > 0) continue;
      lone(BEFORE2, mix(23, level, before2.clusters[level] ?? 1));
      lone(AFTER2, mix(24, level, after2.clusters[level] ?? 1));
    }
  }
  for (let level = 1; level < levels; level += 3) {
    emit(mix(25, level, before.clusters[level] ?? 1, word.clusters[level]));
    emit(mix(26, level, word.clusters[level], after.clusters[level] ?? 1));
    lone?.(HERE, mix(27, level, word.clusters[level], word.shape));
  }
  emit(mix(28, tagNumber(tags[at - 1]), tagNumber(tags[at]), tagNumber(tags[at + 1])));
  emit(mix(29, tagNumber(tags[at]), word.shape));

  // The gazetteer: which phrase the word stands in and where in it.
  let any = 0;
  for (let place = ALONE; place < phrases.length; place++) {
    const classes = phrases[place]![at]!;
    if (classes === 0) continue;
    any = 1;
    for (let bits = classes; bits !== 0; bits &= bits - 1) {
      const kindOf = 31 - Math.clz32(bits & -bits);
      emit(mix(30, place, kindOf));
      emit(mix(31, place, kindOf, word.shape));
      emit(mix(32, place, kindOf, after.low));
      emit(mix(33, place, kindOf, before.low));
    }
    emit(mix(34, place, classes, after.shape));
    if (at > 0) emit(mix(37, place, classes, before.shape));
  }
  if (any === 0) emit(mix(35, word.shape));
  for (let place = ALONE; place < phrases.length; place++) {
    if (at > 0 && phrases[place]![at - 1] !== 0) emit(mix(38, place, phrases[place]![at - 1], word.shape));
    if (at + 1 < words.length && phrases[place]![at + 1] !== 0) emit(mix(39, place, phrases[place]![at + 1], word.shape));
  }
  if (after.kind + before.kind > 0) emit(mix(44, before.kind, after.kind, word.shape));
  emit(mix(45, before2.low, before.low, word.shape));
  emit(mix(46, after.low, after2.low, word.shape));
  emit(mix(40, before.person, word.person, after.person));
  emit(mix(41, word.person, word.shape, after.shape));
  emit(mix(42, word.person, before.low));
  emit(mix(43, word.person, after.low));

  documentFeatures(word, document, emit);
  genreWordFeatures(document.genre, { word, before, after, tag: tagNumber(tags[at]), loud, emit, lone });
  for (let place = ALONE; place < phrases.length; place++) if (phrases[place]![at] !== 0) emit(mix(75, document.genre, place, phrases[place]![at]));
}

/** What the rest of the document says of the word. */
function documentFeatures(word: WordFacts, { uses, acronyms }: DocumentView, emit: (feature: number) => void): void {
  if (!word.capital) return;
  const use = uses.get(word.folded);
  if (use) {
    emit(mix(50, use.lowers > 0 ? 1 : 0, Math.min(use.capitals, 3), word.shape));
    for (const context of use.before) emit(mix(51, context));
    for (const context of use.after) emit(mix(52, context));
    for (const head of use.heads) emit(mix(53, head));
    for (const place of use.places) emit(mix(54, place));
  }
  const head = acronyms.get(word.text);
  if (head !== undefined) emit(mix(55, head));
}

/** Features of a whole stretch of words as a name, as 32-bit hashes. Each is weighed against every type. */
import { genreSpanFeatures } from './genre.ts';
import { kindFeatures } from './kind-features.ts';
import { HEAD, INSIDE, type EmitLone } from './lone.ts';
import { headAt, longFormStart, spanKey } from './view.ts';
import type { DocumentView, SentenceView } from './view.ts';
import { mix } from './words.ts';
import type { WordFacts } from './words.ts';

/** The feature of a word that stands anywhere in a span. */
export const insideFeature = ({ low }: WordFacts): number => mix(130, low);

/** Calls `emit` with each feature of the words from `start` to `end`, and `lone` with those that depend on one word form alone, where that is wanted. */
export function spanFeatures(sentence: SentenceView, start: number, { end, document, emit, lone }: { readonly end: number; readonly document: DocumentView; readonly emit: (feature: number) => void; readonly lone: EmitLone | undefined }): void {
  const { words, exact } = sentence;
  const first = words[start]!;
  const last = words[end - 1]!;
  const before = words[start - 1]?.low ?? 1;
  const after = words[end]?.low ?? 1;
  const length = Math.min(end - start, 8);
  const head = words[headAt(words, start, end)]!;
  let text = 7;
  let smalls = 3;
  let shape = 5;
  let capitals = 0;
  let brackets = 0;
  let ands = 0;
  for (let index = start; index < end; index++) {
    const word = words[index]!;
    text = mix(99, text, word.low);
    if (!word.capital) smalls = mix(98, smalls, word.low);
    else capitals++;
    shape = mix(97, shape, word.capital || word.digit ? word.shape : word.low);
    if (word.text === '(') brackets++;
    else if (word.text === ')') brackets--;
    else if (word.lower === 'and') ands++;
  }
  emit(mix(100, length));
  emit(mix(101, text));
  lone?.(HEAD, mix(102, head.low));
  emit(mix(103, head.low, length));
  emit(mix(104, first.low, last.low));
  emit(mix(105, smalls, length));
  emit(mix(106, shape));
  emit(mix(107, before, after));
  emit(mix(108, before, last.low));
  emit(mix(109, first.low, after));
  emit(mix(110, before, head.low));
  emit(mix(111, capitals, length));
  emit(mix(112, brackets));
  emit(mix(113, head.clusters[1] ?? 1, first.clusters[1] ?? 1));
  lone?.(HEAD, mix(114, head.clusters[2] ?? 1));
  emit(mix(115, first.clusters[1] ?? 1, last.clusters[1] ?? 1, length));
  emit(mix(151, head.clusters[4]!, first.clusters[4]));
  lone?.(HEAD, mix(152, head.clusters[5]!));
  emit(mix(153, first.clusters[4]!, last.clusters[4], length));
  emit(mix(116, ands, head.low));
  emit(mix(117, last.low, after));
  for (let bits = exact.get(spanKey(start, end)) ?? 0; bits !== 0; bits &= bits - 1) {
    const kind = 31 - Math.clz32(bits & -bits);
    emit(mix(120, kind));
    emit(mix(121, kind, length));
    emit(mix(122, kind, before));
    emit(mix(123, kind, after));
  }
  kindFeatures(sentence, start, { end, head, emit });
  contextFeatures(sentence, start, { end, document, emit });
  if (lone) for (let index = start; index < end; index++) lone(INSIDE, insideFeature(words[index]!));
  genreSpanFeatures(document.genre, { length, text, head, smalls, shape, first, last, before, phrases: exact.get(spanKey(start, end)) ?? 0, emit, lone });
}

/** The rest of the sentence and document: the words before, an acronym in brackets, the same sequence elsewhere. */
function contextFeatures({ words }: SentenceView, start: number, { end, document, emit }: { readonly end: number; readonly document: DocumentView; readonly emit: (feature: number) => void }): void {
  const before = words[start - 1];
  const after = words[end];
  emit(mix(140, before?.capital ? 1 : before ? before.low : 0, after?.capital ? 1 : 0));
  emit(mix(141, before?.clusters[1] ?? 1, after?.clusters[1] ?? 1));
  emit(mix(154, before?.clusters[4] ?? 1, after?.clusters[4] ?? 1));
  if (after?.text === '(' && words[end + 2]?.text === ')' && words[end + 1]!.acronym) {
    const spelled = longFormStart(words, end, words[end + 1]!.text);
    emit(mix(142, spelled === start ? 1 : spelled < 0 ? 2 : spelled < start ? 3 : 4));
  }
  if (before?.text === '(' && after?.text === ')') emit(mix(143, words[start]!.acronym ? 1 : 0, end - start));
  let sequence = words[start]!.folded;
  for (let index = start + 1; index < end; index++) sequence += ` ${words[index]!.folded}`;
  const times = document.sequences.get(sequence) ?? 0;
  emit(mix(144, Math.min(times, 3), end - start === 1 ? 1 : 0));
}

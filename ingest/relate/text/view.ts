/** A sentence as the classifiers see it: numbers a word, worked out once. */
import type { Clusters } from '../../language/clusters.ts';
import type { AnalysedSentence, Tag, Token } from '../../stages.ts';
import { hashText } from '../linear/hash.ts';

export const TAGS: readonly Tag[] = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'];
const TAG_INDEX: ReadonlyMap<Tag, number> = new Map(TAGS.map((tag, index) => [tag, index]));
export const tagIndex = (tag: Tag): number => TAG_INDEX.get(tag) ?? 16;

export interface SentenceView {
  readonly sentence: AnalysedSentence;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  /** Hashes of lower-case form and base form. */
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Uint8Array;
  /** Word clusters, coarse (64), middle (256) and fine (1024); 0 for unknown words. */
  readonly coarse: Uint16Array;
  readonly middle: Uint16Array;
  readonly fine: Uint16Array;
}

/** Looks every word of a sentence up once. */
export function viewOf(sentence: AnalysedSentence, clusters: Clusters): SentenceView {
  const { tokens } = sentence;
  const count = tokens.length;
  const lower = new Array<string>(count);
  const view = {
    sentence, tokens, lower,
    form: new Int32Array(count), lemma: new Int32Array(count), tag: new Uint8Array(count),
    coarse: new Uint16Array(count), middle: new Uint16Array(count), fine: new Uint16Array(count),
  };
  for (let index = 0; index < count; index++) {
    const { text, lemma, tag } = tokens[index]!;
    const low = text.toLowerCase();
    lower[index] = low;
    view.form[index] = hashText(low);
    view.lemma[index] = lemma === low ? view.form[index]! : hashText(lemma);
    view.tag[index] = tagIndex(tag);
    const row = clusters.row(text);
    if (row < 0) continue;
    view.coarse[index] = clusters.c64[row]! + 1;
    view.middle[index] = clusters.c256[row]! + 1;
    view.fine[index] = clusters.c1024[row]! + 1;
  }
  return view;
}

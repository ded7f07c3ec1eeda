/** A sentence as the classifiers see it: numbers a word, worked out once. */
import type { Clusters } from '../../language/clusters.ts';
import { vectors } from '../../language/vectors.ts';
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
  /** Rows in the word vectors; -1 for words that have none. */
  readonly vector: Int32Array;
}

/** What is known of a form as written. */
interface Form {
  readonly lower: string;
  readonly hash: number;
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  readonly vector: number;
}

/** Forms and base forms kept; when full they are begun anew. */
const CACHE_LIMIT = 50_000;
const forms = new WeakMap<Clusters, Map<string, Form>>();
const hashes = new Map<string, number>();

/** The place of the word before the one at `at`, an article between the two left aside; below 0 where none is. */
export const beforeArticle = ({ tokens }: Pick<SentenceView, 'tokens'>, at: number): number => (tokens[at - 1]?.tag === 'DET' ? at - 2 : at - 1);

/** The place behind a bracket that opens at `at`; `at` itself where none opens there or it never closes. */
export const behindBracket = ({ lower }: Pick<SentenceView, 'lower'>, at: number): number => (lower[at] === '(' && lower.indexOf(')', at) + 1) || at;

/** Whether a sentence begins with a participle: "Founded in 1967, …". */
export const opensWithParticiple = ({ tokens, lower }: Pick<SentenceView, 'tokens' | 'lower'>): boolean => tokens[0]?.tag === 'VERB' && /(?:ed|en|ing|t)$/u.test(lower[0]!);

/** Looks every word of a sentence up once. */
export function viewOf(sentence: AnalysedSentence, clusters: Clusters): SentenceView {
  const { tokens } = sentence;
  const count = tokens.length;
  const lower = new Array<string>(count);
  const view = {
    sentence, tokens, lower,
    form: new Int32Array(count), lemma: new Int32Array(count), tag: new Uint8Array(count),
    coarse: new Uint16Array(count), middle: new Uint16Array(count), fine: new Uint16Array(count),
    vector: new Int32Array(count),
  };
  const known = formsOf(clusters);
  for (let index = 0; index < count; index++) {
    const { text, lemma, tag } = tokens[index]!;
    let form = known.get(text);
    if (!form) known.set(text, form = describe(text, clusters));
    lower[index] = form.lower;
    view.form[index] = form.hash;
    view.lemma[index] = lemma === form.lower ? form.hash : hashOf(lemma);
    view.tag[index] = tagIndex(tag);
    view.coarse[index] = form.coarse;
    view.middle[index] = form.middle;
    view.fine[index] = form.fine;
    view.vector[index] = form.vector;
  }
  return view;
}

function formsOf(clusters: Clusters): Map<string, Form> {
  let known = forms.get(clusters);
  if (!known || known.size > CACHE_LIMIT) forms.set(clusters, known = new Map<string, Form>());
  return known;
}

function describe(text: string, { row, c64, c256, c1024 }: Clusters): Form {
  const lower = text.toLowerCase();
  const at = row(text);
  return { lower, hash: hashText(lower), coarse: at < 0 ? 0 : c64[at]! + 1, middle: at < 0 ? 0 : c256[at]! + 1, fine: at < 0 ? 0 : c1024[at]! + 1, vector: vectors().row(lower) };
}

function hashOf(lemma: string): number {
  let hash = hashes.get(lemma);
  if (hash === undefined) {
    if (hashes.size > CACHE_LIMIT) hashes.clear();
    hashes.set(lemma, hash = hashText(lemma));
  }
  return hash;
}

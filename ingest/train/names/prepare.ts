/** Labelled documents as the trainer reads them: candidates, features as rows of the weight table, and the readings allowed. */
import type { Candidates, Lexicon } from '../../recognise/names/candidates.ts';
import { findCandidates } from '../../recognise/names/candidates.ts';
import { GENRES } from '../../recognise/names/genre.ts';
import { TYPES } from '../../recognise/names/labels.ts';
import { spanFeatures } from '../../recognise/names/span-features.ts';
import { tokenFeatures } from '../../recognise/names/token-features.ts';
import { viewDocument } from '../../recognise/names/view.ts';
import type { LabelledDocument, LabelledSpan } from './corpora.ts';

export type ViewOptions = Parameters<typeof viewDocument>[1];

/** A sentence ready for training. Features of word w: `tokenRows[tokenFrom[w] … tokenFrom[w + 1])`; of candidate c likewise. */
export interface Example {
  readonly candidates: Candidates;
  readonly tokenFrom: Int32Array;
  readonly tokenRows: Int32Array;
  readonly spanFrom: Int32Array;
  readonly spanRows: Int32Array;
  /** 1 where the annotation allows this candidate as this type. */
  readonly allowedSpans: Uint8Array;
  readonly allowedOutside: Uint8Array;
  readonly weight: number;
  readonly gold: readonly LabelledSpan[];
}

/** Gives each feature hash a row, in order of first sight; with `frozen`, -1 for a new one. */
export class Rows {
  readonly #rows = new Map<number, number>();
  readonly #counts: number[] = [];
  frozen = false;

  get size(): number { return this.#rows.size; }

  row(hash: number): number {
    let row = this.#rows.get(hash);
    if (row === undefined) {
      if (this.frozen) return -1;
      this.#rows.set(hash, (row = this.#rows.size));
      this.#counts.push(0);
    }
    if (!this.frozen) this.#counts[row]!++;
    return row;
  }

  count(row: number): number { return this.#counts[row]!; }
  entries(): IterableIterator<[number, number]> { return this.#rows.entries(); }
}

/** Both tables of rows: of words' features and of spans' features. */
export interface Tables {
  readonly tokens: Rows;
  readonly spans: Rows;
}

/** The sentences of a document that have candidates. With `free`, for measuring: gold spans that are no candidates stay out. */
export function prepareDocument(document: LabelledDocument, { lexicon, tables, view, free = false }: { readonly lexicon: Lexicon; readonly tables: Tables; readonly view: ViewOptions; readonly free?: boolean }): readonly (Example | undefined)[] {
  const seen = viewDocument(document.sentences, { ...view, genre: GENRES.indexOf(document.genre) });
  return seen.sentences.map((sentence, index) => {
    const gold = document.names[index] ?? [];
    const candidates = findCandidates(sentence, lexicon, free ? [] : gold.filter(({ optional }) => !optional).map(({ start, end }) => [start, end] as const));
    if (candidates.ends.length === 0) return undefined;
    const tokenRows: number[] = [];
    const addToken = (feature: number): void => { const row = tables.tokens.row(feature); if (row >= 0) tokenRows.push(row); };
    const tokenFrom = new Int32Array(sentence.words.length + 1);
    for (let at = 0; at < sentence.words.length; at++) {
      if (candidates.covered[at] === 1) tokenFeatures(sentence, at, { document: seen, emit: addToken, lone: (_, feature) => addToken(feature) });
      tokenFrom[at + 1] = tokenRows.length;
    }
    const spanRows: number[] = [];
    const addSpan = (feature: number): void => { const row = tables.spans.row(feature); if (row >= 0) spanRows.push(row); };
    const spanFrom = new Int32Array(candidates.ends.length + 1);
    for (let at = 0; at < candidates.ends.length; at++) {
      spanFeatures(sentence, candidates.starts[at]!, { end: candidates.ends[at]!, document: seen, emit: addSpan, lone: (_, feature) => addSpan(feature) });
      spanFrom[at + 1] = spanRows.length;
    }
    const { allowedSpans, allowedOutside } = allowedReadings(candidates, gold);
    return { candidates, tokenFrom, tokenRows: Int32Array.from(tokenRows), spanFrom, spanRows: Int32Array.from(spanRows), allowedSpans, allowedOutside, weight: document.weight, gold };
  });
}

/** A certain span must be read as one of its types; elsewhere only types that the set does not annotate may be read, and only over optional spans. */
function allowedReadings({ starts, ends, covered }: Candidates, gold: readonly LabelledSpan[]): Pick<Example, 'allowedSpans' | 'allowedOutside'> {
  const allowedSpans = new Uint8Array(ends.length * TYPES.length);
  const allowedOutside = new Uint8Array(covered.length).fill(1);
  for (const { start, end, optional } of gold) if (!optional) allowedOutside.fill(0, start, end);
  for (let at = 0; at < ends.length; at++) {
    for (const span of gold) {
      const exact = span.start === starts[at] && span.end === ends[at];
      const within = span.optional && span.start <= starts[at]! && span.end >= ends[at]!;
      if (!exact && !within) continue;
      for (let type = 0; type < TYPES.length; type++) if ((span.types >> type) & 1) allowedSpans[at * TYPES.length + type] = 1;
    }
  }
  return { allowedSpans, allowedOutside };
}

/** Small words of names in the training texts: those that begin at least one name in so many of their occurrences count. */
export function learnLexicon(documents: readonly LabelledDocument[], { share = 0.02, least = 2 } = {}): Lexicon {
  const total = new Map<string, number>();
  const starts = new Map<string, number>();
  const insides = new Map<string, number>();
  const ends = new Map<string, number>();
  const add = (counts: Map<string, number>, word: string): void => { counts.set(word, (counts.get(word) ?? 0) + 1); };
  for (const { sentences, names } of documents) {
    sentences.forEach(({ tokens }, index) => {
      const lower = tokens.map(({ text }) => text.toLowerCase());
      for (const word of lower) add(total, word);
      for (const { start, end, optional } of names[index] ?? []) {
        if (optional) continue;
        add(starts, lower[start]!);
        add(ends, lower[end - 1]!);
        for (let at = start + 1; at < end; at++) if (at < end - 1) add(insides, lower[at]!);
      }
    });
  }
  const keep = (counts: Map<string, number>, part: number): Set<string> =>
    new Set([...counts].filter(([word, count]) => count >= least && count >= part * (total.get(word) ?? 1)).map(([word]) => word).sort());
  return { starts: keep(starts, share), insides: keep(insides, 0), ends: keep(ends, share) };
}

/** The annotated texts that the names tagger learns from, in one form: documents of sentences with spans, some of them of uncertain type. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NamedType, Span } from '../../../graph/model.ts';
import { analyse } from '../../language/analyse.ts';
import type { Genre } from '../../recognise/names/genre.ts';
import { TYPES } from '../../recognise/names/labels.ts';
import type { AnalysedSentence, CleanText } from '../../stages.ts';
import type { Passage } from '../data/passages.ts';

/** A name in words of a sentence. `types` are the bits of the types it may be; a span that may also be none is `optional`. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly types: number;
  readonly optional: boolean;
}

export interface LabelledDocument {
  readonly id: string;
  readonly sentences: readonly Pick<AnalysedSentence, 'kind' | 'tokens'>[];
  /** One list a sentence; spans of a list do not overlap. */
  readonly names: readonly (readonly LabelledSpan[])[];
  /** How much its errors count in training. */
  readonly weight: number;
  /** Types that the annotation tells apart; of the others nothing is known. */
  readonly types: number;
  readonly genre: Genre;
}

export type Repairer = (text: string) => CleanText;

export const bit = (type: NamedType): number => 1 << TYPES.indexOf(type as (typeof TYPES)[number]);
export const ALL_TYPES = (1 << TYPES.length) - 1;

/** A passage as the pipeline sees it, with its names (the outermost of nested ones) laid over the words. */
export function labelPassage(passage: Passage, { repair, weight = 1 }: { readonly repair: Repairer; readonly weight?: number }): LabelledDocument {
  const clean = repair(passage.text);
  const document = { source: passage.id, title: '', language: 'en', text: passage.text, problems: [] };
  const { sentences } = analyse(document, clean);
  // Topics are named too, but are none of the tagger's types: to it they are plain words.
  const mentions = outermost(passage.mentions.filter(({ level, type }) => level === 'name' && (TYPES as readonly NamedType[]).includes(type)));
  return {
    id: passage.id, sentences, weight, types: ALL_TYPES, genre: 'official',
    names: sentences.map(({ tokens }) => mentions.flatMap((mention) => {
      const inside = tokens.flatMap((token, index) => (overlap(clean.toSource(token), mention) ? [index] : []));
      return inside.length === 0 ? [] : [{ start: inside[0]!, end: inside.at(-1)! + 1, types: bit(mention.type), optional: false }];
    })).map(withoutOverlaps),
  };
}

const overlap = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;
const withoutOverlaps = (spans: readonly LabelledSpan[]): readonly LabelledSpan[] =>
  [...spans].sort((left, right) => left.start - right.start || right.end - left.end).filter((span, index, all) => !all.slice(0, index).some(({ end }) => end > span.start));

/** Spans that no other holds. */
export const outermost = <S extends Span>(spans: readonly S[]): readonly S[] =>
  spans.filter((span, at) => !spans.some((other, index) => index !== at && other.start <= span.start && other.end >= span.end && (other.end - other.start > span.end - span.start || index < at)));

/** Types of the public sets in ours. Names of other types may be anything or nothing. */
const PUBLIC_TYPES: Readonly<Record<string, NamedType | 'other'>> = {
  PER: 'Person', ORG: 'Organization', LOC: 'Location', MISC: 'other',
  person: 'Person', politician: 'Person', organisation: 'Organization', organization: 'Organization', politicalparty: 'Organization',
  country: 'Location', location: 'Location', event: 'Event', election: 'Event', misc: 'other',
};

export interface ColumnsOptions {
  readonly weight: number;
  /** Types that the set annotates. */
  readonly types: number;
  readonly genre: Genre;
}

/** A set in columns (word first, label last, BIO or IO), each sentence a document. */
export function readColumns(folder: string, file: string, { weight, types, genre }: ColumnsOptions): readonly LabelledDocument[] {
  const blocks = gunzipSync(readFileSync(join(folder, 'public', file))).toString('utf8').split(/\r?\n\s*\r?\n/u);
  const open = (span: LabelledSpan): LabelledSpan => (span.types === 0 ? { ...span, types: ALL_TYPES & ~types, optional: true } : span);
  return blocks.flatMap((block, index) => {
    const rows = block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('# ')).map((line) => line.trim().split(/\s+/u));
    if (rows.length === 0) return [];
    const { sentences, names } = alignRows(rows.map(([word]) => word!).join(' '), rows);
    return [{ id: `${file}#${index}`, sentences, names: names.map((list) => list.map(open)), weight, types, genre }];
  });
}

/** Our own words over theirs; a name keeps the words it overlaps. */
function alignRows(text: string, rows: readonly (readonly string[])[]): Pick<LabelledDocument, 'sentences' | 'names'> {
  const spans: (Span & { readonly types: number })[] = [];
  let offset = 0;
  let open: { start: number; end: number; label: string } | undefined;
  const close = (): void => {
    if (!open) return;
    const type = PUBLIC_TYPES[open.label];
    spans.push({ start: open.start, end: open.end, types: type === undefined || type === 'other' ? 0 : bit(type) });
    open = undefined;
  };
  for (const [word, ...labels] of rows) {
    const label = labels.at(-1) ?? 'O';
    const kind = label.slice(2);
    if (label === 'O' || label.startsWith('B-') || open?.label !== kind) close();
    if (label !== 'O') {
      if (open) open.end = offset + word!.length;
      else open = { start: offset, end: offset + word!.length, label: kind };
    }
    offset += word!.length + 1;
  }
  close();
  const clean: CleanText = { text, toSource: (span) => span };
  const { sentences } = analyse({ source: '', title: '', language: 'en', text, problems: [] }, clean);
  return {
    sentences,
    names: layOver(sentences, spans),
  };
}

/** Spans of the text as spans of words: a name keeps the words it overlaps. */
export const layOver = (sentences: readonly Pick<AnalysedSentence, 'tokens'>[], spans: readonly (Span & { readonly types: number })[]): readonly (readonly LabelledSpan[])[] =>
  sentences.map(({ tokens }) => withoutOverlaps(spans.flatMap((span) => {
    const inside = tokens.flatMap((token, index) => (overlap(token, span) ? [index] : []));
    return inside.length === 0 ? [] : [{ start: inside[0]!, end: inside.at(-1)! + 1, types: span.types, optional: false }];
  })));

/** What a quote shows of a claim's document: the sentence that says it, and those where its ends stand. */
import type { ClaimView } from '../../api.ts';

type Span = ClaimView['span'];

export interface QuotePart {
  /** Of its text, in the document. */
  readonly start: number;
  readonly text: string;
  /** The sentence that says the claim; the others only tell of what. */
  readonly says: boolean;
  /** What stands between it and the part before: a space between neighbours, else dots. */
  readonly lead: string;
}

/** Longer sentences are cut around the marked words, in UTF-16 units. */
const LONGEST = 420;
const AROUND = 120;
/** Between neighbours stand a space, an empty line, a bullet: less than any sentence would take. */
const GAP = 8;

/** The parts in text order; `tail` are the dots after the last where it goes on. */
export function partsOf({ sentence, otherSentences = [], span, subjectSpan, objectSpan }: ClaimView): { readonly parts: readonly QuotePart[]; readonly tail: string } {
  const ends = [subjectSpan, objectSpan].filter((end) => end !== undefined);
  const parts: QuotePart[] = [];
  let before: number | undefined;
  let cut = false;
  for (const one of [sentence, ...otherSentences].sort((a, b) => a.start - b.start)) {
    const says = one === sentence;
    const { text, start } = clip(one.text, one.start, says ? span : around(ends.filter((end) => one.start <= end.start && end.start < one.end)));
    const apart = start > one.start || cut || (before !== undefined && one.start - before > GAP);
    parts.push({ start, text, says, lead: before === undefined ? (apart ? '… ' : '') : apart ? ' … ' : ' ' });
    before = one.end;
    cut = start + text.length < one.end;
  }
  return { parts, tail: cut ? ' …' : '' };
}

const around = (spans: readonly Span[]): Span => ({ start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) });

function clip(text: string, start: number, span: Span): { readonly text: string; readonly start: number } {
  if (text.length <= LONGEST) return { text, start };
  const from = Math.max(0, text.lastIndexOf(' ', span.start - start - AROUND) + 1);
  const wanted = span.end - start + AROUND;
  const to = wanted >= text.length ? text.length : Math.max(span.end - start, text.lastIndexOf(' ', wanted));
  return { text: text.slice(from, to), start: start + from };
}

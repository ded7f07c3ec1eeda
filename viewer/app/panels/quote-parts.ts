/** What a quote shows of a claim's document: the sentence that says it, and those where its ends stand. */
import type { ClaimView } from '../../api.ts';

type Span = ClaimView['span'];
type Sentence = ClaimView['sentence'];
type Quoted = Pick<ClaimView, 'sentence' | 'otherSentences'>;

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
export function partsOf(claim: ClaimView): { readonly parts: readonly QuotePart[]; readonly tail: string } {
  const { sentence, span, subjectSpan, objectSpan } = claim;
  const ends = [subjectSpan, objectSpan].filter((end) => end !== undefined);
  const parts: QuotePart[] = [];
  let before: Sentence | undefined;
  let cut = false;
  for (const one of inOrder(claim)) {
    const says = one === sentence;
    const { text, start } = clip(one.text, one.start, says ? span : around(ends.filter((end) => one.start <= end.start && end.start < one.end)));
    const apart = start > one.start || cut || areApart(before, one);
    parts.push({ start, text, says, lead: before === undefined ? (apart ? '… ' : '') : apart ? ' … ' : ' ' });
    before = one;
    cut = start + text.length < one.end;
  }
  return { parts, tail: cut ? ' …' : '' };
}

/** All its sentences as one text, whole. */
export const wordsOf = (claim: Quoted): string =>
  inOrder(claim).map((one, at, all) => `${at === 0 ? '' : areApart(all[at - 1], one) ? ' … ' : ' '}${one.text.trim()}`).join('');

const inOrder = ({ sentence, otherSentences = [] }: Quoted): readonly Sentence[] => [sentence, ...otherSentences].sort((a, b) => a.start - b.start);
const areApart = (before: Sentence | undefined, after: Sentence): boolean => before !== undefined && after.start - before.end > GAP;
const around = (spans: readonly Span[]): Span => ({ start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) });

function clip(text: string, start: number, span: Span): { readonly text: string; readonly start: number } {
  if (text.length <= LONGEST) return { text, start };
  const from = Math.max(0, text.lastIndexOf(' ', span.start - start - AROUND) + 1);
  const wanted = span.end - start + AROUND;
  const to = wanted >= text.length ? text.length : Math.max(span.end - start, text.lastIndexOf(' ', wanted));
  return { text: text.slice(from, to), start: start + from };
}

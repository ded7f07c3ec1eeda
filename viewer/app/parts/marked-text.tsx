/** Text with stretches of it marked. */
import type { ComponentChildren } from 'preact';

export interface Mark {
  /** Half-open, in the text. */
  readonly start: number;
  readonly end: number;
  readonly wrap: (text: string, key: string) => ComponentChildren;
}

/** The text with its marks; of overlapping marks the one that begins first stays. Every letter appears once. */
export function MarkedText({ text, marks, from = 0 }: { readonly text: string; readonly marks: readonly Mark[]; readonly from?: number }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end, wrap } of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const [first, last] = [Math.max(0, start - from), Math.min(text.length, end - from)];
    if (first < at || last <= first) continue;
    if (first > at) parts.push(text.slice(at, first));
    parts.push(wrap(text.slice(first, last), `${start}-${end}`));
    at = last;
  }
  if (at < text.length) parts.push(text.slice(at));
  return <>{parts}</>;
}

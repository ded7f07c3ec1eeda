/** The sentence that says a claim, with its words marked, and where it stands. */
import type { ClaimView } from '../../api.ts';
import { select } from '../state/store.ts';
import { MarkedText, type Mark } from '../parts/marked-text.tsx';
import { count, date } from '../parts/words.ts';

/** Longer sentences are cut around the marked words, in UTF-16 units. */
const LONGEST = 420;
const AROUND = 120;

const mark: Mark['wrap'] = (text, key) => <mark key={key}>{text}</mark>;

export function Quote({ claim }: { readonly claim: ClaimView }) {
  const { sentence, span, subjectSpan, objectSpan, document, page } = claim;
  const inside = [subjectSpan, objectSpan].filter((one) => one !== undefined && one.start >= sentence.start && one.end <= sentence.end) as { start: number; end: number }[];
  const marks = inside.length === 2 ? inside : [span];
  const { text, start } = clip(sentence.text, sentence.start, span);
  return (
    <figure class="quote">
      <blockquote dir="auto">
        {start > sentence.start && '… '}
        <MarkedText text={text} from={start} marks={marks.map((one) => ({ ...one, wrap: mark }))} />
        {start + text.length < sentence.end && ' …'}
      </blockquote>
      <figcaption>
        <button type="button" class="text-button" onClick={() => select({ kind: 'document', id: document.id, claim: claim.id })}><bdi>{document.title}</bdi></button>
        {document.date && <span>{date(document.date)}</span>}
        <span class="muted">{page !== undefined && `· page ${page} `}· characters {count(span.start)}–{count(span.end)}</span>
      </figcaption>
    </figure>
  );
}

function clip(text: string, start: number, span: { readonly start: number; readonly end: number }): { readonly text: string; readonly start: number } {
  if (text.length <= LONGEST) return { text, start };
  const from = Math.max(0, text.lastIndexOf(' ', span.start - start - AROUND) + 1);
  const wanted = span.end - start + AROUND;
  const to = wanted >= text.length ? text.length : Math.max(span.end - start, text.lastIndexOf(' ', wanted));
  return { text: text.slice(from, to), start: start + from };
}

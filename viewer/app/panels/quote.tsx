/** The sentence that says a claim, with its words marked, and where it stands. */
import type { ClaimView } from '../../api.ts';
import { select } from '../state/store.ts';
import { MarkedText, type Mark } from '../parts/marked-text.tsx';
import { count, date } from '../parts/words.ts';

/** Longer sentences are cut around the marked words, in UTF-16 units. */
const LONGEST = 420;
const AROUND = 120;

/** The words that say it are set off; subject and object within them stand out. */
function Words({ text, from, claim: { span, subjectSpan, objectSpan } }: { readonly text: string; readonly from: number; readonly claim: ClaimView }) {
  const ends = [subjectSpan, objectSpan].filter((one) => one !== undefined).map((one): Mark => ({ ...one, wrap: (words, key) => <mark key={key}>{words}</mark> }));
  const [first, last] = [Math.max(0, span.start - from), Math.min(text.length, span.end - from)];
  return (
    <>
      <MarkedText text={text.slice(0, first)} from={from} marks={ends} />
      <span class="saying"><MarkedText text={text.slice(first, last)} from={from + first} marks={ends} /></span>
      <MarkedText text={text.slice(last)} from={from + last} marks={ends} />
    </>
  );
}

export function Quote({ claim }: { readonly claim: ClaimView }) {
  const { sentence, span, document, page } = claim;
  const { text, start } = clip(sentence.text, sentence.start, span);
  return (
    <figure class="quote">
      <blockquote dir="auto">
        {start > sentence.start && '… '}
        <Words text={text} from={start} claim={claim} />
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

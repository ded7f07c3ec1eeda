/** The sentence that says a claim, with its words marked, and where it stands; before or after it, quieter, the sentences that hold its ends. */
import type { ClaimView } from '../../api.ts';
import { select } from '../state/store.ts';
import { MarkedText, type Mark } from '../parts/marked-text.tsx';
import { count, date } from '../parts/words.ts';
import { partsOf } from './quote-parts.ts';

/** The words that say it are set off; subject and object stand out. */
function Words({ text, from, claim: { span, subjectSpan, objectSpan } }: { readonly text: string; readonly from: number; readonly claim: ClaimView }) {
  const ends = [subjectSpan, objectSpan].filter((one) => one !== undefined).map((one): Mark => ({ ...one, wrap: (words, key) => <mark key={key}>{words}</mark> }));
  const first = Math.min(text.length, Math.max(0, span.start - from));
  const last = Math.max(first, Math.min(text.length, span.end - from));
  return (
    <>
      <MarkedText text={text.slice(0, first)} from={from} marks={ends} />
      {first < last && <span class="saying"><MarkedText text={text.slice(first, last)} from={from + first} marks={ends} /></span>}
      <MarkedText text={text.slice(last)} from={from + last} marks={ends} />
    </>
  );
}

export function Quote({ claim }: { readonly claim: ClaimView }) {
  const { span, document, page } = claim;
  const { parts, tail } = partsOf(claim);
  return (
    <figure class="quote">
      <blockquote dir="auto">
        {parts.map(({ start, text, says, lead }) => (
          <span key={start} class={says ? undefined : 'elsewhere'}>{lead}<Words text={text} from={start} claim={claim} /></span>
        ))}
        {tail}
      </blockquote>
      <figcaption>
        <button type="button" class="text-button" onClick={() => select({ kind: 'document', id: document.id, claim: claim.id })}><bdi>{document.title}</bdi></button>
        {document.date && <span>{date(document.date)}</span>}
        <span class="muted">{page !== undefined && `· page ${page} `}· characters {count(span.start)}–{count(span.end)}</span>
      </figcaption>
    </figure>
  );
}

/** The document reader: the text as it was read, every mention marked and linked to the canvas, the asked-for words in view. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DocumentView } from '../../api.ts';
import { api } from '../state/api.ts';
import { filter, hovered, network, select, view } from '../state/store.ts';
import { MarkedText, type Mark } from '../parts/marked-text.tsx';
import { Skeleton } from '../parts/links.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { date, plural, sentenceOf } from '../parts/words.ts';

export function DocumentCard({ id, claim, entity }: { readonly id: string; readonly claim?: string; readonly entity?: string }) {
  const answer = useAnswer(() => api.document(id), `${id} ${network.value?.version ?? ''}`);
  if (answer.state === 'waiting') return <Skeleton lines={9} />;
  if (answer.state === 'failed') return <p role="alert">{answer.message}</p>;
  const document = answer.value;
  const only = view.value.filters.document === id;
  return (
    <article class="card reader">
      <h1><bdi>{document.title}</bdi></h1>
      <p class="muted">{document.date && `${date(document.date)} · `}<bdi>{document.source}</bdi> · {plural(document.sentences, 'sentence')} · {plural(document.claims, 'claim')}</p>
      <div class="actions">
        <button type="button" class="button" aria-pressed={only} onClick={() => filter({ document: only ? null : id })}>{only ? 'Show the whole graph' : 'Only this document'}</button>
      </div>
      <CalledWrong document={document} />
      <Text document={document} claim={claim} entity={entity} />
    </article>
  );
}

/** What readers called wrong of what the document was understood to say: its edges no longer lead here. */
function CalledWrong({ document }: { readonly document: DocumentView }) {
  const wrong = document.claimsMade.filter(({ rejected }) => rejected);
  if (wrong.length === 0) return null;
  return (
    <details class="joins">
      <summary>{plural(wrong.length, 'claim')} called wrong</summary>
      <ul>{wrong.map((one) => <li key={one.id}><button type="button" class="text-button struck" onClick={() => select({ kind: 'edge', id: one.edge })}><bdi>{sentenceOf(network.value!, one)}</bdi></button></li>)}</ul>
    </details>
  );
}

function Text({ document, claim, entity }: { readonly document: DocumentView; readonly claim: string | undefined; readonly entity: string | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const said = claim ? document.claimsMade.find(({ id }) => id === claim) : undefined;
  useEffect(() => {
    const target = box.current?.querySelector('.said') ?? (entity ? box.current?.querySelector(`[data-entity="${CSS.escape(entity)}"]`) : null);
    target?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  }, [document.id, claim, entity]);
  const paragraphs = useMemo(() => paragraphsOf(document), [document]);
  return (
    <div class="document-text" ref={box} dir="auto">
      {paragraphs.map(({ start, text, page, mentions }) => {
        const marks = mentions.map((mention): Mark => ({ ...mention, wrap: (words, key) => <Mention key={key} id={mention.entity} words={words} strong={mention.entity === entity} /> }));
        const end = start + text.length;
        const overlaps = said && said.span.start < end && said.span.end > start;
        return (
          <p key={start}>
            {page !== undefined && <span class="page-number">page {page}</span>}
            {overlaps ? <Said text={text} start={start} span={said.span} marks={marks} /> : <MarkedText text={text} from={start} marks={marks} />}
          </p>
        );
      })}
    </div>
  );
}

/** A paragraph with the words of the claim set off, the mentions within and around them still marked. */
function Said({ text, start, span, marks }: { readonly text: string; readonly start: number; readonly span: { readonly start: number; readonly end: number }; readonly marks: readonly Mark[] }) {
  const first = Math.max(0, span.start - start);
  const last = Math.min(text.length, span.end - start);
  return (
    <>
      <MarkedText text={text.slice(0, first)} from={start} marks={marks} />
      <mark class="said"><MarkedText text={text.slice(first, last)} from={start + first} marks={marks} /></mark>
      <MarkedText text={text.slice(last)} from={start + last} marks={marks} />
    </>
  );
}

function Mention({ id, words, strong }: { readonly id: string; readonly words: string; readonly strong: boolean }) {
  const now = network.value;
  const row = now?.nodeRow.get(id);
  const type = row === undefined ? '' : now!.nodes.typeNames[now!.nodes.type[row]!]!;
  return (
    <button type="button" class={`mention t-${type}${strong ? ' strong' : ''}`} data-entity={id} title={row === undefined ? '' : now!.nodes.name[row]!} onClick={() => select({ kind: 'entity', id })} onMouseEnter={() => (hovered.value = row ?? null)} onMouseLeave={() => (hovered.value = null)}>{words}</button>
  );
}

interface Paragraph {
  readonly start: number;
  readonly text: string;
  readonly page: number | undefined;
  readonly mentions: DocumentView['mentions'];
}

/** Lines of the text with the mentions in each; offsets are those of the document. */
function paragraphsOf({ text, mentions, pages = [] }: DocumentView): readonly Paragraph[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const inside: DocumentView['mentions'][number][] = [];
    while (next < sorted.length && sorted[next]!.start < end) inside.push(sorted[next++]!);
    paragraphs.push({ start, text: match[0], page: pages.find((page) => page.start >= start && page.start < end)?.number, mentions: inside });
  }
  return paragraphs;
}

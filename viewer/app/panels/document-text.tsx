/**
 * A document's text, its mentions marked and linked to the canvas, the asked-for words in view. All words are there, to be searched and selected; mentions are
 * marked when their paragraph comes near the screen, for a hundred pages have thousands.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimView, DocumentView } from '../../api.ts';
import { hovered, network, select } from '../state/store.ts';
import { MarkedText, type Mark } from '../parts/marked-text.tsx';

interface Paragraph {
  readonly start: number;
  readonly text: string;
  readonly page: number | undefined;
  readonly mentions: DocumentView['mentions'];
}

/** How far from the screen mentions are marked, px: further than one turn of the wheel or a Tab goes. */
const NEAR = 800;

export function DocumentText({ document, claim, entity }: { readonly document: DocumentView; readonly claim: string | undefined; readonly entity: string | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const said = claim ? document.claimsMade.find(({ id }) => id === claim) : undefined;
  const paragraphs = useMemo(() => paragraphsOf(document), [document]);
  const wanted = said ? paragraphs.find((paragraph) => holds(paragraph, said.span)) : entity ? paragraphs.find(({ mentions }) => mentions.some((mention) => mention.entity === entity)) : undefined;
  const watch = useMemo(watchNear, [document.id]);
  useEffect(() => () => watch.stop(), [watch]);
  useEffect(() => {
    const target = box.current?.querySelector('.said') ?? (entity ? box.current?.querySelector(`[data-entity="${CSS.escape(entity)}"]`) : null);
    // The way to it would pass all that lies between; it is marked already.
    target?.scrollIntoView({ block: 'center', behavior: paragraphs.length > LONG || matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  }, [document.id, claim, entity]);
  return (
    <div class="document-text" ref={box} dir="auto">
      {paragraphs.map((paragraph) => <Lines key={paragraph.start} paragraph={paragraph} said={said && holds(paragraph, said.span) ? said.span : undefined} entity={entity} wanted={paragraph === wanted} watch={watch} />)}
    </div>
  );
}

/** Paragraphs of a text through which nothing glides. */
const LONG = 200;

const holds = ({ start, text }: Paragraph, span: ClaimView['span']): boolean => span.start < start + text.length && span.end > start;

interface Watch {
  /** Calls once, when the element comes near the screen. */
  readonly see: (element: Element, then: () => void) => void;
  readonly stop: () => void;
}

function watchNear(): Watch {
  const waiting = new Map<Element, () => void>();
  let observer: IntersectionObserver | undefined;
  const look: IntersectionObserverCallback = (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer!.unobserve(target);
      waiting.get(target)?.();
      waiting.delete(target);
    }
  };
  return {
    see: (element, then) => {
      // What scrolls is the root: a margin around the page would end at its edge.
      observer ??= new IntersectionObserver(look, { root: element.closest('.inspector'), rootMargin: `${NEAR}px 0px` });
      waiting.set(element, then);
      observer.observe(element);
    },
    stop: () => observer?.disconnect(),
  };
}

interface LinesProps {
  readonly paragraph: Paragraph;
  readonly said: ClaimView['span'] | undefined;
  readonly entity: string | undefined;
  /** The reader is taken there, so that it is marked at once. */
  readonly wanted: boolean;
  readonly watch: Watch;
}

function Lines({ paragraph: { start, text, page, mentions }, said, entity, wanted, watch }: LinesProps) {
  const element = useRef<HTMLParagraphElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (mentions.length > 0 && !near) watch.see(element.current!, () => setNear(true));
  }, [watch]);
  const marks = near || wanted || said ? mentions.map((mention): Mark => ({ ...mention, wrap: (words, key) => <Mention key={key} id={mention.entity} words={words} strong={mention.entity === entity} /> })) : [];
  return (
    <p ref={element}>
      {page !== undefined && <span class="page-number">page {page}</span>}
      {said ? <Said text={text} start={start} span={said} marks={marks} /> : <MarkedText text={text} from={start} marks={marks} />}
    </p>
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

/** A link, not a button, so that it breaks across lines as its words do. */
function Mention({ id, words, strong }: { readonly id: string; readonly words: string; readonly strong: boolean }) {
  const now = network.value;
  const row = now?.nodeRow.get(id);
  const type = row === undefined ? '' : now!.nodes.typeNames[now!.nodes.type[row]!]!;
  return (
    <a href={`?entity=${encodeURIComponent(id)}`} class={`mention t-${type}${strong ? ' strong' : ''}`} data-entity={id} title={row === undefined ? '' : now!.nodes.name[row]!} onClick={(event) => { if (!event.ctrlKey && !event.metaKey && !event.shiftKey) { event.preventDefault(); select({ kind: 'entity', id }); } }} onMouseEnter={() => (hovered.value = row ?? null)} onMouseLeave={() => (hovered.value = null)}>{words}</a>
  );
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

/** An entity: what it is called, its figures, its partners by relation, the documents that name it, why its names are one. */
import type { EntityView, FigureRow } from '../../api.ts';
import { api } from '../state/api.ts';
import { across, edgesOf, typeOfEdge, typeOfNode, type Network } from '../state/network.ts';
import { filter, go, network, seen, select, summary, view } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { StatusLine, TypeIcon } from '../parts/icons.tsx';
import { EntityLink, Section, Skeleton } from '../parts/links.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { count, date, edgeInverse, edgePhrase, isSymmetric, plural, quantity, span, typeSingular } from '../parts/words.ts';
import { CorrectEntity } from './correct-card.tsx';
import { correcting } from './correct-state.ts';
import { later } from '../parts/later.tsx';
import { openPreview } from './expand.tsx';

const SmallFigures = later(async () => (await import('../views/figures-small.tsx')).SmallFigures);

export function EntityCard({ id }: { readonly id: string }) {
  const answer = useAnswer(() => api.entity(id), `${id} ${network.value?.version ?? ''}`);
  const now = network.value!;
  const row = now.nodeRow.get(id);
  if (row === undefined) return <p class="muted">This entity is no longer in the graph.</p>;
  const type = typeOfNode(now, row);
  return (
    <article class="card">
      <header class="entity-head">
        <span class="chip">{typeSingular(type)}{now.nodes.kind[row]! > 0 && ` · ${now.nodes.kindNames[now.nodes.kind[row]!]!}`}</span>
        <h1><TypeIcon type={type} size={22} /> <bdi>{now.nodes.name[row]}</bdi></h1>
      </header>
      {answer.state === 'there' ? <Facts view={answer.value} /> : answer.state === 'failed' ? <p role="alert">{answer.message}</p> : <Skeleton lines={3} />}
      <Figures now={now} row={row} />
      <SmallFigures row={row} />
      <Partners now={now} row={row} />
      {answer.state === 'there' && <Documents view={answer.value} id={id} />}
      {answer.state === 'there' && <Joins view={answer.value} />}
      {answer.state === 'there' && correcting.value && summary.value?.canJudge && <CorrectEntity key={id} id={id} view={answer.value} />}
      <div class="actions">
        <button type="button" class="button" onClick={() => openPreview(row)}>Expand</button>
        <button type="button" class="button" onClick={() => go({ selected: { kind: 'paths', from: id, to: null } })}>Path from…</button>
        <button type="button" class="button" onClick={() => { go({ only: [id, ...new Set([...edgesOf(now, row)].map((edge) => now.nodes.id[across(now, edge, row)]!))], camera: null }); theCanvas.value?.fit(); }}>Only its circle</button>
        <button type="button" class="button" onClick={() => go({ hidden: [...view.value.hidden, id], selected: null })}>Hide</button>
        <button type="button" class="button" onClick={() => theCanvas.value?.fit([row])}>Show</button>
        {summary.value?.canJudge && <button type="button" class="button" aria-pressed={correcting.value} onClick={() => (correcting.value = !correcting.value)}>Correct</button>}
      </div>
    </article>
  );
}

const FACTS = [['acronym', 'Acronym'], ['title', 'Title'], ['role', 'Role'], ['iso', 'ISO'], ['start', 'From'], ['end', 'Until'], ['ageMin', 'Age from'], ['ageMax', 'Age to']] as const;

function Facts({ view: { node } }: { readonly view: EntityView }) {
  const { properties } = node;
  const aliases = Array.isArray(properties.aliases) ? (properties.aliases as readonly string[]) : [];
  const facts = FACTS.flatMap(([key, label]) => (properties[key] === undefined || properties[key] === null || properties[key] === properties.name ? [] : [[label, key === 'start' || key === 'end' ? date(String(properties[key])) : String(properties[key])] as const]));
  return (
    <>
      {aliases.length > 0 && <p class="aliases"><span class="muted">also </span>{aliases.slice(0, 12).map((alias, at) => <span key={alias}>{at > 0 && ' · '}<bdi>{alias}</bdi></span>)}{aliases.length > 12 && ` and ${aliases.length - 12} more`}</p>}
      {facts.length > 0 && <dl class="facts">{facts.map(([label, value]) => <div key={label}><dt>{label}</dt><dd><bdi>{value}</bdi></dd></div>)}</dl>}
    </>
  );
}

const figureRows = new WeakMap<Network, ReadonlyMap<number, FigureRow>>();
export function figureOf(now: Network, row: number): FigureRow | undefined {
  let rows = figureRows.get(now);
  if (!rows) figureRows.set(now, (rows = new Map(now.nodes.figures.map((figure) => [figure.row, figure]))));
  return rows.get(row);
}

/** Figures reported of an entity, and of the operations it leads. */
export function figuresOf(now: Network, row: number): readonly { readonly figure: FigureRow; readonly edge: number; readonly of: number }[] {
  const own = (node: number) => [...edgesOf(now, node)].flatMap((edge) => {
    const figure = now.edges.source[edge] === node && typeOfEdge(now, edge) === 'HAS_FIGURE' ? figureOf(now, now.edges.target[edge]!) : undefined;
    return figure ? [{ figure, edge, of: node }] : [];
  });
  const led = [...edgesOf(now, row)].filter((edge) => now.edges.source[edge] === row && typeOfEdge(now, edge) === 'LEADS').map((edge) => now.edges.target[edge]!);
  return [...own(row), ...[...new Set(led)].flatMap(own)];
}

export function Figures({ now, row }: { readonly now: Network; readonly row: number }) {
  const own = figureOf(now, row);
  const figures = figuresOf(now, row);
  if (own) return <div class="figure-card own"><b class="t-Figure">{quantity(own)}</b><span>{own.measure}{own.periodStart && `, ${span(own.periodStart, own.periodEnd).replace(/^in /u, '')}`}</span></div>;
  if (figures.length === 0) return null;
  return (
    <Section title={`Figures of ${now.nodes.name[row]!}`}>
      <div class="figure-cards">
        {figures.slice(0, 8).map(({ figure, edge, of }) => (
          <button key={edge} type="button" class="figure-card" onClick={() => select({ kind: 'edge', id: now.edges.id[edge]! })}>
            <b class="t-Figure">{quantity(figure)}</b>
            <span>{figure.measure || figure.of}{figure.periodStart && `, ${span(figure.periodStart, figure.periodEnd).replace(/^in /u, '')}`}{of !== row && <span class="muted"> · {now.nodes.name[of]}</span>}</span>
          </button>
        ))}
      </div>
      {figures.length > 8 && <p class="muted">and {figures.length - 8} more</p>}
    </Section>
  );
}

const MOST_PARTNERS = 8;

function Partners({ now, row }: { readonly now: Network; readonly row: number }) {
  const groups = new Map<string, { readonly phrase: string; readonly edges: number[] }>();
  for (const edge of edgesOf(now, row)) {
    const type = typeOfEdge(now, edge);
    if (type === 'HAS_FIGURE' && now.edges.source[edge] === row) continue;
    const outward = now.edges.source[edge] === row || isSymmetric(type);
    const key = `${type} ${outward}`;
    const group = groups.get(key) ?? { phrase: outward ? edgePhrase(type) : edgeInverse(type), edges: [] };
    group.edges.push(edge);
    groups.set(key, group);
  }
  const sorted = [...groups].sort(([a, one], [b, other]) => Number(b.startsWith('PARTNERS')) - Number(a.startsWith('PARTNERS')) || other.edges.length - one.edges.length || (a < b ? -1 : 1));
  return (
    <>
      {sorted.map(([key, { phrase, edges }]) => (
        <Section key={key} title={phrase} action={<span class="number muted">{count(edges.length)}</span>}>
          <ul class="partners">
            {[...edges].sort((a, b) => now.edges.support[b]! - now.edges.support[a]! || now.edges.confidence[b]! - now.edges.confidence[a]!).slice(0, MOST_PARTNERS).map((edge) => {
              const other = across(now, edge, row);
              const status = now.edges.statusNames[now.edges.status[edge]!]!;
              return (
                <li key={edge} class={seen.value?.edges[edge] ? '' : 'unseen'}>
                  <EntityLink id={now.nodes.id[other]!} />
                  <button type="button" class="words-button" onClick={() => select({ kind: 'edge', id: now.edges.id[edge]! })} aria-label={`The words: ${now.nodes.name[row]!} ${phrase} ${now.nodes.name[other]!}`}>
                    {status !== 'asserted' && <StatusLine status={status} />}{span(now.edges.from[edge], now.edges.to[edge]) || 'words'}
                  </button>
                </li>
              );
            })}
          </ul>
          {edges.length > MOST_PARTNERS && <button type="button" class="text-button" onClick={() => go({ place: 'table' })}>all {count(edges.length)} in the table</button>}
        </Section>
      ))}
    </>
  );
}

function Documents({ view: { documents }, id }: { readonly view: EntityView; readonly id: string }) {
  return (
    <Section title="Documents" action={<span class="number muted">{count(documents.length)}</span>}>
      <ul class="documents">
        {documents.slice(0, 12).map((document) => (
          <li key={document.id}>
            <button type="button" class="text-button" onClick={() => select({ kind: 'document', id: document.id, entity: id })}><bdi>{document.title}</bdi></button>
            <span class="muted">{document.date && `${date(document.date)} · `}{plural(document.mentions, 'mention')}</span>
            <button type="button" class="text-button small" onClick={() => filter({ document: document.id })}>only this</button>
          </li>
        ))}
      </ul>
      {documents.length > 12 && <p class="muted">and {count(documents.length - 12)} more</p>}
    </Section>
  );
}

const Joins = ({ view: { joins } }: { readonly view: EntityView }) => (
  <details class="joins">
    <summary>Why are these one?</summary>
    <ul>{joins.map(({ key, reason, documents }) => <li key={key}>{reason} <span class="muted">({plural(documents, 'document')})</span></li>)}</ul>
  </details>
);

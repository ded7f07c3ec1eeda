/** An edge: its claims with the exact words, what else the sentence says, and who agrees or disagrees. */
import type { ClaimView } from '../../api.ts';
import { api } from '../state/api.ts';
import { statusOfEdge, typeOfEdge, type Network } from '../state/network.ts';
import { go, network, select } from '../state/store.ts';
import { Icon } from '../parts/icons.tsx';
import { EntityLink, Section, Skeleton, StatusChip } from '../parts/links.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { edgePhrase, percent, plural, sentenceOf, span, STATUS_WORDS } from '../parts/words.ts';
import { Figures } from './entity-card.tsx';
import { Quote } from './quote.tsx';

export function EdgeCard({ id }: { readonly id: string }) {
  const now = network.value!;
  const row = now.edgeRow.get(id);
  const answer = useAnswer(() => api.claims(id), id);
  if (row === undefined) return <p class="muted">This edge is no longer in the graph.</p>;
  const type = typeOfEdge(now, row);
  const source = now.edges.source[row]!;
  const target = now.edges.target[row]!;
  const when = span(now.edges.from[row], now.edges.to[row]);
  return (
    <article class="card">
      <div class="chips"><StatusChip status={statusOfEdge(now, row)} /><span class="chip">confidence {percent(now.edges.confidence[row]!)}</span></div>
      <div class="edge-head">
        <h1><EntityLink id={now.nodes.id[source]!} /></h1>
        <p><Icon name="down" size={13} /> <span>{edgePhrase(type)}</span>{when && <span class="muted"> · {when}</span>}</p>
        <h1><EntityLink id={now.nodes.id[target]!} /></h1>
      </div>
      {answer.state === 'waiting' && <Skeleton lines={5} />}
      {answer.state === 'failed' && <p role="alert">{answer.message}</p>}
      {answer.state === 'there' && <Claims claims={answer.value} />}
      {answer.state === 'there' && <Agreement claims={answer.value} />}
      <Figures now={now} row={type === 'HAS_FIGURE' ? target : source} />
      <div class="actions">
        {answer.state === 'there' && answer.value[0] && <button type="button" class="button" onClick={() => select({ kind: 'document', id: answer.value[0]!.document.id, claim: answer.value[0]!.id })}>Open document</button>}
        <button type="button" class="button" onClick={() => go({ selected: { kind: 'paths', from: now.nodes.id[source]!, to: now.nodes.id[target]! } })}>Other ways</button>
        <button type="button" class="button" onClick={() => go({ selected: { kind: 'paths', from: now.nodes.id[source]!, to: null } })}>Path from…</button>
      </div>
    </article>
  );
}

function Claims({ claims }: { readonly claims: readonly ClaimView[] }) {
  return (
    <>
      {claims.map((claim) => (
        <div key={claim.id} class="claim">
          {claims.length > 1 && <div class="chips"><StatusChip status={claim.status} /><span class="chip">confidence {percent(claim.confidence)}</span>{claim.validFrom && <span class="muted">{span(claim.validFrom, claim.validTo)}</span>}</div>}
          <Quote claim={claim} />
          <SameSentence claim={claim} />
        </div>
      ))}
    </>
  );
}

/** Other claims made by the same words. */
function SameSentence({ claim }: { readonly claim: ClaimView }) {
  const answer = useAnswer(() => api.document(claim.document.id), claim.document.id);
  if (answer.state !== 'there') return null;
  const others = answer.value.claimsMade.filter(({ sentence, edge }) => sentence.id === claim.sentence.id && edge !== claim.edge);
  const shown = [...new Map(others.map((other) => [other.edge, other])).values()].slice(0, 6);
  if (shown.length === 0) return null;
  return (
    <div class="also">
      <p class="muted">Same sentence also says</p>
      <div class="chips">{shown.map((other) => <button key={other.id} type="button" class={`chip s-${other.status}`} onClick={() => select({ kind: 'edge', id: other.edge })}><bdi>{shorter(network.value!, other)}</bdi></button>)}</div>
    </div>
  );
}

const shorter = (now: Network, claim: ClaimView): string => sentenceOf(now, claim);

function Agreement({ claims }: { readonly claims: readonly ClaimView[] }) {
  const documents = new Map<string, ClaimView['status'][]>();
  for (const { document, status } of claims) documents.set(document.id, [...(documents.get(document.id) ?? []), status]);
  if (documents.size < 2) return <p class="muted">No other document agrees or disagrees.</p>;
  const denying = claims.filter(({ status }) => status === 'denied').length;
  const statuses = [...new Set(claims.map(({ status }) => STATUS_WORDS[status].toLowerCase()))];
  return (
    <Section title="Agreement">
      <p>{plural(documents.size, 'document')} speak of this: {statuses.map((status) => `${status} by ${claims.filter((claim) => STATUS_WORDS[claim.status].toLowerCase() === status).length}`).join(', ')}.{denying > 0 && denying < claims.length && <strong class="s-denied"> They disagree.</strong>}</p>
    </Section>
  );
}

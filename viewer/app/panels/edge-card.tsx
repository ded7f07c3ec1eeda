/** An edge: its claims with the exact words, what else the sentence says, and who agrees or disagrees. */
import { useState } from 'preact/hooks';
import type { ClaimView } from '../../api.ts';
import { api } from '../state/api.ts';
import { statusOfEdge, typeOfEdge, type Network } from '../state/network.ts';
import { go, network, select, summary } from '../state/store.ts';
import { Icon } from '../parts/icons.tsx';
import { EntityLink, Section, Skeleton, StatusChip } from '../parts/links.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { date, edgePhrase, percent, plural, sentenceOf, span } from '../parts/words.ts';
import { correcting } from './correct-state.ts';
import { agreementOf, type Agreement } from './edge-card-agreement.ts';
import { Figures } from './entity-card.tsx';
import { Quote } from './quote.tsx';

export function EdgeCard({ id }: { readonly id: string }) {
  const now = network.value!;
  const row = now.edgeRow.get(id);
  const answer = useAnswer(() => api.claims(id), `${id} ${now.version}`);
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
      {answer.state === 'there' && <Sides claims={answer.value} />}
      {answer.state === 'there' && <Claims claims={answer.value} />}
      {answer.state === 'there' && agreementOf(answer.value).kind === 'one' && <p class="muted">No other document agrees or disagrees.</p>}
      <Figures now={now} row={type === 'HAS_FIGURE' ? target : source} />
      <div class="actions">
        {answer.state === 'there' && answer.value[0] && <button type="button" class="button" onClick={() => select({ kind: 'document', id: answer.value[0]!.document.id, claim: answer.value[0]!.id })}>Open document</button>}
        <button type="button" class="button" onClick={() => go({ selected: { kind: 'paths', from: now.nodes.id[source]!, to: now.nodes.id[target]! } })}>Other ways</button>
        <button type="button" class="button" onClick={() => go({ selected: { kind: 'paths', from: now.nodes.id[source]!, to: null } })}>Path from…</button>
        {summary.value?.canJudge && <CorrectEnds now={now} ends={[source, target]} />}
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

const HEADS: Readonly<Record<Agreement['kind'], string>> = { one: '', agree: 'Agreement', degrees: 'Said in different ways', disagree: 'They disagree' };

/** Who says it and who says otherwise, each with the document that says so. */
function Sides({ claims }: { readonly claims: readonly ClaimView[] }) {
  const { kind, sides, documents, dates } = agreementOf(claims);
  if (kind === 'one') return null;
  return (
    <Section title={HEADS[kind]} action={<span class="muted">{plural(documents, 'document')}</span>}>
      <ul class={`sides${kind === 'disagree' ? ' disagree' : ''}`}>
        {sides.map(({ status, claims: said }) => (
          <li key={status}>
            <StatusChip status={status} />
            <ul>
              {said.map((claim) => (
                <li key={claim.id}>
                  <button type="button" class="text-button" onClick={() => select({ kind: 'document', id: claim.document.id, claim: claim.id })}><bdi>{claim.document.title}</bdi></button>
                  <span class="muted">{[claim.document.date && date(claim.document.date), claim.validFrom && `of ${span(claim.validFrom, claim.validTo).replace(/^in /u, '')}`, percent(claim.confidence)].filter(Boolean).join(' · ')}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {dates.length > 0 && <p class="muted">Of different times: {dates.map((one) => span(...(one.split('/') as [string, string?])).replace(/^in /u, '')).join('; ')}.</p>}
    </Section>
  );
}

/** The judgements that could mend a wrong edge lie with its ends. */
function CorrectEnds({ now, ends }: { readonly now: Network; readonly ends: readonly [number, number] }) {
  const [open, setOpen] = useState(false);
  const toEntity = (row: number): void => {
    correcting.value = true;
    select({ kind: 'entity', id: now.nodes.id[row]! });
  };
  return (
    <>
      <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>Correct</button>
      {open && (
        <div class="correct-ends">
          <p class="muted">What is wrong? A claim is what a document says: it goes when the document does. What its names mean can be judged.</p>
          {ends.map((row) => <button key={row} type="button" class="button" onClick={() => toEntity(row)}><bdi>{now.nodes.name[row]}</bdi> is not who is meant</button>)}
        </div>
      )}
    </>
  );
}

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
import { ClaimCard } from './claim-card.tsx';
import { correcting } from './correct-state.ts';
import { agreementOf, type Agreement } from './edge-card-agreement.ts';
import { Figures } from './entity-card.tsx';

export function EdgeCard({ id }: { readonly id: string }) {
  const now = network.value!;
  const row = now.edgeRow.get(id);
  const answer = useAnswer(() => api.claims(id), `${id} ${now.version}`);
  if (row === undefined) return answer.state === 'waiting' ? <Skeleton lines={5} /> : <GoneEdge claims={answer.state === 'there' ? answer.value : []} />;
  const standing = answer.state === 'there' ? answer.value.filter(({ rejected }) => !rejected) : [];
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
      {answer.state === 'there' && <Sides claims={standing} />}
      {answer.state === 'there' && <Claims claims={answer.value} />}
      {answer.state === 'there' && agreementOf(standing).kind === 'one' && <p class="muted">No other document agrees or disagrees.</p>}
      <Figures now={now} row={type === 'HAS_FIGURE' ? target : source} />
      <div class="actions">
        {standing[0] && <button type="button" class="button" onClick={() => select({ kind: 'document', id: standing[0]!.document.id, claim: standing[0]!.id })}>Open document</button>}
        <button type="button" class="button" onClick={() => go({ selected: { kind: 'paths', from: now.nodes.id[source]!, to: now.nodes.id[target]! } })}>Other ways</button>
        <button type="button" class="button" onClick={() => go({ selected: { kind: 'paths', from: now.nodes.id[source]!, to: null } })}>Path from…</button>
        {summary.value?.canJudge && <CorrectEnds now={now} ends={[source, target]} />}
      </div>
    </article>
  );
}

/** What stands first, then what readers called wrong. */
const Claims = ({ claims }: { readonly claims: readonly ClaimView[] }) => (
  <>{[...claims].sort((a, b) => Number(a.rejected ?? false) - Number(b.rejected ?? false)).map((claim) => <ClaimCard key={claim.id} claim={claim} alone={claims.length === 1} />)}</>
);

/** All that an edge rested on was called wrong, or its documents say something else now. */
function GoneEdge({ claims }: { readonly claims: readonly ClaimView[] }) {
  if (claims.length === 0) return <p class="muted">This edge is no longer in the graph.</p>;
  return (
    <article class="card">
      <h1><bdi>{sentenceOf(network.value!, claims[0]!)}</bdi></h1>
      <p class="muted">{claims.length === 1 ? 'Its only claim was' : `All ${claims.length} claims were`} called wrong, so it is no longer in the graph.</p>
      <Claims claims={claims} />
    </article>
  );
}

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
          <p class="muted">What is wrong? If the words do not say it, say so under the words. If they mean somebody else:</p>
          {ends.map((row) => <button key={row} type="button" class="button" onClick={() => toEntity(row)}><bdi>{now.nodes.name[row]}</bdi> is not who is meant</button>)}
        </div>
      )}
    </>
  );
}

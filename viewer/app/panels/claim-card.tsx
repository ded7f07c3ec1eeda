/** A claim: its words, what else they say, and whether a reader called it wrong. */
import { useState } from 'preact/hooks';
import type { ClaimView } from '../../api.ts';
import { api } from '../state/api.ts';
import { network, select, summary } from '../state/store.ts';
import { StatusChip } from '../parts/links.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { percent, sentenceOf, span } from '../parts/words.ts';
import { callWrong, takeClaimBack } from './correct-state.ts';
import { Quote } from './quote.tsx';

/** `alone`: the edge's head says status and confidence already. */
export function ClaimCard({ claim, alone }: { readonly claim: ClaimView; readonly alone: boolean }) {
  const chips = !alone || claim.rejected;
  return (
    <div class={`claim${claim.rejected ? ' rejected' : ''}`}>
      {chips && (
        <div class="chips">
          {claim.rejected && <span class="chip s-denied">called wrong</span>}
          <StatusChip status={claim.status} /><span class="chip">confidence {percent(claim.confidence)}</span>{claim.validFrom && <span class="muted">{span(claim.validFrom, claim.validTo)}</span>}
        </div>
      )}
      <Quote claim={claim} />
      {summary.value?.canJudge && <Judge key={claim.rejected ? 'wrong' : 'stands'} claim={claim} />}
      {!claim.rejected && <SameSentence claim={claim} />}
    </div>
  );
}

/** Calling the claim wrong, or taking that back. */
function Judge({ claim }: { readonly claim: ClaimView }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const tell = async (act: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    await act().catch((error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)));
    setBusy(false);
  };
  return (
    <div class="judge-claim">
      {claim.rejected && <p class="muted">No edge counts it.<Reason claim={claim.id} /> <button type="button" class="text-button" disabled={busy} onClick={() => void tell(() => takeClaimBack(claim.id))}>Take back</button></p>}
      {!claim.rejected && !open && <button type="button" class="text-button small" onClick={() => setOpen(true)}>These words do not say that</button>}
      {!claim.rejected && open && (
        <form class="correct-reason" onSubmit={(event) => { event.preventDefault(); void tell(() => callWrong(claim.id, reason)); }}>
          <input type="text" maxLength={500} aria-label="Why it is wrong" placeholder="why; may stay empty" value={reason} onInput={(event) => setReason(event.currentTarget.value)} ref={(input) => input?.focus()} />
          <button type="submit" class="button" disabled={busy}>Call it wrong</button>
          <button type="button" class="text-button" onClick={() => setOpen(false)}>Cancel</button>
        </form>
      )}
      {trouble && <p role="alert" class="s-denied">{trouble}</p>}
    </div>
  );
}

function Reason({ claim }: { readonly claim: string }) {
  const answer = useAnswer(() => api.rejections(), `rejections ${network.value?.version ?? ''}`);
  const reason = answer.state === 'there' ? answer.value.find((one) => one.claim === claim)?.reason : undefined;
  return reason ? <> “<bdi>{reason}</bdi>”</> : null;
}

/** Other claims made by the same words. */
function SameSentence({ claim }: { readonly claim: ClaimView }) {
  const answer = useAnswer(() => api.document(claim.document.id), `${claim.document.id} ${network.value?.version ?? ''}`);
  if (answer.state !== 'there') return null;
  const others = answer.value.claimsMade.filter(({ sentence, edge, rejected }) => sentence.id === claim.sentence.id && edge !== claim.edge && !rejected);
  const shown = [...new Map(others.map((other) => [other.edge, other])).values()].slice(0, 6);
  if (shown.length === 0) return null;
  return (
    <div class="also">
      <p class="muted">Same sentence also says</p>
      <div class="chips">{shown.map((other) => <button key={other.id} type="button" class={`chip s-${other.status}`} onClick={() => select({ kind: 'edge', id: other.edge })}><bdi>{sentenceOf(network.value!, other)}</bdi></button>)}</div>
    </div>
  );
}

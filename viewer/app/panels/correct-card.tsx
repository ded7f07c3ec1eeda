/** Correcting an entity: it is the same as another, or two things were taken for one. Every judgement can be taken back. */
import { useId, useState } from 'preact/hooks';
import type { EntityView } from '../../api.ts';
import { api } from '../state/api.ts';
import { network } from '../state/store.ts';
import { Section } from '../parts/links.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { plural } from '../parts/words.ts';
import { EntityPicker } from './entity-picker.tsx';
import { about, changedNothing, correcting, judge, keyWords, lastJudged, lastRejected, takeBack, takeClaimBack } from './correct-state.ts';
import { complain } from './notice.tsx';

export function CorrectEntity({ id, view }: { readonly id: string; readonly view: EntityView }) {
  const keys = view.joins.filter(({ documents }) => documents > 0);
  const name = String(view.node.properties.name);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState('');
  const tell = async (act: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    await act().catch((error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)));
    setBusy(false);
  };
  const say = (one: string, other: string, same: boolean) => void tell(async () => {
    const judged = await judge({ one, other, same, ...(reason.trim() && { reason }) });
    if (changedNothing(judged)) setTrouble('Kept, but nothing changed: the documents already have it so, or no document uses one of the two.');
  });
  return (
    <Section title="Correct" action={<button type="button" class="text-button" onClick={() => (correcting.value = false)}>done</button>}>
      <div class="correct">
        <label class="correct-reason">Why <input type="text" maxLength={500} placeholder="kept with what you say; may stay empty" value={reason} onInput={(event) => setReason(event.currentTarget.value)} /></label>
        <Same name={name} id={id} busy={busy} onSay={(other) => say(id, other, true)} />
        {keys.length > 1 && <Different keys={keys} busy={busy} onSay={(one, other) => say(one, other, false)} />}
        {keys.length < 2 && <p class="muted">All documents know it by one key, so there is nothing to take apart.</p>}
        {trouble && <p role="alert" class="s-denied">{trouble}</p>}
        <Judgements keys={keys.map(({ key }) => key)} busy={busy} tell={tell} />
      </div>
    </Section>
  );
}

function Same({ name, id, busy, onSay }: { readonly name: string; readonly id: string; readonly busy: boolean; readonly onSay: (other: string) => void }) {
  const [other, setOther] = useState<string | null>(null);
  const otherName = other === null ? null : network.value!.nodes.name[network.value!.nodeRow.get(other) ?? -1];
  return (
    <fieldset>
      <legend>It is the same as</legend>
      <EntityPicker label="Other" value={other} onPick={setOther} />
      {other !== null && other !== id && <button type="button" class="button" disabled={busy} onClick={() => onSay(other)}><bdi>{name}</bdi> and <bdi>{otherName}</bdi> are one</button>}
    </fieldset>
  );
}

/** Two of the keys under which documents know the entity. */
function Different({ keys, busy, onSay }: { readonly keys: EntityView['joins']; readonly busy: boolean; readonly onSay: (one: string, other: string) => void }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const label = useId();
  return (
    <fieldset>
      <legend id={label}>Two things were taken for one: choose a key of each</legend>
      <ul class="correct-keys" aria-labelledby={label}>
        {keys.map(({ key, documents }) => (
          <li key={key}><label><input type="checkbox" checked={chosen.includes(key)} onChange={(event) => setChosen(event.currentTarget.checked ? [...chosen, key].slice(-2) : chosen.filter((one) => one !== key))} /> <bdi>{keyWords(key)}</bdi> <span class="muted">{plural(documents, 'document')}</span></label></li>
        ))}
      </ul>
      <button type="button" class="button" disabled={busy || chosen.length !== 2} onClick={() => onSay(chosen[0]!, chosen[1]!)}>They are two</button>
    </fieldset>
  );
}

function Judgements({ keys, busy, tell }: { readonly keys: readonly string[]; readonly busy: boolean; readonly tell: (act: () => Promise<unknown>) => Promise<void> }) {
  const answer = useAnswer(() => api.judgements(), `judgements ${network.value?.version ?? ''}`);
  if (answer.state !== 'there') return null;
  const mine = about(answer.value, keys);
  if (mine.length === 0) return null;
  return (
    <fieldset>
      <legend>What readers said</legend>
      <ul class="correct-keys">
        {mine.map((made) => (
          <li key={`${made.left} ${made.right}`}>
            <bdi>{keyWords(made.left)}</bdi> {made.same ? 'is the same as' : 'is not'} <bdi>{keyWords(made.right)}</bdi>{made.reason && <span class="muted">: <bdi>{made.reason}</bdi></span>}
            {' '}<button type="button" class="text-button" disabled={busy} onClick={() => void tell(() => takeBack(made))}>take back</button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** What was just done, with a way back, wherever the reader is then. */
export function JustCorrected() {
  const claim = lastRejected.value;
  const judged = lastJudged.value;
  const undo = (act: () => Promise<unknown>) => <button type="button" class="text-button" onClick={() => void act().catch((error: unknown) => complain(error))}>Undo</button>;
  if (claim) {
    return (
      <p class="just-corrected" role="status">
        Called wrong: no edge counts it. {undo(() => takeClaimBack(claim))}
        <button type="button" class="text-button" onClick={() => (lastRejected.value = null)}>Keep</button>
      </p>
    );
  }
  if (!judged || changedNothing(judged)) return null;
  return (
    <p class="just-corrected" role="status">
      {judged.judgement.same ? 'Made one of two.' : 'Made two of one.'} {undo(() => takeBack(judged.judgement))}
      <button type="button" class="text-button" onClick={() => (lastJudged.value = null)}>Keep</button>
    </p>
  );
}

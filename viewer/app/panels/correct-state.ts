/** Corrections: judging, taking back, and reading the graph again with the entity that came of it in view. */
import { signal } from '@preact/signals';
import type { Judged, Judgement } from '../../api.ts';
import { api } from '../state/api.ts';
import { go, load, network, say, view } from '../state/store.ts';

/** Whether the entity's card shows how it may be corrected. */
export const correcting = signal(false);
/** What was done last, so that it can be undone where it was done. */
export const lastJudged = signal<Judged | null>(null);
/** The claim that was called wrong last. */
export const lastRejected = signal<string | null>(null);

/** Throws what the server refuses. */
export async function judge(asked: { readonly one: string; readonly other: string; readonly same: boolean; readonly reason?: string }): Promise<Judged> {
  const judged = await api.judge(asked);
  await follow(judged, [asked.other, asked.one]);
  say(asked.same ? 'They are one entity from now on' : 'They are two entities from now on');
  return judged;
}

export async function takeBack(judgement: Judgement): Promise<void> {
  const judged = await api.unjudge(judgement);
  await follow(judged);
  lastJudged.value = null;
  say('Taken back');
}

/** Leaves a claim out of its edge. Throws what the server refuses. */
export async function callWrong(claim: string, reason: string): Promise<void> {
  await api.reject(claim, reason.trim());
  await load();
  lastJudged.value = null;
  lastRejected.value = claim;
  say('Called wrong: no edge counts this claim from now on');
}

export async function takeClaimBack(claim: string): Promise<void> {
  await api.unreject(claim);
  await load();
  lastRejected.value = null;
  say('Taken back: the claim counts again');
}

/** The graph again. What is selected and gone gives way to what came of it. */
async function follow(judged: Judged, others: readonly string[] = []): Promise<void> {
  await load();
  lastJudged.value = judged;
  lastRejected.value = null;
  const { selected } = view.value;
  const now = network.value;
  if (selected?.kind !== 'entity' || !now || now.nodeRow.has(selected.id)) return;
  const next = [...judged.fresh, ...others].find((id) => now.nodeRow.has(id)) ?? null;
  go({ selected: next === null ? null : { kind: 'entity', id: next } }, { replace: true });
}

/** Whether a judgement did nothing: the documents know better, or nobody uses one of the names. */
export const changedNothing = ({ gone, fresh }: Judged): boolean => gone.length === 0 && fresh.length === 0;

/** The judgements that name one of these keys. */
export const about = (judgements: readonly Judgement[], keys: readonly string[]): readonly Judgement[] => judgements.filter(({ left, right }) => keys.includes(left) || keys.includes(right));

/** A key in words: `name: river survey team`. */
export function keyWords(key: string): string {
  const [kind, , ...rest] = key.split(':');
  const words: Readonly<Record<string, string>> = { gazetteer: 'gazetteer entry', name: 'name', acronym: 'acronym', figure: 'figure', local: 'in one document only' };
  return `${words[kind!] ?? kind!} ${kind === 'local' ? rest.join(':').slice(0, 6) : `“${rest.join(':')}”`}`;
}

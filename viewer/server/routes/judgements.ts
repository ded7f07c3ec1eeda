import type { EntityId, Judgement } from '../../../graph/model.ts';
import type { GraphStore } from '../../../graph/store.ts';
import type { Judged } from '../../api.ts';
import { HttpError, notFound } from '../answer-errors.ts';
import { boolean, closed, errors, list, object, text } from '../schemas.ts';
import type { Snapshots } from '../snapshot.ts';
import type { Route } from './context.ts';

interface Body {
  /** Each an entity's id, or one of the keys that it shows. */
  readonly one: string;
  readonly other: string;
  readonly same: boolean;
  readonly reason?: string;
}

const key = { type: 'string', minLength: 1, maxLength: 1000 };
const body = closed({ one: key, other: key, same: boolean, 'reason?': { type: 'string', maxLength: 500 } });
const judgement = object({ left: text, right: text, same: boolean, 'reason?': text });
const judged = object({ judgement, gone: list(text), fresh: list(text), version: text });
const KEY = /^(?:gazetteer|name|acronym|figure|local):/u;

/** A reader's word on whether two entities are one, as `liaison judge` gives it, and taking it back. Not there where the store is only read. */
export const judgements: Route = (api, { store, snapshots, readOnly }) => {
  api.get('/judgements', { schema: { summary: 'What readers have judged', response: { 200: list(judgement), ...errors } } }, () => store.judgements());
  if (readOnly) return;
  api.post<{ Body: Body }>('/judgements', { schema: { summary: 'Says that two entities are the same, or are not', body, response: { 200: judged, ...errors } } }, async ({ body: { one, other, same, reason } }) => {
    const [left, right] = await pair(store, one, other);
    const made = { left, right, same, ...(reason !== undefined && reason.trim() !== '' && { reason: reason.trim() }) };
    return { judgement: made, ...await watching(snapshots, () => store.judge(made)) };
  });
  api.delete<{ Querystring: { left: string; right: string } }>('/judgements', { schema: { summary: 'Takes a judgement back', querystring: closed({ left: key, right: key }), response: { 200: judged, ...errors } } }, async ({ query: { left, right } }) => {
    const known = (await store.judgements()).find((made) => (made.left === left && made.right === right) || (made.left === right && made.right === left));
    if (!known) throw notFound('judgement on these two');
    return { judgement: known, ...await watching(snapshots, () => store.unjudge(left, right)) };
  });
};

/** What a change did to the entities: ids that are gone, and new ones. */
async function watching(snapshots: Snapshots, change: () => Promise<unknown>): Promise<Omit<Judged, 'judgement'>> {
  const ids = async (): Promise<ReadonlySet<string>> => new Set((await snapshots.current()).subgraph.nodes.map(({ id }) => id));
  const before = await ids();
  await change();
  snapshots.changed();
  const after = await ids();
  return { gone: [...before].filter((id) => !after.has(id)), fresh: [...after].filter((id) => !before.has(id)), version: (await snapshots.current()).version };
}

async function pair(store: GraphStore, one: string, other: string): Promise<readonly [Judgement['left'], Judgement['right']]> {
  const [left, right] = [await keyOf(store, one), await keyOf(store, other)];
  if (left.type !== right.type) throw new HttpError(400, 'types', `“${left.name}” and “${right.name}” are of two types (${left.type}, ${right.type}), and an entity has one.`);
  if (left.key === right.key) throw new HttpError(400, 'same-key', `“${left.name}” and “${right.name}” are known by one key: there is nothing to judge.`);
  return [left.key, right.key];
}

/** Keys that mean one thing come first: a bare acronym may be that of others too. */
const rank = (key: string): number => (key.startsWith('gazetteer:') ? 0 : key.startsWith('name:') || key.startsWith('figure:') ? 1 : key.startsWith('acronym:') && key.includes(' ') ? 2 : key.startsWith('local:') ? 3 : 4);

/** A key as it is; of an entity its surest, then the one that most documents use. */
async function keyOf(store: GraphStore, idOrKey: string): Promise<{ readonly key: string; readonly type: string; readonly name: string }> {
  if (KEY.test(idOrKey)) return { key: idOrKey, type: idOrKey.split(':')[1]!, name: idOrKey };
  const view = await store.entity(idOrKey as EntityId);
  if (!view) throw notFound('entity of this id');
  const name = String(view.node.properties.name);
  const [best] = view.joins.filter((join) => join.documents > 0).sort((a, b) => rank(a.key) - rank(b.key) || b.documents - a.documents || (a.key < b.key ? -1 : 1));
  if (!best) throw new HttpError(400, 'no-key', `“${name}” has no key by which it could be judged.`);
  return { key: best.key, type: best.key.split(':')[1]!, name };
}

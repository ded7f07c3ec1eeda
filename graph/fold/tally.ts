/**
 * What an edge knows of its claims, so that it folds again without reading them: how many documents support it, and of each status how sure each document is and
 * the dates that are given. Adding and taking away are exact: what is left is what counting the rest would give.
 */
import type { ClaimId, Edge, PartialDate, Status } from '../model.ts';
import { STATUSES } from '../schema.ts';
import { confidenceOf, earliest, latest, type ClaimRow, type EdgeEnds } from './edge.ts';
import { groupBy } from './group.ts';

/** How often each value occurs. */
type Counts = Map<string, number>;

interface Said {
  /** Documents, by the confidence of the best claim of each. */
  readonly confidence: Counts;
  /** Claims, by their dates. */
  readonly from: Counts;
  readonly to: Counts;
}

export interface Tally {
  documents: number;
  readonly said: Map<Status, Said>;
}

/** Counts (`sign` 1) or uncounts (-1) all claims that one document makes on the edge. */
export function count(tally: Tally, claims: readonly ClaimRow[], sign: 1 | -1): void {
  if (claims.length === 0) return;
  tally.documents += sign;
  for (const status of new Set(claims.map((claim) => claim.status))) {
    const said = tally.said.get(status) ?? { confidence: new Map(), from: new Map(), to: new Map() };
    const own = claims.filter((claim) => claim.status === status);
    change(said.confidence, String(Math.max(...own.map(({ confidence }) => confidence))), sign);
    for (const { validFrom, validTo } of own) {
      if (validFrom !== undefined) change(said.from, validFrom, sign);
      if (validTo !== undefined) change(said.to, validTo, sign);
    }
    if (said.confidence.size === 0) tally.said.delete(status);
    else tally.said.set(status, said);
  }
}

function change(counts: Counts, value: string, sign: 1 | -1): void {
  const now = (counts.get(value) ?? 0) + sign;
  if (now === 0) counts.delete(value);
  else counts.set(value, now);
}

/** The tally of all claims of an edge. */
export function tallyOf(claims: readonly ClaimRow[]): Tally {
  const tally: Tally = { documents: 0, said: new Map() };
  for (const own of groupBy(claims, ({ document }) => document).values()) count(tally, own, 1);
  return tally;
}

/** The edge that `foldEdge` makes of the same claims. `claims` are their ids, sorted. */
export function foldTally(ends: EdgeEnds, tally: Tally, claims: readonly ClaimId[]): Edge {
  const status = STATUSES.find((candidate) => tally.said.has(candidate))!;
  const { confidence, from, to } = tally.said.get(status)!;
  const validFrom = earliest(from.keys());
  const validTo = latest(to.keys());
  return {
    ...ends, claims, support: tally.documents,
    confidence: confidenceOf([...confidence].flatMap(([value, documents]) => new Array<number>(documents).fill(Number(value)))),
    status,
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
}

/** What is stored with an edge: nothing where its own properties say it all, as they do of most edges that have one claim. */
export function writeTally(tally: Tally, edge: Omit<Edge, keyof EdgeEnds>): string | null {
  const text = textOf(tally);
  const plain = plainTally(edge);
  return plain && textOf(plain) === text ? null : text;
}

/** Undefined where an edge of several claims has none: one that an older version wrote. */
export function readTally(text: string | null, edge: Omit<Edge, keyof EdgeEnds>): Tally | undefined {
  if (text === null) return plainTally(edge);
  const { documents, said } = JSON.parse(text) as { readonly documents: number; readonly said: readonly (readonly [Status, ...(readonly (readonly [string, number])[])[]])[] };
  return { documents, said: new Map(said.map(([status, confidence, from, to]) => [status, { confidence: new Map(confidence), from: new Map(from), to: new Map(to) }])) };
}

function plainTally({ claims, status, confidence, validFrom, validTo }: Omit<Edge, keyof EdgeEnds>): Tally | undefined {
  if (claims.length !== 1) return undefined;
  const once = (value: PartialDate | number | undefined): Counts => new Map(value === undefined ? [] : [[String(value), 1]]);
  return { documents: 1, said: new Map([[status, { confidence: once(confidence), from: once(validFrom), to: once(validTo) }]]) };
}

/** Equal tallies give equal texts. */
function textOf({ documents, said }: Tally): string {
  const sorted = (counts: Counts): readonly (readonly [string, number])[] => [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify({ documents, said: STATUSES.flatMap((status) => { const one = said.get(status); return one ? [[status, sorted(one.confidence), sorted(one.from), sorted(one.to)]] : []; }) });
}

/** Whether the claims of one edge agree, and which documents say what. */
import type { ClaimView, Status } from '../../api.ts';
import { STATUSES } from '../../../graph/schema.ts';

export interface Side {
  readonly status: Status;
  /** One claim for each document that says so: the surest. By date, then title. */
  readonly claims: readonly ClaimView[];
}

export interface Agreement {
  /** `one` document only; all of one status; `degrees`: some are surer or later than others; `disagree`: one denies what another says. */
  readonly kind: 'one' | 'agree' | 'degrees' | 'disagree';
  /** Strongest status first. */
  readonly sides: readonly Side[];
  readonly documents: number;
  /** Spans of time that claims give and that share no year with each other. */
  readonly dates: readonly string[];
}

export function agreementOf(claims: readonly ClaimView[]): Agreement {
  const sides = STATUSES.map((status): Side => ({ status, claims: surest(claims.filter((claim) => claim.status === status)) })).filter((side) => side.claims.length > 0);
  const documents = new Set(claims.map(({ document }) => document.id)).size;
  const denied = sides.some(({ status }) => status === 'denied');
  const kind = denied && sides.length > 1 ? 'disagree' : documents < 2 ? 'one' : sides.length > 1 ? 'degrees' : 'agree';
  return { kind, sides, documents, dates: apart(claims) };
}

function surest(claims: readonly ClaimView[]): readonly ClaimView[] {
  const best = new Map<string, ClaimView>();
  for (const claim of claims) if (claim.confidence > (best.get(claim.document.id)?.confidence ?? -1)) best.set(claim.document.id, claim);
  return [...best.values()].sort((a, b) => compare(a.document.date ?? '', b.document.date ?? '') || compare(a.document.title, b.document.title));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const year = (date: string): number => Number(date.slice(0, 4));

/** The dates of claims where two of them lie wholly apart; nothing where all can be true at once. */
function apart(claims: readonly ClaimView[]): readonly string[] {
  const spans = claims.filter(({ validFrom, status }) => validFrom !== undefined && status !== 'denied').map(({ validFrom, validTo }) => ({ from: validFrom!, to: validTo ?? validFrom! }));
  const clash = spans.some((a) => spans.some((b) => year(a.to) < year(b.from)));
  return clash ? [...new Set(spans.map(({ from, to }) => (from === to ? from : `${from}/${to}`)))].sort() : [];
}

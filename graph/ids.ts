/** The one place where ids and keys are made. All are functions of content, so the same documents give the same ids. */
import { createHash, hash } from 'node:crypto';
import type { ClaimId, DocumentId, EdgeId, EdgeType, EntityId, EntityType, Key, LocalEntityId, Quantity, SentenceId, Span, Status } from './model.ts';

/** The first `length` hexadecimal digits of the SHA-256 of the parts, which are separated so that none runs into the next. */
const digest = (length: number, ...parts: readonly (string | number)[]): string =>
  hash('sha256', parts.join('\u0000'), 'hex').slice(0, length);

export const documentId = (source: string): DocumentId => `d${digest(16, source)}` as DocumentId;

export const sentenceId = (document: DocumentId, { start, end }: Span): SentenceId => `s${digest(20, document, start, end)}` as SentenceId;

/** `anchor` tells apart two local entities of one document: the offsets of the first mention and the type. */
export const localEntityId = (document: DocumentId, type: EntityType, anchor: Span): LocalEntityId =>
  `l${digest(20, document, type, anchor.start, anchor.end)}` as LocalEntityId;

export const claimId = (
  document: DocumentId,
  { subject, predicate, object, status, span }: { subject: LocalEntityId; predicate: EdgeType; object: LocalEntityId; status: Status; span: Span },
): ClaimId => `c${digest(20, document, subject, predicate, object, status, span.start, span.end)}` as ClaimId;

/** `key` is the gazetteer id where there is one, else the canonical (smallest) strong key. */
export const entityId = (type: EntityType, key: string): EntityId => `${type.toLowerCase()}:${digest(16, type, key)}` as EntityId;

export const edgeId = (type: EdgeType, source: EntityId, target: EntityId): EdgeId => `e${digest(20, type, source, target)}` as EdgeId;

/** Hash of a document's bytes under one version of the engine. */
export const contentHash = (bytes: Uint8Array | string, engine: string): string =>
  createHash('sha256').update(engine).update('\u0000').update(bytes).digest('hex');

/**
 * A name as keys compare it: no diacritics, lower case, no leading article, no possessive, dots of acronyms dropped,
 * everything that is not a letter or digit one space. Scripts other than Latin are kept as they are.
 */
export const normaliseName = (name: string): string => {
  let known = normalised.get(name);
  if (known === undefined) {
    if (normalised.size >= NAMES_KEPT) normalised.clear();
    normalised.set(name, (known = normalise(name)));
  }
  return known;
};

/** A document says the same few names again and again. */
const normalised = new Map<string, string>();
const NAMES_KEPT = 20_000;

const normalise = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/u, '');

const key = (kind: string, type: EntityType, value: string): string => `${kind}:${type}:${value}`;

export const gazetteerKey = (type: EntityType, id: string, reason: string): Key => ({ value: key('gazetteer', type, id), strength: 'strong', reason });
export const nameKey = (type: EntityType, name: string, reason: string): Key => ({ value: key('name', type, normaliseName(name)), strength: 'strong', reason });
/** An acronym bound to its long form. */
export const acronymKey = (type: EntityType, acronym: string, longForm: string, reason: string): Key =>
  ({ value: key('acronym', type, `${acronym} ${normaliseName(longForm)}`), strength: 'strong', reason });
/** A bare acronym: joins another document's only while all documents know one long form for it. */
export const bareAcronymKey = (type: EntityType, acronym: string, reason: string): Key =>
  ({ value: key('acronym', type, acronym), strength: 'weak', reason });
/** A name that means something only inside its document ("the Commission", a surname, "the operation"). */
export const localKey = (document: DocumentId, type: EntityType, anchor: Span, reason: string): Key =>
  ({ value: key('local', type, digest(20, document, anchor.start, anchor.end)), strength: 'strong', reason });
/** The same quantity said of the same thing is one figure; `about` is the best key of what it is reported of, or a local key. */
export const figureKey = (quantity: Quantity, about: string): Key => ({
  value: key('figure', 'Figure', [quantity.comparator, quantity.value ?? `${quantity.min ?? ''}–${quantity.max ?? ''}`, normaliseName(quantity.of),
    normaliseName(quantity.measure), quantity.unit, quantity.periodStart ?? '', quantity.periodEnd ?? '', about].join('|')),
  strength: 'strong',
  reason: 'the same quantity of the same thing',
});

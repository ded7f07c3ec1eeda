/** How entities, edges and evidence look as nodes and edges of the exported graph. */
import type {
  Claim, ClaimId, Document, Edge, Entity, EntityId, GraphEdge, GraphNode, Mention, Property, Sentence, SentenceId,
} from '../model.ts';

type Properties = Readonly<Record<string, Property>>;

/** Drops what is undefined and sorts the rest by name. */
const properties = (values: Readonly<Record<string, Property | undefined>>): Properties =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined).sort(([left], [right]) => (left < right ? -1 : 1))) as Properties;

export const entityLabels = ({ type, partner }: Pick<Entity, 'type' | 'partner'>): readonly string[] =>
  partner && type === 'Organization' ? ['Entity', type, 'Partner'] : ['Entity', type];

/** A figure carries its quantity, the others their aliases. */
export function entityNode(entity: Entity): GraphNode {
  const { id, name, aliases, facts, quantity, mentions, documents } = entity;
  return { id, labels: entityLabels(entity), properties: properties({ id, name, aliases, ...facts, ...quantity, mentions, documents }) };
}

export function edgeOfGraph({ id, type, source, target, claims, support, confidence, status, validFrom, validTo }: Edge): GraphEdge {
  return { id, type, source, target, properties: properties({ claims, support, confidence, status, validFrom, validTo }) };
}

export const documentNode = ({ id, source, title, date, language, hash }: Omit<Document, 'text' | 'pages'>): GraphNode =>
  ({ id, labels: ['Document'], properties: properties({ id, source, title, date, language, hash }) });

export const sentenceNode = ({ id, start, end, text }: Sentence): GraphNode =>
  ({ id, labels: ['Sentence'], properties: properties({ id, start, end, text }) });

/** A claim without its ends, which are edges. */
export type ClaimFacts = Omit<Claim, 'subject' | 'object' | 'sentence'>;

/** With `rejected` where a reader said that it is wrong. */
export const claimNode = (claim: ClaimFacts, rejected = false): GraphNode => ({ id: claim.id, labels: ['Claim'], properties: properties({ ...claimProperties(claim), ...(rejected && { rejected }) }) });

export const claimProperties = ({ id, predicate, status, confidence, validFrom, validTo, span, subjectSpan, objectSpan, method }: ClaimFacts): Readonly<Record<string, Property | undefined>> => ({
  id, predicate, status, confidence, validFrom, validTo, method, start: span.start, end: span.end,
  subjectStart: subjectSpan?.start, subjectEnd: subjectSpan?.end, objectStart: objectSpan?.start, objectEnd: objectSpan?.end,
});

export const inDocumentEdge = (sentence: string, document: string): GraphEdge => plain('IN_DOCUMENT', sentence, document);
export const subjectEdge = (claim: ClaimId, entity: EntityId): GraphEdge => plain('SUBJECT', claim, entity);
export const objectEdge = (claim: ClaimId, entity: EntityId): GraphEdge => plain('OBJECT', claim, entity);
export const evidenceEdge = (claim: ClaimId, sentence: SentenceId): GraphEdge => plain('EVIDENCED_BY', claim, sentence);

const plain = (type: string, source: string, target: string): GraphEdge => ({ id: `${type}:${source}:${target}`, type, source, target, properties: {} });

export const mentionsEdge = ({ sentence, start, end, text, level }: Mention, entity: EntityId): GraphEdge =>
  ({ id: `MENTIONS:${sentence}:${entity}:${start}-${end}`, type: 'MENTIONS', source: sentence, target: entity, properties: properties({ start, end, text, level }) });

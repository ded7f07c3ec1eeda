/** The fixture as a `GraphStore` that only reads, and the same store with any nodes and edges handed in, for sizes and names that break things. */
import { claimId, documentId, edgeId, entityId, localEntityId, sentenceId } from '../../graph/ids.ts';
import { QueryError } from '../../graph/errors.ts';
import type { Change, ClaimView, DocumentView, Drawing, EntityView, GraphStore, SearchHit } from '../../graph/store.ts';
import type { DocumentId, EdgeType, EntityId, GraphEdge, GraphNode, Property, Status } from '../../graph/model.ts';
import { STATUSES } from '../../graph/schema.ts';
import { documents as fixtureDocuments, entities as fixtureEntities, type FixtureDocument, type FixtureEntity } from './fixture.ts';

export interface SmallGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly documents: readonly DocumentView[];
}

/** The graph that the documents of `fixture.ts` make. */
export function fixtureGraph(documents: readonly FixtureDocument[] = fixtureDocuments, entities: Readonly<Record<string, FixtureEntity>> = fixtureEntities): SmallGraph {
  const views = documents.map((document) => viewOf(document, entities));
  const claims = views.flatMap(({ claimsMade }) => claimsMade);
  const byEdge = new Map<string, ClaimView[]>();
  for (const claim of claims) byEdge.set(claim.edge, [...(byEdge.get(claim.edge) ?? []), claim]);
  const edges = [...byEdge].map(([id, made]) => fold(id, made)).sort(byId);
  const partners = new Set(edges.filter(({ type }) => type === 'PARTNERS_WITH').flatMap(({ source, target }) => [source, target]));
  const nodes = Object.entries(entities).map(([key, { type, name, facts, quantity }]): GraphNode => {
    const id = idOf(key, entities);
    const mentions = views.flatMap((view) => view.mentions.filter(({ entity }) => entity === id));
    const aliases = [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name).sort();
    return {
      id,
      labels: ['Entity', type, ...(type === 'Organization' && partners.has(id) ? ['Partner'] : [])],
      properties: { ...(facts as Record<string, Property>), ...(quantity as Record<string, Property> | undefined), name, aliases, mentions: mentions.length, documents: views.filter((view) => view.mentions.some(({ entity }) => entity === id)).length },
    };
  }).sort(byId);
  return { nodes, edges, documents: views };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
const idOf = (key: string, entities: Readonly<Record<string, FixtureEntity>>): EntityId => entityId(entities[key]!.type, key);

function viewOf(document: FixtureDocument, entities: Readonly<Record<string, FixtureEntity>>): DocumentView {
  const id = documentId(document.source);
  let text = '';
  const mentions: DocumentView['mentions'][number][] = [];
  const claimsMade: ClaimView[] = [];
  /** Where the sentences before named each thing last. */
  const before = new Map<string, { readonly span: ClaimView['span']; readonly sentence: ClaimView['sentence'] }>();
  for (const sentence of document.sentences) {
    const start = text.length;
    const spans = new Map<string, { start: number; end: number }>();
    for (const piece of sentence.text.split(/(\[\w+\|[^\]]+\])/u)) {
      const marked = /^\[(\w+)\|([^\]]+)\]$/u.exec(piece);
      if (marked) spans.set(marked[1]!, { start: text.length, end: text.length + marked[2]!.length });
      text += marked ? marked[2]! : piece;
    }
    const end = text.length;
    const place = sentenceId(id, { start, end });
    for (const [key, span] of spans) mentions.push({ ...span, sentence: place, text: text.slice(span.start, span.end), level: 'name', entity: idOf(key, entities) });
    for (const said of sentence.claims) {
      const [subjectKey, predicate, objectKey, status = 'asserted', confidence = '0.9', validFrom, validTo] = said.split(' ') as [string, EdgeType, string, Status?, string?, string?, string?];
      const subject = idOf(subjectKey, entities);
      const object = idOf(objectKey, entities);
      const [source, target] = predicate === 'PARTNERS_WITH' && object < subject ? [object, subject] : [subject, object];
      const [subjectSpan, objectSpan] = [subjectKey, objectKey].map((key) => spans.get(key) ?? before.get(key)?.span);
      const marks = [spans.get(subjectKey), spans.get(objectKey)].filter((span) => span !== undefined);
      const others = [subjectKey, objectKey].filter((key) => !spans.has(key)).flatMap((key) => before.get(key)?.sentence ?? []);
      const span = { start: Math.min(end, ...marks.map((mark) => mark.start)), end: Math.max(start, ...marks.map((mark) => mark.end)) };
      const evidence = span.start < span.end ? span : { start, end };
      const local = (type: string, at: { start: number; end: number }): ReturnType<typeof localEntityId> => localEntityId(id, type as 'Topic', at);
      claimsMade.push({
        id: claimId(id, { subject: local(subject, evidence), predicate, object: local(object, evidence), status, span: evidence }),
        subject, object, predicate, status, confidence: Number(confidence), edge: edgeId(predicate, source, target), span: evidence, method: 'rule:fixture',
        ...(validFrom && { validFrom }), ...(validTo ? { validTo } : validFrom && { validTo: validFrom }),
        ...(subjectSpan && { subjectSpan }), ...(objectSpan && { objectSpan }),
        document: { id, source: document.source, title: document.title, date: document.date },
        sentence: { id: place, start, end, text: text.slice(start, end) },
        ...(others.length > 0 && { otherSentences: [...new Set(others)].sort((a, b) => a.start - b.start) }),
      });
    }
    for (const [key, span] of spans) before.set(key, { span, sentence: { id: place, start, end, text: text.slice(start, end) } });
    text += '\n';
  }
  return { id, source: document.source, title: document.title, date: document.date, language: 'en', hash: id, sentences: document.sentences.length, claims: claimsMade.length, text, mentions, claimsMade };
}

function fold(id: string, claims: readonly ClaimView[]): GraphEdge {
  const { subject, object, predicate } = claims[0]!;
  const [source, target] = predicate === 'PARTNERS_WITH' && object < subject ? [object, subject] : [subject, object];
  const from = claims.flatMap(({ validFrom }) => validFrom ?? []).sort()[0];
  const to = claims.flatMap(({ validTo }) => validTo ?? []).sort().at(-1);
  return {
    id, type: predicate, source, target,
    properties: {
      claims: claims.map((claim) => claim.id), support: new Set(claims.map(({ document }) => document.id)).size,
      confidence: Math.max(...claims.map(({ confidence }) => confidence)), status: STATUSES.find((status) => claims.some((claim) => claim.status === status))!,
      ...(from && { validFrom: from }), ...(to && { validTo: to }),
    },
  };
}

const NOTHING: Change = { kind: 'unchanged', claimsAdded: 0, claimsRemoved: 0, entitiesAdded: 0, entitiesRemoved: 0 };

/** A store that holds `graph` and remembers only its drawing. */
export function smallStore(graph: SmallGraph): GraphStore {
  let drawing: readonly Drawing[] = [];
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return {
    kind: 'embedded', name: 'embedded:fixture',
    put: async () => NOTHING, putAll: async (graphs) => graphs.map(() => NOTHING), remove: async () => NOTHING, judge: async () => {}, unjudge: async () => false, judgements: async () => [],
    reject: async () => false, unreject: async () => false, rejections: async () => [],
    counts: async () => ({
      documents: graph.documents.length, sentences: graph.documents.reduce((sum, { sentences }) => sum + sentences, 0), edges: graph.edges.length,
      entities: graph.nodes.filter(({ labels }) => !labels.includes('Figure')).length, figures: graph.nodes.filter(({ labels }) => labels.includes('Figure')).length,
      claims: graph.documents.reduce((sum, { claims }) => sum + claims, 0),
    }),
    documents: async () => graph.documents.map(({ id, source, title, date, language, hash, sentences, claims }) => ({ id, source, title, ...(date && { date }), language, hash, sentences, claims })).sort((a, b) => (a.source < b.source ? -1 : 1)),
    document: async (id: DocumentId) => graph.documents.find((document) => document.id === id),
    entity: async (id) => entityView(graph, nodes, id),
    claims: async (id) => graph.documents.flatMap(({ claimsMade }) => claimsMade.filter(({ edge }) => edge === id)),
    search: async (text, limit) => searchIn(graph, text).slice(0, limit),
    export: async function* () {
      yield* graph.nodes;
      yield* graph.edges;
    },
    query: async (cypher) => {
      if (!/^(?:\/\/.*\n|\s)*match/iu.test(cypher)) throw new QueryError('syntax', 'The fixture answers only MATCH.', { at: { start: 0, end: Math.min(5, cypher.length) } });
      const edges = graph.edges.filter(({ type }) => type === 'PARTNERS_WITH');
      const used = new Set(edges.flatMap(({ source, target }) => [source, target]));
      return {
        columns: ['a', 'b'], rows: edges.map(({ source, target }) => [String(nodes.get(source)!.properties.name), String(nodes.get(target)!.properties.name)]),
        subgraph: { nodes: graph.nodes.filter(({ id }) => used.has(id)), edges }, truncated: false, milliseconds: 1,
      };
    },
    drawing: async () => drawing,
    saveDrawing: async (next) => {
      drawing = [...new Map([...drawing, ...next].map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    close: async () => {},
  };
}

function entityView(graph: SmallGraph, nodes: ReadonlyMap<string, GraphNode>, id: EntityId): EntityView | undefined {
  const node = nodes.get(id);
  if (!node) return undefined;
  const edges = graph.edges.filter(({ source, target }) => source === id || target === id);
  const others = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const documents = graph.documents.map((document) => ({ document, mentions: document.mentions.filter(({ entity }) => entity === id).length })).filter(({ mentions }) => mentions > 0);
  return {
    node, neighbourhood: { nodes: graph.nodes.filter((one) => others.has(one.id)), edges },
    documents: documents.map(({ document: { id: documentId, source, title, date }, mentions }) => ({ id: documentId, source, title, ...(date && { date }), mentions })),
    joins: [{ key: `name:${String(node.properties.name).toLowerCase()}`, reason: 'named so', documents: documents.length }],
  };
}

function searchIn(graph: SmallGraph, text: string): readonly SearchHit[] {
  const wanted = text.toLowerCase();
  const entities = graph.nodes.flatMap((node): SearchHit[] => {
    const name = String(node.properties.name);
    const matched = [name, ...((node.properties.aliases ?? []) as readonly string[])].find((form) => form.toLowerCase().includes(wanted));
    return matched ? [{ id: node.id, kind: 'entity', type: node.labels[1]!, name, ...(matched !== name && { matched }), score: wanted.length / matched.length + (matched === name ? 1 : 0) }] : [];
  });
  const documents = graph.documents.filter(({ title }) => title.toLowerCase().includes(wanted)).map(({ id, title }): SearchHit => ({ id, kind: 'document', type: 'Document', name: title, score: 0.5 }));
  return [...entities, ...documents].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The plainest way to the graph: all documents at once, everything in memory. What every store must agree with, whatever the way there. */
import type { ClaimId, DocumentGraph, EntityId, GraphEdge, GraphNode, Judgement } from '../model.ts';
import { edgeOf, foldEdge, type ClaimRow, type EdgeEnds } from './edge.ts';
import { foldEntity } from './entity.ts';
import { formOf, type CountedForm } from './form.ts';
import { claimNode, documentNode, edgeOfGraph, entityNode, evidenceEdge, inDocumentEdge, mentionsEdge, objectEdge, sentenceNode, subjectEdge } from './node.ts';
import { resolveForms } from './resolve.ts';

/** The canonical export, with evidence, of these documents: nodes by id, then edges by id. */
export function graphOf(documents: readonly DocumentGraph[], judgements: readonly Judgement[] = [], rejected: ReadonlySet<ClaimId> = new Set()): readonly (GraphNode | GraphEdge)[] {
  const forms = countForms(documents);
  const resolved = resolveForms([...forms.values()], judgements);
  const entityOfForm = new Map(resolved.flatMap(({ id, forms: own }) => own.map((form) => [form.id, id] as const)));
  const entityOf = new Map(documents.flatMap(({ document, entities }) => entities.map((local) => [local.id, entityOfForm.get(formOf(local, document.id).id)!] as const)));
  const standing = documents.map((graph) => ({ ...graph, claims: graph.claims.filter(({ id }) => !rejected.has(id)) }));
  const edges = foldAll(standing, (local) => entityOf.get(local)!);
  const partners = new Set(edges.filter(({ type }) => type === 'PARTNERS_WITH').flatMap(({ source, target }) => [source, target]));
  const naming = (id: EntityId): number => documents.filter(({ entities }) => entities.some((local) => entityOf.get(local.id) === id)).length;
  const nodes = [
    ...resolved.map((one) => entityNode(foldEntity(one, naming(one.id), partners.has(one.id)))),
    ...documents.flatMap(({ document, sentences, claims }) => [documentNode(document), ...sentences.map(sentenceNode), ...claims.map((claim) => claimNode(claim, rejected.has(claim.id)))]),
  ];
  const evidence = documents.flatMap(({ document, sentences, entities, claims }) => [
    ...sentences.map(({ id }) => inDocumentEdge(id, document.id)),
    ...entities.flatMap(({ id, mentions }) => mentions.map((mention) => mentionsEdge(mention, entityOf.get(id)!))),
    ...claims.flatMap(({ id, subject, object, sentence }) => [subjectEdge(id, entityOf.get(subject)!), objectEdge(id, entityOf.get(object)!), evidenceEdge(id, sentence)]),
  ]);
  const byId = (left: { readonly id: string }, right: { readonly id: string }): number => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
  return [...nodes.sort(byId), ...[...edges.map(edgeOfGraph), ...evidence].sort(byId)];
}

/** The forms of all documents, by id, each with how often it occurs. */
export function countForms(documents: readonly DocumentGraph[]): ReadonlyMap<string, CountedForm> {
  const forms = new Map<string, CountedForm>();
  for (const { document, entities } of documents) {
    const here = new Set<string>();
    for (const local of entities) {
      const form = formOf(local, document.id);
      const { documents: count = 0, mentions = 0 } = forms.get(form.id) ?? {};
      forms.set(form.id, { ...form, documents: count + (here.has(form.id) ? 0 : 1), mentions: mentions + local.mentions.length });
      here.add(form.id);
    }
  }
  return forms;
}

function foldAll(documents: readonly DocumentGraph[], entityOf: (local: DocumentGraph['entities'][number]['id']) => EntityId): readonly ReturnType<typeof foldEdge>[] {
  const claims = new Map<string, { readonly ends: EdgeEnds; readonly rows: ClaimRow[] }>();
  for (const { document, claims: made } of documents) {
    for (const { id, subject, predicate, object, status, confidence, validFrom, validTo } of made) {
      const ends = edgeOf(predicate, entityOf(subject), entityOf(object));
      if (!ends) continue;
      const rows: ClaimRow[] = claims.get(ends.id)?.rows ?? [];
      rows.push({ id, document: document.id, status, confidence, validFrom, validTo });
      claims.set(ends.id, { ends, rows });
    }
  }
  return [...claims.values()].map(({ ends, rows }) => foldEdge(ends, rows));
}

/**
 * Scores the exported graph of one document against its gold: entities, relations and figures at the level of the document.
 * The counts are those of `measure/score.py` in the project's shared data (a test compares the two).
 */
import type { GraphEdge, GraphNode, Subgraph } from '../../../../graph/model.ts';
import { isCore, typesOf, type GoldDocument, type GoldRelation } from './gold.ts';
import { NAMED, nameOf, namesOf, typeOf } from './nodes.ts';
import { scoreFigures } from './score-figures.ts';
import { similarity, threshold } from './similar.ts';

/** Raw counts; sums over documents make the scores. */
export interface DocumentCounts {
  readonly doc: string;
  readonly e_tp: number; readonly e_fp: number; readonly e_req: number;
  readonly x_tp: number; readonly x_req: number;
  readonly r_tp: number; readonly r_fp: number; readonly r_req: number; readonly r_status: number;
  readonly pair_tp: number; readonly pair_req: number;
  readonly xr_tp: number; readonly xr_req: number;
  readonly f_tp: number; readonly f_fp: number; readonly f_req: number; readonly f_about: number; readonly f_cmp: number;
}

export interface DocumentErrors {
  readonly missedEntities: readonly string[];
  readonly falseEntities: readonly string[];
  readonly wrongTypes: readonly string[];
  readonly missedRelations: readonly string[];
  readonly falseRelations: readonly string[];
  readonly missedFigures: readonly string[];
  readonly falseFigures: readonly string[];
}

export const scoreDocument = (gold: GoldDocument, graph: Subgraph): { readonly counts: DocumentCounts; readonly errors: DocumentErrors } => {
  const nodes = graph.nodes.filter(({ labels }) => labels.some((label) => NAMED.includes(label)));
  const match = matchEntities(gold, nodes);
  const core = (key: string) => isCore(typesOf(match.gold.get(key)!));
  const required = gold.entities.filter(({ optional, key }) => !optional && core(key));
  const found = required.filter(({ key }) => match.typed.get(key) === true);
  const falsely = nodes.filter((node) => isCore([typeOf(node)]) && match.typed.get(match.keyOf.get(node.id) ?? '') !== true);
  const extended = gold.entities.filter(({ optional, key }) => !optional && !core(key));
  const relations = scoreRelations(gold, graph.edges, new Map(nodes.map((node) => [node.id, node])), match.keyOf);
  const figures = scoreFigures(gold, graph, match.keyOf);
  return {
    counts: {
      doc: gold.doc, e_tp: found.length, e_fp: falsely.length, e_req: required.length,
      x_tp: extended.filter(({ key }) => match.typed.has(key)).length, x_req: extended.length, ...relations.counts, ...figures.counts,
    },
    errors: {
      missedEntities: required.filter((entity) => !found.includes(entity)).map(({ names }) => names[0]!),
      falseEntities: falsely.map((node) => `${typeOf(node)} ${nameOf(node)}`),
      wrongTypes: nodes.filter((node) => match.typed.get(match.keyOf.get(node.id) ?? '') === false).map((node) => `${typeOf(node)} ${nameOf(node)}`),
      missedRelations: relations.missed, falseRelations: relations.falsely, missedFigures: figures.missed, falseFigures: figures.falsely,
    },
  };
};

/** Pairs nodes and gold entities one to one, the most alike first; the right type is worth half a name. */
function matchEntities(gold: GoldDocument, nodes: readonly GraphNode[]) {
  const candidates = nodes.flatMap((node) => gold.entities.flatMap((entity) => {
    const alike = similarity(entity, namesOf(node));
    if (alike < threshold(entity)) return [];
    const typed = typesOf(entity).some((type) => type === typeOf(node));
    return [{ score: alike + (typed ? 0.5 : 0) - (entity.optional ? 0.2 : 0), typed, node: node.id, key: entity.key }];
  })).sort((a, b) => b.score - a.score);
  const keyOf = new Map<string, string>();
  const typed = new Map<string, boolean>();
  for (const candidate of candidates) {
    if (keyOf.has(candidate.node) || typed.has(candidate.key)) continue;
    keyOf.set(candidate.node, candidate.key);
    typed.set(candidate.key, candidate.typed);
  }
  return { keyOf, typed, gold: new Map(gold.entities.map((entity) => [entity.key, entity])) };
}

const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');

function scoreRelations(gold: GoldDocument, edges: readonly GraphEdge[], nodes: ReadonlyMap<string, GraphNode>, keyOf: ReadonlyMap<string, string>) {
  const entities = new Map(gold.entities.map((entity) => [entity.key, entity]));
  const coreRelation = ({ s, o }: GoldRelation) => isCore(typesOf(entities.get(s)!)) && isCore(typesOf(entities.get(o)!));
  const index = new Map<string, GoldRelation>();
  for (const relation of gold.relations) {
    index.set(`${relation.s} ${relation.p} ${relation.o}`, relation);
    if (relation.p === 'PARTNERS_WITH') index.set(`${relation.o} ${relation.p} ${relation.s}`, relation);
  }
  const required = gold.relations.filter((relation) => !relation.optional && coreRelation(relation));
  const extended = gold.relations.filter((relation) => !relation.optional && !coreRelation(relation));
  const pairs = new Set(gold.relations.map(({ s, o }) => pairKey(s, o)));
  const hit = new Set<GoldRelation>();
  const pairHits = new Set<string>();
  const falsely: string[] = [];
  let status = 0;
  for (const { type, source, target, properties } of edges) {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    if (type === 'HAS_FIGURE' || type === 'MENTIONS' || !from || !to) continue;
    const [left, right] = [keyOf.get(source), keyOf.get(target)];
    const relation = index.get(`${left ?? ''} ${type} ${right ?? ''}`);
    if (relation) {
      if (hit.has(relation)) continue;
      hit.add(relation);
      if (required.includes(relation) && (properties.status ?? 'asserted') === relation.status) status += 1;
    } else if (isCore([typeOf(from)]) && isCore([typeOf(to)])) falsely.push(`${nameOf(from)} ${type} ${nameOf(to)}`);
    if (left !== undefined && right !== undefined && pairs.has(pairKey(left, right))) pairHits.add(pairKey(left, right));
  }
  const requiredPairs = new Set(required.map(({ s, o }) => pairKey(s, o)));
  return {
    counts: {
      r_tp: required.filter((relation) => hit.has(relation)).length, r_fp: falsely.length, r_req: required.length, r_status: status,
      pair_tp: [...pairHits].filter((pair) => requiredPairs.has(pair)).length, pair_req: requiredPairs.size,
      xr_tp: extended.filter((relation) => hit.has(relation)).length, xr_req: extended.length,
    },
    missed: required.filter((relation) => !hit.has(relation)).map(({ s, p, o }) => `${s} ${p} ${o}`),
    falsely,
  };
}

/**
 * What each edge says, taken by itself: right where the gold has the relation between things that its two nodes are like, whether or not either thing stands in a second node too.
 * The document's score pairs nodes and gold one to one, so that of a thing in two nodes every edge of the second counts as false; this tells the two faults apart.
 */
import type { GraphNode, Subgraph } from '../../../../graph/model.ts';
import { isCore, type GoldDocument } from './gold.ts';
import { namesOf, typeOf } from './nodes.ts';
import { similarity, threshold } from './similar.ts';

export interface Statement {
  /** 0 to 1, as the edge bears it. */
  readonly confidence: number;
  readonly right: boolean;
}

export interface Statements {
  /** Of every edge between bodies, people, places, operations and events. */
  readonly statements: readonly Statement[];
  /** Nodes that are like a gold thing which another node is like more. */
  readonly second: number;
}

/** Judges the edges of one document's graph. Optional relations of the gold count as right. */
export function judgeStatements(gold: GoldDocument, { nodes, edges }: Subgraph): Statements {
  const keys = new Map(nodes.filter((node) => typeOf(node) !== '').map((node) => [node.id, keysOf(gold, node)]));
  const types = new Map(nodes.map((node) => [node.id, typeOf(node)]));
  const relations = new Set(gold.relations.flatMap(({ s, p, o }) => [`${s} ${p} ${o}`, ...(p === 'PARTNERS_WITH' ? [`${o} ${p} ${s}`] : [])]));
  const statements = edges.flatMap(({ type, source, target, properties }): Statement[] => {
    const [from, to] = [keys.get(source), keys.get(target)];
    if (type === 'HAS_FIGURE' || type === 'MENTIONS' || !from || !to || !isCore([types.get(source)!]) || !isCore([types.get(target)!])) return [];
    return [{ confidence: Number(properties.confidence ?? 0), right: from.some((left) => to.some((right) => relations.has(`${left} ${type} ${right}`))) }];
  });
  const liked = [...keys.values()].flatMap(([first]) => first ?? []);
  return { statements, second: liked.length - new Set(liked).size };
}

/** The gold things that a node is like, the most alike first. */
const keysOf = (gold: GoldDocument, node: GraphNode): readonly string[] =>
  gold.entities.map((entity) => ({ key: entity.key, alike: similarity(entity, namesOf(node)), least: threshold(entity) }))
    .filter(({ alike, least }) => alike >= least).sort((a, b) => b.alike - a.alike || (a.key < b.key ? -1 : 1)).map(({ key }) => key);

/** By tenths of confidence how many statements there are and how many percent of them are right; `from` is the tenth's lower end. */
export function reliabilityOf(statements: readonly Statement[]): readonly { readonly from: number; readonly count: number; readonly right: number }[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const these = statements.filter(({ confidence }) => Math.min(9, Math.floor(10 * confidence + 1e-9)) === tenth);
    return { from: tenth / 10, count: these.length, right: these.length === 0 ? 0 : (100 * these.filter(({ right }) => right).length) / these.length };
  });
}

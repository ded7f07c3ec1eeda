/** Asks a built-in question of a store: in Cypher, or by code where Cypher alone cannot say it on both stores. */
import { UsageError } from '../../errors.ts';
import { isEdge } from '../../export/elements.ts';
import type { EntityId, GraphEdge, GraphNode } from '../../model.ts';
import type { GraphStore, QueryLimits, QueryResult, QueryValue, Selection } from '../../store.ts';
import { QUESTIONS, questionNamed } from './questions.ts';
import { drawWays, waysBetween } from './ways.ts';

type Parameters = Readonly<Record<string, QueryValue>>;
type Asked = Pick<GraphStore, 'query' | 'search' | 'export'>;

/** Answers a question. Parameters left out take the example in its file. Throws `UsageError` for an unknown question or parameter, `QueryError` as `store.query` does. */
export async function askQuestion(store: Asked, id: string, { parameters = {}, limits }: { readonly parameters?: Parameters; readonly limits?: QueryLimits } = {}): Promise<QueryResult> {
  const question = questionNamed(id);
  if (!question) throw new UsageError(`no question is called "${id}". Known: ${QUESTIONS.map((one) => one.id).join(', ')}.`);
  const stray = Object.keys(parameters).find((name) => !Object.hasOwn(question.parameters, name));
  if (stray !== undefined) throw new UsageError(`${id} has no parameter "${stray}". It has ${Object.keys(question.parameters).join(', ') || 'none'}.`);
  const all = { ...question.parameters, ...parameters };
  if (id === 'like') return like(store, all);
  const result = await store.query(question.cypher, all, limits);
  return id === 'connect' && result.rows.length > 0 ? goOn(store, result, { limit: Number(all.limit), limits: limits ?? {} }) : result;
}

/** Typo-tolerant, by the store's own search. */
async function like(store: Asked, { name, limit }: Parameters): Promise<QueryResult> {
  const began = performance.now();
  const hits = (await store.search(name as string, Number(limit))).filter(({ kind }) => kind === 'entity');
  const wanted = new Set(hits.map(({ id }) => id));
  const nodes = (await collect(store, { around: [...wanted] as readonly string[] as readonly EntityId[], hops: 0 })).filter((element): element is GraphNode => !isEdge(element));
  return {
    columns: ['id', 'name', 'type', 'matched', 'score'],
    rows: hits.map(({ id, name: found, type, matched, score }) => [id, found, type, matched ?? null, score]),
    subgraph: { nodes: nodes.filter(({ id }) => wanted.has(id)), edges: [] },
    truncated: false,
    milliseconds: performance.now() - began,
  };
}

/** Adds longer ways where all the shortest are fewer than asked for. */
async function goOn(store: Asked, result: QueryResult, { limit, limits }: { readonly limit: number; readonly limits: QueryLimits }): Promise<QueryResult> {
  const began = performance.now();
  const at = (column: string): QueryValue => result.rows[0]![result.columns.indexOf(column)]!;
  const ends = [at('from') as string, at('to') as string] as const;
  if (result.rows.length >= limit) return result;
  const query: GraphStore['query'] = (cypher, parameters, asked) => store.query(cypher, parameters, { ...asked, signal: limits.signal });
  const ways = await waysBetween(query, ends, { ...limits, limit, shortest: Number(at('hops')) });
  if (ways.length <= result.rows.length) return result;
  const { nodes, edges } = await drawWays(query, ways, limits);
  const nameOf = new Map<string, QueryValue>(nodes.map(({ id, properties }) => [id, String(properties.name ?? id)]));
  const typeOf = new Map(edges.map(({ id, type }) => [id, type]));
  return {
    columns: ['hops', 'from', 'to', 'entities', 'edges'],
    rows: ways.map((way) => [way.edges.length, ...ends, way.nodes.map((id) => nameOf.get(id)!), way.edges.map(({ id }) => typeOf.get(id)!)]),
    subgraph: { nodes: [...nodes].sort(byId), edges: [...edges].sort(byId) },
    truncated: false,
    milliseconds: result.milliseconds + performance.now() - began,
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

async function collect(store: Asked, selection: Selection): Promise<readonly (GraphNode | GraphEdge)[]> {
  const found: (GraphNode | GraphEdge)[] = [];
  // Around nothing would be around everything.
  if (selection.around?.length === 0) return found;
  for await (const element of store.export(selection)) found.push(element);
  return found;
}

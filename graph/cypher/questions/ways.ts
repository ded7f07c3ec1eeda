/** Ways between two entities of a store, read link by link from whichever end has less around it: a hub's whole neighbourhood is not read for ten ways. */
import { relationTypes } from '../../schema.ts';
import type { QueryLimits, QueryResult, QueryValue } from '../../store.ts';
import { DETOUR, shortestWays, type Ends, type Link, type Way } from './paths.ts';

/** Longer ways are looked for up to this many edges. */
const LONGEST = 5;
/** Links read at once: many more than any question draws, few enough to hold. */
const MANY = 1_000_000;
const TYPES = relationTypes.join('|');

/** One end's side of the search: what was reached, what was reached last, and in how many steps. */
interface Side {
  readonly reached: Set<string>;
  border: readonly string[];
  steps: number;
}

export type Asking = (cypher: string, parameters: Readonly<Record<string, QueryValue>>, limits: QueryLimits) => Promise<QueryResult>;

/**
 * Up to `limit` ways, the shortest of which has `shortest` edges; shorter first, then by edge ids. A link of a way of so many edges lies within as many steps,
 * counted from both ends together, so the ends take steps in turn, the smaller border first, and only until there are enough ways.
 */
export async function waysBetween(query: Asking, ends: Ends, { limit, shortest, timeout = 10_000 }: { readonly limit: number; readonly shortest: number; readonly timeout?: number }): Promise<readonly Way[]> {
  const end = performance.now() + timeout;
  const links = new Map<string, Link>();
  const read = new Set<string>();
  const sides = ends.map((id): Side => ({ reached: new Set([id]), border: [id], steps: 0 })) as [Side, Side];
  let ways: readonly Way[] = [];
  for (let length = shortest; length <= Math.min(shortest + DETOUR, LONGEST) && ways.length < limit; length += 1) {
    while (sides[0].steps + sides[1].steps < length) {
      const side = sides[0].border.length <= sides[1].border.length ? sides[0] : sides[1];
      for (const link of await linksOf(query, side.border.filter((id) => !read.has(id)), Math.max(1, end - performance.now()))) links.set(link.id, link);
      for (const id of side.border) read.add(id);
      step(side, links);
    }
    ways = shortestWays([...links.values()], ends, { limit, longest: length });
  }
  return ways;
}

async function linksOf(query: Asking, ids: readonly string[], timeout: number): Promise<readonly Link[]> {
  if (ids.length === 0) return [];
  const { rows } = await query(`UNWIND $ids AS id MATCH (a:Liaison {id: id})-[r:${TYPES}]-(b:Liaison) RETURN r.id, a.id, b.id`, { ids }, { timeout, rows: MANY });
  return rows.map(([id, source, target]) => ({ id: id as string, source: source as string, target: target as string }));
}

function step(side: Side, links: ReadonlyMap<string, Link>): void {
  const border = new Set(side.border);
  const next = new Set<string>();
  for (const { source, target } of links.values()) {
    if (border.has(source) && !side.reached.has(target)) next.add(target);
    if (border.has(target) && !side.reached.has(source)) next.add(source);
  }
  for (const id of next) side.reached.add(id);
  side.border = [...next];
  side.steps += 1;
}

/** The entities and edges on the ways, whole. */
export async function drawWays(query: Asking, ways: readonly Way[], limits: QueryLimits): Promise<QueryResult['subgraph']> {
  const links = [...new Map(ways.flatMap(({ edges }) => edges.map((link) => [link.id, link] as const))).values()];
  const { subgraph } = await query(`UNWIND $links AS link MATCH (a:Liaison {id: link.source})-[r:${TYPES}]-(b:Liaison {id: link.target}) WHERE r.id = link.id RETURN a, r, b`,
    { links: links.map(({ id, source, target }) => ({ id, source, target })) }, { ...limits, rows: MANY });
  return subgraph;
}

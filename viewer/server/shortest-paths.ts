/**
 * The k best loopless paths, after J. Y. Yen, "Finding the K Shortest Loopless Paths in a Network", Management Science 17 (1971).
 * An edge costs 1 and a little more the less sure it is, so that fewer hops always win and surer hops win among equals. Denied edges link nobody.
 */
import type { GraphEdge, Subgraph } from '../../graph/model.ts';

export interface FoundPath {
  /** Ids, from end to end. */
  readonly nodes: readonly string[];
  readonly edges: readonly GraphEdge[];
  readonly cost: number;
}

interface Step {
  readonly node: string;
  readonly edge: GraphEdge;
  readonly cost: number;
}

type Neighbours = ReadonlyMap<string, readonly Step[]>;

/** At most `k` paths, best first; of parallel edges the surest is taken. Empty where the two are not linked. */
export function shortestPaths(graph: Subgraph, { from, to }: { readonly from: string; readonly to: string }, k: number): readonly FoundPath[] {
  if (from === to) return [];
  const neighbours = undirected(graph);
  const first = shortest(neighbours, { from, to }, { nodes: new Set(), hops: new Set() });
  if (!first) return [];
  const found: FoundPath[] = [first];
  const candidates = new Map<string, FoundPath>();
  while (found.length < k) {
    const last = found.at(-1)!;
    for (let at = 0; at < last.edges.length; at += 1) {
      const root = last.nodes.slice(0, at + 1);
      const taken = found.filter(({ nodes }) => root.every((node, index) => nodes[index] === node)).map(({ nodes }) => `${root[at]!} ${nodes[at + 1]!}`);
      const spur = shortest(neighbours, { from: root[at]!, to }, { nodes: new Set(root.slice(0, -1)), hops: new Set(taken) });
      if (!spur) continue;
      const edges = [...last.edges.slice(0, at), ...spur.edges];
      const path = { nodes: [...root.slice(0, -1), ...spur.nodes], edges, cost: edges.reduce((sum, edge) => sum + costOf(edge), 0) };
      candidates.set(path.nodes.join(' '), path);
    }
    const next = [...candidates].sort(([a, one], [b, other]) => one.cost - other.cost || (a < b ? -1 : 1))[0];
    if (!next) break;
    candidates.delete(next[0]);
    found.push(next[1]);
  }
  return found;
}

const costOf = ({ properties }: GraphEdge): number => 1 + 0.01 * (1 - Number(properties.confidence ?? 1)) + (properties.status === 'asserted' ? 0 : 0.001);

function undirected({ edges }: Subgraph): Neighbours {
  const surest = new Map<string, Map<string, Step>>();
  const add = (node: string, other: string, edge: GraphEdge): void => {
    const steps = surest.get(node) ?? new Map<string, Step>();
    const cost = costOf(edge);
    if (cost < (steps.get(other)?.cost ?? Infinity)) steps.set(other, { node: other, edge, cost });
    surest.set(node, steps);
  };
  for (const edge of edges) {
    if (edge.properties.status === 'denied' || edge.source === edge.target) continue;
    add(edge.source, edge.target, edge);
    add(edge.target, edge.source, edge);
  }
  return new Map([...surest].map(([node, steps]) => [node, [...steps.values()]]));
}

/** Dijkstra. Costs lie just above 1, so a list of each number of hops in turn serves as the queue. */
function shortest(neighbours: Neighbours, { from, to }: { from: string; to: string }, banned: { nodes: ReadonlySet<string>; hops: ReadonlySet<string> }): FoundPath | undefined {
  const best = new Map<string, { cost: number; via?: Step; before?: string }>([[from, { cost: 0 }]]);
  let layer = [from];
  while (layer.length > 0 && !best.has(to)) {
    const next = new Set<string>();
    for (const node of layer) {
      const { cost } = best.get(node)!;
      for (const step of neighbours.get(node) ?? []) {
        if (banned.nodes.has(step.node) || banned.hops.has(`${node} ${step.node}`)) continue;
        const known = best.get(step.node);
        if (known && (!next.has(step.node) || known.cost <= cost + step.cost)) continue;
        best.set(step.node, { cost: cost + step.cost, via: step, before: node });
        next.add(step.node);
      }
    }
    layer = [...next].sort();
  }
  const end = best.get(to);
  if (!end) return undefined;
  const nodes = [to];
  const edges: GraphEdge[] = [];
  for (let at = end; at.via; at = best.get(at.before!)!) {
    nodes.unshift(at.before!);
    edges.unshift(at.via.edge);
  }
  return { nodes, edges, cost: end.cost };
}

import { describe, expect, it } from '@jest/globals';
import type { GraphEdge, GraphNode, Subgraph } from '../model.ts';
import { draw } from './analyse.ts';
import { drawApart } from './apart.ts';

/** A tree in which each node has three below it. */
const tree = (count: number): Subgraph => {
  const nodes = Array.from({ length: count }, (_, index): GraphNode => ({ id: `n${index}`, labels: ['Entity'], properties: {} }));
  return { nodes, edges: nodes.slice(1).map(({ id }, index): GraphEdge => ({ id: `e${index}`, type: 'FUNDS', source: `n${Math.floor(index / 3)}`, target: id, properties: { support: 1 } })) };
};

describe('a large graph', () => {
  it('is drawn apart as it would be here, while work here goes on', async () => {
    const graph = tree(120);
    let turns = 0;
    const other = setInterval(() => { turns += 1; }, 5);
    const drawing = await drawApart(graph, [], 100);
    clearInterval(other);
    expect(turns).toBeGreaterThan(20);
    expect(drawing).toEqual(draw(graph));
    expect(await drawApart(graph, drawing, 100)).toEqual(drawing);
  }, 60_000);

  it('that cannot be drawn is a failure here', async () => {
    const graph = tree(120);
    await expect(drawApart({ ...graph, nodes: [...graph.nodes, graph.nodes[0]!] }, [], 100)).rejects.toThrow(/already exist/u);
  }, 60_000);
});

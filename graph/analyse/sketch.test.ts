import { describe, expect, it } from '@jest/globals';
import type { GraphEdge, GraphNode, Subgraph } from '../model.ts';
import { draw } from './analyse.ts';
import { fingerprintsOf, isDrawingOf } from './fingerprint.ts';
import { sketch } from './sketch.ts';

const node = (id: string): GraphNode => ({ id, labels: ['Entity'], properties: {} });
const edge = (source: string, target: string): GraphEdge => ({ id: `${source}-${target}`, type: 'FUNDS', source, target, properties: { support: 1 } });
const ring: Subgraph = { nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map(node), edges: ['ab', 'bc', 'cd', 'de', 'ef', 'af'].map(([from, to]) => edge(from!, to!)) };

describe('a sketch', () => {
  it('keeps what is there and sets newcomers by their neighbours, in a community with them', () => {
    const before = draw(ring);
    const grown: Subgraph = { nodes: [...ring.nodes, node('g'), node('h')], edges: [...ring.edges, edge('a', 'g')] };
    const rows = sketch(grown, before)!;
    expect(rows.map(({ id }) => id)).toEqual(grown.nodes.map(({ id }) => id));
    for (const { id, x, y, community } of before) expect(rows.find((one) => one.id === id)).toMatchObject({ x, y, community });
    const [a, g, h] = ['a', 'g', 'h'].map((id) => rows.find((one) => one.id === id)!) as [typeof rows[0], typeof rows[0], typeof rows[0]];
    expect(Math.hypot(a.x - g.x, a.y - g.y)).toBeLessThan(40);
    expect([g.community, a.degree, h.degree]).toEqual([a.community, 3, 0]);
    expect(before.map(({ community }) => community)).not.toContain(h.community);
    expect(isDrawingOf(rows, fingerprintsOf(grown))).toBe(false);
  });

  it.each([['nothing was drawn', 0], ['too little was', 3]])('is none where %s', (_, many) => expect(sketch(ring, draw(ring).slice(0, many))).toBeUndefined());
});

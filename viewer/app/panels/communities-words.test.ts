import { describe, expect, it } from '@jest/globals';
import type { GraphColumns } from '../../api.ts';
import { toNetwork } from '../state/network.ts';
import { groupWords, linksOf } from './communities-words.ts';

/** Two triangles and a pair, `a1` and `a2` holding them together. */
const names = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1', 'c2', 'alone'];
const pairs = [[0, 1], [1, 2], [0, 2], [3, 4], [4, 5], [3, 5], [6, 7], [0, 3], [0, 4], [1, 5], [2, 6], [8, 0]];
const zeros = (many: number): number[] => new Array<number>(many).fill(0);
const network = toNetwork({
  version: '', nodes: {
    typeNames: ['Organization'], kindNames: [''], id: names, name: names, type: zeros(9), kind: zeros(9), x: names.map((_, at) => at), y: zeros(9),
    degree: names.map((_, row) => pairs.filter((pair) => pair.includes(row)).length), community: [0, 0, 0, 1, 1, 1, 2, 2, 3], pagerank: zeros(9), betweenness: zeros(9), mentions: zeros(9), documents: zeros(9), places: [], countries: [], figures: [],
  },
  edges: { typeNames: ['PARTNERS_WITH'], statusNames: ['asserted'], id: pairs.map((_, at) => `e${at}`), source: pairs.map(([a]) => a!), target: pairs.map(([, b]) => b!), type: zeros(12), status: zeros(12), confidence: zeros(12), support: zeros(12), from: pairs.map(() => null), to: pairs.map(() => null) },
} satisfies GraphColumns);
const all = new Uint8Array(12).fill(1);

describe('How groups hang together', () => {
  it('tells by how many edges and through whom, and leaves out who is alone', () => {
    const links = linksOf(network, all);
    expect(links.map(({ a, b, edges }) => [a, b, edges])).toEqual([[0, 1, 3], [0, 2, 1]]);
    expect(links.map(({ through }) => through.map(([row, many]) => `${names[row]!} ${many}`))).toEqual([['a1 2', 'a2 1', 'b1 1', 'b2 1', 'b3 1'], ['a3 1', 'c1 1']]);
  });

  it('goes by what is seen', () => {
    const visible = all.slice();
    visible[10] = 0;
    expect(linksOf(network, visible)).toHaveLength(1);
  });

  it('names a group after its members', () => {
    expect([0, 2, 3].map((rank) => groupWords(network, rank))).toEqual(['a1, a2 and a3', 'c1 and c2', 'alone']);
    const more = { nodes: network.nodes, communities: [[0, 1, 2, 3, 4]] };
    expect(groupWords(more, 0)).toBe('a1, a2 and 3 others');
  });
});

import { describe, expect, it } from '@jest/globals';
import { networkOf } from '../test/network-of.ts';
import { around, hangingOn, strongest } from './around.ts';

const network = networkOf(
  { hub: ['Organization'], a: ['Organization'], b: ['Organization'], c: ['Person'], d: ['Organization'], lone: ['Organization'] },
  [['hub', 'PARTNERS_WITH', 'a'], ['hub', 'PARTNERS_WITH', 'b', { support: 3 }], ['b', 'FUNDS', 'hub'], ['c', 'LEADS', 'hub', { confidence: 0.95 }], ['a', 'PARTNERS_WITH', 'd'], ['hub', 'PARTNERS_WITH', 'hub']],
);
const row = (id: string): number => network.nodeRow.get(id)!;
const names = (rows: readonly number[]): string[] => rows.map((one) => network.nodes.id[one]!);

describe('around a node', () => {
  it('neighbours are counted once by type, and by relation, without itself', () => {
    const { types, relations, all } = around(network, row('hub'));
    expect(types.map(({ name, rows }) => [name, names(rows)])).toEqual([['Organization', ['a', 'b']], ['Person', ['c']]]);
    expect(relations.map(({ name, rows }) => [name, names(rows)])).toEqual([['PARTNERS_WITH', ['a', 'b']], ['FUNDS', ['b']], ['LEADS', ['c']]]);
    expect(names(all)).toEqual(['a', 'b', 'c']);
  });

  it('the strongest are those that most documents say, then the surest', () => {
    const of = [row('a'), row('b'), row('c')];
    expect(names(strongest(network, row('hub'), { of, most: 10 }))).toEqual(['b', 'c', 'a']);
    expect(names(strongest(network, row('hub'), { of, most: 1 }))).toEqual(['b']);
    expect(strongest(network, row('hub'), { of: [row('d')], most: 3 })).toEqual([]);
  });

  it('what hangs on it alone goes by the edges that are seen', () => {
    const all = new Uint8Array(network.size).fill(1);
    expect(names(hangingOn(network, row('hub'), all))).toEqual(['b', 'c']);
    all[4] = 0; // a–d
    expect(names(hangingOn(network, row('hub'), all))).toEqual(['a', 'b', 'c']);
    expect(hangingOn(network, row('lone'), all)).toEqual([]);
  });
});

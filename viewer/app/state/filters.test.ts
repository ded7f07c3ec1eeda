import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EdgeType, EntityType } from '../../../graph/model.ts';
import { STATUSES, edgeTypes, entityTypes } from '../../../graph/schema.ts';
import { networkOf, type TestEdge } from '../test/network-of.ts';
import { NO_FILTERS, WHOLE, visible, type Filters, type Scope } from './filters.ts';
import type { Network } from './network.ts';

/** Two organisations, a person, a place; what they have in common is dated, planned, denied. */
const network = networkOf(
  { a: ['Organization', { kind: 'police' }, 1], b: ['Organization', { kind: 'igo' }, 1], c: ['Person', {}, 2], d: ['Location', {}, 2], e: ['Topic', {}, 3] },
  [['a', 'PARTNERS_WITH', 'b', { from: '2015', to: '2016', confidence: 0.95 }], ['a', 'LEADS', 'c', { status: 'planned', from: '2017-03', confidence: 0.55 }],
    ['b', 'LOCATED_IN', 'd', { confidence: 0.31 }], ['c', 'LOCATED_IN', 'd', { status: 'denied', from: '2020', confidence: 0.8 }]],
);
const ids = (mask: Uint8Array, all: readonly string[]): string[] => all.filter((_, row) => mask[row]);
const see = (filters: Partial<Filters>, scope: Partial<Scope> = {}) => {
  const result = visible(network, { ...NO_FILTERS, ...filters }, { ...WHOLE, ...scope });
  return { ...result, nodes: ids(result.nodes, network.nodes.id), edges: ids(result.edges, network.edges.id) };
};

describe('what is seen', () => {
  it('is all of it under no filters', () => {
    const { nodes, edges, nodeCount, edgeCount } = see({});
    expect([nodes.length, edges.length, nodeCount, edgeCount]).toEqual([5, 4, 5, 4]);
  });

  it.each<[string, Partial<Filters>, string[], string[]]>([
    ['a type off takes its nodes and their edges', { offTypes: ['Person'] }, ['a', 'b', 'd', 'e'], ['e0', 'e2']],
    ['a kind off takes its nodes', { offKinds: ['Organization/police'] }, ['b', 'c', 'd', 'e'], ['e2', 'e3']],
    ['a community off takes its members', { offCommunities: [0] }, ['c', 'd', 'e'], ['e3']],
    ['a relation off takes its edges, and nodes that had no others', { offEdges: ['LOCATED_IN'] }, ['a', 'b', 'c', 'e'], ['e0', 'e1']],
    ['a status off takes its edges', { offStatuses: ['planned', 'denied'] }, ['a', 'b', 'd', 'e'], ['e0', 'e2']],
    ['confidence is brushed from both sides', { minConfidence: 0.5, maxConfidence: 0.8 }, ['a', 'c', 'd', 'e'], ['e1', 'e3']],
    ['a span of years keeps what holds within it', { since: 2016, until: 2017 }, ['a', 'b', 'c', 'e'], ['e0', 'e1']],
    ['edges without a date are seen in a span where they are asked for', { since: 2020, until: 2020, undated: true }, ['b', 'c', 'd', 'e'], ['e2', 'e3']],
    ['an open span has one end', { since: 2017 }, ['a', 'c', 'd', 'e'], ['e1', 'e3']],
  ])('%s', (_what, filters, nodes, edges) => {
    const seen = see(filters);
    expect([seen.nodes, seen.edges]).toEqual([nodes, edges]);
  });

  it('hides, keeps only, and keeps to a document', () => {
    expect(see({}, { hidden: new Set([0]) }).nodes).toEqual(['b', 'c', 'd', 'e']);
    expect(see({}, { only: new Set([0, 1, 4]) }).edges).toEqual(['e0']);
    const document = see({}, { documentNodes: new Set([2, 3, 4]), documentEdges: new Set([3]) });
    expect([document.nodes, document.edges]).toEqual([['c', 'd', 'e'], ['e3']]);
  });

  it('keeps a node without edges, whatever is asked of edges', () => {
    expect(see({ minConfidence: 1 }).nodes).toEqual(['e']);
  });
});

describe('counts', () => {
  const count = (filters: Partial<Filters>) => see(filters).counts;
  const typesOf = ({ types }: { readonly types: readonly number[] }): Record<string, number> => Object.fromEntries(entityTypes.flatMap((type, at) => (types[at]! > 0 ? [[type, types[at]!]] : [])));

  it('are of each value', () => {
    const counts = count({});
    expect(typesOf(counts)).toEqual({ Organization: 2, Person: 1, Location: 1, Topic: 1 });
    expect(Object.fromEntries(counts.kinds)).toEqual({ 'Organization/police': 1, 'Organization/igo': 1, 'Person/': 1, 'Location/': 1, 'Topic/': 1 });
    expect([counts.edges[edgeTypes.indexOf('LOCATED_IN')], counts.statuses, counts.communities, counts.undated]).toEqual([2, [2, 1, 0, 1], [2, 2, 1], 1]);
    expect(counts.confidence).toEqual([0, 0, 0, 1, 0, 1, 0, 0, 1, 1]);
    expect([...counts.years]).toEqual([[2015, { said: 1, expected: 0 }], [2017, { said: 0, expected: 1 }], [2020, { said: 1, expected: 0 }]]);
  });

  it('of what is switched off say what it would bring', () => {
    expect(typesOf(count({ offTypes: ['Organization'] })).Organization).toBe(2);
    expect(count({ offStatuses: ['planned'] }).statuses[STATUSES.indexOf('planned')]).toBe(1);
  });

  it('of one facet follow the filters of the others', () => {
    const { statuses, edges } = count({ offTypes: ['Person'] });
    expect(statuses).toEqual([2, 0, 0, 0]);
    expect(edges[edgeTypes.indexOf('LEADS')]).toBe(0);
    expect(count({ since: 2017, until: 2017 }).confidence).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('of years stay whole while years are brushed', () => {
    expect([...count({ since: 2015, until: 2015 }).years.keys()]).toEqual([2015, 2017, 2020]);
  });
});

describe('for any graph and filters', () => {
  const nodes = fc.array(fc.tuple(fc.constantFrom(...entityTypes), fc.constant({}), fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 12 });
  const said = fc.record({ status: fc.constantFrom(...STATUSES), confidence: fc.double({ min: 0, max: 1, noNaN: true }) });
  const anyEdges = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...edgeTypes), fc.nat(), said), { maxLength: 24 });
  const anyFilters = fc.record({ offTypes: fc.subarray([...entityTypes]), offStatuses: fc.subarray([...STATUSES]), offEdges: fc.subarray([...edgeTypes]), minConfidence: fc.double({ min: 0, max: 1, noNaN: true }), offCommunities: fc.subarray([0, 1, 2]) });
  const build = (some: readonly (readonly [EntityType, object, number])[], edges: readonly (readonly [number, EdgeType, number, TestEdge[3]])[]): Network =>
    networkOf(Object.fromEntries(some.map((node, at) => [`n${at}`, node as readonly [EntityType, Readonly<Record<string, never>>, number]])), edges.map(([a, type, b, how]) => [`n${a % some.length}`, type, `n${b % some.length}`, how]));

  it('no edge is seen without both its ends, and the counts are of what is seen', () => {
    fc.assert(fc.property(nodes, anyEdges, anyFilters, (some, edges, filters) => {
      const any = build(some, edges);
      const { nodes: seenNodes, edges: seenEdges, nodeCount, edgeCount } = visible(any, { ...NO_FILTERS, ...filters });
      seenEdges.forEach((seen, row) => expect(!seen || (seenNodes[any.edges.source[row]!] === 1 && seenNodes[any.edges.target[row]!] === 1)).toBe(true));
      expect([nodeCount, edgeCount]).toEqual([seenNodes.reduce((a, b) => a + b, 0), seenEdges.reduce((a, b) => a + b, 0)]);
    }));
  });

  it('what is on counts what is seen of it', () => {
    fc.assert(fc.property(nodes, anyEdges, anyFilters, (some, edges, filters) => {
      const any = build(some, edges);
      const { edges: seenEdges, counts } = visible(any, { ...NO_FILTERS, ...filters });
      STATUSES.forEach((status, at) => {
        if (!filters.offStatuses.includes(status)) expect(counts.statuses[at]).toBe(any.edges.status.filter((one, row) => one === at && seenEdges[row]).length);
      });
    }));
  });
});

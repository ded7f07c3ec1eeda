import type { Subgraph } from '../../../../graph/model.ts';
import type { GoldDocument } from './gold.ts';
import { judgeStatements, reliabilityOf } from './statements.ts';

const gold: GoldDocument = {
  doc: 'harbour.txt',
  entities: [
    { key: 'hso', type: 'Organization', names: ['Harbour Safety Office', 'HSO'] },
    { key: 'port', type: 'Organization', names: ['Port of Tema'] },
    { key: 'theme', type: 'Topic', names: ['oil spills'] },
  ],
  relations: [{ s: 'hso', p: 'PARTNERS_WITH', o: 'port', status: 'asserted', optional: true }],
  figures: [],
};
const node = (id: string, label: string, name: string): Subgraph['nodes'][number] => ({ id, labels: ['Entity', label], properties: { name } });
const edge = (id: string, type: string, source: string, target: string, confidence: number): Subgraph['edges'][number] => ({ id, type, source, target, properties: { confidence } });
const nodes = [node('1', 'Organization', 'Harbour Safety Office'), node('2', 'Organization', 'HSO'), node('3', 'Organization', 'Port of Tema'), node('4', 'Organization', 'Quay Company'), node('5', 'Topic', 'oil spill')];

test('an edge of a thing’s second node is right, one of another thing or direction is not, and themes are left out', () => {
  const edges = [edge('a', 'PARTNERS_WITH', '1', '3', 0.9), edge('b', 'PARTNERS_WITH', '3', '2', 0.7), edge('c', 'PARTNERS_WITH', '4', '3', 0.7), edge('d', 'LEADS', '1', '3', 0.4), edge('e', 'ADDRESSES', '1', '5', 1)];
  const { statements, second } = judgeStatements(gold, { nodes, edges });
  expect(statements).toEqual([{ confidence: 0.9, right: true }, { confidence: 0.7, right: true }, { confidence: 0.7, right: false }, { confidence: 0.4, right: false }]);
  expect(second).toBe(1);
});

test('tenths of confidence hold what lies in them', () => {
  const tenths = reliabilityOf([{ confidence: 0.3, right: true }, { confidence: 0.7, right: true }, { confidence: 0.75, right: false }, { confidence: 1, right: true }]);
  expect(tenths.filter(({ count }) => count > 0)).toEqual([{ from: 0.3, count: 1, right: 100 }, { from: 0.7, count: 2, right: 50 }, { from: 0.9, count: 1, right: 100 }]);
});

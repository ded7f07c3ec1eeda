import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Subgraph } from '../../../../graph/model.ts';
import type { GoldDocument } from './gold.ts';
import { scoreDocument } from './score-document.ts';
import { total } from './total.ts';

const gold: GoldDocument = {
  doc: 'harbour.txt',
  entities: [
    { key: 'hso', type: 'Organization', names: ['Harbour Safety Office', 'HSO'] },
    { key: 'port', type: ['Organization', 'Location'], names: ['Port of Tema'] },
    { key: 'drill', type: 'Operation', names: ['a drill in Tema'] },
    { key: 'lee', type: 'Person', names: ['Ms. Ada Lee'] },
    { key: 'theme', type: 'Topic', names: ['oil spills'] },
    { key: 'crew', type: 'Organization', names: ['crew'], optional: true },
  ],
  relations: [
    { s: 'hso', p: 'LEADS', o: 'drill', status: 'planned' },
    { s: 'hso', p: 'PARTNERS_WITH', o: 'port', status: 'asserted' },
    { s: 'drill', p: 'ADDRESSES', o: 'theme', status: 'planned' },
    { s: 'lee', p: 'REPRESENTS', o: 'hso', status: 'asserted', optional: true },
  ],
  figures: [{ key: 'f1', value: 40, comparator: '>', of: ['ship'], about: ['drill'] }, { key: 'f2', min: 2, max: 3, of: ['day'], optional: true }],
};
const node = (id: string, label: string, properties: Subgraph['nodes'][number]['properties']) => ({ id, labels: ['Entity', label], properties });
const graph: Subgraph = {
  nodes: [
    node('1', 'Organization', { name: 'Harbour Safety Office', acronym: 'HSO' }), node('2', 'Location', { name: 'Port of Tema' }),
    node('3', 'Operation', { name: 'drill in Tema' }), node('4', 'Location', { name: 'Ada Lee' }), node('5', 'Organization', { name: 'Quay Company' }),
    node('6', 'Topic', { name: 'oil spill' }), node('7', 'Figure', { name: '> 40 ships', value: 40, comparator: '>', of: 'ship', measure: 'ships', unit: 'count' }),
    node('8', 'Figure', { name: '9 boats', value: 9, comparator: '=', of: 'boat', measure: 'boats', unit: 'count' }),
  ],
  edges: [
    { id: 'a', type: 'LEADS', source: '1', target: '3', properties: { status: 'asserted' } },
    { id: 'b', type: 'PARTNERS_WITH', source: '2', target: '1', properties: { status: 'asserted' } },
    { id: 'c', type: 'SUPPORTS', source: '5', target: '1', properties: { status: 'asserted' } },
    { id: 'd', type: 'HAS_FIGURE', source: '3', target: '7', properties: {} },
  ],
};

test('counts what is found, wrong and missing', () => {
  const { counts, errors } = scoreDocument(gold, graph);
  expect(counts).toEqual({
    doc: 'harbour.txt', e_tp: 3, e_fp: 2, e_req: 4, x_tp: 1, x_req: 1, r_tp: 2, r_fp: 1, r_req: 2, r_status: 1, pair_tp: 2, pair_req: 2,
    xr_tp: 0, xr_req: 1, f_tp: 1, f_fp: 1, f_req: 1, f_about: 1, f_cmp: 1,
  });
  expect(errors).toMatchObject({ missedEntities: ['Ms. Ada Lee'], wrongTypes: ['Location Ada Lee'], falseRelations: ['Quay Company SUPPORTS Harbour Safety Office'], falseFigures: ['9 boats'] });
});

test('sums documents into micro averages', () => {
  const { counts } = scoreDocument(gold, graph);
  expect(total([counts, counts]).relations).toMatchObject({ truePositive: 4, falsePositive: 2, falseNegative: 0 });
});

// The reference program is Python and lives outside the repository; where both are at hand the counts must be the same.
const reference = '../shared/measure/score.py';
(existsSync(reference) ? test : test.skip)('agrees with the reference program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-score-'));
  writeFileSync(join(folder, 'gold.json'), JSON.stringify(gold));
  writeFileSync(join(folder, 'graph.json'), JSON.stringify(graph));
  const printed = execFileSync('python3', [reference, join(folder, 'gold.json'), join(folder, 'graph.json')], { encoding: 'utf8' });
  expect(scoreDocument(gold, graph).counts).toEqual(JSON.parse(printed));
});

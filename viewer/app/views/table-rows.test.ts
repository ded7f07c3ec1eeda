import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import type { ClaimView, DocumentSummary } from '../../api.ts';
import { NO_FILTERS, visible } from '../state/filters.ts';
import { networkOf } from '../test/network-of.ts';
import { toCsv, toTabs } from './table-csv.ts';
import { arrange } from './table-order.ts';
import { claimsTable, documentsTable, tableOf, type Row, type Table } from './table-rows.ts';

const network = networkOf(
  { Lyon: ['Location', { kind: 'city' }], Yaoundé: ['Location', { kind: 'city' }], INTERPOL: ['Organization'], '> 50 states': ['Figure', { value: 50, comparator: '>', of: 'state', measure: 'states', unit: 'count' }], '9 states': ['Figure', { value: 9, comparator: '=', of: 'state', measure: 'states', unit: 'count' }] },
  [['INTERPOL', 'LOCATED_IN', 'Lyon', { from: '2016', to: '2017' }], ['INTERPOL', 'HAS_FIGURE', '> 50 states', { status: 'planned', confidence: 0.4 }], ['INTERPOL', 'HAS_FIGURE', '9 states'], ['Lyon', 'HAS_FIGURE', '9 states']],
);
const all = visible(network, NO_FILTERS);
const firsts = (rows: readonly Row[]): (string | number)[] => rows.map(({ cells }) => cells[0]!);

describe('Rows of the tables', () => {
  it('are the entities that are seen', () => {
    const { columns, rows } = tableOf('entities', network, all);
    expect(columns).toHaveLength(rows[0]!.cells.length);
    expect(rows[0]!.cells).toEqual(['INTERPOL', 'organisation', '', 3, 0, 0]);
    expect(firsts(tableOf('entities', network, visible(network, { ...NO_FILTERS, offTypes: ['Figure'] })).rows)).toEqual(['INTERPOL', 'Lyon', 'Yaoundé']);
  });
  it('are edges with both ends, status and dates', () => {
    const [first] = tableOf('edges', network, all).rows;
    expect(first!.cells).toEqual(['INTERPOL', 'Located in', 'Lyon', 'asserted', 0.9, 1, '2016', '2017']);
    expect(first!.nodes.map((row) => network.nodes.name[row])).toEqual(['INTERPOL', 'Lyon']);
  });
  it('are figures, one row for each thing they are said of', () => {
    const { rows } = tableOf('figures', network, all);
    expect(rows.map(({ cells }) => [cells[0], cells[2]])).toEqual([['> 50', 'INTERPOL'], ['9', 'INTERPOL'], ['9', 'Lyon']]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  });
  it('are documents, and claims that open their document at their words', () => {
    expect(documentsTable([{ id: 'd1', title: 'A', source: 'a.txt', language: 'en', hash: '', sentences: 3, claims: 4 } as unknown as DocumentSummary]).rows[0]).toMatchObject({ open: { kind: 'document', id: 'd1' }, cells: ['A', 'a.txt', '', 'en', 3, 4] });
    const claim = { id: 'c1', subject: 'INTERPOL', predicate: 'LOCATED_IN', object: 'gone', status: 'asserted', confidence: 0.8, sentence: { text: 'Its seat is Lyon.' }, document: { id: 'd1', title: 'A' } } as unknown as ClaimView;
    expect(claimsTable(network, [claim]).rows[0]).toMatchObject({ open: { kind: 'document', id: 'd1', claim: 'c1' }, cells: ['INTERPOL', 'is located in', 'gone', 'asserted', 0.8, 'Its seat is Lyon.', 'A', ''], nodes: [2] });
  });
});

describe('Finding and ordering rows', () => {
  const table = tableOf('entities', network, all);
  it('finds words in any cells, whatever capitals and accents', () => {
    expect(firsts(arrange(table, { words: 'yaounde', order: '' }))).toEqual(['Yaoundé']);
    expect(firsts(arrange(table, { words: 'CITY ly', order: '' }))).toEqual(['Lyon']);
    expect(arrange(table, { words: 'city nowhere', order: '' })).toEqual([]);
  });
  it('orders numbers as numbers, quantities by their amount, both ways', () => {
    expect(arrange(table, { words: '', order: '-3' })[0]!.cells[0]).toBe('INTERPOL');
    const figures = tableOf('figures', network, all);
    expect(firsts(arrange(figures, { words: '', order: '0' }))).toEqual(['9', '9', '> 50']);
    expect(firsts(arrange(figures, { words: '', order: '-0' }))).toEqual(['> 50', '9', '9']);
  });
  it('puts empty cells last both ways', () => {
    for (const order of ['6', '-6']) expect(arrange(tableOf('edges', network, all), { words: '', order }).map(({ cells }) => cells[6]).at(-1)).toBe('');
  });
  it('leaves an order it does not understand alone, and never loses or makes a row', () => {
    expect(arrange(table, { words: '', order: 'x' })).toBe(table.rows);
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 40 }), fc.constantFrom('0', '-0', '1', ''), (cells, order) => {
      const some: Table = { columns: ['A'], narrow: [], rows: cells.map((cell, at): Row => ({ key: String(at), nodes: [], open: { kind: 'communities' }, cells: [cell] })) };
      const found = arrange(some, { words: '', order });
      expect([...found].sort((a, b) => Number(a.key) - Number(b.key))).toEqual(some.rows);
    }));
  });
});

describe('Rows to take away', () => {
  const rows = (cells: readonly (string | number)[]) => [{ cells }];
  it('are CSV that any reader reads back', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }).filter((text) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]|\0/u.test(text)), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (all) => {
      expect(parse(toCsv(['a', 'b', 'c'], all.map((cells) => ({ cells }))), { relax_column_count: false })).toEqual([['a', 'b', 'c'], ...all]);
    }), { numRuns: 40 });
  });
  it.each(['=1+1', '+A1', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '=cmd|\'/c calc\'!A0'])('run nothing in a spreadsheet: %j', (cell) => {
    const [, [read]] = parse(toCsv(['a'], rows([cell]))) as [string[], [string]];
    expect(read).toBe(`'${cell}`);
    expect(toTabs(['a'], rows([cell])).split('\n')[1]!.startsWith("'")).toBe(true);
  });
  it('keep negative numbers as numbers and what is harmless as it is', () => expect(toCsv(['a', 'b', 'c'], rows([-5, 'x=1', 'a-b']))).toBe('a,b,c\r\n-5,x=1,a-b\r\n'));
  it('are one line a row for the clipboard', () => expect(toTabs(['a', 'b'], rows(['x\ty\nz', 3]))).toBe('a\tb\nx y z\t3'));
});

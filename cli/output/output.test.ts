import fc from 'fast-check';
import { createWorld } from '../test/fakes.ts';
import { fit, pad, plain, width } from './plain.ts';
import { createProgressBar, duration, progressLine } from './progress.ts';
import { table } from './table.ts';
import { csv, shown } from './values.ts';

describe('text on a terminal', () => {
  it.each([
    ['plain', 5], ['日本', 4], ['é', 1], ['e\u0301', 1], ['\u001B[31mred\u001B[39m', 3], ['', 0],
  ])('measures %j as %i columns', (text, columns) => { expect(width(text)).toBe(columns); });

  it('lets nothing from a document steer the terminal', () => {
    expect(plain('a\u001B[2Jb\nc\u202Ed\u0007')).toBe('a [2Jb c d ');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/\p{Cc}/u.test(plain(text))));
  });

  it('never exceeds the room it has', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, columns) => width(fit(text, columns)) <= columns));
    fc.assert(fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, columns) => width(pad(fit(plain(text), columns), columns)) === columns));
  });
});

describe('a table', () => {
  it('cuts the widest cells on a terminal and none elsewhere', () => {
    const rows = [['short', 'x'.repeat(100)]];
    expect(table(['a', 'b'], rows, { columns: 40 }).split('\n').every((line) => width(line) <= 40)).toBe(true);
    expect(table(['a', 'b'], rows)).toContain('x'.repeat(100));
  });
  it('prints headings alone where nothing was found', () => { expect(table(['a', 'b'], [])).toBe('a  b\n'); });
  it('keeps a cell on one line', () => { expect(table(['a'], [['x\ny']])).toBe('a\nx y\n'); });
});

describe('values', () => {
  it.each([
    [{ id: 'organization:1', labels: ['Entity', 'Organization'], properties: { name: 'INTERPOL' } }, '(INTERPOL :Organization)'],
    [{ id: 'e1', type: 'LEADS', source: 'a', target: 'b', properties: {} }, '[:LEADS]'],
    [{ a: [1, 2] }, '{"a":[1,2]}'],
    [[true, 'x', null], 'true, x, '],
  ])('shows %j', (value, text) => { expect(shown(value)).toBe(text); });

  it('quotes what CSV needs quoted', () => {
    const result = { columns: ['a"b'], rows: [['x,y'], ['line\nend'], ['-1'], [-1], [true]], subgraph: { nodes: [], edges: [] }, truncated: false, milliseconds: 0 };
    expect(csv(result)).toBe('"a""b"\r\n"x,y"\r\n"line\nend"\r\n\'-1\r\n-1\r\ntrue\r\n');
  });
});

describe('progress', () => {
  const progress = { done: 25, total: 100, sentences: 5000, failed: 0, milliseconds: 10_000 };
  it('says how far, how fast, how long', () => {
    expect(progressLine(progress)).toBe('██████░░░░░░░░░░░░░░░░░░ 25/100 documents · 500 sentences/s · 30 s left');
    expect(progressLine({ ...progress, failed: 2 })).toMatch(/ · 2 failed$/u);
    expect(progressLine({ ...progress, done: 0, milliseconds: 0 })).toContain('0/100 documents · 0 sentences/s · … left');
  });
  it.each([[0.2, '1 s'], [61, '1 min 1 s'], [7300, '2 h 1 min']])('writes %d seconds as %s', (seconds, text) => { expect(duration(seconds)).toBe(text); });
  it('draws at most ten times a second and takes itself away', () => {
    const world = createWorld({ terminal: true });
    const bar = createProgressBar(world.io.stderr, true);
    for (let milliseconds = 0; milliseconds < 1000; milliseconds += 10) bar.show({ ...progress, milliseconds });
    bar.clear();
    expect(world.err().split('25/100')).toHaveLength(11);
    expect(world.err().endsWith('\r\u001B[2K')).toBe(true);
  });
});

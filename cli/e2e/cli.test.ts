import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cleanEnvironment, createFolder, type Folder } from './liaison.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'a.txt': 'On behalf of INTERPOL, I thank Portugal. INTERPOL leads the Working Group on Stolen Boats. We work in partnership with the OSCE.\n',
  'b.md': '# A release\n\nThe OSCE and UNODC jointly organised a conference in Vienna. More than 40 officers took part.\n',
  'sub/c.txt': 'Frontex works in cooperation with Europol in Poland. INTERPOL will support Europol next year.\n',
};

describe('liaison, as a user runs it', () => {
  let folder: Folder;
  beforeEach(async () => {
    folder = await createFolder();
    await mkdir(join(folder.path, 'docs/sub'), { recursive: true });
    for (const [name, text] of Object.entries(TEXTS)) await writeFile(join(folder.path, 'docs', name), text);
  });
  afterEach(() => folder.remove());
  const everything = async (store: string) => (await folder.run(['export', '--with-evidence', '--store', store])).out;

  it('reads, reads nothing twice, asks, exports, removes', async () => {
    expect(await folder.run(['ingest', 'docs'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('3 added') as string });
    expect(await folder.run(['ingest', 'docs'])).toMatchObject({ code: 0, out: expect.stringContaining('0 added, 0 changed, 3 unchanged') as string });
    const before = await everything('embedded:./.liaison');
    const graph = JSON.parse(before) as { nodes: { id: string; labels: string[] }[]; edges: { source: string; target: string }[] };
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(graph.edges.length).toBeGreaterThan(10);
    for (const { source, target } of graph.edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
    const rows = await folder.run(['query', 'MATCH (a:Entity {name: $name})-[r]-(b:Entity) RETURN type(r) AS type, b.name AS name ORDER BY name', '--param', 'name=INTERPOL', '--format', 'json']);
    expect((JSON.parse(rows.out) as { name: string }[]).length).toBeGreaterThan(0);
    expect((await folder.run(['search', 'interpol'])).out).toContain('INTERPOL');
    expect(await folder.run(['export', '--format', 'gexf', '--out', 'graph.gexf'])).toEqual({ code: 0, out: '', err: '' });
    expect(await readFile(join(folder.path, 'graph.gexf'), 'utf8')).toContain('</gexf>');
    expect(await folder.run(['remove', 'docs/b.md'])).toMatchObject({ code: 0, err: '' });
    expect(await everything('embedded:./.liaison')).not.toBe(before);
    await folder.run(['ingest', 'docs/b.md']);
    expect(await everything('embedded:./.liaison')).toBe(before);
  }, 120_000);

  it('makes the same graph with any number of workers', async () => {
    const graphs = [];
    for (const workers of ['0', '1', '4']) {
      expect((await folder.run(['ingest', 'docs', '--workers', workers, '--store', `embedded:./w${workers}`])).code).toBe(0);
      graphs.push(await everything(`embedded:./w${workers}`));
    }
    expect(graphs[0]!.length).toBeGreaterThan(1000);
    expect(new Set(graphs).size).toBe(1);
  }, 120_000);

  it('explains what each stage made of a sentence', async () => {
    const { code, out } = await folder.run(['explain', 'docs/a.txt', '--sentence', '2', '--format', 'json']);
    expect(code).toBe(0);
    const [document] = JSON.parse(out) as [{ sentences: { number: number; tokens: unknown[]; mentions: { text: string }[]; relations: unknown[] }[] }];
    expect(document.sentences.map(({ number }) => number)).toEqual([2]);
    expect(document.sentences[0]!.mentions.map(({ text }) => text)).toContain('INTERPOL');
    expect((await folder.run(['explain', 'docs/a.txt'])).out).toContain('"We" is INTERPOL.');
    expect(await folder.run(['explain', 'docs/a.txt', '--sentence', '99'])).toMatchObject({ code: 2, err: expect.stringContaining('--sentence 99') as string });
  }, 60_000);

  it('explains which words gave a relation', async () => {
    const stdin = 'Europol trained the Harbour Unit in March.';
    expect((await folder.run(['explain', '-'], { stdin })).out).toMatch(/Europol SUPPORTS Harbour Unit: .* by classifier\n.*\n\s+because of "trained" \(0\.\d\d\).*; by features \d.*, beside its rivals \d\.\d\d/u);
    const [document] = JSON.parse((await folder.run(['explain', '-', '--format', 'json'], { stdin })).out) as [{ sentences: [{ relations: [{ reason: { words: { text: string; share: number }[]; rivals: number } }] }] }];
    const { words, rivals } = document.sentences[0].relations[0].reason;
    expect(words[0]).toMatchObject({ text: 'trained' });
    expect(words[0]!.share).toBeLessThanOrEqual(rivals);
  }, 60_000);

  it('serves the graph and ends well on the first Ctrl-C', async () => {
    const { child, ended } = folder.start(['start', 'docs', '--port', '0', '--quiet']);
    const address = await new Promise<string>((resolve) => { child.stdout!.once('data', (text: string) => { resolve(text.trim()); }); });
    const summary = await (await fetch(`${address}/api/summary`)).json() as { counts: { documents: number } };
    expect(summary.counts.documents).toBe(3);
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 0, out: `${address}\n`, err: '' });
  }, 60_000);

  it('leaves a whole graph behind when stopped while reading', async () => {
    await mkdir(join(folder.path, 'many'));
    for (let index = 0; index < 150; index += 1) await writeFile(join(folder.path, 'many', `d${index}.txt`), `${TEXTS['a.txt']!.repeat(5)}The OSCE trained ${index + 2} officers in Vienna.\n`);
    const { child, ended } = folder.start(['ingest', 'many', '--workers', '1']);
    // Once the store is made, Ctrl-C is heard; before, it ends a process that has written nothing.
    while (!existsSync(join(folder.path, '.liaison/graph.grafeo'))) await sleep(20);
    await sleep(1500);
    child.kill('SIGINT');
    expect([0, 130]).toContain((await ended).code);
    expect((await folder.run(['ingest', 'many'])).code).toBe(0);
    const interrupted = await everything('embedded:./.liaison');
    await folder.run(['ingest', 'many', '--store', 'embedded:./straight']);
    expect(interrupted).toBe(await everything('embedded:./straight'));
  }, 300_000);

  it('says what is right and wrong with the set-up', async () => {
    const { out } = await folder.run(['doctor', '--port', '0', '--format', 'json']);
    const states = Object.fromEntries((JSON.parse(out) as { what: string; state: string }[]).map(({ what, state }) => [what, state]));
    expect(states).toMatchObject({ node: 'ok', engine: 'ok', store: 'warning', port: 'ok' });
  }, 60_000);

  it('ends quietly when its reader goes away', async () => {
    const program = fileURLToPath(new URL('../liaison.mjs', import.meta.url));
    await folder.run(['ingest', 'docs']);
    const shell = spawn('bash', ['-c', `set -o pipefail; "${process.execPath}" "${program}" export --with-evidence | head -c 10`], { cwd: folder.path, env: cleanEnvironment() });
    let err = '';
    shell.stderr.setEncoding('utf8').on('data', (text: string) => { err += text; });
    const code = await new Promise((resolve) => { shell.on('close', resolve); });
    expect([err, code]).toEqual(['', 0]);
  }, 60_000);

  it('helps in less than a second of processor time', async () => {
    const before = process.resourceUsage();
    expect((await folder.run(['--help'])).code).toBe(0);
    expect(process.resourceUsage().userCPUTime - before.userCPUTime).toBeLessThan(1_000_000);
  });
});

/** The Table in a real Chromium, with thousands of rows: made only where they are seen, ordered, found, opened, taken away. */
import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import type { GraphEdge, GraphNode } from '../../graph/model.ts';
import type { Analyse } from '../server/options.ts';
import { fixtureGraph } from './fixture-store.ts';
import { DESKTOP, PHONE, inViewer } from './in-viewer.ts';

const graph = fixtureGraph();
const idOf = (name: string): string => graph.nodes.find(({ properties }) => properties.name === name)!.id;
const claims = graph.documents.reduce((sum, { claimsMade }) => sum + claimsMade.length, 0);
const param = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const csv = (text: string): string[][] => parse(text);
const first = (page: Page): Promise<string | null> => page.locator('.row-open').first().textContent();
const tab = (page: Page, name: string): Promise<void> => page.getByRole('group', { name: 'Tables' }).getByRole('button', { name }).click();

/** Many entities and edges; a real layout of them is no part of the table. */
const MANY = 6000;
const nodes = Array.from({ length: MANY }, (_, row): GraphNode => ({ id: `organization:${String(row).padStart(5, '0')}`, labels: ['Entity', 'Organization'], properties: { name: row === 4321 ? '=HYPERLINK("http://evil")' : `Office ${row}`, aliases: [], mentions: MANY - row, documents: 1 } }));
const edges = Array.from({ length: MANY }, (_, row): GraphEdge => ({ id: `edge:${row}`, type: 'PARTNERS_WITH', source: nodes[row]!.id, target: nodes[(row * 7 + 1) % MANY]!.id, properties: { status: 'asserted', confidence: (row % 100) / 100, support: 1, claims: [] } }));
const analyse: Analyse = ({ nodes: all }) => all.map(({ id }, row) => ({ id: id as never, x: row % 80, y: Math.floor(row / 80), community: row % 9, degree: 2, pagerank: 0, betweenness: 0 }));

inViewer('The table', graph, ({ open, serve, serious, complaints }) => {
  it('has all entities, edges, figures, documents and claims, by the filters of the graph', async () => {
    const page = await open('?view=table');
    const figures = graph.edges.filter(({ type }) => type === 'HAS_FIGURE').length;
    for (const [name, many] of [['entities', graph.nodes.length], ['edges', graph.edges.length], ['figures', figures], ['documents', 3], ['claims', claims]] as const) {
      await tab(page, name);
      await page.getByText(`${many} rows`, { exact: true }).waitFor();
    }
    await page.getByRole('checkbox', { name: /^Located in/u }).uncheck();
    const located = graph.documents.flatMap(({ claimsMade }) => claimsMade).filter(({ predicate }) => predicate === 'LOCATED_IN').length;
    await page.getByText(`${claims - located} rows`, { exact: true }).waitFor();
    await page.goBack();
    await page.getByText(`${claims} rows`, { exact: true }).waitFor();
  });

  it('is ordered by any column, both ways, and the address knows', async () => {
    const page = await open('?view=table');
    const head = page.getByRole('columnheader', { name: 'Connections' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await first(page)).toBe('INTERPOL');
    const again = await open(new URL(page.url()).search);
    expect(await first(again)).toBe('INTERPOL');
    await tab(page, 'figures');
    await page.getByRole('columnheader', { name: 'Quantity' }).getByRole('button').click();
    expect(await first(page)).toBe('7');
    await page.getByRole('columnheader', { name: 'Quantity' }).getByRole('button').click();
    expect(await first(page)).toBe('> 3,000');
  });

  it('finds rows by words, keeps them in the address, and marks them on the graph', async () => {
    const page = await open('?view=table&d.tab=edges');
    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('located france');
    const found = graph.edges.filter(({ type, target }) => type === 'LOCATED_IN' && target === idOf('France'));
    await page.getByText(`${found.length} of ${graph.edges.length} rows`, { exact: true }).waitFor();
    expect(param(page, 'd.words')).toBe('located france');
    await page.getByRole('button', { name: 'On the graph' }).click();
    await page.getByText(`${new Set(found.flatMap(({ source, target }) => [source, target])).size} selected`).waitFor();
    expect(param(page, 'view')).toBeNull();
  });

  it('opens what a row stands for, and shows the row of what is selected', async () => {
    const page = await open('?view=table&d.tab=claims');
    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('leads project');
    await page.locator('tr[data-at="0"] td').nth(5).click();
    await page.locator('.document-text .said').waitFor();
    const other = await open(`?view=table&entity=${idOf('Vulnerable Communities Unit')}`);
    const chosen = other.locator('tr.chosen');
    await chosen.waitFor();
    const [row, box] = [(await chosen.boundingBox())!, (await other.locator('.table-box').boundingBox())!];
    expect(row.y >= box.y && row.y + row.height <= box.y + box.height + 1).toBe(true);
  });

  it('makes only the rows that are seen of thousands, and reaches the last', async () => {
    const at = await serve({ nodes, edges, documents: [] }, { analyse });
    const page = await open('?view=table', { at });
    await page.getByText('6,000 rows', { exact: true }).waitFor();
    expect(await page.locator('tr[data-at]').count()).toBeLessThan(60);
    expect(await page.locator('table').getAttribute('aria-rowcount')).toBe('6001');
    await page.locator('.table-box').evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await page.locator(`tr[aria-rowindex="${MANY + 1}"]`).getByText('Office 5999').waitFor();
    const [row, box] = [(await page.locator(`tr[aria-rowindex="${MANY + 1}"]`).boundingBox())!, (await page.locator('.table-box').boundingBox())!];
    expect(Math.abs(row.y + row.height - box.y - box.height)).toBeLessThan(3);
    expect(await page.locator('tr[data-at]').count()).toBeLessThan(60);
    await page.getByRole('columnheader', { name: 'Mentions' }).getByRole('button').click();
    expect(await page.locator('tr[data-at="0"] td').nth(4).textContent()).toBe('1');
    await page.getByRole('columnheader', { name: 'Mentions' }).getByRole('button').click();
    expect(await page.locator('tr[data-at="0"] td').nth(4).textContent()).toBe('6,000');
    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('office 59');
    await page.getByText(/ of 6,000 rows$/u).waitFor();
    // The formula in a name is text in the file.
    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('hyperlink');
    await page.getByText('1 of 6,000 rows').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    const [, line] = csv(await readFile((await download.path()), 'utf8'));
    expect(line![0]).toBe('\'=HYPERLINK("http://evil")');
  }, 90_000);

  it('goes by keyboard: arrows, pages, ends, Enter; Tab leaves it in one step', async () => {
    const at = await serve({ nodes, edges, documents: [] }, { analyse });
    const page = await open('?view=table', { at });
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement!.closest('tr')?.getAttribute('aria-rowindex') ?? null);
    await page.locator('tr[data-at="0"] .row-open').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('3');
    await page.keyboard.press('End');
    await page.waitForFunction((last) => document.activeElement!.closest('tr')?.getAttribute('aria-rowindex') === last, String(MANY + 1));
    await page.keyboard.press('PageUp');
    expect(Number(await focused())).toBeLessThan(MANY - 5);
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.activeElement!.closest('tr')?.getAttribute('aria-rowindex') === '2');
    await page.keyboard.press('Enter');
    await page.waitForURL(/entity=organization:00000/u);
    await page.locator('tr[data-at="0"] .row-open').focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBeNull();
  }, 60_000);

  it('copies what is found, and saves what the columns say', async () => {
    const page = await open('?view=table&no-types=Figure', { context: { ...DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] } });
    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('lugano');
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((line) => line.split('\t'));
    expect(copied.map(([name]) => name).sort()).toEqual(['Lugano', 'Lugano conference', 'Name']);
    await tab(page, 'claims');
    await page.getByText(/^\d+ rows$/u).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    expect(download.suggestedFilename()).toBe('liaison-claims.csv');
    const read = csv(await readFile((await download.path()), 'utf8'));
    expect(read[0]).toEqual(['Subject', 'Says', 'Object', 'Status', 'Confidence', 'Words', 'Document', 'Date']);
    expect(read.length - 1).toBe(graph.documents.flatMap(({ claimsMade }) => claimsMade).filter(({ predicate }) => predicate !== 'HAS_FIGURE').length);
  });

  it('reads the claims of many documents a few at a time, shows them as they come, and tells of one that is gone', async () => {
    const documents = Array.from({ length: 60 }, (_, row) => ({ ...graph.documents[0]!, id: `${graph.documents[0]!.id.slice(0, -2)}${String(row).padStart(2, '0')}` as typeof graph.documents[0]['id'], source: `copy ${row}` }));
    let [now, most] = [0, 0];
    const at = await serve({ ...graph, documents });
    const page = await open('?view=table', { at, before: async (page) => page.route('**/api/document/**', async (route) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resume) => setTimeout(resume, 20));
      now -= 1;
      await (route.request().url().endsWith('59') ? route.fulfill({ status: 404, json: { error: 'not-found', message: 'gone' } }) : route.continue());
    }) });
    await tab(page, 'claims');
    const all = graph.documents[0]!.claimsMade.length * 59;
    await page.getByText(`${all.toLocaleString('en')} rows · 1 document could not be read`).waitFor({ timeout: 45_000 });
    expect(most).toBeLessThanOrEqual(4);
    expect(await page.locator('tr[data-at]').count()).toBeLessThan(60);
    complaints.length = 0; // Chromium reports the 404 itself
  }, 90_000);

  it('stays in line with larger text', async () => {
    const at = await serve({ nodes, edges, documents: [] }, { analyse });
    const page = await open('?view=table', { at });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await page.locator('.table-box').evaluate((box) => box.scrollTo(0, 1));
    await page.locator('.table-box').evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await page.waitForTimeout(300);
    await page.locator('.table-box').evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await page.locator(`tr[aria-rowindex="${MANY + 1}"]`).waitFor();
  }, 60_000);

  it.each([['light', DESKTOP], ['dark', DESKTOP], ['light', PHONE], ['dark', PHONE]] as const)('axe finds nothing serious: %s', async (colorScheme, context) => {
    for (const query of ['?view=table', '?view=table&d.tab=claims']) {
      const page = await open(query, { context: { ...context, colorScheme } });
      await page.getByText(/^\d+ rows$/u).waitFor();
      expect(await serious(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  }, 90_000);
});

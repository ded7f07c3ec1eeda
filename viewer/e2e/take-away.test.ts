/** Taking away what is seen, in a real Chromium: what is in the files is what is on the screen, and nothing else. */
import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import type { Download, Page } from 'playwright-core';
import { FORMATS } from '../../graph/export/formats.ts';
import { fixtureGraph } from './fixture-store.ts';
import { DESKTOP, inViewer } from './in-viewer.ts';

const graph = fixtureGraph();
const idOf = (name: string): string => graph.nodes.find(({ properties }) => properties.name === name)!.id;
const NAMES = ['INTERPOL', 'UNODC', 'Adwenpa 2', 'IOM'];
const VIEW = `?only=${NAMES.map(idOf).join(',')}&no-edges=LOCATED_IN`;
const kept = new Set<string>(NAMES.map(idOf));
const edges = graph.edges.filter(({ source, target, type }) => kept.has(source) && kept.has(target) && type !== 'LOCATED_IN').map(({ id }) => id);

inViewer('Taking away', graph, (viewer) => {
  const open = async (query = VIEW, context = DESKTOP): Promise<Page> => {
    const page = await viewer.open(query, { context });
    page.setDefaultTimeout(10_000);
    return page;
  };
  const take = async (page: Page, item: string): Promise<Download> => {
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item, exact: true }).click()]);
    return download;
  };
  const bytes = async (download: Download): Promise<Buffer> => readFile(await download.path());

  it('says what will be taken', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByText(`Exactly what is seen: 4 entities, ${edges.length} edges`).waitFor();
    expect(await viewer.serious(page)).toEqual([]);
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy a link to this view');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Export');
  });

  it.each(FORMATS.map((format) => [format.title, format] as const))('takes exactly the view as %s', async (title, format) => {
    const page = await open();
    const download = await take(page, title);
    expect(download.suggestedFilename()).toBe(`liaison.${format.extension}`);
    const file = (await bytes(download)).toString('utf8');
    await page.getByText(`liaison.${format.extension} saved`).first().waitFor();
    if (format.files.length > 1) return; // an archive, whose content viewer/server tests
    for (const name of NAMES) expect(file).toContain(name);
    for (const name of ['Lyon', 'OSCE', 'Lugano']) expect(file).not.toContain(`"${name}"`);
    if (format.name === 'json') {
      const read = JSON.parse(file) as { nodes: { id: string }[]; edges: { id: string }[] };
      expect([read.nodes.map(({ id }) => id).sort(), read.edges.map(({ id }) => id).sort()]).toEqual([[...kept].sort(), [...edges].sort()]);
    }
  });

  it('takes a picture and a drawing of what is seen', async () => {
    const page = await open();
    const png = await bytes(await take(page, 'Picture (PNG)'));
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16) >= 600, png.readUInt32BE(20) >= 400, png.length > 5_000]).toEqual(['PNG', true, true, true]);
    const svg = (await bytes(await take(page, 'Drawing (SVG)'))).toString('utf8');
    const drawn = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return { broken: parsed.querySelector('parsererror') !== null, names: [...parsed.querySelectorAll('text')].map((one) => one.textContent), shapes: parsed.querySelectorAll('circle, rect[rx]').length };
    }, svg);
    expect([drawn.broken, drawn.shapes]).toEqual([false, 4]);
    expect([...drawn.names].sort()).toEqual([...NAMES].sort());
  });

  it('copies a link that opens the same view', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Copy a link' }).click();
    await page.getByText('Link copied').first().waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const again = await viewer.open(new URL(link).search);
    expect(await again.getByTestId('counts').textContent()).toBe(await page.getByTestId('counts').textContent());
  });

  it('shows the link where nothing can be copied, and says what went wrong', async () => {
    const page = await viewer.open(VIEW, { before: (one) => one.addInitScript('Object.defineProperty(navigator, "clipboard", { value: undefined })') });
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Copy a link' }).click();
    expect(await page.getByRole('dialog', { name: 'Link to this view' }).getByRole('textbox', { name: 'Link' }).inputValue()).toBe(page.url());
    await page.keyboard.press('Escape');
    await page.route('**/api/export/**', (route) => route.fulfill({ status: 500, contentType: 'application/json', body: '{"error":"failed","message":"The disk is full."}' }));
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: FORMATS[0]!.title }).click();
    await page.getByRole('alert').getByText('The disk is full.').waitFor();
    viewer.complaints.length = 0; // Chromium reports the 500 itself
  });

  it('axe finds nothing serious in the dark', async () => {
    const page = await open(VIEW, { ...DESKTOP, colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Export' }).click();
    expect(await viewer.serious(page)).toEqual([]);
  });
});

/** Expanding and collapsing in a real Chromium, and the four places to start from. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fixtureGraph } from './fixture-store.ts';
import { canvasOf, inViewer, placeOf } from './in-viewer.ts';

const graph = fixtureGraph();
const rowOf = (name: string): number => graph.nodes.findIndex(({ properties }) => properties.name === name);
const idOf = (name: string): string => graph.nodes[rowOf(name)]!.id;
const neighbours = (name: string): Set<string> => new Set(graph.edges.filter(({ source, target }) => source === idOf(name) || target === idOf(name)).flatMap(({ source, target }) => [source, target]).filter((id) => id !== idOf(name)));
const counts = async (page: Page): Promise<string> => (await page.getByTestId('counts').textContent())!;
const preview = (page: Page, name: string) => page.getByRole('dialog', { name: `What is around ${name}` });
const openPreview = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Expand' }).click();
  await preview(page, name).waitFor();
};

inViewer('Expanding', graph, ({ open }) => {
  it('shows first what is there, by type and by relation, with how much of it is not shown', async () => {
    const page = await open(`?entity=${idOf('INTERPOL')}&no-types=Figure`);
    await openPreview(page, 'INTERPOL');
    const figures = [...neighbours('INTERPOL')].filter((id) => graph.nodes.find((node) => node.id === id)!.labels.includes('Figure')).length;
    expect(await preview(page, 'INTERPOL').getByRole('list', { name: 'By type' }).getByRole('button', { name: /^Figures/u }).innerText()).toMatch(new RegExp(`${figures}\\s*${figures} not shown`, 'u'));
    expect(await preview(page, 'INTERPOL').getByRole('list', { name: 'By relation' }).getByRole('button').count()).toBeGreaterThan(3);
    await page.keyboard.press('Escape');
    expect(await preview(page, 'INTERPOL').count()).toBe(0);
  });

  it('brings in the strongest of one type, then the rest, at most ten at once', async () => {
    const page = await open(`?entity=${idOf('INTERPOL')}&only=${idOf('INTERPOL')}`);
    expect(await counts(page)).toMatch(/^1 of 50/u);
    await openPreview(page, 'INTERPOL');
    await preview(page, 'INTERPOL').getByRole('button', { name: 'Show the top 10' }).click();
    expect(await counts(page)).toMatch(/^11 of 50/u);
    await openPreview(page, 'INTERPOL');
    await preview(page, 'INTERPOL').getByRole('button', { name: 'Show the top 10' }).click();
    expect(await counts(page)).toMatch(/^21 of 50/u);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await counts(page)).toMatch(/^11 of 50/u);
    await page.locator('.spoken[role=status]').getByText('10 entities shown').waitFor({ state: 'attached' });
  });

  it('keeps in sight what was there, and some room around it', async () => {
    const there = ['INTERPOL', 'Lugano', 'Adwenpa 2'];
    const page = await open(`?only=${there.map(idOf).join(',')}&entity=${idOf('Adwenpa 2')}`);
    await openPreview(page, 'Adwenpa 2');
    await preview(page, 'Adwenpa 2').getByRole('button', { name: /^Show the top/u }).click();
    await page.waitForTimeout(300);
    const canvas = await canvasOf(page);
    const spots = await canvas.evaluate((one, rows) => rows.map((row) => one.screen(row)), there.map(rowOf));
    const { width, height } = await canvas.evaluate((one) => one.size());
    for (const { x, y } of spots) expect([x > 0, x < width, y > 0, y < height]).toEqual([true, true, true, true]);
    // Of fifty entities the screen shows a quarter at the nearest.
    expect(await canvas.evaluate((one) => one.camera().ratio)).toBeGreaterThan(0.49);
  });

  it('does not move what is placed already', async () => {
    const page = await open(`?only=${idOf('INTERPOL')},${idOf('UNODC')}&entity=${idOf('INTERPOL')}`);
    const place = async () => (await canvasOf(page)).evaluate((canvas, row) => canvas.place(row), rowOf('UNODC'));
    const before = await place();
    await openPreview(page, 'INTERPOL');
    await preview(page, 'INTERPOL').getByRole('button', { name: 'Show the top 10' }).click();
    expect(await place()).toEqual(before);
  });

  it('collapses what hangs on a node alone, and leaves the rest', async () => {
    const page = await open(`?entity=${idOf('Field operations')}`);
    await openPreview(page, 'Field operations');
    await preview(page, 'Field operations').getByRole('button', { name: 'Collapse' }).click();
    const alone = [...neighbours('Field operations')].filter((id) => graph.edges.every(({ source, target }) => (source !== id && target !== id) || source === idOf('Field operations') || target === idOf('Field operations'))).length;
    expect(alone).toBeGreaterThan(0);
    expect(await counts(page)).toMatch(new RegExp(`^${50 - alone} of 50`, 'u'));
    await openPreview(page, 'Field operations');
    await preview(page, 'Field operations').getByRole('button', { name: /^Figures/u }).click();
    expect(await counts(page)).toMatch(/^50 entities/u);
  });

  it('opens on a double click on a node', async () => {
    const page = await open();
    const { x, y } = await placeOf(page, rowOf('Adwenpa 2'));
    await page.mouse.dblclick(x, y);
    await preview(page, 'Adwenpa 2').waitFor();
  });

  it('pins a node, which shows, and lets it go', async () => {
    const page = await open();
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('p');
    await page.locator('.spoken[role=status]').getByText('INTERPOL pinned').waitFor({ state: 'attached' });
    await page.keyboard.press('e');
    await preview(page, 'INTERPOL').getByRole('button', { name: 'Unpin' }).click();
    await page.locator('.canvas').focus();
    await page.keyboard.press('e');
    await preview(page, 'INTERPOL').getByRole('button', { name: 'Pin', exact: true }).waitFor();
  });

  it('hides one, and keeps only a circle, each a step of undo', async () => {
    const page = await open(`?entity=${idOf('INTERPOL')}`);
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    expect(await counts(page)).toMatch(/^49 of 50/u);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await counts(page)).toMatch(/^50 entities/u);
    await page.getByRole('button', { name: 'Only its circle' }).click();
    expect(await counts(page)).toMatch(new RegExp(`^${neighbours('INTERPOL').size + 1} of 50`, 'u'));
  });

  it('starts from one entity', async () => {
    const page = await open(`?entity=${idOf('UNODC')}`);
    await openPreview(page, 'UNODC');
    await preview(page, 'UNODC').getByRole('button', { name: 'Start from here' }).click();
    expect(await counts(page)).toMatch(new RegExp(`^${Math.min(10, neighbours('UNODC').size) + 1} of 50`, 'u'));
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await counts(page)).toMatch(/^50 entities/u);
  });

  it('starts from a document', async () => {
    const document = graph.documents[0]!;
    const page = await open(`?document=${document.id}`);
    await page.getByRole('button', { name: /only this document|only this|show only/iu }).first().click();
    const named = new Set(document.mentions.map(({ entity }) => entity)).size;
    await page.getByText(new RegExp(`^${named} of 50 entities`, 'u')).waitFor();
    expect(new URL(page.url()).searchParams.get('in')).toBe(document.id);
  });

  it('starts from a question', async () => {
    const page = await open('?view=query&q=MATCH%20(a)%20RETURN%20a', { ready: (one) => one.getByRole('button', { name: 'Run' }) });
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('button', { name: /on the graph|on the canvas/iu }).first().click();
    const found = new Set(graph.edges.filter(({ type }) => type === 'PARTNERS_WITH').flatMap(({ source, target }) => [source, target])).size;
    await page.getByText(new RegExp(`^${found} (of 50 entities|selected)`, 'u')).first().waitFor();
  });
});

/** The canvas in a real Chromium: what is drawn, picked, dragged, enclosed and arranged. */
import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { fixtureGraph } from './fixture-store.ts';
import { DESKTOP, canvasOf, inViewer, placeOf } from './in-viewer.ts';

const graph = fixtureGraph();
const rowOf = (name: string): number => graph.nodes.findIndex(({ properties }) => properties.name === name);
const idOf = (name: string): string => graph.nodes[rowOf(name)]!.id;
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click();
const apart = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);
const places = async (page: Page) => (await canvasOf(page)).evaluate((canvas, many) => Array.from({ length: many }, (_, row) => canvas.place(row)), graph.nodes.length);

async function drag(page: Page, row: number, by: { readonly x: number; readonly y: number }): Promise<void> {
  const from = await placeOf(page, row);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 });
  await page.mouse.up();
}

async function drawing(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Drawing (SVG)' }).click()]);
  return readFile((await download.path()), 'utf8');
}

inViewer('The canvas', graph, ({ open }) => {
  it('keeps a dragged node where it was put, through a filter, and undo takes it back', async () => {
    const page = await open();
    const before = await placeOf(page, rowOf('Ukraine'));
    await drag(page, rowOf('Ukraine'), { x: 60, y: -40 });
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    const after = await placeOf(page, rowOf('Ukraine'));
    expect(apart(after, { x: before.x + 60, y: before.y - 40 })).toBeLessThan(2);
    await page.getByRole('button', { name: /^Figures \d/u }).click();
    expect(apart(await placeOf(page, rowOf('Ukraine')), after)).toBeLessThan(1);
    await undo(page);
    await undo(page);
    expect(apart(await placeOf(page, rowOf('Ukraine')), before)).toBeLessThan(1);
  });

  it('finds a dragged node where it was left when the page is opened again', async () => {
    const page = await open();
    await drag(page, rowOf('Lisbon'), { x: -50, y: 30 });
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    const left = (await places(page))[rowOf('Lisbon')]!;
    await page.reload();
    await page.getByTestId('counts').waitFor();
    expect(apart((await places(page))[rowOf('Lisbon')]!, left)).toBeLessThan(0.01);
  });

  it('takes a click that trembles for a click', async () => {
    const page = await open();
    await drag(page, rowOf('Spain'), { x: 2, y: 1 });
    await page.getByRole('heading', { level: 1, name: 'Spain' }).waitFor();
  });

  it('selects by a frame with Shift, keeps only these, and undo brings all back', async () => {
    const page = await open();
    const [a, b] = [await placeOf(page, rowOf('Lisbon meeting')), await placeOf(page, rowOf('Lisbon'))];
    const box = { left: Math.min(a.x, b.x) - 14, top: Math.min(a.y, b.y) - 14, right: Math.max(a.x, b.x) + 14, bottom: Math.max(a.y, b.y) + 14 };
    const all = await Promise.all(graph.nodes.map((_, row) => placeOf(page, row)));
    const inside = all.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom).length;
    await page.keyboard.down('Shift');
    await page.mouse.move(box.left, box.top);
    await page.mouse.down();
    await page.mouse.move(box.right, box.bottom, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.getByText(`${inside} selected`).waitFor();
    await page.getByRole('button', { name: 'Only these' }).click();
    expect(await page.getByTestId('counts').textContent()).toMatch(new RegExp(`^${inside} of 50 entities`, 'u'));
    await undo(page);
    expect(await page.getByTestId('counts').textContent()).toMatch(/^50 entities/u);
  });

  it('selects with a lasso what its line goes around, and nothing that lies in its bay', async () => {
    const page = await open();
    const all = await Promise.all(graph.nodes.map((_, row) => placeOf(page, row)));
    const middle = all[rowOf('INTERPOL')]!;
    await page.getByRole('button', { name: 'Select with a lasso' }).click();
    // A ring open to the right of INTERPOL, which is left out: out along the outer circle, back along the inner.
    const ring = [...Array.from({ length: 30 }, (_, at) => [210, 0.3 + at * 0.19] as const), ...Array.from({ length: 30 }, (_, at) => [60, 5.81 - at * 0.19] as const)]
      .map(([radius, angle]) => ({ x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) }));
    await page.mouse.move(ring[0]!.x, ring[0]!.y);
    await page.mouse.down();
    for (const { x, y } of ring) await page.mouse.move(x, y);
    await page.mouse.up();
    const selected = page.getByText(/^\d+ selected/u);
    await selected.waitFor();
    const expected = all.filter((at) => {
      const distance = apart(at, middle);
      const angle = (Math.atan2(at.y - middle.y, at.x - middle.x) + 2 * Math.PI) % (2 * Math.PI);
      return distance > 60 && distance < 210 && angle > 0.3 && angle < 5.81;
    }).length;
    const many = Number.parseInt((await selected.textContent())!, 10);
    expect(Math.abs(many - expected)).toBeLessThanOrEqual(2); // the circles are polygons
    expect(many).toBeGreaterThan(5);
    expect(await page.getByRole('button', { name: 'Select with a lasso' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('curves the edges in focus and leaves the others straight', async () => {
    const page = await open();
    const curved = (svg: string): number => svg.match(/<path d="M[^"]*Q/gu)?.length ?? 0;
    const before = curved(await drawing(page));
    const around = graph.edges.filter(({ source, target }) => source === idOf('UNODC') || target === idOf('UNODC')).length;
    const focused = await open(`?entity=${idOf('UNODC')}`);
    const after = curved(await drawing(focused));
    expect(after).toBeGreaterThan(before);
    expect(after - before).toBeLessThanOrEqual(around);
  });

  it.each([['light', '#ffffff', '#fbfaf7'], ['dark', '#0f141b', '#0f141b']] as const)('draws %s icons and background, on the screen and in the drawing', async (colorScheme, icon, background) => {
    const page = await open('', { context: { ...DESKTOP, colorScheme } });
    const svg = await drawing(page);
    expect(svg).toContain(`<rect width="100%" height="100%" fill="${background}"/>`);
    expect(new Set([...svg.matchAll(/fill="none" stroke="(#[0-9a-f]{6})" stroke-width="2.2"/gu)].map(([, colour]) => colour))).toEqual(new Set([icon]));
    const at = await placeOf(page, rowOf('INTERPOL'));
    const shot = await page.screenshot({ clip: { x: at.x - 12, y: at.y - 12, width: 24, height: 24 } });
    const pixels = PNG.sync.read(shot).data;
    const sums = Array.from({ length: pixels.length / 4 }, (_, pixel) => pixels[4 * pixel]! + pixels[4 * pixel + 1]! + pixels[4 * pixel + 2]!);
    expect(sums.filter((sum) => (colorScheme === 'light' ? sum > 720 : sum < 110)).length).toBeGreaterThan(20);
  });

  it('arranges what is shown in a worker, leaves pins where they are, and goes back', async () => {
    const page = await open('?no-types=Figure');
    await drag(page, rowOf('Spain'), { x: 40, y: 40 });
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    const before = await places(page);
    await page.getByRole('button', { name: 'Arrange what is shown' }).click();
    await page.getByRole('button', { name: 'As it was arranged before' }).waitFor({ timeout: 20_000 });
    const after = await places(page);
    const shown = graph.nodes.map(({ labels }, row) => ({ row, figure: labels.includes('Figure') }));
    expect(apart(after[rowOf('Spain')]!, before[rowOf('Spain')]!)).toBeLessThan(0.01);
    expect(shown.filter(({ row, figure }) => !figure && apart(after[row]!, before[row]!) > 1).length).toBeGreaterThan(30);
    expect(shown.filter(({ row, figure }) => figure && apart(after[row]!, before[row]!) > 0.01)).toEqual([]);
    await page.getByRole('button', { name: 'As it was arranged before' }).click();
    expect((await places(page)).every((at, row) => apart(at, before[row]!) < 0.01)).toBe(true);
    await undo(page);
    expect(apart((await places(page))[rowOf('UNODC')]!, after[rowOf('UNODC')]!)).toBeLessThan(0.01);
  });

  it('shows about as many labels as can be read, none over another or over a hub', async () => {
    const page = await open();
    const { labels, nodes } = await (await canvasOf(page)).evaluate((canvas, many) => ({ labels: canvas.labels(), nodes: Array.from({ length: many }, (_, row) => canvas.screen(row)) }), graph.nodes.length);
    const context = (font: string, text: string) => page.evaluate(([of, words]) => {
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = of!;
      return pen.measureText(words!).width;
    }, [font, text]);
    const boxes = await Promise.all(labels.map(async ({ row, x, y, size, weight }) => {
      const width = await context(`${weight} ${size}px "Inter Variable"`, String(graph.nodes[row]!.properties.name).slice(0, 36));
      return { row, left: x - width / 2, right: x + width / 2, top: y - size / 2, bottom: y + size / 2 };
    }));
    expect(labels.length).toBeGreaterThan(25);
    for (const [at, a] of boxes.entries()) {
      for (const b of boxes.slice(at + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? `${a.row} over ${b.row}` : '').toBe('');
      for (const [row, node] of nodes.entries()) {
        if (row === a.row || node.radius < 9) continue;
        const distance = Math.hypot(Math.max(a.left - node.x, 0, node.x - a.right), Math.max(a.top - node.y, 0, node.y - a.bottom));
        expect(distance < node.radius - 1 ? `${a.row} over node ${row}` : '').toBe('');
      }
    }
  });

  it('flies to what is chosen, zooms with buttons and keys, and shows all again', async () => {
    const page = await open();
    const camera = async () => (await canvasOf(page)).evaluate((canvas) => canvas.camera());
    const whole = await camera();
    await page.getByRole('button', { name: 'Nearer' }).click();
    expect((await camera()).ratio).toBeCloseTo(whole.ratio / 1.5, 3);
    await page.locator('.canvas').focus();
    await page.keyboard.press('-');
    expect((await camera()).ratio).toBeCloseTo(whole.ratio, 3);
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, -300);
    await page.waitForFunction((ratio) => (window as unknown as { liaison: { camera(): { ratio: number } } }).liaison.camera().ratio < ratio * 0.95, whole.ratio);
    await page.waitForURL(/at=/u);
    await page.getByRole('button', { name: 'Fit the screen' }).click();
    expect((await camera()).ratio).toBeCloseTo(whole.ratio, 1);
    expect(page.url()).not.toContain('at=');
  });
});

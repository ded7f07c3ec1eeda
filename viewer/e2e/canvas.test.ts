/** The canvas in a real Chromium: what is drawn, picked, dragged and framed. */
import { expect, it } from '@jest/globals';
import { fixtureGraph } from './fixture-store.ts';
import { inViewer, placeOf } from './in-viewer.ts';

const graph = fixtureGraph();
const rowOf = (name: string): number => graph.nodes.findIndex(({ properties }) => properties.name === name);

inViewer('The canvas', graph, ({ open }) => {
  it('keeps a dragged node where it was put, through a filter, and undo takes it back', async () => {
    const page = await open();
    const before = await placeOf(page, rowOf('Ukraine'));
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 60, before.y - 40, { steps: 6 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    const after = await placeOf(page, rowOf('Ukraine'));
    expect(Math.hypot(after.x - before.x - 60, after.y - before.y + 40)).toBeLessThan(8);
    await page.getByRole('button', { name: /^Figures/u }).click();
    const later = await placeOf(page, rowOf('Ukraine'));
    expect(Math.hypot(later.x - after.x, later.y - after.y)).toBeLessThan(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    const back = await placeOf(page, rowOf('Ukraine'));
    expect(Math.hypot(back.x - before.x, back.y - before.y)).toBeLessThan(1);
  });
});

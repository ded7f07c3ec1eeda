/** State in a real Chromium: every view is an address, back and forward, undo and redo, the theme, what is remembered. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fixtureGraph } from './fixture-store.ts';
import { DESKTOP, canvasOf, inViewer } from './in-viewer.ts';

const graph = fixtureGraph();
const idOf = (name: string): string => graph.nodes.find(({ properties }) => properties.name === name)!.id;
const counts = async (page: Page): Promise<string> => (await page.getByTestId('counts').textContent())!;
const figures = (page: Page) => page.getByRole('button', { name: /^Figures \d/u });
const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

inViewer('State', graph, ({ open }) => {
  it('is an address: another reader who opens it sees the same', async () => {
    const page = await open();
    await figures(page).click();
    await page.getByRole('slider', { name: 'Least confidence' }).fill('0.6');
    await page.getByRole('checkbox', { name: 'Colour by community' }).check();
    await page.getByRole('combobox', { name: 'Size by' }).selectOption('pagerank');
    await page.getByRole('button', { name: 'Nearer' }).click();
    await page.waitForURL(/at=/u);
    const [words, camera] = [await counts(page), await (await canvasOf(page)).evaluate((canvas) => canvas.camera())];
    const other = await open(new URL(page.url()).search);
    expect(await counts(other)).toBe(words);
    expect(await other.getByRole('checkbox', { name: 'Colour by community' }).isChecked()).toBe(true);
    expect(await other.getByRole('combobox', { name: 'Size by' }).inputValue()).toBe('pagerank');
    const theirs = await (await canvasOf(other)).evaluate((canvas) => canvas.camera());
    for (const key of ['x', 'y', 'ratio'] as const) expect(theirs[key]).toBeCloseTo(camera[key], 2);
  });

  it('goes back and forward with the browser', async () => {
    const page = await open();
    await figures(page).click();
    const filtered = await counts(page);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Table' }).click();
    await page.getByText('42 rows').waitFor();
    await page.goBack();
    expect(await counts(page)).toBe(filtered);
    await page.goBack();
    expect(await counts(page)).toMatch(/^50 entities/u);
    await page.goForward();
    expect(await counts(page)).toBe(filtered);
  });

  it('undoes and redoes by button and key, as far as the reader went', async () => {
    const page = await open();
    await figures(page).click();
    await page.getByRole('checkbox', { name: /^Located in/u }).uncheck();
    const both = await counts(page);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await counts(page)).toMatch(/^50 entities/u);
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await counts(page)).toBe(both);
    expect(await page.getByRole('button', { name: 'Redo' }).count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('no-edges')).toBe('LOCATED_IN');
  });

  it('forgets what was undone once the reader goes another way', async () => {
    const page = await open();
    await figures(page).click();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: /^Topics/u }).click();
    expect(await page.getByRole('button', { name: 'Redo' }).count()).toBe(0);
  });

  it('keeps an address that a server would refuse as too long, and reads it again', async () => {
    const page = await open();
    const many = Array.from({ length: 700 }, (_, at) => `organization:no-longer-there-${at}`);
    const long = await open(`#?hidden=${[...many, idOf('UNODC')].join(',')}`);
    expect(await counts(long)).toMatch(/^49 of 50/u);
    await figures(long).click();
    expect(new URL(long.url()).hash.length).toBeGreaterThan(16_000);
    await long.reload();
    await long.getByTestId('counts').waitFor();
    expect(await counts(long)).toMatch(/^41 of 50/u);
    await page.close();
  });

  it('follows the system between light and dark, until the reader chooses, and remembers the choice', async () => {
    const page = await open('', { context: { ...DESKTOP, colorScheme: 'dark' } });
    expect(await themeOf(page)).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('html[data-theme=light]').waitFor({ state: 'attached' });
    const button = page.getByRole('button', { name: /^Theme/u });
    await button.click(); // light
    await button.click(); // dark
    expect(await themeOf(page)).toBe('dark');
    await page.reload();
    await page.getByTestId('counts').waitFor();
    expect(await themeOf(page)).toBe('dark');
    await button.click(); // as the system
    expect(await themeOf(page)).toBe('light');
  });

  it('remembers how wide the inspector is and whether the legend is open', async () => {
    const page = await open(`?entity=${idOf('UNODC')}`);
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    const width = async (): Promise<number> => Math.round((await inspector.boundingBox())!.width);
    expect(await width()).toBe(360);
    await page.getByRole('separator', { name: 'Width of the inspector' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(408);
    await page.getByRole('button', { name: 'Legend and filters' }).click();
    expect(await page.getByRole('complementary', { name: 'Legend and filters' }).isVisible()).toBe(false);
    await page.reload();
    await page.getByTestId('counts').waitFor();
    expect(await width()).toBe(408);
    expect(await page.getByRole('complementary', { name: 'Legend and filters' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Legend and filters' }).click();
    expect(await page.getByRole('complementary', { name: 'Legend and filters' }).isVisible()).toBe(true);
  });
});

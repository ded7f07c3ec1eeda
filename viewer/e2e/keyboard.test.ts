/** By keyboard, by ear, with large text and on a phone, in a real Chromium. */
import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { fixtureGraph } from './fixture-store.ts';
import { DESKTOP, PHONE, inViewer } from './in-viewer.ts';

const graph = fixtureGraph();
const idOf = (name: string): string => graph.nodes.find(({ properties }) => properties.name === name)!.id;
const heard = (page: Page, words: string | RegExp): Promise<void> => page.locator('.spoken[role=status]').getByText(words).waitFor({ state: 'attached' });
const shown = (page: Page): Locator => page.locator('main :is(.graph-view, .table-view, .map-view, .figures-view, .query-view, table, svg, canvas)').first();

inViewer('Without a mouse', graph, ({ open, serious }) => {
  it('arrows go to the nearest neighbour and say who it is, Enter opens, brackets go through edges', async () => {
    const page = await open();
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await heard(page, /^INTERPOL, organisation, \d+ connections$/u);
    await page.keyboard.press('ArrowUp');
    await heard(page, /^(?!INTERPOL).+, .+, \d+ connections?$/u);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'INTERPOL' }).waitFor();
    await page.locator('.canvas').focus();
    await page.keyboard.press(']');
    await page.waitForFunction(() => location.search.includes('edge='));
    const first = page.url();
    await heard(page, /, (?:asserted|planned|possible|denied)$/u);
    await page.keyboard.press(']');
    await page.waitForFunction((before) => location.href !== before, first);
    await page.keyboard.press('[');
    await page.waitForFunction((before) => location.href === before, first);
  });

  it('hides, undoes, closes, searches and lists the keys', async () => {
    const page = await open();
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('h');
    expect(await page.getByTestId('counts').textContent()).toMatch(/^49 of 50/u);
    await page.keyboard.press('Control+z');
    expect(await page.getByTestId('counts').textContent()).toMatch(/^50 entities/u);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  });

  it('the first Tab skips to the graph', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the graph');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it.each([['light', DESKTOP], ['dark', DESKTOP], ['light', PHONE]] as const)('axe finds nothing serious on any place: %s %#', async (colorScheme, context) => {
    for (const place of ['graph', 'table', 'map', 'figures', 'query']) {
      const page = await open(place === 'graph' ? '' : `?view=${place}`, { context: { ...context, colorScheme }, ready: shown });
      await page.waitForTimeout(300);
      expect([place, await serious(page)]).toEqual([place, []]);
      await page.context().close();
    }
  }, 240_000);

  it('moves nothing for readers who asked for calm', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Nearer' }).click();
    const [now, later] = await page.evaluate(async () => {
      const { liaison } = window as unknown as { liaison: { camera(): { ratio: number } } };
      const at = liaison.camera().ratio;
      await new Promise((resume) => setTimeout(resume, 300));
      return [at, liaison.camera().ratio];
    });
    expect(now).toBe(later);
    expect(await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => element.getAnimations().length > 0).length)).toBe(0);
  });

  it.each([['desktop', DESKTOP], ['phone', PHONE]] as const)('with text at 200 %% nothing is clipped or lies over another: %s', async (_size, context) => {
    const page = await open(`?entity=${idOf('INTERPOL')}`, { context });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '162.5%';
    });
    await page.waitForTimeout(300);
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      const seen = (element: Element): boolean => (element as HTMLElement).checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;
      if (document.documentElement.scrollWidth > innerWidth) found.push(`page ${document.documentElement.scrollWidth} wide`);
      const parts = [...document.querySelectorAll('.top-bar > *')].filter(seen).filter((element) => !element.classList.contains('grow')).map((element) => ({ element, box: element.getBoundingClientRect() }));
      for (const [at, { element, box }] of parts.entries()) {
        if (box.right > innerWidth + 1 || box.left < -1) found.push(`${element.className} leaves the screen`);
        for (const other of parts.slice(at + 1)) if (box.left < other.box.right - 1 && other.box.left < box.right - 1 && box.top < other.box.bottom - 1 && other.box.top < box.bottom - 1) found.push(`${element.className} over ${other.element.className}`);
      }
      for (const element of document.querySelectorAll('.legend-row, .check-row, .pill, .top-bar, .timeline, .card h1, .button')) {
        if (seen(element) && (element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 4)) found.push(`${element.className} clips "${element.textContent.slice(0, 30)}"`);
      }
      return found;
    });
    expect(faults).toEqual([]);
  });

  it('fits a phone: places, legend and card are reached by touch, the sheets come from below', async () => {
    const page = await open('', { context: PHONE });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Legend and filters' }).tap();
    await page.getByRole('complementary', { name: 'Legend and filters' }).getByRole('button', { name: /^Figures \d/u }).tap();
    await page.getByRole('button', { name: 'Close the filters' }).tap();
    expect(await page.getByTestId('counts').textContent()).toMatch(/^42 of 50/u);
    await page.getByRole('combobox', { name: 'Search' }).fill('UNODC');
    await page.getByRole('option', { name: /UNODC/u }).first().tap();
    await page.getByRole('heading', { level: 1, name: 'UNODC' }).waitFor();
    const sheet = (await page.getByRole('complementary', { name: 'Inspector' }).boundingBox())!;
    expect([sheet.width, sheet.y > 300]).toEqual([390, true]);
  });
});

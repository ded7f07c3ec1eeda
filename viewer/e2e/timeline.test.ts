/** The timeline in a real Chromium: brush, play, the bin of what has no date, before and after. */
import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fixtureGraph } from './fixture-store.ts';
import { DESKTOP, PHONE, canvasOf, inViewer } from './in-viewer.ts';

const graph = fixtureGraph();
const YEARS = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018];
const undated = graph.edges.filter(({ properties }) => !properties.validFrom).length;
const yearOf = (date: unknown): number => Number(String(date).slice(0, 4));
const within = (since: number, until: number): number =>
  graph.edges.filter(({ properties: { validFrom, validTo } }) => validFrom && yearOf(validFrom) <= until && yearOf(validTo ?? validFrom) >= since).length;

const param = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const span = (page: Page): readonly (string | null)[] => [param(page, 'since'), param(page, 'until')];
const edges = async (page: Page): Promise<number> => Number(/ · (\d+)/u.exec((await page.getByTestId('counts').textContent())!)![1]);
/** Middle of a year's column on the page. */
async function at(page: Page, year: number, part = 0.5): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page.locator('.years svg').boundingBox())!;
  return { x: x + ((YEARS.indexOf(year) + part) / YEARS.length) * width, y: y + height / 2 };
}
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

inViewer('The timeline', graph, ({ open, serve, serious }) => {
  it('draws a bar a year: solid what is said, dashed what is only planned', async () => {
    const page = await open();
    const label = (await page.locator('.years svg').getAttribute('aria-label'))!;
    const dated = graph.edges.filter(({ properties }) => properties.validFrom);
    for (const year of new Set(dated.map(({ properties }) => yearOf(properties.validFrom)))) {
      expect(label).toContain(`${year}: ${dated.filter(({ properties }) => yearOf(properties.validFrom) === year).length} edge`);
    }
    expect(await page.locator('.years .expected').count()).toBe(2); // 2017 and 2018
    expect(await page.locator('.undated-bin b').textContent()).toBe(String(undated));
  });

  it('brushes a span with one step of undo, moves it, pulls its ends', async () => {
    const page = await open();
    await drag(page, await at(page, 2015), await at(page, 2016));
    expect(span(page)).toEqual(['2015', '2016']);
    expect(await edges(page)).toBe(within(2015, 2016));
    await drag(page, await at(page, 2015, 0.9), await at(page, 2016, 0.9));
    expect(span(page)).toEqual(['2016', '2017']);
    await drag(page, await at(page, 2016, 0.01), await at(page, 2011));
    expect(span(page)).toEqual(['2011', '2017']);
    await drag(page, await at(page, 2017, 0.99), await at(page, 2014));
    expect(span(page)).toEqual(['2011', '2014']);
    const undo = page.getByRole('button', { name: 'Undo' });
    for (const before of [['2011', '2017'], ['2016', '2017'], ['2015', '2016'], [null, null]]) {
      await undo.click();
      expect(span(page)).toEqual(before);
    }
  }, 60_000);

  it('leaves out what has no date while a span is chosen, and takes it in again', async () => {
    const page = await open('?since=2016&until=2018');
    expect(await edges(page)).toBe(within(2016, 2018));
    await page.getByRole('checkbox', { name: /without a date too/u }).check();
    expect(await edges(page)).toBe(within(2016, 2018) + undated);
    await page.getByRole('button', { name: 'all years' }).click();
    expect(span(page)).toEqual([null, null]);
    expect(param(page, 'undated')).toBeNull();
    expect(await edges(page)).toBe(graph.edges.length);
  });

  it('is brushed by keyboard', async () => {
    const page = await open();
    await page.getByRole('slider', { name: 'From year' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(span(page)).toEqual(['2010', '2018']);
    await page.getByRole('slider', { name: 'To year' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(span(page)).toEqual(['2010', '2017']);
  });

  it('plays year by year, stops at the last, and is one step of undo', async () => {
    const page = await open('?since=2015&until=2015');
    const seen: string[] = [];
    await page.exposeFunction('saw', (year: string) => seen.push(year));
    await page.evaluate(() => {
      const replace = history.replaceState.bind(history);
      history.replaceState = (...all: Parameters<typeof replace>) => {
        replace(...all);
        (window as unknown as { saw: (year: string | null) => void }).saw(new URLSearchParams(location.search).get('until'));
      };
    });
    await page.getByRole('button', { name: 'Play through the years' }).click();
    await page.waitForFunction(() => location.search.includes('until=2018'), undefined, { timeout: 15_000 });
    expect(seen).toEqual(['2016', '2017', '2018']);
    await page.getByRole('button', { name: 'Play through the years' }).waitFor();
    expect(param(page, 'since')).toBe('2015');
  });

  it('stops playing when asked, and when a hand brushes', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Play through the years' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    const stopped = span(page);
    await page.waitForTimeout(1200);
    expect(span(page)).toEqual(stopped);
    await page.getByRole('button', { name: 'Play through the years' }).click();
    await drag(page, await at(page, 2012), await at(page, 2013));
    await page.waitForTimeout(1200);
    expect(span(page)).toEqual(['2012', '2013']);
  });

  it('compares the brushed span with the one before: new, ended, the same', async () => {
    const page = await open('?since=2017&until=2017');
    await page.getByRole('button', { name: 'compare' }).click();
    const card = page.getByRole('complementary', { name: 'Inspector' });
    const heading = (name: RegExp) => card.getByRole('heading', { level: 2, name });
    const [both, before, after] = [within(2016, 2016) + within(2017, 2017) - within(2016, 2017), within(2016, 2016), within(2017, 2017)];
    expect(await heading(/^New/u).textContent()).toBe(`New ${after - both}`);
    expect(await heading(/^Ended/u).textContent()).toBe(`Ended ${before - both}`);
    expect(await heading(/^The same/u).textContent()).toBe(`The same ${both}`);
    // Both spans are to be seen: the brush is gone, and both are marked on the line.
    expect(span(page)).toEqual([null, null]);
    expect(await page.locator('.years .compared').count()).toBe(2);
    expect(await card.getByText(`${undated} edges without a date`).count()).toBe(1);
    await card.getByRole('spinbutton', { name: 'Before: from year' }).fill('2009');
    await card.getByRole('spinbutton', { name: 'Before: from year' }).press('Tab');
    await page.waitForURL(/d\.before-from=2009/u);
    const again = await open(new URL(page.url()).search);
    expect(await again.getByRole('heading', { level: 2, name: /^Ended/u }).textContent()).toBe(`Ended ${within(2009, 2016) - (within(2009, 2016) + after - within(2009, 2017))}`);
    await again.getByRole('checkbox', { name: 'Show on the graph: new' }).uncheck();
    expect(await again.getByRole('checkbox', { name: 'Show on the graph: new' }).isChecked()).toBe(false);
  });

  it('shows on the graph, in the picture and in the drawing which edges are new, ended and the same', async () => {
    const page = await open('?compare=1&d.before-from=2009&d.before-to=2016&d.after-from=2017&d.after-to=2018');
    const numbers = { fresh: within(2017, 2018) - within(2009, 2016) - within(2017, 2018) + within(2009, 2018), ended: within(2009, 2018) - within(2017, 2018) };
    expect(Math.min(numbers.fresh, numbers.ended)).toBeGreaterThan(0);
    const canvas = await canvasOf(page);
    /** Pixels of the picture that have the colour of what ended, as opaque lines and signs do. */
    const orange = (): Promise<number> => canvas.evaluate(async (one) => {
      const image = await createImageBitmap(await one.picture(1));
      const context = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let found = 0;
      for (let at = 0; at < data.length; at += 4) if (Math.abs(data[at]! - 0xb3) + Math.abs(data[at + 1]! - 0x59) + Math.abs(data[at + 2]! - 0x0c) < 12) found += 1;
      return found;
    });
    const drawing = async (): Promise<{ readonly changes: string[]; readonly words: string }> => {
      await page.getByRole('button', { name: 'Export' }).click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Drawing (SVG)' }).click()]);
      return page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('.comparison')!;
        return { changes: [...parsed.querySelectorAll('[data-change]')].map((one) => `${one.getAttribute('data-change')} ${one.textContent}`), words: parsed.textContent };
      }, await readFile(await download.path(), 'utf8'));
    };
    expect(await orange()).toBeGreaterThan(40);
    const all = await drawing();
    expect(all.words).toContain('2009–2016 → 2017–2018');
    expect(all.words).toContain(`New ${numbers.fresh}`);
    expect(all.words).toContain(`Ended ${numbers.ended}`);
    // One sign more than edges: that of the legend.
    expect(all.changes.filter((one) => one === 'fresh +').length).toBe(numbers.fresh + 1);
    await page.getByRole('checkbox', { name: 'Show on the graph: ended' }).uncheck();
    await page.waitForTimeout(300);
    expect(await orange()).toBe(0);
    expect((await drawing()).changes.filter((one) => one.startsWith('ended'))).toEqual([]);
  }, 60_000);

  it('compares only what the filters leave', async () => {
    const page = await open('?compare=1&d.before-from=2016&d.before-to=2016&d.after-from=2017&d.after-to=2017&no-statuses=planned');
    const planned = graph.edges.filter(({ properties }) => properties.status === 'planned' && yearOf(properties.validFrom) === 2017).length;
    expect(planned).toBeGreaterThan(0);
    expect(await page.getByRole('heading', { level: 2, name: /^New/u }).textContent()).toBe(`New ${within(2017, 2017) - planned}`);
  });

  it('gathers years far out into one bar, and says where nothing has a date', async () => {
    const [first] = graph.edges.filter(({ properties }) => !properties.validFrom);
    const treaty = { ...first!, properties: { ...first!.properties, validFrom: '1949', validTo: '1949' } };
    const many = Array.from({ length: 120 }, (_, row) => ({ ...first!, id: `more:${row}`, properties: { ...first!.properties, validFrom: String(2009 + (row % 10)) } }));
    const page = await open('', { at: await serve({ ...graph, edges: [...graph.edges.filter((edge) => edge !== first), treaty, ...many] }) });
    expect(await page.locator('.years svg').getAttribute('aria-label')).toMatch(/^earlier: 1 edge, /u);
    const box = (await page.locator('.years svg').boundingBox())!;
    await page.mouse.click(box.x + 6, box.y + 20);
    expect(span(page)).toEqual([null, '2008']);
    expect(await edges(page)).toBe(1);
    const bare = await open('', { at: await serve({ ...graph, edges: graph.edges.filter(({ properties }) => !properties.validFrom) }) });
    await bare.getByText(/^None of the \d+ edges has a date\.$/u).waitFor();
  });

  it.each([['light', DESKTOP], ['dark', DESKTOP], ['light', PHONE], ['dark', PHONE]] as const)('axe finds nothing serious: %s', async (colorScheme, context) => {
    for (const query of ['?since=2015&until=2016&undated=1', '?compare=1&d.before-from=2016&d.before-to=2016&d.after-from=2017&d.after-to=2018']) {
      const page = await open(query, { context: { ...context, colorScheme } });
      expect(await serious(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  }, 90_000);
});

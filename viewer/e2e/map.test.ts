/** The Map in a real Chromium: places, circles, list, hand and keyboard, the way to and from the network. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fixtureGraph } from './fixture-store.ts';
import { DESKTOP, PHONE, inViewer } from './in-viewer.ts';

const graph = fixtureGraph();
const idOf = (name: string): string => graph.nodes.find(({ properties }) => properties.name === name)!.id;
const rowOf = (name: string): number => graph.nodes.findIndex(({ properties }) => properties.name === name);
const circle = (page: Page, name: string) => page.locator(`.place[data-row="${rowOf(name)}"]`);
const param = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const drawn = async (page: Page): Promise<void> => page.locator('.earth[data-outline=there] .land').waitFor({ state: 'attached' });
const places = async (page: Page): Promise<number> => Number(/^\d+/u.exec((await page.getByTestId('counts').textContent())!)![0]);
/** Where a circle's middle is on the page. */
const middle = async (page: Page, name: string): Promise<{ readonly x: number; readonly y: number }> => {
  const { x, y, width, height } = (await circle(page, name).locator('.disc').boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};
const visible = async (page: Page, name: string): Promise<boolean> => {
  const [at, box] = [await middle(page, name), (await page.locator('.map-stage').boundingBox())!];
  return at.x > box.x && at.y > box.y && at.x < box.x + box.width && at.y < box.y + box.height;
};

/** How long a flight took and the longest it went without a frame, ms. */
interface Flight {
  readonly took: number;
}

inViewer('The map', graph, ({ open, serve, serious }) => {
  it('draws land without any network but its own server, and begins with all places in view', async () => {
    const asked: string[] = [];
    const page = await open('?view=map', { before: async (page) => page.on('request', (request) => asked.push(new URL(request.url()).host)) });
    await drawn(page);
    expect(new Set(asked).size).toBe(1);
    expect(await page.getByTestId('counts').textContent()).toBe('9 places · 7 entities there');
    const inCircles = await page.locator('.place').evaluateAll((all) => all.map((one) => Number(one.querySelector('.how-many')?.textContent ?? 1)));
    expect(inCircles.reduce((sum, many) => sum + many, 0)).toBe(9);
    for (const name of ['United States', 'Ukraine', 'West Africa']) expect(await visible(page, name)).toBe(true);
    expect((await middle(page, 'United States')).x).toBeLessThan((await middle(page, 'Ukraine')).x);
    expect((await middle(page, 'West Africa')).y).toBeGreaterThan((await middle(page, 'Ukraine')).y);
  });

  it('joins places that overlap and parts them where the reader looks closer', async () => {
    const page = await open('?view=map', { context: PHONE });
    const many = page.locator('.place.many').first();
    await many.waitFor();
    const together = await page.locator('.place').count();
    await many.locator('.target').click();
    await page.waitForURL(/d\.map=/u);
    await page.getByRole('group', { name: 'Zoom' }).getByRole('button', { name: 'Fit all places' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.place').length === count, together);
    const row = Number(await many.getAttribute('data-row'));
    const alone = await open(`?view=map&entity=${graph.nodes[row]!.id}`, { context: PHONE });
    await alone.locator(`.place.home:not(.many)[data-row="${row}"]`).waitFor();
  });

  it('shares its selection with the network and shows who is at a place', async () => {
    const page = await open(`?view=map&entity=${idOf('Lyon')}`);
    await page.locator('.spokes').getByText('Vulnerable Communities Unit').waitFor();
    expect(await page.getByRole('heading', { level: 1, name: 'Lyon' }).count()).toBe(1);
    await page.locator('.spoke').filter({ hasText: 'INTERPOL' }).click();
    await page.getByRole('heading', { level: 1, name: 'INTERPOL' }).waitFor();
    expect(await page.locator('.place.home').count()).toBeGreaterThan(0);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Graph' }).click();
    await page.locator('.canvas').waitFor();
    expect(param(page, 'entity')).toBe(idOf('INTERPOL'));
  });

  it('ties an entity to the places of its partners, planned ones dashed', async () => {
    const page = await open(`?view=map&entity=${idOf('Project in Ukraine')}`);
    await circle(page, 'Ukraine').and(page.locator('.home')).waitFor();
    const edge = graph.edges.find(({ source, target }) => source === idOf('INTERPOL') && target === idOf('Project in Ukraine'))!;
    await page.goto(`${new URL(page.url()).origin}?view=map&edge=${edge.id}`);
    const tie = page.locator('.tie.s-planned');
    await tie.waitFor({ state: 'attached' });
    expect(await tie.getAttribute('stroke-dasharray')).toBe('6 4');
  });

  it('says all of it in a list too, and who lies nowhere', async () => {
    const page = await open('?view=map');
    const list = page.getByRole('complementary', { name: 'Places' });
    await list.getByRole('button', { name: /^Lyon/u }).click();
    expect(await list.locator('.place-open').innerText()).toContain('2 entities here');
    await list.getByRole('button', { name: 'The words: where Vulnerable Communities Unit is' }).click();
    await page.getByRole('complementary', { name: 'Inspector' }).locator('blockquote').first().waitFor();
    await list.getByText('Topics').click();
    await list.getByRole('button', { name: 'Migrant smuggling' }).waitFor();
    const nowhere = Number(await list.getByRole('heading', { name: 'Without a place' }).locator('xpath=..').locator('.number').textContent());
    expect(nowhere + 9 + 7).toBe(graph.nodes.length);
  });

  it('obeys the filters', async () => {
    const page = await open('?view=map');
    await page.getByRole('checkbox', { name: /^Located in/u }).uncheck();
    expect(await page.getByTestId('counts').textContent()).toMatch(/ · 0 entities there$/u);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('button', { name: /^Locations/u }).click();
    await page.getByText('The filters leave no place with coordinates.').waitFor();
    expect(await places(page)).toBe(0);
  });

  it('moves under mouse and wheel, remembers where it looked, and goes back', async () => {
    const page = await open('?view=map');
    const start = await middle(page, 'Ukraine');
    await page.mouse.move(start.x, start.y - 60);
    await page.mouse.down();
    await page.mouse.move(start.x - 80, start.y - 30, { steps: 5 });
    await page.mouse.up();
    const dragged = await middle(page, 'Ukraine');
    expect([Math.round(dragged.x - start.x), Math.round(dragged.y - start.y)]).toEqual([-80, 30]);
    expect(param(page, 'entity')).toBeNull();
    await page.mouse.move(dragged.x, dragged.y);
    await page.mouse.wheel(0, -600);
    await page.waitForFunction((was) => document.querySelector('.earth')!.getAttribute('transform') !== was, await page.locator('.earth').getAttribute('transform'), { timeout: 1000 }).catch(() => undefined);
    const after = await middle(page, 'Ukraine');
    expect(Math.hypot(after.x - dragged.x, after.y - dragged.y)).toBeLessThan(3);
    await page.waitForURL(/d\.map=/u);
    const again = await open(new URL(page.url()).search);
    const reopened = await middle(again, 'Ukraine');
    expect(Math.hypot(reopened.x - after.x, reopened.y - after.y)).toBeLessThan(12);
    await again.getByRole('group', { name: 'Zoom' }).getByRole('button', { name: 'Fit all places' }).click();
    await again.waitForFunction(() => !location.search.includes('d.map'));
    const whole = await middle(again, 'Ukraine');
    expect(Math.hypot(whole.x - start.x, whole.y - start.y)).toBeLessThan(2);
  });

  it('is used by keyboard alone and speaks', async () => {
    const page = await open('?view=map');
    await page.locator('.map-stage').focus();
    await page.keyboard.press('ArrowRight');
    const spoken = page.locator('.spoken[role=status]');
    await spoken.getByText(/entit(y|ies) here, \d+ linked$/u).waitFor({ state: 'attached' });
    const first = await spoken.textContent();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((said) => document.querySelector('.spoken')!.textContent !== said, first);
    await page.keyboard.press('Enter');
    await page.waitForURL(/entity=/u);
    await page.keyboard.press('Escape');
    expect(param(page, 'entity')).toBeNull();
    const before = await page.locator('.earth').getAttribute('transform');
    await page.keyboard.press('+');
    await page.waitForFunction((was) => document.querySelector('.earth')!.getAttribute('transform') !== was, before);
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('0');
    await page.waitForFunction((was) => document.querySelector('.earth')!.getAttribute('transform') === was, before);
  });

  it('zooms under two fingers', async () => {
    const page = await open('?view=map', { context: PHONE });
    const box = (await page.locator('.map-stage').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const scale = async (): Promise<number> => Number(/scale\(([\d.]+)\)/u.exec((await page.locator('.earth').getAttribute('transform'))!)![1]);
    const before = await scale();
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: x - apart, y, id: 1 }, { x: x + apart, y, id: 2 }] });
    await touch('touchStart', 30);
    for (const apart of [36, 44, 60, 75, 90]) await touch('touchMove', apart);
    await touch('touchEnd', 0);
    expect(await scale() / before).toBeGreaterThan(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it.each(['Map', 'Graph'] as const)('flies to the %s, and not at all for who wants it calm', async (to) => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const page = await open(to === 'Map' ? '' : '?view=map', { context: { ...DESKTOP, reducedMotion } });
      await page.waitForTimeout(400);
      await page.evaluate(() => {
        const flights: Flight[] = ((window as unknown as { flights: Flight[] }).flights = []);
        let start = 0;
        new MutationObserver((changes) => {
          for (const { addedNodes, removedNodes } of changes) {
            if ([...addedNodes].some((node) => (node as Element).className === 'flight')) start = performance.now();
            if ([...removedNodes].some((node) => (node as Element).className === 'flight')) flights.push({ took: performance.now() - start });
          }
        }).observe(document.getElementById('main')!, { childList: true });
      });
      await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: to }).click();
      await page.getByTestId('counts').waitFor();
      if (reducedMotion === 'reduce') await page.waitForTimeout(1000);
      else await page.waitForFunction(() => (window as unknown as { flights: Flight[] }).flights.length > 0 && !document.querySelector('main.arriving'), undefined, { timeout: 15_000 });
      const flights = await page.evaluate(() => (window as unknown as { flights: Flight[] }).flights);
      if (reducedMotion === 'reduce') expect(flights).toEqual([]);
      else {
        expect(flights.length).toBeGreaterThan(0);
        // How long it takes is `MOTION` in map-flight.ts; a busy machine may only be later.
        expect(flights[0]!.took).toBeGreaterThan(200);
      }
      expect(await page.locator('main.arriving').count()).toBe(0);
    }
  }, 60_000);

  it('says so where no place has coordinates', async () => {
    const at = await serve({ ...graph, nodes: graph.nodes.map((node) => ({ ...node, properties: Object.fromEntries(Object.entries(node.properties).filter(([name]) => name !== 'lat' && name !== 'lon')) })) });
    const page = await open('?view=map&d.list=yes', { at });
    await page.getByText('No place of this graph has coordinates.').waitFor();
    expect(await page.getByTestId('counts').textContent()).toBe('0 places · 0 entities there');
  });

  it.each([['light', DESKTOP], ['dark', DESKTOP], ['light', PHONE], ['dark', PHONE]] as const)('axe finds nothing serious: %s', async (colorScheme, context) => {
    for (const query of [`?view=map&entity=${idOf('Lyon')}`, '?view=map&d.list=yes']) {
      const page = await open(query, { context: { ...context, colorScheme } });
      await drawn(page);
      expect(await serious(page)).toEqual([]);
    }
  }, 60_000);
});

/** The Figures in a real Chromium: charts, cards, sums of like with like, and the small chart in an entity's card. */
import { expect, it } from '@jest/globals';
import type { GraphEdge, GraphNode, Property } from '../../graph/model.ts';
import { fixtureGraph } from './fixture-store.ts';
import { DESKTOP, PHONE, inViewer } from './in-viewer.ts';

const plain = fixtureGraph();
const idOf = (name: string): string => plain.nodes.find(({ properties }) => properties.name === name)!.id;
/** The fixture, and operations whose figures can be added, must not be, or are drawn in other ways. */
const more: readonly (readonly [holder: string, name: string, quantity: Record<string, Property>, status?: string])[] = [
  ['Adwenpa 2', '195 arrests', { value: 195 }], ['Field operations', '2,517 arrests', { value: 2517 }], ['Project in Ukraine', '60 arrests', { value: 60 }, 'planned'], ['INTERPOL', '9,000 arrests', { value: 9000 }],
  ['Field operations', '≈ 40 arrests', { value: 40, comparator: '~', periodStart: '2015', periodEnd: '2015' }], ['Adwenpa 2', '10–12 arrests', { min: 10, max: 12, periodStart: '2016-03', periodEnd: '2016-03' }],
  ['Adwenpa 2', '< 30 arrests', { value: 30, comparator: '<', periodStart: '2012', periodEnd: '2014' }],
];
const nodes = more.map(([, name, quantity]): GraphNode => ({ id: `figure:${name}`, labels: ['Entity', 'Figure'], properties: { name, aliases: [], mentions: 1, documents: 1, comparator: '=', of: 'arrest', measure: 'arrests', unit: 'count', ...quantity } }));
const edges = more.map(([holder, name, , status = 'asserted']): GraphEdge => ({ id: `edge:${name}`, type: 'HAS_FIGURE', source: idOf(holder), target: `figure:${name}`, properties: { status, confidence: 0.9, support: 1, claims: [] } }));
const graph = { ...plain, nodes: [...plain.nodes, ...nodes], edges: [...plain.edges, ...edges] };
const row = (name: string): number => graph.nodes.findIndex(({ properties }) => properties.name === name);

inViewer('The figures', graph, ({ open, serve, serious }) => {
  it('are all there, by what they count, with those without a date', async () => {
    const page = await open('?view=figures');
    expect(await page.getByTestId('counts').textContent()).toBe('15 figures of 8 kinds · 8 without a date');
    const kinds = page.getByRole('navigation', { name: 'What is counted' });
    expect(await kinds.getByRole('button').allTextContents()).toEqual(['All15', 'Arrests7', 'Member states2', 'Children1', 'Offices1', 'Officers1', 'Participants1', 'Smugglers1', 'Victims1']);
    expect(await page.locator('.figure-card').count()).toBe(15);
    await kinds.getByRole('button', { name: /^Victims/u }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Victims');
    expect(new URL(page.url()).searchParams.get('d.counted')).toBe('count:victim');
    await page.goBack();
    await page.locator('.lanes').waitFor();
  });

  it('draw what the words say: more than, less than, about, a range, exactly', async () => {
    const page = await open('?view=figures&d.counted=count:arrest');
    const mark = (name: string) => page.locator(`.figure-mark[data-row="${row(name)}"]`);
    await mark('195 arrests').waitFor();
    expect(await page.locator('.figure-mark[data-row]').count()).toBe(7);
    expect(await mark('≈ 40 arrests').locator('.ring').count()).toBe(1);
    expect(await mark('10–12 arrests').locator('.range').count()).toBe(1);
    expect(await mark('< 30 arrests').locator('.arrow').getAttribute('d')).toContain('M0 8V20');
    expect(await mark('< 30 arrests').locator('.period').count()).toBe(1);
    expect(await mark('195 arrests').locator('.diamond').count()).toBe(1);
    // Time to the right; what has no date stands in the bin behind.
    const x = async (name: string): Promise<number> => (await mark(name).locator('.target').boundingBox())!.x;
    expect(await x('< 30 arrests')).toBeLessThan(await x('≈ 40 arrests'));
    expect(await x('≈ 40 arrests')).toBeLessThan(await x('10–12 arrests'));
    const bin = (await page.locator('.bin').boundingBox())!;
    expect(await x('195 arrests')).toBeGreaterThan(bin.x - 8);
    await page.goto(`${new URL(page.url()).origin}?view=figures&d.counted=count:victim`);
    expect(await page.locator('.figure-mark[data-row] .arrow').getAttribute('d')).toContain('M0 -8V-20');
  });

  it('add up like with like only, and say what was left out and why', async () => {
    const page = await open('?view=figures&d.counted=count:arrest');
    const sum = page.locator('.sum');
    await sum.getByText('2,712 arrests together').waitFor();
    expect(await sum.innerText()).toContain('2,517 (Field operations) + 195 (Adwenpa 2)');
    expect(await sum.innerText()).toContain('5 left out');
    for (const reason of ['1 is not of one operation or event', '3 are not exact', '1 is not said as a fact']) expect(await sum.innerText()).toContain(reason);
  });

  it('have their source and exact words one click away', async () => {
    const page = await open('?view=figures&d.counted=count:victim');
    await page.locator('.figures-main .figure-card').click();
    const card = page.getByRole('complementary', { name: 'Inspector' });
    await card.locator('blockquote').first().waitFor();
    expect(await card.locator('blockquote').first().textContent()).toContain('over 3,000 victims');
    expect(await page.locator('.figures-main .figure-card').getAttribute('aria-pressed')).toBe('true');
    await card.getByRole('button', { name: 'Close' }).click();
    await page.locator('.figures-main .figure-mark .target').click();
    await card.locator('blockquote').first().waitFor();
  });

  it('of one entity are its own and those of what it leads', async () => {
    const page = await open('?view=figures');
    await page.getByRole('combobox', { name: 'Figures of' }).selectOption({ label: 'Adwenpa 2 (4)' });
    expect(await page.getByTestId('counts').textContent()).toMatch(/^4 figures of 2 kinds/u);
    await page.getByRole('combobox', { name: 'Figures of' }).selectOption(idOf('INTERPOL'));
    expect(await page.getByTestId('counts').textContent()).toMatch(/^13 figures/u);
    expect(new URL(page.url()).searchParams.get('d.of')).toBe(idOf('INTERPOL'));
  });

  it('obey the filters, and say where none is left', async () => {
    const page = await open('?view=figures&since=2016&until=2016');
    expect(await page.getByTestId('counts').textContent()).not.toMatch(/^15/u);
    const before = await page.locator('.figure-card').count();
    expect(before).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Show all' }).first().click();
    await page.locator('.rail').getByRole('button', { name: /^Figures/u }).click();
    await page.getByText('The filters leave no figure.').waitFor();
    const at = await serve({ ...plain, nodes: plain.nodes.filter(({ labels }) => !labels.includes('Figure')), edges: plain.edges.filter(({ type }) => type !== 'HAS_FIGURE') });
    const empty = await open('?view=figures', { at });
    await empty.getByText('No document of this graph counts anything.').waitFor();
  });

  it('stand small in an entity\'s card, with a way to all of them', async () => {
    const page = await open(`?entity=${idOf('Adwenpa 2')}`);
    const small = page.locator('.small-figures');
    await small.locator('.figure-mark').first().waitFor();
    expect(await small.locator('.figure-mark').count()).toBe(2);
    await small.getByRole('button', { name: 'All figures over time' }).click();
    await page.waitForURL(/view=figures/u);
    expect(await page.getByTestId('counts').textContent()).toMatch(/^4 figures/u);
  });

  it('are used by keyboard alone', async () => {
    const page = await open('?view=figures');
    await page.getByRole('navigation', { name: 'What is counted' }).getByRole('button', { name: /^Smugglers/u }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.figure-card').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Inspector' }).locator('blockquote').first().waitFor();
  });

  it.each([['light', DESKTOP], ['dark', DESKTOP], ['light', PHONE], ['dark', PHONE]] as const)('axe finds nothing serious: %s', async (colorScheme, context) => {
    for (const query of ['?view=figures', '?view=figures&d.counted=count:arrest']) {
      const page = await open(query, { context: { ...context, colorScheme } });
      await page.locator('.figure-chart svg').first().waitFor();
      expect(await serious(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  }, 90_000);
});

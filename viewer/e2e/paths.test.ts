/** Ways between two, and what holds groups together, in a real Chromium. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fixtureGraph } from './fixture-store.ts';
import { DESKTOP, PHONE, inViewer, placeOf } from './in-viewer.ts';

const graph = fixtureGraph();
const idOf = (name: string): string => graph.nodes.find(({ properties }) => properties.name === name)!.id;
const rowOf = (name: string): number => graph.nodes.findIndex(({ id }) => id === idOf(name));

inViewer('Ways and groups', graph, (viewer) => {
  const open = async (query: string, context = DESKTOP): Promise<Page> => {
    const page = await viewer.open(query, { context });
    page.setDefaultTimeout(8_000);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    return page;
  };
  const because = (page: Page) => page.getByRole('region', { name: 'Because' });

  it('says in cited sentences why two are linked, and leads to the words', async () => {
    const page = await open(`?paths=${idOf('Spain')},${idOf('Adwenpa 2')}`);
    await because(page).waitFor();
    expect((await because(page).locator('p').innerText()).replace(/\s+/gu, ' ')).toMatch(/^Spain organises Security Council debate ?1 ?\. .*Adwenpa 2/u);
    const sources = await because(page).locator('.sources q').allTextContents();
    expect(sources[0]).toContain('Spain convened the Security Council debate');
    await because(page).getByRole('link', { name: 'source 1' }).first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('source-1');
    await because(page).getByRole('button', { name: 'Copy with sources' }).click();
    await page.locator('.spoken[role=status]').getByText('Copied').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Spain organises Security Council debate \[1\]\.[^]*\[1\] “Spain convened/u);
    await because(page).getByRole('button', { name: 'Debate on trafficking in persons' }).first().click();
    await page.locator('.document-text .said').first().waitFor();
  });

  it('shows several ways, each hop with its words, and more when asked', async () => {
    const page = await open(`?paths=${idOf('INTERPOL')},${idOf('Human trafficking')}`);
    await page.locator('.hops blockquote').first().waitFor();
    expect(await page.locator('.path').count()).toBe(5);
    const lengths = (await page.locator('.path-head').allTextContents()).map((text) => Number(/^\d+/u.exec(text)![0]));
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    await page.getByRole('button', { name: 'More ways' }).click();
    await page.locator('.path').nth(6).waitFor();
    await page.locator('.path-head').nth(2).click();
    expect(await page.locator('.path').nth(2).locator('.hops li').count()).toBe(lengths[2]);
  });

  it('takes the other end from a click on the graph', async () => {
    const page = await open(`?paths=${idOf('Spain')}`);
    await page.getByText('Choose the other end').waitFor();
    const { x, y } = await placeOf(page, rowOf('INTERPOL'));
    await page.mouse.click(x, y);
    await because(page).waitFor();
    expect(new URL(page.url()).searchParams.get('paths')).toBe(`${idOf('Spain')},${idOf('INTERPOL')}`);
    await page.getByRole('button', { name: 'swap' }).click();
    await because(page).waitFor();
    expect(new URL(page.url()).searchParams.get('paths')).toBe(`${idOf('INTERPOL')},${idOf('Spain')}`);
  });

  it('is begun from two selected nodes, from the search, and by keyboard', async () => {
    const page = await open('');
    for (const name of ['INTERPOL', 'Ukraine']) {
      const { x, y } = await placeOf(page, rowOf(name));
      await page.keyboard.down('Control');
      await page.mouse.click(x, y);
      await page.keyboard.up('Control');
      await page.getByText(/^[12] selected/u).waitFor();
      await page.waitForTimeout(300); // the camera settles on what is selected
    }
    await page.getByRole('button', { name: 'Why linked?' }).click();
    await because(page).waitFor();
    await page.getByRole('combobox', { name: 'Search' }).fill('ways between');
    await page.keyboard.press('Enter');
    await page.getByText('Choose where it begins').waitFor();
    await page.getByRole('combobox', { name: 'From' }).fill('OSCE');
    await page.getByRole('option', { name: 'OSCE' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('Lyon');
    await page.getByRole('option', { name: 'Lyon' }).waitFor();
    await page.keyboard.press('Enter');
    await because(page).waitFor();
  });

  it('says who connects the groups, and how they hang together', async () => {
    const page = await open('?communities=1&colour=community');
    const card = page.getByRole('complementary', { name: 'Inspector' });
    await card.getByRole('heading', { name: 'How they hang together' }).waitFor();
    expect(await card.locator('.brokers li').first().innerText()).toMatch(/of the group .* links it to \d+ others?: /u);
    expect((await card.locator('.group-links li').first().innerText()).replace(/\s+/gu, ' ')).toMatch(/ and .*: \d+ edges?, (all|most|among others) through/u);
    await card.getByRole('combobox', { name: 'Size by' }).selectOption('betweenness');
    expect(new URL(page.url()).searchParams.get('size')).toBe('betweenness');
    await card.locator('.legend-row').first().click();
    await page.getByText(/^\d+ selected/u).waitFor();
  });

  it.each([['light', DESKTOP], ['dark', DESKTOP], ['dark', PHONE]] as const)('axe finds nothing serious: %s', async (colorScheme, context) => {
    for (const query of [`?paths=${idOf('Spain')},${idOf('Adwenpa 2')}`, '?communities=1&colour=community']) {
      const page = await open(query, { ...context, colorScheme });
      await page.getByRole('complementary', { name: 'Inspector' }).locator('.because, .brokers').first().waitFor();
      expect(await viewer.serious(page)).toEqual([]);
    }
  }, 60_000);
});

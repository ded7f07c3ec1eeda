/** Searching in a real Chromium. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { QUESTIONS } from '../../graph/cypher/questions/questions.ts';
import { fixtureGraph } from './fixture-store.ts';
import { DESKTOP, PHONE, inViewer } from './in-viewer.ts';

const graph = fixtureGraph();
const idOf = (name: string): string => graph.nodes.find(({ properties }) => properties.name === name)!.id;

inViewer('Search', graph, (viewer) => {
  const box = (page: Page) => page.getByRole('combobox', { name: 'Search' });
  const group = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^${name}, \\d+$`, 'u') });
  const open = async (query = '', context = DESKTOP, at = viewer.address): Promise<Page> => {
    const page = await viewer.open(query, { context, at });
    page.setDefaultTimeout(8_000);
    return page;
  };

  it('finds an entity by another of its names, flies there on Enter and says so', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('the Unit');
    await group(page, 'Organisations').getByRole('option', { name: /Vulnerable Communities Unit/u }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Vulnerable Communities Unit' }).waitFor();
    expect(new URL(page.url()).searchParams.get('entity')).toBe(idOf('Vulnerable Communities Unit'));
    await page.locator('.spoken[role=status]').getByText('Vulnerable Communities Unit, organisation').waitFor({ state: 'attached' });
  });

  it('groups what it finds with counts, shows a few and then all', async () => {
    const page = await open();
    await box(page).fill('r');
    await page.getByRole('option', { name: /more…/u }).first().waitFor();
    const organisations = group(page, 'Organisations');
    const total = Number(/\d+$/u.exec((await organisations.getAttribute('aria-label'))!)![0]);
    expect(await organisations.getByRole('option').count()).toBe(6);
    await organisations.getByRole('option', { name: `${total - 5} more…` }).click();
    expect(await organisations.getByRole('option').count()).toBe(total);
    await box(page).fill('human');
    await group(page, 'Topics').waitFor();
    await box(page).fill('Debate on');
    await group(page, 'Documents').getByRole('option', { name: 'Debate on' }).click();
    await page.getByRole('heading', { level: 1, name: 'Debate on trafficking in persons' }).waitFor();
  });

  it('finds relations in spite of a slip, and shows only these', async () => {
    const page = await open();
    await box(page).fill('parnters with');
    await group(page, 'Relations').getByRole('option', { name: /^Partners with/u }).click();
    expect(new URL(page.url()).searchParams.get('no-edges')).not.toContain('PARTNERS_WITH');
    expect(await page.getByTestId('counts').textContent()).toMatch(/of \d+ edges/u);
  });

  it('asks a question', async () => {
    const page = await open('', DESKTOP, await viewer.serve(graph, { questions: QUESTIONS }));
    await box(page).fill('who funds');
    await page.getByRole('option', { name: 'Who funds whom' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Who funds whom' }).waitFor();
    await page.getByText(/^\d+ rows? in/u).waitFor();
  });

  it('does what a command says', async () => {
    const page = await open('', { ...DESKTOP, colorScheme: 'light' });
    await box(page).fill('dark');
    await page.getByRole('option', { name: 'Dark theme' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await box(page).fill('go to table');
    await page.keyboard.press('Enter');
    await page.getByText(/^\d+ rows$/u).waitFor();
  });

  it('says when nothing is called so', async () => {
    const page = await open();
    await box(page).fill('zzqqx');
    await page.getByText('Nothing is called “zzqqx”').waitFor();
    await page.getByRole('button', { name: 'Clear the search' }).click();
    expect(await box(page).inputValue()).toBe('');
  });

  it.each([['light', DESKTOP], ['dark', DESKTOP], ['light', PHONE]] as const)('has room and nothing serious for axe: %s', async (colorScheme, context) => {
    const page = await open('', { ...context, colorScheme });
    await box(page).fill('INTERPOL');
    await page.getByRole('option', { name: /INTERPOL/u }).first().waitFor();
    expect(await viewer.serious(page)).toEqual([]);
    const { width } = context.viewport!;
    expect((await box(page).boundingBox())!.width).toBeGreaterThan(Math.min(400, width * 0.55));
    const results = (await page.getByRole('listbox', { name: 'Results' }).boundingBox())!;
    expect([results.x >= 0, results.x + results.width <= width, results.width > Math.min(480, width * 0.9)]).toEqual([true, true, true]);
    expect((await page.locator('.result-name').first().boundingBox())!.width).toBeGreaterThan(40);
  });
});

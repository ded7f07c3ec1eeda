/** The console in a real Chromium: on a store that answers Cypher, for what is asked of it is Cypher. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { QUESTIONS } from '../../graph/cypher/questions/questions.ts';
import type { GraphStore } from '../../graph/store.ts';
import { openStore } from '../../graph/stores/open.ts';
import { syntheticDocument } from '../../graph/stores/synthetic.ts';
import { fixtureGraph } from './fixture-store.ts';
import { DESKTOP, PHONE, inViewer } from './in-viewer.ts';

inViewer('The console', fixtureGraph(), (viewer) => {
  let folder: string;
  let store: GraphStore;
  let at: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liaison-console-'));
    store = await openStore(`embedded:${folder}`);
    await store.putAll(Array.from({ length: 6 }, (_, index) => syntheticDocument(1, index)));
    at = await viewer.serve(fixtureGraph(), { store, questions: QUESTIONS, limits: { queryRows: 40 } });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const editor = (page: Page) => page.getByRole('textbox', { name: 'Cypher' });
  const open = async (query = '?view=query', context = DESKTOP): Promise<Page> => {
    const page = await viewer.open(query, { at, context, ready: (shown) => shown.locator('.cm-content') });
    page.setDefaultTimeout(8_000);
    return page;
  };
  const write = async (page: Page, text: string): Promise<void> => {
    await editor(page).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText(text);
  };
  /** Takes the choice with these words by a key; for a moment after it appears the editor takes no key for it, lest a writer who goes on is caught. */
  const choose = async (page: Page, words: string, key: 'Tab' | 'Enter'): Promise<void> => {
    await page.locator('.cm-tooltip-autocomplete li').filter({ hasText: words }).waitFor();
    await page.waitForTimeout(150);
    await page.keyboard.press(key);
  };

  it('runs a query and shows it as table, drawing and JSON, which the address keeps', async () => {
    const page = await open();
    await write(page, 'MATCH (a:Organization)-[r:PARTNERS_WITH]-(b)\nRETURN a, r, b, r.confidence AS sure ORDER BY sure LIMIT 5');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^5 rows in/u).waitFor();
    expect(await page.getByRole('columnheader').allTextContents()).toEqual(['a', 'r', 'b', 'sure']);
    await page.locator('tbody .entity-link').first().click();
    await page.getByRole('complementary', { name: 'Inspector' }).getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: 'Graph' }).click();
    await page.getByRole('img', { name: /entities, \d+ edges/u }).waitFor();
    await page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: 'JSON' }).click();
    expect(JSON.parse((await page.getByRole('region', { name: 'Answer as JSON' }).textContent())!)).toHaveLength(5);
    await page.reload();
    await page.getByRole('region', { name: 'Answer as JSON' }).waitFor();
    expect(await editor(page).innerText()).toContain('RETURN a, r, b');
  });

  it('offers labels, relations and properties as they are in the graph', async () => {
    const page = await open();
    await write(page, '');
    await page.keyboard.type('MATCH (a:Org');
    await choose(page, 'Organization', 'Tab');
    await page.keyboard.type(')-[r:LEA');
    await choose(page, 'LEADS', 'Enter');
    await page.keyboard.type(']->(b) RETURN a.acr');
    await choose(page, 'acronym', 'Enter');
    expect((await editor(page).innerText()).replace(/\s+/gu, ' ').trim()).toBe('MATCH (a:Organization)-[r:LEADS]->(b) RETURN a.acronym');
  });

  it('marks what is wrong while it is typed and names the place after running', async () => {
    const page = await open();
    await write(page, 'MATCH (a)\nSET a.name = 1\nRETURN a');
    await page.locator('.cm-lintRange-error').filter({ hasText: 'SET' }).waitFor();
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('alert').getByRole('button', { name: 'Line 2, column 1' }).click();
    expect(await page.getByRole('alert').locator('mark').textContent()).toBe('SET');
    await page.keyboard.type('x');
    expect(await editor(page).innerText()).toContain('xSET');
    // What only the store knows is placed too.
    await write(page, 'MATCH (n)\nRETURN m');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByRole('button', { name: 'Line 2, column 8' }).waitFor();
    viewer.complaints.length = 0; // Chromium reports the 403 itself
  });

  it('answers a built-in question with its parameters in one click, and keeps one of the reader', async () => {
    const page = await open();
    await page.getByRole('navigation', { name: 'Questions' }).getByRole('button', { name: /^Entities like/u }).click();
    const name = page.getByRole('textbox', { name: 'Parameter name' });
    await page.getByText(/^\d+ rows? in/u).waitFor();
    await name.fill('Harbor Polise Office');
    await name.press('Enter');
    await page.locator('tbody').getByText('Harbour Police Office 0').first().waitFor();
    await page.getByRole('button', { name: 'Save…' }).click();
    await page.getByRole('textbox', { name: 'Name of the question' }).fill('My harbour');
    await page.keyboard.press('Enter');
    await page.goto(`${at}?view=query`);
    await page.getByRole('button', { name: 'My harbour', exact: true }).click();
    await page.getByText(/^\d+ rows? in/u).waitFor();
    expect(await page.getByRole('textbox', { name: 'Parameter name' }).inputValue()).toBe('Harbor Polise Office');
    await page.locator('summary', { hasText: 'History' }).click();
    await page.getByRole('button', { name: /^MATCH \(x:/u }).waitFor();
    await page.getByRole('button', { name: 'Forget My harbour' }).click();
    expect(await page.getByRole('button', { name: 'My harbour', exact: true }).count()).toBe(0);
  });

  it('says when rows were left out, when time ran out, and lets go of what is cancelled', async () => {
    const page = await open();
    await write(page, 'MATCH (n) RETURN n');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('note').getByText('the limit of 40 rows').waitFor();
    await page.route('**/api/query', (route) => route.fulfill({ status: 408, contentType: 'application/json', body: JSON.stringify({ error: 'timeout', message: 'The query took longer than 10 s and was ended.' }) }));
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('alert').getByText('add a LIMIT').waitFor();
    await page.unroute('**/api/query');
    await page.route('**/api/query', () => {});
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled: the server stops it too.').waitFor();
    viewer.complaints.length = 0; // Chromium reports the 408 itself
  });

  it('keeps rows to the screen and sorts them', async () => {
    const page = await open();
    await write(page, 'UNWIND range(1, 40) AS n RETURN n, n % 7 AS rest');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^40 rows in/u).waitFor();
    await page.getByRole('columnheader', { name: 'n' }).getByRole('button').first().click();
    await page.getByRole('columnheader', { name: 'n ↑' }).getByRole('button').click();
    expect(await page.locator('tbody tr').first().locator('td').first().textContent()).toBe('40');
    expect(await page.locator('tbody tr[aria-rowindex]').count()).toBeLessThan(40);
  });

  it('is left by Escape and Tab', async () => {
    const page = await open();
    await write(page, 'RETURN 1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Run');
  });

  it('takes an answer to the graph', async () => {
    const page = await open();
    await write(page, 'MATCH (a:Organization) RETURN a ORDER BY a.name LIMIT 3');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Only these' }).click();
    await page.getByTestId('counts').getByText(/^3 of/u).waitFor();
    await page.goBack();
    await page.getByText(/^3 rows in/u).waitFor();
  });

  it.each([['light', DESKTOP], ['dark', DESKTOP], ['light', PHONE]] as const)('axe finds nothing serious: %s', async (colorScheme, context) => {
    const page = await open('?view=query&q=MATCH%20(a:Organization)%20WHERE%20a.name%20<>%20$x%20RETURN%20a,%20a.kind%20LIMIT%203', { ...context, colorScheme });
    await page.getByText(/^3 rows in/u).waitFor();
    expect(await viewer.serious(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(context.viewport!.width);
  });
});

/** The inspector in a real Chromium: who disagrees, and correcting, on a store that can be written to. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { tell, type Statement, type Thing } from '../../graph/fold/sample.ts';
import type { GraphStore } from '../../graph/store.ts';
import { openStore } from '../../graph/stores/open.ts';
import { fixtureGraph } from './fixture-store.ts';
import { DESKTOP, PHONE, inViewer } from './in-viewer.ts';

const body = (name: string): Thing => ({ type: 'Organization', name, known: ['name'] });
const [harbour, survey, teamFor, coast] = ['Harbour Police', 'River Survey Team', 'Team for River Surveys', 'Coastal Office'].map(body) as [Thing, Thing, Thing, Thing];
const says = (source: string, date: string, ...statements: readonly Statement[]) => tell({ source, title: `Report ${source}`, date, statements });

inViewer('The inspector', fixtureGraph(), (viewer) => {
  let folder: string;
  let store: GraphStore;
  let at: string;
  let ids: ReadonlyMap<string, string>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liaison-inspector-'));
    store = await openStore(`embedded:${folder}`);
    await store.putAll([
      says('a', '2016', { subject: harbour, predicate: 'SUPPORTS', object: survey, confidence: 0.8 }, { subject: coast, predicate: 'PARTNERS_WITH', object: harbour }),
      says('b', '2017', { subject: harbour, predicate: 'SUPPORTS', object: survey, status: 'denied', confidence: 0.7 }),
      says('c', '2018', { subject: harbour, predicate: 'SUPPORTS', object: survey, status: 'planned', validFrom: '2019' }, { subject: coast, predicate: 'SUPPORTS', object: teamFor }),
    ]);
    const nodes: [string, string][] = [];
    for await (const item of store.export({})) if ('labels' in item) nodes.push([String(item.properties.name), item.id]);
    ids = new Map(nodes);
    at = await viewer.serve(fixtureGraph(), { store });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const edge = async (): Promise<string> => {
    const view = await store.entity(ids.get('Harbour Police') as Parameters<GraphStore['entity']>[0]);
    return view!.neighbourhood.edges.find(({ type }) => type === 'SUPPORTS')!.id;
  };
  const open = async (query: string, context = DESKTOP): Promise<Page> => {
    const page = await viewer.open(query, { at, context });
    page.setDefaultTimeout(8_000);
    return page;
  };
  const card = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });
  const counts = async (page: Page, words: RegExp): Promise<void> => page.getByTestId('counts').getByText(words).waitFor();

  it('says who disagrees on an edge, and opens the document that does', async () => {
    const page = await open(`?edge=${encodeURIComponent(await edge())}`);
    await card(page).getByRole('heading', { name: 'They disagree' }).waitFor();
    const sides = await card(page).locator('.sides > li').evaluateAll((all) => all.map((side) => (side as HTMLElement).innerText.replace(/\s+/gu, ' ')));
    expect(sides).toEqual(['asserted Report a 2016 · 0.80', 'planned Report c 2018 · of 2019 · 0.90', 'denied Report b 2017 · 0.70']);
    expect(await viewer.serious(page)).toEqual([]);
    await card(page).locator('.sides').getByRole('button', { name: 'Report b' }).click();
    await card(page).locator('.document-text .said').getByText('Harbour Police').waitFor();
  });

  it('makes one of two, and undoes it', async () => {
    const page = await open(`?entity=${ids.get('River Survey Team')!}`);
    await counts(page, /^4 entities/u);
    await card(page).getByRole('button', { name: 'Correct' }).click();
    await card(page).getByRole('textbox', { name: 'Why' }).fill('one letterhead');
    await card(page).getByRole('combobox', { name: 'Other' }).fill('Team for River');
    await card(page).getByRole('option', { name: 'Team for River Surveys' }).click();
    expect(await viewer.serious(page)).toEqual([]);
    await card(page).getByRole('button', { name: 'River Survey Team and Team for River Surveys are one' }).click();
    await counts(page, /^3 entities/u);
    await card(page).locator('.correct-keys').getByText('one letterhead').waitFor();
    expect((await store.judgements()).map(({ same, reason }) => [same, reason])).toEqual([[true, 'one letterhead']]);
    await card(page).getByRole('button', { name: 'Undo' }).click();
    await counts(page, /^4 entities/u);
    expect(await store.judgements()).toEqual([]);
  });

  it('makes two of one, says what was judged, and takes it back from the list', async () => {
    await store.judge({ left: (await keyOf('River Survey Team')), right: (await keyOf('Team for River Surveys')), same: true });
    const page = await open('');
    await counts(page, /^3 entities/u);
    await page.getByRole('combobox', { name: 'Search' }).fill('River');
    await page.getByRole('option', { name: /River/u }).first().click();
    await card(page).getByRole('button', { name: 'Correct' }).click();
    await card(page).getByRole('checkbox', { name: /river survey team/u }).check();
    await card(page).getByRole('checkbox', { name: /team for river surveys/u }).check();
    await card(page).getByRole('button', { name: 'They are two' }).click();
    await counts(page, /^4 entities/u);
    await card(page).getByRole('button', { name: 'take back' }).first().click();
    await page.waitForFunction(() => !document.querySelector('.just-corrected'));
    expect(await store.judgements()).toEqual([]);
  });

  const forgive = async (): Promise<void> => { for (const { claim } of await store.rejections()) await store.unreject(claim); };

  it('calls one claim wrong: struck, no longer counted, and taken back', async () => {
    await forgive();
    const page = await open(`?edge=${encodeURIComponent(await edge())}`);
    await card(page).getByRole('heading', { name: 'They disagree' }).waitFor();
    const denial = card(page).locator('.claim', { has: page.locator('.chip', { hasText: 'denied' }) });
    await denial.getByRole('button', { name: 'These words do not say that' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Why it is wrong');
    await page.keyboard.type('it speaks of the year before');
    await page.keyboard.press('Enter');
    await card(page).getByRole('heading', { name: 'Said in different ways' }).waitFor();
    const wrong = card(page).locator('.claim.rejected');
    await wrong.getByText('it speaks of the year before').waitFor();
    expect(await wrong.locator('blockquote').evaluate((quote) => getComputedStyle(quote).textDecorationLine)).toBe('line-through');
    expect(await viewer.serious(page)).toEqual([]);
    expect((await store.rejections()).map(({ reason }) => reason)).toEqual(['it speaks of the year before']);
    await wrong.getByRole('button', { name: 'Take back' }).click();
    await card(page).getByRole('heading', { name: 'They disagree' }).waitFor();
    expect([await store.rejections(), await wrong.count()]).toEqual([[], 0]);
  });

  it('lets an edge go with its last claim, keeps its words in sight, and undoes it', async () => {
    await forgive();
    const view = await store.entity(ids.get('Team for River Surveys') as Parameters<GraphStore['entity']>[0]);
    const page = await open(`?edge=${encodeURIComponent(view!.neighbourhood.edges[0]!.id)}`);
    await counts(page, /· 3 edges/u);
    await card(page).getByRole('button', { name: 'These words do not say that' }).click();
    await card(page).getByRole('button', { name: 'Call it wrong' }).click();
    await counts(page, /· 2 edges/u);
    await card(page).getByText('Its only claim was called wrong').waitFor();
    await card(page).locator('.claim.rejected blockquote').getByText('Team for River Surveys').waitFor();
    // The document remembers it, and leads back here.
    await card(page).locator('figcaption').getByRole('button', { name: 'Report c' }).click();
    await card(page).getByText('1 claim called wrong').click();
    await card(page).getByRole('button', { name: 'Coastal Office supports Team for River Surveys' }).click();
    await card(page).getByText('Its only claim was called wrong').waitFor();
    await card(page).getByRole('button', { name: 'Undo' }).click();
    await counts(page, /· 3 edges/u);
    expect(await store.rejections()).toEqual([]);
  });

  it('says what the server refuses', async () => {
    const page = await open(`?entity=${ids.get('Harbour Police')!}`);
    await card(page).getByRole('button', { name: 'Correct' }).click();
    await page.route('**/api/judgements', (route) => route.fulfill({ status: 503, contentType: 'application/json', body: '{"error":"store","message":"The store is only to be read."}' }));
    await card(page).getByRole('combobox', { name: 'Other' }).fill('Coastal');
    await card(page).getByRole('option', { name: 'Coastal Office' }).click();
    await card(page).getByRole('button', { name: /are one/u }).click();
    await card(page).getByRole('alert').getByText('only to be read').waitFor();
    viewer.complaints.length = 0; // Chromium reports the 503 itself
  });

  it('shows no way to correct where the store is only read', async () => {
    const readOnly = await viewer.serve(fixtureGraph(), { readOnly: true });
    const page = await viewer.open(`?entity=${fixtureGraph().nodes[0]!.id}`, { at: readOnly });
    await card(page).getByRole('button', { name: 'Hide', exact: true }).waitFor();
    expect(await card(page).getByRole('button', { name: 'Correct' }).count()).toBe(0);
  });

  it.each([['dark', DESKTOP], ['light', PHONE]] as const)('axe finds nothing serious: %s', async (colorScheme, context) => {
    const page = await open(`?entity=${ids.get('River Survey Team')!}`, { ...context, colorScheme });
    await card(page).getByRole('button', { name: 'Correct' }).click();
    await card(page).getByText('It is the same as').waitFor();
    expect(await viewer.serious(page)).toEqual([]);
  });

  async function keyOf(name: string): Promise<string> {
    return (await store.entity(ids.get(name) as Parameters<GraphStore['entity']>[0]))!.joins[0]!.key;
  }
});

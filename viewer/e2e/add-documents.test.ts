/** Adding documents in a real Chromium, to a store that can be written to. Each line of an added file is one statement: `Harbour Police supports Coastal Office`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { tell, type Thing } from '../../graph/fold/sample.ts';
import type { GraphStore } from '../../graph/store.ts';
import { openStore } from '../../graph/stores/open.ts';
import type { Ingest } from '../server/options.ts';
import { fixtureGraph } from './fixture-store.ts';
import { DESKTOP, PHONE, inViewer } from './in-viewer.ts';

const body = (name: string): Thing => ({ type: 'Organization', name, known: ['name'] });
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

inViewer('Adding documents', fixtureGraph(), (viewer) => {
  let folder: string;
  let store: GraphStore;
  let at: string;
  /** Held by a test that wants to see the reading go on. */
  let gate: Promise<void> = Promise.resolve();
  const ingest: Ingest = async function* (files, signal) {
    let done = 0;
    for (const { name, bytes } of files) {
      await gate;
      if (signal.aborted) return;
      const text = Buffer.from(bytes).toString('utf8');
      if (name.endsWith('.bad')) yield { kind: 'problem', source: name, severity: 'error', message: 'no reader for ".bad" files' };
      else {
        const graph = tell({ source: name, hash: text, title: name, statements: text.split('\n').filter(Boolean).map((line) => { const [one, other] = line.split(' supports '); return { subject: body(one!), predicate: 'SUPPORTS', object: body(other!) }; }) });
        const { kind, entitiesAdded, claimsAdded } = await store.put(graph);
        yield { kind: 'document', source: name, change: kind as 'added', document: graph.document.id, entities: entitiesAdded, claims: claimsAdded };
      }
      done += 1;
      yield { kind: 'progress', done, total: files.length, source: name };
    }
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liaison-add-'));
    store = await openStore(`embedded:${folder}`);
    at = await viewer.serve(fixtureGraph(), { store, ingest });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (context = DESKTOP, query = ''): Promise<Page> => {
    const page = await viewer.open(query, { at, context, ready: (one) => one.getByText(/The graph is empty|\d+ entities/u).first() });
    page.setDefaultTimeout(10_000);
    return page;
  };
  const add = async (page: Page, ...files: readonly ReturnType<typeof file>[]): Promise<void> => page.getByLabel('Files to add').setInputFiles([...files]);
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Add documents' });
  const lines = (page: Page) => page.locator('.added > li').evaluateAll((all) => all.map((line) => (line as HTMLElement).innerText.replace(/\s+/gu, ' ')));

  it('begins with an empty graph, and shows what the first documents brought', async () => {
    const page = await open();
    await page.getByText('The graph is empty').waitFor();
    await page.locator('main').getByRole('button', { name: 'Add documents' }).click();
    await add(page, file('a.txt', 'Harbour Police supports Coastal Office\n'), file('b.bad', '?'), file('c.txt', 'Coastal Office supports River Team\nCoastal Office supports Lake Team\n'));
    await dialog(page).getByText('4 new entities, 3 new edges').waitFor();
    expect(await lines(page)).toEqual(['✓ a.txt Open read: 2 new entities, 1 new claim', '✕ b.bad could not be read no reader for ".bad" files', '✓ c.txt Open read: 2 new entities, 2 new claims']);
    expect(await viewer.serious(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Show the 4 on the graph' }).click();
    await page.getByText(/^4 selected/u).waitFor();
    expect(await page.getByTestId('counts').textContent()).toMatch(/^4 entities · 3 edges · 2 documents/u);
  });

  it('tells of each file while it is read, and can be stopped', async () => {
    const page = await open();
    let release: () => void = () => {};
    gate = new Promise((resolve) => (release = resolve));
    await page.getByRole('button', { name: 'Add documents' }).click();
    await add(page, file('d.txt', 'River Team supports Hill Team\n'), file('e.txt', 'Hill Team supports Lake Team\n'));
    await dialog(page).getByText('is read…').waitFor();
    expect(await lines(page)).toEqual(['… d.txt is read…', '· e.txt waits']);
    await dialog(page).getByRole('button', { name: 'Stop' }).click();
    await dialog(page).getByRole('alert').getByText('Stopped').waitFor();
    expect(await lines(page)).toEqual(['– d.txt was not read', '– e.txt was not read']);
    release();
  });

  it('opens a document that was added, and says when nothing is new', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Add documents' }).click();
    await add(page, file('a.txt', 'Harbour Police supports Coastal Office\n'));
    await dialog(page).getByText('Nothing new in the graph').waitFor();
    expect(await lines(page)).toEqual(['✓ a.txt Open already read']);
    await dialog(page).getByRole('button', { name: 'Open' }).click();
    await page.locator('.document-text').getByText('Harbour Police').first().waitFor();
  });

  it('takes files that are dropped anywhere', async () => {
    const page = await open();
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['Field Team supports Harbour Police\n'], 'dropped.txt', { type: 'text/plain' }));
      return data;
    });
    await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
    await page.getByText('Drop to add').waitFor();
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    await dialog(page).getByText('1 new entity, 1 new edge').waitFor();
    expect((await lines(page))[0]).toContain('dropped.txt');
  });

  it('says what the server refuses as a whole', async () => {
    const page = await open();
    await page.route('**/api/ingest', (route) => route.fulfill({ status: 413, contentType: 'application/json', body: '{"error":"refused","message":"Request body is too large"}' }));
    await page.getByRole('button', { name: 'Add documents' }).click();
    await add(page, file('huge.txt', 'x'));
    await dialog(page).getByRole('alert').getByText('too large').waitFor();
    viewer.complaints.length = 0; // Chromium reports the 413 itself
  });

  it.each([['dark', DESKTOP], ['light', PHONE]] as const)('axe finds nothing serious: %s', async (colorScheme, context) => {
    const page = await open({ ...context, colorScheme });
    await page.getByRole('combobox', { name: 'Search' }).fill('add documents');
    await page.getByRole('option', { name: 'Add documents' }).click();
    await add(page, file('c.bad', ''));
    await dialog(page).getByText('could not be read').waitFor();
    expect(await viewer.serious(page)).toEqual([]);
  });
});

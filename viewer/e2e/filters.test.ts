/** The legend, which is the filter, in a real Chromium: counts per value, brushing, clearing one and all. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { EDGE_TYPES, ENTITY_TYPES, edgeTypes, entityTypes } from '../../graph/schema.ts';
import { fixtureGraph } from './fixture-store.ts';
import { inViewer } from './in-viewer.ts';

const graph = fixtureGraph();
const typeOf = (id: string): string => graph.nodes.find((node) => node.id === id)!.labels[1]!;
const counts = async (page: Page): Promise<string> => (await page.getByTestId('counts').textContent())!;
const legend = (page: Page) => page.getByRole('complementary', { name: 'Legend and filters' });
const numberOf = async (page: Page, role: 'button' | 'checkbox', name: string): Promise<number> => {
  const row = role === 'button' ? legend(page).getByRole('button', { name: new RegExp(`^${name} ?\\d`, 'u') }) : legend(page).locator('label.check-row', { hasText: name });
  return Number((await row.locator('.number').textContent())!.replaceAll(',', ''));
};

inViewer('The legend', graph, ({ open }) => {
  it('counts every type, relation and status of the graph', async () => {
    const page = await open();
    for (const type of entityTypes) {
      const many = graph.nodes.filter(({ labels }) => labels.includes(type)).length;
      if (many > 0) expect([type, await numberOf(page, 'button', ENTITY_TYPES[type].plural)]).toEqual([type, many]);
    }
    for (const type of edgeTypes) {
      const many = graph.edges.filter((edge) => edge.type === type).length;
      if (many > 0) expect([type, await numberOf(page, 'checkbox', EDGE_TYPES[type].label)]).toEqual([type, many]);
    }
    for (const status of ['Asserted', 'Planned', 'Possible', 'Denied']) expect([status, await numberOf(page, 'button', status)]).toEqual([status, graph.edges.filter(({ properties }) => properties.status === status.toLowerCase()).length]);
  });

  it('counts one facet among what passes the others, and not its own', async () => {
    const page = await open('?no-types=Figure');
    const left = graph.edges.filter(({ source, target }) => typeOf(source) !== 'Figure' && typeOf(target) !== 'Figure');
    expect(await numberOf(page, 'checkbox', EDGE_TYPES.HAS_FIGURE.label)).toBe(0);
    expect(await numberOf(page, 'button', 'Planned')).toBe(left.filter(({ properties }) => properties.status === 'planned').length);
    expect(await numberOf(page, 'button', ENTITY_TYPES.Figure.plural)).toBe(graph.nodes.filter(({ labels }) => labels.includes('Figure')).length);
  });

  it('switches a type off and on, one type alone by a double click, and clears its own facet', async () => {
    const page = await open();
    const figures = legend(page).getByRole('button', { name: /^Figures/u });
    await figures.click();
    expect(await figures.getAttribute('aria-pressed')).toBe('false');
    expect(await counts(page)).toMatch(/^42 of 50 entities/u);
    await figures.click();
    expect(await counts(page)).toMatch(/^50 entities/u);
    await legend(page).getByRole('button', { name: /^Locations/u }).dblclick();
    const locations = graph.nodes.filter(({ labels }) => labels.includes('Location')).length;
    expect(await counts(page)).toMatch(new RegExp(`^${locations} of 50`, 'u'));
    await legend(page).locator('section', { hasText: 'Types' }).getByRole('button', { name: 'all', exact: true }).click();
    expect(await counts(page)).toMatch(/^50 entities/u);
  });

  it('filters by kind within a type', async () => {
    const page = await open();
    await legend(page).getByRole('button', { name: 'Kinds of Locations' }).click();
    const cities = graph.nodes.filter(({ properties }) => properties.kind === 'city').length;
    expect(await numberOf(page, 'checkbox', 'city')).toBe(cities);
    await legend(page).getByRole('checkbox', { name: /^city/u }).uncheck();
    expect(await counts(page)).toMatch(new RegExp(`^${50 - cities} of 50`, 'u'));
    expect(new URL(page.url()).searchParams.get('no-kinds')).toBe('Location/city');
  });

  it('switches all relations off and on again', async () => {
    const page = await open();
    await legend(page).getByRole('button', { name: 'clear', exact: true }).click();
    expect(await counts(page)).toMatch(/ · 0 of \d+ edges/u);
    await legend(page).locator('section', { hasText: 'Relations' }).getByRole('button', { name: 'all', exact: true }).click();
    expect(await counts(page)).toMatch(/^50 entities/u);
  });

  it('brushes confidence and years together, and takes each back by itself', async () => {
    const page = await open();
    await page.getByRole('slider', { name: 'Least confidence' }).fill('0.9');
    const sure = graph.edges.filter(({ properties }) => Number(properties.confidence) >= 0.9).length;
    expect(await counts(page)).toContain(`${sure} of ${graph.edges.length} edges`);
    await page.getByRole('slider', { name: 'From year' }).fill('2017');
    const both = graph.edges.filter(({ properties: { confidence, validFrom, validTo } }) => Number(confidence) >= 0.9 && validFrom && Number(String(validTo ?? validFrom).slice(0, 4)) >= 2017).length;
    expect(await counts(page)).toContain(`${both} of ${graph.edges.length} edges`);
    await page.getByRole('button', { name: 'all years' }).click();
    expect(await counts(page)).toContain(`${sure} of ${graph.edges.length} edges`);
    await page.getByRole('slider', { name: 'Least confidence' }).fill('0');
    expect(await counts(page)).toMatch(/^50 entities/u);
  });

  it('filters by community, and clears everything at once', async () => {
    const page = await open('?no-types=Topic&hidden=organization:interpol&min=0.5');
    await legend(page).getByRole('checkbox', { name: 'Colour by community' }).check();
    const first = legend(page).locator('section', { hasText: 'Communities' }).locator('button.legend-row').first();
    await first.click();
    expect(new URL(page.url()).searchParams.get('no-communities')).toBe('0');
    await legend(page).getByRole('button', { name: 'Clear all filters' }).click();
    expect(await counts(page)).toMatch(/^50 entities/u);
    expect(new URL(page.url()).search).toBe('?colour=community');
  });

  it('says so where nothing passes, and brings all back', async () => {
    const page = await open(`?no-types=${entityTypes.join(',')}`);
    await page.getByText('Nothing passes the filters.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await counts(page)).toMatch(/^50 entities/u);
  });
});

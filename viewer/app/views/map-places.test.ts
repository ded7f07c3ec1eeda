import { describe, expect, it } from '@jest/globals';
import { NO_FILTERS, visible } from '../state/filters.ts';
import { networkOf } from '../test/network-of.ts';
import { linksOfNode } from './map-links.ts';
import { placing } from './map-places.ts';

const PLACES = { lyon: ['Location', { lat: 45.8, lon: 4.8, kind: 'city' }], france: ['Location', { lat: 46.6, lon: 2.5, kind: 'country', iso: 'FR' }] } as const;
const network = networkOf(
  { ...PLACES, geneva: ['Location', { kind: 'city' }], swiss: ['Location', { lat: 46.8, lon: 8.2, kind: 'country', iso: 'CH' }], court: ['Location', { kind: 'site', iso: 'FR' }],
    office: ['Organization'], unit: ['Organization'], police: ['Organization', { iso: 'FR' }], judges: ['Organization'], idea: ['Topic'], raid: ['Operation'], ghost: ['Organization'] },
  [['office', 'LOCATED_IN', 'lyon'], ['office', 'LOCATED_IN', 'geneva'], ['unit', 'LOCATED_IN', 'geneva'], ['geneva', 'LOCATED_IN', 'swiss'], ['judges', 'LOCATED_IN', 'court'], ['lyon', 'LOCATED_IN', 'france'],
    ['france', 'LEADS', 'raid'], ['raid', 'LOCATED_IN', 'swiss'], ['ghost', 'LOCATED_IN', 'lyon', { status: 'denied' }], ['office', 'PARTNERS_WITH', 'police'], ['idea', 'ADDRESSES', 'idea']],
);
const row = (name: string): number => network.nodeRow.get(name)!;
const names = (rows: Iterable<number>): string[] => [...rows].map((at) => network.nodes.name[at]!).sort();
const all = visible(network, NO_FILTERS);
const placed = placing(network, all);
const at = (name: string) => placed.places.find((place) => place.row === row(name))!;

describe('Placing entities on the map', () => {
  it('puts an entity where it is said to be, by the edge that says it', () => {
    const office = at('lyon').here.find((one) => one.row === row('office'))!;
    expect(network.edges.typeNames[network.edges.type[office.edge!]!]).toBe('LOCATED_IN');
    expect(names(at('lyon').here.map((one) => one.row))).toEqual(['office']);
  });
  it('goes on to where a place without coordinates lies', () => {
    expect(names(placed.placesOf.get(row('unit'))!)).toEqual(['swiss']);
    expect(names(placed.placesOf.get(row('geneva'))!)).toEqual(['swiss']);
  });
  it('falls back to the country of the facts, of itself or of the place', () => {
    expect(names(placed.placesOf.get(row('police'))!)).toEqual(['france']);
    expect(at('france').here.find((one) => one.row === row('police'))!.edge).toBeNull();
    expect(names(placed.placesOf.get(row('judges'))!)).toEqual(['france']);
  });
  it('believes no denied place', () => expect(placed.placesOf.has(row('ghost'))).toBe(false));
  it('loses nobody: who lies nowhere is listed', () => {
    expect(names(placed.unplaced)).toEqual(['ghost', 'idea']);
    expect(placed.unplaced.length + placed.placesOf.size).toBe(network.order);
  });
  it('knows who is only linked to a place', () => expect(names(at('france').linked)).toEqual(['raid']));
  it('obeys the filters', () => {
    const less = placing(network, visible(network, { ...NO_FILTERS, offTypes: ['Location'] }));
    expect([less.places.length, less.placesOf.size]).toEqual([0, 0]);
    const edgeless = placing(network, visible(network, { ...NO_FILTERS, offEdges: ['LOCATED_IN'] }));
    expect(names(edgeless.placesOf.keys())).not.toContain('unit');
  });
  it('ties a selected entity to the places of its partners, from one place only', () => {
    const links = linksOfNode(network, all, { placing: placed, row: row('office') });
    expect(names(links.home)).toEqual(['lyon', 'swiss']);
    expect(names(links.tied)).toEqual(['france']);
    expect(links.lines.map(({ from, to }) => names([from, to]))).toEqual([['france', 'lyon']]);
  });
});

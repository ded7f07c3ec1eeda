/** What of the map belongs to what is selected: places that keep their colour, and lines between them. */
import { across, edgesOf, statusOfEdge, typeOfEdge, type Network } from '../state/network.ts';
import type { Visible } from '../state/filters.ts';
import type { Status } from '../../api.ts';
import type { Placing } from './map-places.ts';

export interface MapLinks {
  /** Rows of places where the selected thing is. */
  readonly home: ReadonlySet<number>;
  /** Rows of places it is tied to by an edge. */
  readonly tied: ReadonlySet<number>;
  readonly lines: readonly { readonly from: number; readonly to: number; readonly status: Status }[];
}

export const NO_LINKS: MapLinks = { home: new Set(), tied: new Set(), lines: [] };

/** Links of a selected entity (row), by the edges that are seen. */
export function linksOfNode(network: Network, visible: Visible, { placing, row }: { readonly placing: Placing; readonly row: number }): MapLinks {
  const home = new Set(placing.placesOf.get(row) ?? []);
  const tied = new Map<number, Status>();
  for (const edge of edgesOf(network, row)) {
    if (!visible.edges[edge] || typeOfEdge(network, edge) === 'LOCATED_IN') continue;
    for (const place of placing.placesOf.get(across(network, edge, row)) ?? []) {
      if (!home.has(place) && tied.get(place) !== 'asserted') tied.set(place, statusOfEdge(network, edge));
    }
  }
  // From one place only: an organisation with seven offices would else be a web of lines that says nothing more.
  const [from] = placing.placesOf.get(row) ?? [];
  return { home, tied: new Set(tied.keys()), lines: from === undefined ? [] : [...tied].map(([to, status]) => ({ from, to, status })) };
}

/** Links of a selected edge (row): the places of its two ends. */
export function linksOfEdge(network: Network, { placing, edge }: { readonly placing: Placing; readonly edge: number }): MapLinks {
  const of = (row: number): readonly number[] => placing.placesOf.get(row) ?? [];
  const [source, target] = [of(network.edges.source[edge]!), of(network.edges.target[edge]!)];
  const [from, to] = [source[0], target[0]];
  const line = from !== undefined && to !== undefined && from !== to ? [{ from, to, status: statusOfEdge(network, edge) }] : [];
  return { home: new Set([...source, ...target]), tied: new Set(), lines: line };
}

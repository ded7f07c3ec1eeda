/** What stands where on the earth: which of the seen entities lie at which places, and which at none. */
import { across, edgesOf, statusOfEdge, typeOfEdge, type Network } from '../state/network.ts';
import type { Visible } from '../state/filters.ts';

export interface MapPlace {
  /** Row of what has the coordinates: a location, as a rule. */
  readonly row: number;
  readonly lat: number;
  readonly lon: number;
  /** Entities said to be here, each once, by degree. */
  readonly here: readonly Located[];
  /** Rows of entities that another edge ties to the place: what Spain convened, whom Nepal works with. */
  readonly linked: readonly number[];
  /** How many entities that is together: the size of the circle. */
  readonly weight: number;
}

export interface Located {
  readonly row: number;
  /** The edge that says so; null where only the country in its facts does. */
  readonly edge: number | null;
}

export interface Placing {
  /** Heaviest first. */
  readonly places: readonly MapPlace[];
  /** Rows of the places where an entity is; a place is at itself. */
  readonly placesOf: ReadonlyMap<number, readonly number[]>;
  /** Rows of seen entities that lie nowhere, by degree. */
  readonly unplaced: readonly number[];
}

/**
 * Places with coordinates and what is seen there. An entity is where LOCATED_IN says (unless denied); where that place has no coordinates,
 * where that place is in turn; else in the country of its facts.
 */
export function placing(network: Network, visible: Visible): Placing {
  const { nodes, order } = network;
  const coordinates = new Map(nodes.places.filter(({ row }) => visible.nodes[row]).map((place) => [place.row, place]));
  const countries = countriesOf(network, coordinates);
  const placesOf = new Map<number, readonly number[]>();
  const here = new Map<number, Located[]>();
  const unplaced: number[] = [];
  for (let row = 0; row < order; row += 1) {
    if (!visible.nodes[row]) continue;
    if (coordinates.has(row)) {
      placesOf.set(row, [row]);
      continue;
    }
    const found = located(network, row, { visible, coordinates, countries });
    if (found.size === 0) unplaced.push(row);
    else placesOf.set(row, [...found.keys()]);
    for (const [place, edge] of found) here.set(place, [...(here.get(place) ?? []), { row, edge }]);
  }
  const byDegree = (a: number, b: number): number => nodes.degree[b]! - nodes.degree[a]! || a - b;
  const places = [...coordinates.values()].map(({ row, lat, lon }): MapPlace => {
    const at = (here.get(row) ?? []).sort((a, b) => byDegree(a.row, b.row));
    const inside = new Set(at.map((one) => one.row));
    const linked = [...new Set([...edgesOf(network, row)].filter((edge) => visible.edges[edge] && typeOfEdge(network, edge) !== 'LOCATED_IN').map((edge) => across(network, edge, row)))].filter((other) => !inside.has(other)).sort(byDegree);
    return { row, lat, lon, here: at, linked, weight: at.length + linked.length };
  });
  return { places: places.sort((a, b) => b.weight - a.weight || byDegree(a.row, b.row)), placesOf, unplaced: unplaced.sort(byDegree) };
}

interface Ground {
  readonly visible: Visible;
  readonly coordinates: ReadonlyMap<number, unknown>;
  /** Row of the placed country by its code. */
  readonly countries: ReadonlyMap<string, number>;
}

/** Places of an entity, with the edge that begins the way to each. */
function located(network: Network, row: number, { visible, coordinates, countries }: Ground): Map<number, number | null> {
  const found = new Map<number, number | null>();
  const passed = new Set([row]);
  /** Whether the way from here ends at a place. */
  const follow = (from: number, first: number | null): boolean => {
    let ends = false;
    for (const edge of edgesOf(network, from)) {
      const target = network.edges.target[edge]!;
      if (network.edges.source[edge] !== from || !visible.edges[edge] || typeOfEdge(network, edge) !== 'LOCATED_IN' || statusOfEdge(network, edge) === 'denied') continue;
      if (coordinates.has(target)) {
        if (!found.has(target)) found.set(target, first ?? edge);
        ends = true;
      } else if (!passed.has(target)) {
        passed.add(target);
        ends = follow(target, first ?? edge) || ends;
      }
    }
    const country = ends ? undefined : countries.get(isoOf(network, from) ?? '');
    if (country === undefined) return ends;
    if (!found.has(country)) found.set(country, first);
    return true;
  };
  follow(row, null);
  return found;
}

const isoOf = ({ nodes }: Network, row: number): string | undefined => codes(nodes).get(row);

const known = new WeakMap<Network['nodes'], ReadonlyMap<number, string>>();
function codes(nodes: Network['nodes']): ReadonlyMap<number, string> {
  let map = known.get(nodes);
  if (!map) known.set(nodes, (map = new Map(nodes.countries.map(({ row, iso }) => [row, iso]))));
  return map;
}

function countriesOf(network: Network, coordinates: ReadonlyMap<number, unknown>): Map<string, number> {
  const { nodes } = network;
  return new Map(nodes.countries.filter(({ row }) => coordinates.has(row) && nodes.kindNames[nodes.kind[row]!] === 'country').map(({ row, iso }) => [iso, row]));
}

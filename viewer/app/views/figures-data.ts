/** The figures that are seen, each with who it is said of, and grouped by what they count. */
import type { FigureRow, Status } from '../../api.ts';
import type { Visible } from '../state/filters.ts';
import { edgesOf, statusOfEdge, typeOfEdge, type Network } from '../state/network.ts';
import { singular } from './figures-nouns.ts';

/** One figure said of one thing. */
export interface Fact {
  readonly figure: FigureRow;
  /** Row of HAS_FIGURE; null where nothing that is seen has the figure. */
  readonly edge: number | null;
  /** Row of what has it. */
  readonly holder: number | null;
  readonly status: Status;
  /** Partial dates of what was counted; null where no words say when. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Figures of one counted noun in one unit: victims, member states, euros. */
export interface Group {
  /** `count:victim`, for the address. */
  readonly key: string;
  readonly unit: string;
  readonly of: string;
  /** Largest first. */
  readonly facts: readonly Fact[];
}

/** All seen figures; one said of two things is there twice. */
export function factsOf(network: Network, visible: Visible): readonly Fact[] {
  return network.nodes.figures.filter(({ row }) => visible.nodes[row]).flatMap((figure): readonly Fact[] => {
    const edges = [...edgesOf(network, figure.row)].filter((edge) => visible.edges[edge] && network.edges.target[edge] === figure.row && typeOfEdge(network, edge) === 'HAS_FIGURE');
    const when = (edge: number | null): Pick<Fact, 'from' | 'to'> => {
      if (figure.periodStart ?? figure.periodEnd) return { from: figure.periodStart ?? figure.periodEnd!, to: figure.periodEnd ?? figure.periodStart! };
      const from = edge === null ? null : (network.edges.from[edge] ?? null);
      return { from, to: edge === null ? null : (network.edges.to[edge] ?? from) };
    };
    if (edges.length === 0) return [{ figure, edge: null, holder: null, status: 'asserted', ...when(null) }];
    return edges.map((edge) => ({ figure, edge, holder: network.edges.source[edge]!, status: statusOfEdge(network, edge), ...when(edge) }));
  });
}

/** Rows whose figures belong to an entity: its own and those of the operations and events it leads or organises. */
export function holdersOf(network: Network, row: number): ReadonlySet<number> {
  const led = [...edgesOf(network, row)].filter((edge) => network.edges.source[edge] === row && ['LEADS', 'ORGANIZES'].includes(typeOfEdge(network, edge)) && statusOfEdge(network, edge) !== 'denied');
  return new Set([row, ...led.map((edge) => network.edges.target[edge]!)]);
}

/** What is counted alike, the most figures first. */
export function groupsOf(facts: readonly Fact[]): readonly Group[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.figure.unit || 'count'}:${singular(fact.figure.of.toLowerCase())}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups].map(([key, inside]): Group => ({ key, unit: inside[0]!.figure.unit, of: inside[0]!.figure.of, facts: inside.sort((a, b) => size(b.figure) - size(a.figure) || a.figure.row - b.figure.row) }))
    .sort((a, b) => b.facts.length - a.facts.length || (a.key < b.key ? -1 : 1));
}

/** Where a figure stands among others: its number, or the middle of its range. */
export const size = ({ value, min, max }: FigureRow): number => value ?? ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;
export const isRange = ({ value }: FigureRow): boolean => value === undefined;

/** A partial date as years: where it begins or, with `end`, where it is over. */
export function yearsOf(date: string, end = false): number {
  const [year, month, day] = date.split('-').map(Number);
  if (!month) return year! + (end ? 1 : 0);
  if (!day) return year! + (month - (end ? 0 : 1)) / 12;
  return year! + (month - 1) / 12 + (day - (end ? 0 : 1)) / 372;
}

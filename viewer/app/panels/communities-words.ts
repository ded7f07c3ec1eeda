/** How the groups hang together, for plain words: which are linked, by how many edges, and through whom. */
import type { Network } from '../state/network.ts';

export interface GroupLink {
  /** Ranks of two communities, the larger first. */
  readonly a: number;
  readonly b: number;
  readonly edges: number;
  /** Entities at an end of these edges, with how many of them; most first. One that has all is the only link. */
  readonly through: readonly (readonly [row: number, edges: number])[];
}

/** Linked pairs of communities of two members or more, by the edges that are seen; most edges first. */
export function linksOf({ nodes, edges, rank, communities, size }: Network, visibleEdges: Uint8Array): readonly GroupLink[] {
  const links = new Map<number, { readonly a: number; readonly b: number; edges: number; readonly at: Map<number, number> }>();
  for (let edge = 0; edge < size; edge += 1) {
    if (!visibleEdges[edge]) continue;
    const ends = [edges.source[edge]!, edges.target[edge]!] as const;
    const [one, other] = ends.map((row) => rank.get(nodes.community[row]!)!) as [number, number];
    if (one === other || communities[one]!.length < 2 || communities[other]!.length < 2) continue;
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = a * communities.length + b;
    const link = links.get(key) ?? { a, b, edges: 0, at: new Map<number, number>() };
    link.edges += 1;
    for (const row of ends) link.at.set(row, (link.at.get(row) ?? 0) + 1);
    links.set(key, link);
  }
  return [...links.values()].sort((x, y) => y.edges - x.edges || x.a - y.a || x.b - y.b)
    .map(({ a, b, edges: many, at }) => ({ a, b, edges: many, through: [...at].sort(([r, x], [s, y]) => y - x || nodes.degree[s]! - nodes.degree[r]! || r - s) }));
}

/** A group in words: its two best-connected members and how many more: `INTERPOL, Lyon and 12 others`. */
export function groupWords({ nodes, communities }: Pick<Network, 'nodes' | 'communities'>, rank: number): string {
  const rows = communities[rank] ?? [];
  const names = rows.slice(0, rows.length === 3 ? 3 : 2).map((row) => nodes.name[row]!);
  const rest = rows.length - names.length;
  if (rest > 0) return `${names.join(', ')} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}` : (names[0] ?? '');
}

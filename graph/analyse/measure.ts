/** Measures each connected component by itself, and only what changed: a component that is as it was keeps what was measured of it. */
import type { Drawing } from '../store.ts';
import { pathsWithin, rankWithin } from './centrality.ts';
import { findCommunities, grouped } from './communities.ts';
import { partsOf } from './components.ts';
import { isMeasured, type Fingerprints } from './fingerprint.ts';
import { plainGraph } from './plain.ts';

/** By the places of the nodes. */
export interface Measures {
  readonly rank: Float64Array;
  readonly paths: Float64Array;
  /** The members of each community. */
  readonly communities: readonly (readonly string[])[];
}

export interface MeasureOptions {
  /** The drawing before, by id. */
  readonly known: ReadonlyMap<string, Drawing>;
  /** Told the nodes of each component that is measured. */
  readonly onMeasured?: ((ids: readonly string[]) => void) | undefined;
}

export function measureComponents(fingerprints: Fingerprints, { known, onMeasured }: MeasureOptions): Measures {
  const { links, components: { of, count }, whole } = fingerprints;
  const { ids } = links;
  const changed = new Set<number>();
  ids.forEach((id, at) => { if (!isMeasured(known.get(id), whole[of[at]!]!)) changed.add(of[at]!); });
  const [rank, paths, members, kept] = [new Float64Array(ids.length), new Float64Array(ids.length), Array.from({ length: count }, (): number[] => []), [] as string[]];
  ids.forEach((id, at) => {
    if (changed.has(of[at]!)) members[of[at]!]!.push(at);
    else {
      const { rankWithin: itsRank, pathsWithin: itsPaths } = known.get(id)!;
      [rank[at], paths[at]] = [itsRank!, itsPaths!];
      kept.push(id);
    }
  });
  // No community has members in two components, so their numbers tell them apart.
  const communities = [...grouped(kept, (id) => known.get(id)!.community)];
  for (const [number, part] of partsOf(links, fingerprints.components, changed)) {
    const graph = plainGraph(part);
    const [ranks, ways] = [rankWithin(graph), pathsWithin(part)];
    members[number]!.forEach((at, place) => { [rank[at], paths[at]] = [ranks[place]!, ways[place]!]; });
    communities.push(...findCommunities(graph));
    onMeasured?.(part.ids);
  }
  return { rank, paths, communities };
}

/** Word clusters as the names tagger takes them, of this genre and of everyday English: one more than the number, zeros for a form never seen. */
import { clusters, everydayClusters } from '../../language/clusters.ts';
import type { Clusters } from '../../language/clusters.ts';
import type { ClustersOf } from './words.ts';

/** How many numbers `clustersOf` gives. */
export const LEVELS = 6;
const UNKNOWN: readonly number[] = [0, 0, 0];

export const clustersOf: ClustersOf = (word) => [...inAll(clusters(), word), ...inAll(everydayClusters(), word)];

function inAll(known: Clusters, word: string): readonly number[] {
  const at = known.row(word);
  return at < 0 ? UNKNOWN : [known.c64[at]! + 1, known.c256[at]! + 1, known.c1024[at]! + 1];
}

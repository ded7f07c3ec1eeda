/** Word clusters as the names tagger takes them: one more than the number, zeros for a form never seen. */
import { clusters } from '../../language/clusters.ts';
import type { ClustersOf } from './words.ts';

const UNKNOWN: readonly number[] = [0, 0, 0];

export const genreClusters: ClustersOf = (word) => {
  const known = clusters();
  const at = known.row(word);
  return at < 0 ? UNKNOWN : [known.c64[at]! + 1, known.c256[at]! + 1, known.c1024[at]! + 1];
};

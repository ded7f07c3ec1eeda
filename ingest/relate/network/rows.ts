import { vectors } from '../../language/vectors.ts';
import type { SentenceView } from '../text/view.ts';

const known = new WeakMap<SentenceView, Int32Array>();

/** The row of every word of a sentence in the vectors, -1 for one that has none; looked up once a sentence. */
export function wordRows(view: SentenceView): Int32Array {
  let rows = known.get(view);
  if (!rows) known.set(view, rows = Int32Array.from(view.lower, (lower) => vectors().row(lower)));
  return rows;
}

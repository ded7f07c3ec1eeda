/** How large nodes are drawn. */

/** Radius in px at fit: 1.6 + 1.05·√measure, larger where a small graph leaves room, smaller on a small screen. */
export function nodeRadii(measure: readonly number[], shorterSide = 640): Float32Array {
  const scale = Math.min(3.4, Math.max(1, 3.4 * (60 / Math.max(1, measure.length)) ** 0.38)) * Math.min(1, Math.max(0.6, shorterSide / 600));
  return Float32Array.from(measure, (value) => (1.6 + 1.05 * Math.sqrt(value)) * scale);
}

/** Calibration: isotonic regression (pool adjacent violators) of right and wrong on the given probability, thinned to few points. */

export function isotonic(judged: readonly { readonly probability: number; readonly right: boolean }[], points = 20): [number, number][] {
  const sorted = [...judged].sort((left, right) => left.probability - right.probability);
  const pools: { weight: number; right: number; given: number }[] = [];
  const size = Math.max(1, Math.floor(sorted.length / points));
  for (let at = 0; at < sorted.length; at += size) {
    const slice = sorted.slice(at, at + size);
    let pool = { weight: slice.length, right: slice.filter(({ right }) => right).length, given: slice.reduce((sum, { probability }) => sum + probability, 0) };
    while (pools.length > 0 && pools.at(-1)!.right / pools.at(-1)!.weight >= pool.right / pool.weight) {
      const last = pools.pop()!;
      pool = { weight: last.weight + pool.weight, right: last.right + pool.right, given: last.given + pool.given };
    }
    pools.push(pool);
  }
  return pools.map(({ weight, right, given }) => [round(given / weight), round(right / weight)]);
}

const round = (value: number): number => Math.round(1000 * value) / 1000;

/** Rows of the reliability diagram: predictions of a tenth each, how sure, how often right. */
export function reliability(judged: readonly { readonly probability: number; readonly right: boolean }[]): { from: number; count: number; given: number; right: number }[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const own = judged.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin);
    const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : round(values.reduce((sum, value) => sum + value, 0) / values.length));
    return { from: bin / 10, count: own.length, given: mean(own.map(({ probability }) => probability)), right: mean(own.map(({ right }) => (right ? 1 : 0))) };
  });
}

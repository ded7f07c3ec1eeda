/** From what the model gives to how often it is right: a curve learned on passages held out, straight between its points. */

/** Two decimals, 0.01 to 0.99. `curve` holds (given, right) in rising order. */
export function calibrated(curve: readonly (readonly [number, number])[], given: number): number {
  const round = (value: number): number => Math.min(0.99, Math.max(0.01, Math.round(100 * value) / 100));
  const at = curve.findIndex(([point]) => point >= given);
  if (curve.length === 0) return round(given);
  if (at < 0) return round(curve.at(-1)![1]);
  const [right, high] = curve[at]!;
  if (at === 0) return round(high);
  const [left, low] = curve[at - 1]!;
  return round(right === left ? high : low + ((high - low) * (given - left)) / (right - left));
}

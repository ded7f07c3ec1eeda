/** Weights of four bytes to weights of one. */
import type { LinearModel } from '../../relate/linear/softmax.ts';

/** Leaves out weights of so few steps, which change no answer and take a fifth of the file. */
export const prune = ({ table, scale }: LinearModel, steps: number): LinearModel => ({ table: Int8Array.from(table, (weight) => (Math.abs(weight) <= steps ? 0 : weight)), scale });

/** One scale a table; the rare weights beyond `reach` standard deviations are clipped. */
export function quantise({ table, scale }: LinearModel, reach = 12): LinearModel {
  let sum = 0;
  let used = 0;
  let most = 0;
  for (const weight of table) {
    if (weight === 0) continue;
    sum += weight * weight;
    used++;
    most = Math.max(most, Math.abs(weight));
  }
  const limit = Math.min(most, reach * Math.sqrt(sum / Math.max(1, used)));
  const step = limit / 127 || 1;
  return { table: Int8Array.from(table, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step)))), scale: step * scale };
}

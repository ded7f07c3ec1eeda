/** A linear model that chooses one of several, or none: one weight a hashed feature, softmax over what there is to choose from. */
import { mix } from './hash.ts';
import type { LinearModel } from './softmax.ts';

/** What speaks for none of them: the one feature of the empty choice. */
export const NOTHING: Int32Array = Int32Array.of(mix(0x6e6f6e65, 1));

/** How much speaks for something with these features; only differences count. */
export function scoreOf({ table, scale }: LinearModel, features: Int32Array, count: number): number {
  const mask = table.length - 1;
  let sum = 0;
  for (let at = 0; at < count; at++) sum += table[features[at]! & mask]!;
  return sum * scale;
}

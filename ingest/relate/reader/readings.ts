/** What the reader says of all pairs of a document. */
import type { Item } from '../item.ts';
import { toldTogether, type LaidOut } from '../laid-out.ts';
import type { Readings } from '../pairs/scene.ts';
import { askedOf } from '../pairs/settle.ts';
import { inputOf } from './input.ts';
import type { Reader } from './reader.ts';

/** Reads each sentence in which two mentions may stand in a relation. */
export async function readPairs({ views, items }: Pick<LaidOut, 'views' | 'items'>, { pieces, judge }: Reader): Promise<Readings> {
  const said = new Map<string, readonly number[]>();
  for (const [sentence, view] of views.entries()) {
    for (const placed of toldTogether(view, items.sentences[sentence]!)) {
      const asked = askedOf(placed);
      const input = inputOf({ view, placed, pairs: asked }, pieces);
      if (input.pairs.length === 0) continue;
      const scores = await judge(input);
      for (const [row, { at }] of input.pairs.entries()) {
        const { left, right, classes } = asked[at]!;
        said.set(keyOf(placed[left]!, placed[right]!), logProbabilities(scores[row]!, classes));
      }
    }
  }
  return (left, right) => said.get(keyOf(left, right));
}

const keyOf = (left: Pick<Item, 'id'>, right: Pick<Item, 'id'>): string => `${left.id} ${right.id}`;

function logProbabilities(scores: Float32Array, classes: readonly number[]): readonly number[] {
  const allowed = classes.map((index) => scores[index]!);
  const best = Math.max(...allowed);
  const all = best + Math.log(allowed.reduce((sum, score) => sum + Math.exp(score - best), 0));
  return allowed.map((score) => score - all);
}

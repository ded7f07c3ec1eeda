/** What the reader says of all pairs of a document. */
import type { Item } from '../item.ts';
import { toldTogether, type LaidOut } from '../laid-out.ts';
import { logSoftmax } from '../linear/softmax.ts';
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
        said.set(keyOf(placed[left]!, placed[right]!), logSoftmax(classes.map((index) => scores[row]![index]!)));
      }
    }
  }
  return (left, right) => said.get(keyOf(left, right));
}

const keyOf = (left: Pick<Item, 'id'>, right: Pick<Item, 'id'>): string => `${left.id} ${right.id}`;

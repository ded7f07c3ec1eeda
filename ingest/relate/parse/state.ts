/**
 * The state of an arc-hybrid parser: a stack, a buffer that begins at `next`, heads found so far. Shift takes the next word on the stack;
 * left makes the top of the stack a dependent of the next word; right makes it a dependent of the word below it (Kuhlmann et al. 2011).
 */

export const SHIFT = 0, LEFT = 1, RIGHT = 2;

export interface State {
  readonly count: number;
  /** Words are 0 … count - 1; `count` stands for the root, at the end of the buffer. */
  readonly stack: Int32Array;
  depth: number;
  next: number;
  readonly head: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly leftCount: Int32Array;
}

export const startState = (count: number): State => ({
  count, stack: new Int32Array(count + 1), depth: 0, next: 0, head: new Int32Array(count + 1).fill(-1),
  leftmost: new Int32Array(count + 1).fill(-1), rightmost: new Int32Array(count + 1).fill(-1), leftCount: new Int32Array(count + 1),
});

export const isDone = ({ next, count, depth }: State): boolean => next >= count && depth === 0;

export const canDo = (state: State, action: number): boolean =>
  action === SHIFT ? state.next < state.count : action === LEFT ? state.depth > 0 : state.depth > 1;

/** Does an action; gives the word that found its head, or -1. */
export function act(state: State, action: number): number {
  if (action === SHIFT) {
    state.stack[state.depth++] = state.next++;
    return -1;
  }
  const word = state.stack[--state.depth]!;
  const head = action === LEFT ? state.next : state.stack[state.depth - 1]!;
  state.head[word] = head;
  if (word < head) {
    if (state.leftmost[head] === -1 || word < state.leftmost[head]!) state.leftmost[head] = word;
    state.leftCount[head]!++;
  } else if (word > state.rightmost[head]!) state.rightmost[head] = word;
  return word;
}

/**
 * The victim of the torture test: waits for its work, stops before the step in which it is to die until that is known, and goes on until it is killed.
 * Argument: store address. Message: the work; messages back: `ready`, then the milliseconds that its steps took so far, once, when it comes to the last.
 */
import { once } from 'node:events';
import { openStore } from './open.ts';
import { stepsOf } from './torture-steps.ts';

/** What a step is taken to last before any has been measured. */
const FIRST = 15;

process.send?.('ready');
const [{ round, last }] = await once(process, 'message') as [{ readonly round: number; readonly last: number }];
let [step, began] = [-1, 0];
const before = async (): Promise<void> => {
  if (step === 0) began = performance.now();
  step += 1;
  if (step !== last) return;
  process.send?.(step > 1 ? (performance.now() - began) / (step - 1) : FIRST);
  await once(process, 'message');
};
await before();
const store = await openStore(process.argv[2]!);
for (const work of stepsOf(round)) {
  await before();
  await work(store);
}
await before();
await store.close();
process.exit(0);

/**
 * The victim of the torture test: waits for its work, says before every step which one it is, and goes on until it is killed.
 * Argument: store address. Message: the round; messages back: `ready`, then the number of each step.
 */
import { openStore } from './open.ts';
import { stepsOf } from './torture-steps.ts';

process.send?.('ready');
const round = await new Promise<number>((resolve) => { process.once('message', resolve as (message: unknown) => void); });
process.send?.(0);
const store = await openStore(process.argv[2]!);
let step = 0;
for (const work of stepsOf(round)) {
  process.send?.(step += 1);
  await work(store);
}
process.send?.(step + 1);
await store.close();
process.exit(0);

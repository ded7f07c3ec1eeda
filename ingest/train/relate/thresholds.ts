/** The least probability of each class, chosen on predictions out of fold so that F1 over all classes is highest. */
import { CLASS_COUNT } from '../../relate/pairs/classes.ts';

export interface Judged {
  readonly index: number;
  readonly probability: number;
  readonly right: boolean;
}

const STEPS = Array.from({ length: 26 }, (_, index) => 0.06 + 0.02 * index);
/** Cases of prior belief in the common threshold, so that rare classes do not overfit. */
const PRIOR = 0.02;

/** `total` is the number of gold relations. */
export function chooseThresholds(judged: readonly Judged[], total: number): number[] {
  const f1 = (right: number, given: number): number => (2 * right) / (given + total);
  const common = STEPS.map((step) => {
    const kept = judged.filter(({ probability }) => probability >= step);
    return { step, value: f1(kept.filter(({ right }) => right).length, kept.length) };
  }).reduce((best, next) => (next.value > best.value ? next : best)).step;
  const thresholds = new Array<number>(CLASS_COUNT).fill(common);
  // At the best F1 a prediction pays if its class is right more often than F1 / 2: so each class is cut where it stops paying.
  const kept = judged.filter(({ probability }) => probability >= common);
  const bar = f1(kept.filter(({ right }) => right).length, kept.length) / 2;
  for (let index = 1; index < CLASS_COUNT; index++) {
    const own = judged.filter((one) => one.index === index);
    let best = { step: common, gain: -Infinity };
    for (const step of STEPS) {
      const over = own.filter(({ probability }) => probability >= step);
      const gain = over.reduce((sum, { right }) => sum + (right ? 1 : 0) - bar, 0) - PRIOR * own.length * Math.abs(step - common);
      if (gain > best.gain) best = { step, gain };
    }
    thresholds[index] = Math.round(100 * best.step) / 100;
  }
  return thresholds;
}

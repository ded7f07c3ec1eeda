/** Precision, recall and F1, and the tables they make. */

export interface Counts {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
}

/** In percent, 0 to 100. An empty denominator gives 0. */
export interface Score extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

export const score = ({ truePositive, falsePositive, falseNegative }: Counts): Score => ({
  truePositive, falsePositive, falseNegative,
  precision: percent(truePositive, truePositive + falsePositive),
  recall: percent(truePositive, truePositive + falseNegative),
  f1: percent(2 * truePositive, 2 * truePositive + falsePositive + falseNegative),
});

/** Adds counts (micro average). */
export const sum = (counts: readonly Counts[]): Counts => ({
  truePositive: counts.reduce((total, { truePositive }) => total + truePositive, 0),
  falsePositive: counts.reduce((total, { falsePositive }) => total + falsePositive, 0),
  falseNegative: counts.reduce((total, { falseNegative }) => total + falseNegative, 0),
});

/** Compares two bags of strings: each predicted item matches at most one gold item that is equal. */
export const compare = (gold: readonly string[], predicted: readonly string[]): Counts => {
  const left = new Map<string, number>();
  for (const item of gold) left.set(item, (left.get(item) ?? 0) + 1);
  let truePositive = 0;
  for (const item of predicted) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    left.set(item, count - 1);
    truePositive += 1;
  }
  return { truePositive, falsePositive: predicted.length - truePositive, falseNegative: gold.length - truePositive };
};

/** How likely two things are one: a logistic model of a few hundred features, learned from annotated passages (`npm run train -- same`). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface SameModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** From here on two things are taken for one; two names only where four such joins of five are right, for a wrong one misleads more than one that is missing. */
const LIKELY = 0.5, LIKELY_NAMES = 0.6;
/** Whether so likely a pair of things is taken for one. */
export const isLikely = (likely: number, areNames: boolean): boolean => likely >= (areNames ? LIKELY_NAMES : LIKELY);
export const SAME_FILE = fileURLToPath(new URL('../../models/same.json', import.meta.url));

let model: SameModel | undefined;
/** The model that ships; `ingest/models/same.json` is read once. */
export const loadSame = (): SameModel => (model ??= JSON.parse(readFileSync(SAME_FILE, 'utf8')) as SameModel);

/** The probability, 0 to 1, that a pair with these features is one thing. */
export const likelihood = ({ bias, weights }: SameModel, features: readonly string[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias)));

/** `npm run train -- same`: learns which things that rules leave apart are likely one, from the passages and the annotated pages; prints what five folds make of it. */
import { writeFileSync } from 'node:fs';
import { loadStages } from '../../engine.ts';
import { isLikely, likelihood, SAME_FILE } from '../../resolve/likely/model.ts';
import { annotatedPages } from '../data/pages.ts';
import { loadPassages } from '../data/passages.ts';
import type { Train } from '../program.ts';
import { examplesOf, type Example } from './examples.ts';
import { fitSame } from './fit.ts';

const FOLDS = 5;

export const train: Train = async ({ data }) => {
  const examples = await examplesOf([...loadPassages(data, 'train'), ...annotatedPages()], await loadStages());
  const model = fitSame(examples);
  writeFileSync(SAME_FILE, `${JSON.stringify(model, null, 1)}\n`);
  return `same: ${examples.length} pairs, of which ${examples.filter(({ isOne }) => isOne).length} are one; ${Object.keys(model.weights).length} features. ${folds(examples)}`;
};

/** How many pairs of held-out sources are joined, and how many of these rightly, by kind. */
function folds(examples: readonly Example[]): string {
  const sources = [...new Set(examples.map(({ source }) => source))].sort();
  const foldOf = new Map(sources.map((source, at) => [source, at % FOLDS]));
  const joined = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitSame(examples.filter(({ source }) => foldOf.get(source) !== fold));
    return examples.filter(({ source, features }) => foldOf.get(source) === fold && isLikely(likelihood(model, features), features[0] === 'name name'));
  }).flat();
  const counted = (some: readonly Example[]): string => `${some.length} joined, ${some.filter(({ isOne }) => isOne).length} rightly`;
  const kinds = [...new Set(joined.map(({ features }) => features[0]!))].sort().map((kind) => `${kind}: ${counted(joined.filter(({ features }) => features[0] === kind))}`);
  return `Five folds: ${counted(joined)} (${kinds.join('; ')}).`;
}

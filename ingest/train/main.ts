/** `npm run train -- NAME [--data DIR] [--seed N] [--vectors FILE] [--clones DIR]` makes one of the models again: same data and seed, same bytes. */
import { parseArgs } from 'node:util';
import type { Train } from './program.ts';

/** One line a model. */
const PROGRAMS: Readonly<Record<string, () => Promise<{ readonly train: Train }>>> = {
  pages: () => import('./pages/train.ts'),
  clusters: () => import('./clusters/train.ts'),
  everyday: () => import('./clusters/everyday.ts'),
  vectors: () => import('./clusters/vectors.ts'),
  pos: () => import('./pos/train.ts'),
  gazetteer: () => import('./gazetteer/train.ts'),
  names: () => import('./names/train.ts'),
  relate: () => import('./relate/train.ts'),
  same: () => import('./same/train.ts'),
  reader: () => import('./reader/train.ts'),
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string', default: '../shared/data' }, seed: { type: 'string', default: '1' }, vectors: { type: 'string' }, clones: { type: 'string' } } });
const program = PROGRAMS[positionals[0] ?? ''];
if (program) {
  const { train } = await program();
  console.log(await train({ data: values.data, seed: Number(values.seed), ...(values.vectors === undefined ? {} : { vectors: values.vectors }), ...(values.clones === undefined ? {} : { clones: values.clones }) }));
} else {
  console.error(`usage: npm run train -- NAME [--data DIR] [--seed N]. NAME is one of ${Object.keys(PROGRAMS).join(', ')}.`);
  process.exitCode = 2;
}

// ts-node's hooks, for a process that has something to do meanwhile: they read all of TypeScript first, which takes a third of a second in the hooks' own thread.
// `register('…/ts-node.later.mjs', import.meta.url)` returns before that; the first import waits.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.env.TS_NODE_PROJECT ??= fileURLToPath(new URL('tsconfig.json', import.meta.url));
const require = createRequire(import.meta.url);
const hooks = new Promise((resolve, reject) => {
  setImmediate(() => {
    try {
      // Not `import('ts-node/esm')`: what this thread imports now goes through the hooks below, which would wait for themselves.
      resolve(require(join(dirname(require.resolve('ts-node/package.json')), 'dist/esm.js')).registerAndCreateEsmHooks());
    } catch (error) {
      reject(error);
    }
  });
});
// Whoever imports first is told.
hooks.catch(() => {});

export const resolve = async (...request) => (await hooks).resolve(...request);
export const load = async (...request) => (await hooks).load(...request);

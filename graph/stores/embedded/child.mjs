// The way into the process that holds the database. Plain JavaScript, for it opens the file while TypeScript is still being loaded in another thread.
import { createRequire, register } from 'node:module';

register('../../../ts-node.later.mjs', import.meta.url);
process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => {});

const require = createRequire(import.meta.url);
/** @returns {import('./child.ts').Opening} */
const open = () => {
  try {
    return { database: require('@grafeo-db/js').GrafeoDB.create(process.argv[2]) };
  } catch (error) {
    return { error };
  }
};

const first = open();
const { serve } = await import('./child.ts');
serve(first, open);

/** The engine: readers, and the stages with the models that ship. The only file that knows which part stands at which stage. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Engine } from './run/engine.ts';
import { readers } from './read/readers.ts';
import type { Stages } from './stages.ts';

/** Raise it with every change of code that makes the same models read a text otherwise: stores then read their documents again. */
const REVISION = 29;

const MODELS = new URL('./models/', import.meta.url);

/** Readers and version need no models, so that unchanged documents cost no loading. */
export const loadEngine = (): Promise<Engine> => {
  const version = engineVersion();
  return Promise.resolve({ version, readers, loadStages: () => loadStages(version) });
};

/** All stages with their models, loaded once a process. */
export const loadStages = async (version = engineVersion()): Promise<Stages> => {
  const [{ repair }, { analyse }, { makeRecognise }, { loadNames }, { loadReasons, loadRelate }, { resolve }] = await Promise.all([
    import('./repair/repair.ts'), import('./language/analyse.ts'), import('./recognise/recognise.ts'), import('./recognise/names/names.ts'),
    import('./relate/relate.ts'), import('./resolve/resolve.ts'),
  ]);
  return { version, readers, repair, analyse, recognise: makeRecognise(loadNames()), relate: loadRelate(), reasons: loadReasons(), resolve };
};

/** Revision of the code and a digest of every model file. */
export const engineVersion = (): string => {
  const digest = createHash('sha256');
  for (const name of readdirSync(MODELS).filter((name) => !name.endsWith('.md')).sort()) digest.update(name).update(readFileSync(new URL(name, MODELS)));
  return `${REVISION}-${digest.digest('hex').slice(0, 12)}`;
};

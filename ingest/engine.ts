/** The engine: readers, and the stages with the models that ship. The only file that knows which part stands at which stage. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Engine } from './run/engine.ts';
import { readers } from './read/readers.ts';
import type { Stages } from './stages.ts';

/** Raise it with every change of code that makes the same models read a text otherwise: stores then read their documents again. */
const REVISION = 39;

const MODELS = new URL('./models/', import.meta.url);

/** Readers and version need no models, so that unchanged documents cost no loading. */
export const loadEngine = (): Promise<Engine> => {
  const version = engineVersion();
  return Promise.resolve({ version, readers, loadStages: () => loadStages(version) });
};

/** All stages with their models, loaded once a process; `accurate` with the reader. */
export const loadStages = async (version = engineVersion(), { accurate = false } = {}): Promise<Stages> => {
  const [{ repair }, { analyse }, { makeRecognise }, { loadNames }, { loadAccurate, loadRelate }, { resolve }] = await Promise.all([
    import('./repair/repair.ts'), import('./language/analyse.ts'), import('./recognise/recognise.ts'), import('./recognise/names/names.ts'),
    import('./relate/relate.ts'), import('./resolve/resolve.ts'),
  ]);
  return { version, readers, repair, analyse, recognise: makeRecognise(loadNames()), ...(accurate ? await loadAccurate() : loadRelate()), resolve };
};

/** Revision of the code and a digest of every model file. */
export const engineVersion = (): string => `${REVISION}-${digestOf(MODELS)}`;

/** The same of the accurate engine: a store reads documents again when it is read with the other one. */
export const accurateVersion = (): string => `${engineVersion()}-${digestOf(new URL('accurate/', MODELS))}`;

function digestOf(folder: URL): string {
  const digest = createHash('sha256');
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.md'));
  for (const { name } of files.sort((left, right) => (left.name < right.name ? -1 : 1))) digest.update(name).update(readFileSync(new URL(name, folder)));
  return digest.digest('hex').slice(0, 12);
}

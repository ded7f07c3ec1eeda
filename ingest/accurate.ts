/** The accurate engine: as the other one, with a reader that judges each sentence's pairs once more. Slower, and finds more. */
import { accurateVersion, loadStages } from './engine.ts';
import { readers } from './read/readers.ts';
import type { Engine } from './run/engine.ts';

export const loadEngine = (): Promise<Engine> => {
  const version = accurateVersion();
  return Promise.resolve({ version, readers, loadStages: () => loadStages(version, { accurate: true }) });
};

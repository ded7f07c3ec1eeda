/** An engine whose models are torn, for the tests of the run. */
import type { Engine } from '../engine.ts';
import { fakeStages } from './fake-engine.ts';

export const loadEngine = async (): Promise<Engine> => ({ version: 'broken', readers: fakeStages.readers, loadStages: () => Promise.reject(new RangeError('torn')) });

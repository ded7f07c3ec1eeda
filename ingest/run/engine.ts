/** What the run needs of the engine, in two steps: reading and comparing need no models, so unchanged documents cost no loading. */
import type { Stages } from '../stages.ts';

export interface Engine {
  readonly version: string;
  readonly readers: Stages['readers'];
  /** Loads the models; called at most once, when the first document is new. */
  readonly loadStages: () => Promise<Stages>;
}

/** What a module must export to be the engine of a worker. */
export interface EngineModule {
  readonly loadEngine: () => Promise<Engine>;
}

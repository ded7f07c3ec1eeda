/** Every command, in the order of `liaison --help`. Add one by adding it here. */
import type { AnyCommand } from '../command.ts';
import { ask } from './ask.ts';
import { completion } from './completion.ts';
import { doctor } from './doctor.ts';
import { documents } from './documents.ts';
import { explain } from './explain.ts';
import { exportGraph } from './export.ts';
import { ingest } from './ingest.ts';
import { judge } from './judge.ts';
import { query } from './query.ts';
import { remove } from './remove.ts';
import { search } from './search.ts';
import { serve } from './serve.ts';
import { start } from './start.ts';

export const COMMANDS: readonly AnyCommand[] = [start, ingest, serve, search, ask, query, exportGraph, documents, remove, judge, explain, doctor, completion];

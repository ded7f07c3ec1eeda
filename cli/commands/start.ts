/** `liaison start`: from nothing to a graph that a person sees. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSources } from '../../ingest/run/sources.ts';
import type { GraphStore } from '../../graph/store.ts';
import { withEngine, type AccurateOption } from '../actions/accurate.ts';
import { ingestDocuments } from '../actions/ingest-documents.ts';
import { serveGraph, type ServeOptions } from '../actions/serve-graph.ts';
import { graphText } from '../actions/summary.ts';
import { withStore } from '../actions/with-store.ts';
import type { Command, Context } from '../command.ts';
import { printProblems } from '../output/problems.ts';
import { createProgressBar } from '../output/progress.ts';
import { accurateOption, quietOption, serveOptions, type StoreOptions, storeOption, workersOption } from '../settings/shared.ts';

export interface StartOptions extends StoreOptions, ServeOptions, AccurateOption {
  readonly workers?: number;
}

/** The folder that holds `seeds/`: its documents have the same names wherever Liaison is installed. */
const HOME = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SEEDS = 'seeds';

export const start: Command<StartOptions> = {
  name: 'start',
  arguments: '[folder]',
  summary: 'read documents and serve the viewer, in one go',
  description: 'Reads a folder (or the sample documents that come with Liaison) into the graph and serves the viewer. Documents that have not changed are not read again. '
    + 'The samples are left out where the store holds documents of your own.',
  options: [storeOption, ...serveOptions, workersOption, accurateOption, quietOption],
  examples: [
    ['start', 'the sample documents on http://127.0.0.1:4747'],
    ['start statements/', 'your own documents'],
    ['start statements/ --accurate', 'read more slowly, finding more'],
    ['start statements/ --port 0', 'on a free port'],
  ],
  run: async (given, options, [folder]) => {
    const context = withEngine(given, options);
    // The store starts in a process of its own: meanwhile this one loads what comes next. What fails to load is told where it is used.
    context.parts.warm().catch(() => {});
    await withStore(context, options.store, async (store) => {
      await read(context, store, { ...options, folder });
      if (!context.io.interruptible().aborted) await serveGraph(context, store, options);
    }, { create: true });
    return 0;
  },
};

async function read({ io, parts }: Context, store: GraphStore, { folder, workers, quiet }: StartOptions & { readonly folder: string | undefined }): Promise<void> {
  const signal = io.interruptible();
  if (folder === undefined && await hasOwnDocuments(store)) {
    if (!quiet) await io.stdout.write(`The store holds documents of your own, so the samples are left out.\n${graphText(await store.counts())}\n`);
    return;
  }
  const extensions = (await parts.loadEngine()).readers.flatMap((reader) => reader.extensions);
  const sources = await findSources([folder ?? SEEDS], { cwd: folder === undefined ? HOME : io.cwd, extensions });
  const bar = createProgressBar(io.stderr, !quiet);
  const result = await ingestDocuments({ parts, store, jobs: sources.found, workers, signal, onProgress: bar.show }).finally(bar.clear);
  const { added, changed, unchanged } = result;
  if (added + changed > 0 && !signal.aborted) await parts.analyse(store);
  await printProblems(io.stderr, [...sources.problems, ...result.problems]);
  if (!quiet) await io.stdout.write(`Documents: ${added} added, ${changed} changed, ${unchanged} unchanged.\n${graphText(await store.counts())}\n`);
}

const hasOwnDocuments = async (store: GraphStore): Promise<boolean> =>
  (await store.documents()).some(({ source }) => !source.startsWith(`${SEEDS}/`));

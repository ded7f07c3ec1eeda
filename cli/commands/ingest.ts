/** `liaison ingest`: reads documents into the graph. */
import { UsageError } from '../../graph/errors.ts';
import type { DocumentChange, RunResult } from '../../ingest/run/run.ts';
import { findSources } from '../../ingest/run/sources.ts';
import type { Job } from '../../ingest/run/work.ts';
import { withEngine, type AccurateOption } from '../actions/accurate.ts';
import { ingestDocuments } from '../actions/ingest-documents.ts';
import { goneFrom, prune } from '../actions/prune.ts';
import { printSummary, summaryJson } from '../actions/summary.ts';
import { withStore } from '../actions/with-store.ts';
import type { Command, Context, ExitCode } from '../command.ts';
import { counted, plain } from '../output/plain.ts';
import { printProblems } from '../output/problems.ts';
import { createProgressBar } from '../output/progress.ts';
import { accurateOption, formatOption, quietOption, type StoreOptions, storeOption, workersOption } from '../settings/shared.ts';

export interface IngestOptions extends StoreOptions, AccurateOption {
  readonly workers?: number;
  readonly format: 'text' | 'json';
  readonly quiet?: boolean;
  readonly stdinName: string;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
}

export const ingest: Command<IngestOptions> = {
  name: 'ingest',
  arguments: '<path...>',
  summary: 'read documents into the graph',
  description: 'Reads files, folders (with all below them), globs and the standard input (-) into the graph. A document that was read before '
    + 'replaces what it said; one that has not changed is not read again. A bad document is reported and the others go on.',
  options: [
    storeOption, workersOption, accurateOption, formatOption(['text', 'json']), quietOption,
    { flags: '--prune', description: 'Afterwards take away the documents of the given folders whose files are gone' },
    { flags: '--dry-run', description: 'With --prune: list what would be taken away, read and change nothing' },
    { flags: '--stdin-name <name>', description: 'What the document of the standard input is called; its ending says the format', default: 'stdin.txt' },
  ],
  examples: [
    ['ingest statements/', 'every document in a folder and below'],
    ['ingest report.pdf notes.md "archive/**/*.html"', 'files and a glob'],
    ['ingest statements/ --accurate', 'more slowly, finding more'],
    ['ingest --workers 4 --quiet --format json archive/ > result.json', 'for a script: what happened as JSON'],
    ['ingest statements/ --prune', 'make the graph say what the folder says now'],
    ['ingest - --stdin-name letter.md < letter.md', 'the standard input'],
    ['ingest reports/ --store neo4j://localhost:7687', 'into a Neo4j server'],
  ],
  run: async (given, options, paths) => {
    const context = withEngine(given, options);
    const { io, parts } = context;
    if (options.dryRun) return listGone(context, options, paths);
    const { extensions, jobs, problems } = await jobsOf(context, options, paths);
    if (extensions.length === 0) throw new UsageError('no reader is installed.');
    const signal = io.interruptible();
    const bar = createProgressBar(io.stderr, !options.quiet && options.format === 'text');
    const { result, counts } = await withStore(context, options.store, async (store) => {
      try {
        const ran = await ingestDocuments({ parts, store, jobs, workers: options.workers, signal, onProgress: bar.show });
        // An emptied folder is more often a disk that is not there than a wish to lose everything.
        const removals = options.prune && jobs.length > 0 && !signal.aborted ? await prune(store, await goneFrom(store, paths, io.cwd), signal) : [];
        if (ran.added + ran.changed + removals.length > 0 && !signal.aborted) await parts.analyse(store);
        return { result: { ...withRemovals(ran, removals), failed: ran.failed + problems.length, problems: [...problems, ...ran.problems] }, counts: await store.counts() };
      } finally {
        bar.clear();
      }
    }, { create: true });
    if (options.format === 'json') await io.stdout.write(summaryJson(result, counts));
    else {
      await printProblems(io.stderr, options.quiet ? result.problems.filter(({ severity }) => severity === 'error') : result.problems);
      if (!options.quiet) await printSummary(io.stdout, result, counts);
    }
    if (result.stopped) return 130;
    return result.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

async function listGone(context: Context, { store, prune: isAsked, format }: IngestOptions, paths: readonly string[]): Promise<ExitCode> {
  if (!isAsked) throw new UsageError('--dry-run lists what --prune would take away: give both.');
  const gone = await withStore(context, store, (open) => goneFrom(open, paths, context.io.cwd));
  await context.io.stdout.write(format === 'json'
    ? `${JSON.stringify(gone.map(({ source, claims }) => ({ source, claims })), undefined, 2)}\n`
    : gone.map(({ source, claims }) => `would remove  ${plain(source)}  −${counted(claims, 'claim')}\n`).join(''));
  return 0;
}

const withRemovals = (ran: RunResult, removals: readonly DocumentChange[]): RunResult & { readonly removed: number } => ({
  ...ran,
  removed: removals.length,
  claimsRemoved: ran.claimsRemoved + removals.reduce((sum, { claimsRemoved }) => sum + claimsRemoved, 0),
  changes: [...ran.changes, ...removals].sort((left, right) => (left.source < right.source ? -1 : 1)),
});

async function jobsOf({ io, parts }: Context, { stdinName }: IngestOptions, paths: readonly string[]) {
  const extensions = (await parts.loadEngine()).readers.flatMap((reader) => reader.extensions);
  const { found, problems } = await findSources(paths, { cwd: io.cwd, extensions, stdinName });
  const jobs: Job[] = [];
  for (const source of found) jobs.push(source.path === undefined ? { ...source, bytes: await io.stdin() } : source);
  return { extensions, jobs, problems };
}

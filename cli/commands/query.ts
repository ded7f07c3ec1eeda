/** `liaison query`: a reader's Cypher. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../../graph/errors.ts';
import type { QueryValue } from '../../graph/store.ts';
import { printResult } from '../actions/print-result.ts';
import { withStore } from '../actions/with-store.ts';
import type { Command, OptionSpec } from '../command.ts';
import { formatOption, type StoreOptions, storeOption } from '../settings/shared.ts';
import { integer, parameter } from '../settings/values.ts';

export interface QueryOptions extends StoreOptions {
  readonly param: readonly (readonly [string, QueryValue])[];
  readonly file?: string;
  readonly format: 'table' | 'json' | 'csv';
  readonly limit: number;
  readonly timeout: number;
}

export const queryOptions: readonly OptionSpec[] = [
  { flags: '--param <name=value...>', description: 'Value of a parameter such as $name; JSON where it reads as JSON', parse: parameter },
  formatOption(['table', 'json', 'csv']),
  { flags: '--limit <n>', description: 'Most rows', parse: integer(1, 1_000_000), default: 10_000 },
  { flags: '--timeout <ms>', description: 'Most milliseconds', parse: integer(1, 3_600_000), default: 10_000 },
];

export const query: Command<QueryOptions> = {
  name: 'query',
  arguments: '[cypher]',
  summary: 'ask the graph in Cypher',
  description: 'Runs a reading Cypher query. It cannot write, read files, reach the network or run longer than its limit. docs/schema.md says what the graph looks like.',
  options: [storeOption, { flags: '--file <path>', description: 'Read the query from a file; - is the standard input' }, ...queryOptions],
  examples: [
    ['query "MATCH (o:Partner) RETURN o.name ORDER BY o.name"', 'organisations that work with others'],
    ['query "MATCH (:Entity {name: $who})-[r:LEADS]->(x) RETURN x.name, r.status" --param who=INTERPOL', 'with a parameter'],
    ['query --file partners.cypher --format csv > partners.csv', 'a query from a file, for a spreadsheet'],
    ['query "MATCH (d:Document) RETURN d.title, d.date" --format json', 'rows as JSON objects'],
  ],
  run: async (context, options, [cypher]) => {
    const { io } = context;
    if ((cypher === undefined) === (options.file === undefined)) throw new UsageError('give a query or --file, one of the two.');
    const text = cypher ?? await readQuery(options.file!, io.cwd, io.stdin);
    const result = await withStore(context, options.store, (store) =>
      store.query(text, Object.fromEntries(options.param), { rows: options.limit, timeout: options.timeout }));
    await printResult(io, result, options.format);
    return 0;
  },
};

async function readQuery(file: string, cwd: string, stdin: () => Promise<Uint8Array>): Promise<string> {
  if (file === '-') return new TextDecoder().decode(await stdin());
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new UsageError(`--file ${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`, { cause: error });
  }
}


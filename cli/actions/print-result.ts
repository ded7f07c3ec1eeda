/** Prints a query's rows as a table, JSON or CSV. */
import type { QueryResult } from '../../graph/store.ts';
import type { Io } from '../io.ts';
import { coloursOf } from '../output/colours.ts';
import { counted } from '../output/plain.ts';
import { table } from '../output/table.ts';
import { csv, objects, shown } from '../output/values.ts';

export async function printResult({ stdout, stderr }: Io, result: QueryResult, format: 'table' | 'json' | 'csv'): Promise<void> {
  if (format === 'json') await stdout.write(`${JSON.stringify(objects(result), undefined, 2)}\n`);
  else if (format === 'csv') await stdout.write(csv(result));
  else {
    const colours = coloursOf(stdout);
    await stdout.write(table(result.columns, result.rows.map((row) => row.map(shown)), { heading: colours.bold, ...(stdout.terminal && { columns: stdout.columns }) }));
    if (stdout.terminal) await stdout.write(colours.dim(`${counted(result.rows.length, 'row')}, ${Math.round(result.milliseconds)} ms\n`));
  }
  if (result.truncated) await stderr.write(`Only the first ${counted(result.rows.length, 'row')} are shown: there are more. Raise --limit or narrow the query.\n`);
}

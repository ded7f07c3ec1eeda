/** `liaison search`: entities and documents by name. */
import { withStore } from '../actions/with-store.ts';
import type { Command } from '../command.ts';
import { coloursOf } from '../output/colours.ts';
import { table } from '../output/table.ts';
import { formatOption, type StoreOptions, storeOption } from '../settings/shared.ts';
import { integer } from '../settings/values.ts';

export const search: Command<StoreOptions & { readonly format: 'table' | 'json'; readonly limit: number }> = {
  name: 'search',
  arguments: '<text...>',
  summary: 'find entities and documents by name',
  description: 'Finds entities by any of their names, and documents by title, also where the name is spelled a little wrongly. Exits with 1 where nothing is found.',
  options: [storeOption, { flags: '--limit <n>', description: 'Most results', parse: integer(1, 1000), default: 20 }, formatOption(['table', 'json'])],
  examples: [['search interpol', 'by name, acronym or alias'], ['search "vulnerable comunities"', 'with a typing mistake']],
  run: async (context, options, words) => {
    const { stdout } = context.io;
    const hits = await withStore(context, options.store, (store) => store.search(words.join(' '), options.limit));
    await stdout.write(options.format === 'json'
      ? `${JSON.stringify(hits, undefined, 2)}\n`
      : table(['name', 'type', 'matched', 'id'], hits.map(({ name, type, matched, id }) => [name, type, matched ?? '', id]),
        { heading: coloursOf(stdout).bold, ...(stdout.terminal && { columns: stdout.columns }) }));
    return hits.length > 0 ? 0 : 1;
  },
};

/** `liaison documents`: what the graph was made of. */
import { withStore } from '../actions/with-store.ts';
import type { Command } from '../command.ts';
import { coloursOf } from '../output/colours.ts';
import { table } from '../output/table.ts';
import { formatOption, type StoreOptions, storeOption } from '../settings/shared.ts';

export const documents: Command<StoreOptions & { readonly format: 'table' | 'json' }> = {
  name: 'documents',
  summary: 'list the documents of the graph',
  description: 'Lists the documents that the graph was made of, with their date, sentences and claims.',
  options: [storeOption, formatOption(['table', 'json'])],
  examples: [['documents', 'a table'], ['documents --format json', 'for a script']],
  run: async (context, options) => {
    const { stdout } = context.io;
    const all = await withStore(context, options.store, (store) => store.documents());
    await stdout.write(options.format === 'json'
      ? `${JSON.stringify(all, undefined, 2)}\n`
      : table(['source', 'title', 'date', 'sentences', 'claims'], all.map(({ source, title, date, sentences, claims }) => [source, title, date ?? '', sentences, claims]),
        { heading: coloursOf(stdout).bold, ...(stdout.terminal && { columns: stdout.columns }) }));
    return 0;
  },
};

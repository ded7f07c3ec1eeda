/** `liaison remove`: takes documents away, with what only they supported. */
import { sourceName } from '../../ingest/run/sources.ts';
import { resolve } from 'node:path';
import { claims } from '../actions/summary.ts';
import { withStore } from '../actions/with-store.ts';
import type { Command } from '../command.ts';
import { plain } from '../output/plain.ts';
import { quietOption, type StoreOptions, storeOption } from '../settings/shared.ts';

export const remove: Command<StoreOptions & { readonly quiet?: boolean }> = {
  name: 'remove',
  arguments: '<document...>',
  summary: 'take documents out of the graph',
  description: 'Takes away documents and exactly what only they supported. A document is named by its source as `liaison documents` lists it, its path, or its id. Exits with 1 where one is not in the graph.',
  options: [storeOption, quietOption],
  examples: [['remove statements/2016-12-20.txt', 'one document'], ['remove old/*.txt', 'several, as the shell expands them']],
  run: async (context, { store: url, quiet }, names) => {
    const { io, parts } = context;
    return withStore(context, url, async (store) => {
      const held = new Map((await store.documents()).flatMap((document) => [[document.id, document], [document.source, document]] as const));
      let absent = 0;
      let removed = 0;
      for (const name of names) {
        const document = held.get(name) ?? held.get(sourceName(io.cwd, resolve(io.cwd, name)));
        const change = document && await store.remove(document.id);
        if (change?.kind === 'removed') {
          removed += 1;
          if (!quiet) await io.stdout.write(`removed  ${plain(document!.source)}  ${claims(change.claimsAdded, change.claimsRemoved)}\n`);
        } else {
          absent += 1;
          await io.stderr.write(`${plain(name)}: no such document in ${store.name}. \`liaison documents\` lists them.\n`);
        }
      }
      if (removed > 0) await parts.analyse(store);
      return absent > 0 ? 1 : 0;
    });
  },
};

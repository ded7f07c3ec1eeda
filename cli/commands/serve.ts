/** `liaison serve`: the viewer of a graph that is there. */
import { withEngine, type AccurateOption } from '../actions/accurate.ts';
import { serveGraph, type ServeOptions } from '../actions/serve-graph.ts';
import { withStore } from '../actions/with-store.ts';
import type { Command } from '../command.ts';
import { accurateOption, quietOption, serveOptions, type StoreOptions, storeOption } from '../settings/shared.ts';

export const serve: Command<StoreOptions & ServeOptions & AccurateOption> = {
  name: 'serve',
  summary: 'serve the viewer',
  description: 'Serves the viewer of the graph and prints its address. Only this machine can reach it unless --host says otherwise; then a token is needed, which the printed link holds.',
  options: [storeOption, ...serveOptions, accurateOption, quietOption],
  examples: [
    ['serve', 'the graph in ./.liaison on http://127.0.0.1:4747'],
    ['serve --store neo4j://localhost:7687 --port 8080', 'the graph of a Neo4j server'],
    ['serve --host 0.0.0.0', 'for others on the network, with a token in the link'],
  ],
  run: async (given, options) => {
    const context = withEngine(given, options);
    await withStore(context, options.store, (store) => serveGraph(context, store, options), { create: true });
    return 0;
  },
};

/** `liaison ask`: the questions that come with Liaison. */
import { printResult } from '../actions/print-result.ts';
import { withStore } from '../actions/with-store.ts';
import type { Command } from '../command.ts';
import { table } from '../output/table.ts';
import { storeOption } from '../settings/shared.ts';
import { queryOptions, type QueryOptions } from './query.ts';

export const ask: Command<Omit<QueryOptions, 'file'>> = {
  name: 'ask',
  arguments: '[question]',
  summary: 'ask one of the questions that come with Liaison',
  description: 'Runs a built-in question by its name; without a name it lists them with their parameters. Each is a Cypher file that also works pasted into Neo4j Browser.',
  options: [storeOption, ...queryOptions],
  examples: [
    ['ask', 'the list of questions'],
    ['ask partners --param name=INTERPOL', 'who works with INTERPOL, with the words that say it'],
  ],
  run: async (context, options, [name]) => {
    const { io, parts } = context;
    if (name === undefined) {
      const questions = await parts.questions();
      await io.stdout.write(options.format === 'json'
        ? `${JSON.stringify(questions, undefined, 2)}\n`
        : table(['question', 'what it answers', 'parameters'], questions.map(({ id, title, parameters }) => [id, title, parameterText(parameters)])));
      return 0;
    }
    const result = await withStore(context, options.store, (store) =>
      parts.askQuestion(store, name, { parameters: Object.fromEntries(options.param), limits: { rows: options.limit, timeout: options.timeout } }));
    await printResult(io, result, options.format);
    return 0;
  },
};

/** `name="INTERPOL", limit=20` */
const parameterText = (parameters: Readonly<Record<string, unknown>> = {}): string =>
  Object.entries(parameters).map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(', ');

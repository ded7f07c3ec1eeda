/** `liaison ask`: the questions that come with Liaison. */
import { UsageError } from '../../graph/errors.ts';
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
    const questions = await parts.questions();
    if (name === undefined) {
      await io.stdout.write(options.format === 'json'
        ? `${JSON.stringify(questions, undefined, 2)}\n`
        : table(['question', 'what it answers', 'parameters'], questions.map(({ id, title, parameters }) => [id, title, parameterText(parameters)])));
      return 0;
    }
    const question = questions.find(({ id }) => id === name);
    if (!question) throw new UsageError(`no question is called "${name}". Known: ${questions.map(({ id }) => id).join(', ')}.`);
    const given = Object.fromEntries(options.param);
    const stray = Object.keys(given).find((key) => !(key in (question.parameters ?? {})));
    if (stray !== undefined) throw new UsageError(`${name} has no parameter "${stray}". It has ${parameterText(question.parameters) || 'none'}.`);
    const result = await withStore(context, options.store, (store) =>
      store.query(question.cypher, { ...question.parameters as typeof given, ...given }, { rows: options.limit, timeout: options.timeout }));
    await printResult(io, result, options.format);
    return 0;
  },
};

/** `name="INTERPOL", limit=20` */
const parameterText = (parameters: Readonly<Record<string, unknown>> = {}): string =>
  Object.entries(parameters).map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(', ');

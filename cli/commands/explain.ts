/** `liaison explain`: what each stage made of a text, for those who ask why. */
import { resolve } from 'node:path';
import { readDocuments, traceDocuments } from '../../ingest/pipeline.ts';
import { readBytes } from '../../ingest/run/bytes.ts';
import { sourceName } from '../../ingest/run/sources.ts';
import { UsageError } from '../../graph/errors.ts';
import { withEngine, type AccurateOption } from '../actions/accurate.ts';
import { explanationOf } from '../actions/explanation.ts';
import { explanationText } from '../actions/explanation-text.ts';
import type { Command } from '../command.ts';
import { coloursOf } from '../output/colours.ts';
import { accurateOption, formatOption } from '../settings/shared.ts';
import { integer } from '../settings/values.ts';

export interface ExplainOptions extends AccurateOption {
  readonly sentence?: number;
  readonly format: 'text' | 'json';
  readonly stdinName: string;
}

export const explain: Command<ExplainOptions> = {
  name: 'explain',
  arguments: '<file>',
  summary: 'show what each stage made of a document',
  description: 'Shows for each sentence its words with tags and base forms, the names, descriptions, figures and dates found, who "we" is, and which rule gave each relation, or which words: those without which the classifier is less sure of it. '
    + 'Nothing is written to the graph.',
  options: [
    { flags: '--sentence <n>', description: 'This sentence only, counted from 1', parse: integer(1, 1_000_000) },
    accurateOption,
    formatOption(['text', 'json']),
    { flags: '--stdin-name <name>', description: 'What the document of the standard input is called; its ending says the format', default: 'stdin.txt' },
  ],
  examples: [
    ['explain statement.txt', 'the whole document'],
    ['explain statement.txt --sentence 3', 'its third sentence'],
    ['explain - <<< "On behalf of UNODC, I thank Spain. We lead two networks."', 'a text of your own'],
  ],
  run: async (given, options, [file]) => {
    const { io, parts } = withEngine(given, options);
    const source = file === '-' ? { name: options.stdinName } : { name: sourceName(io.cwd, resolve(io.cwd, file!)), path: resolve(io.cwd, file!) };
    const engine = await parts.loadEngine();
    const documents = await readDocuments(await readBytes(source, io.stdin), engine);
    const stages = await engine.loadStages();
    const traces = await traceDocuments(documents, stages);
    const explained = traces.map((trace) => explanationOf(trace, stages.reasons(trace.analysed, trace.recognised), options.sentence));
    if (options.sentence !== undefined && explained.every(({ sentences }) => sentences.length === 0)) {
      throw new UsageError(`--sentence ${options.sentence}: ${source.name} has ${Math.max(0, ...traces.map(({ analysed }) => analysed.sentences.length))} sentences.`);
    }
    await io.stdout.write(options.format === 'json' ? `${JSON.stringify(explained, undefined, 2)}\n` : explained.map((one) => explanationText(one, coloursOf(io.stdout))).join('\n'));
    return 0;
  },
};

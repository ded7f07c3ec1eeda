/** `npm run evaluate`: scores the engine so that anyone can check. With no option: every table, and `docs/evaluation.md` written anew. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LiaisonError, UsageError } from '../../../graph/errors.ts';
import { loadStages } from '../../engine.ts';
import { loadPassages, readPassages } from '../data/passages.ts';
import { measureCost } from './cost.ts';
import { evaluateDocuments } from './documents/run.ts';
import { evaluatePassages } from './passages/run.ts';
import { costTable, documentsTables, foldTables, passagesTables, peerTables, publicTables } from './report.ts';
import { asMarkdown, asText, type Table } from './tables.ts';

const HELP = `Usage: npm run evaluate -- [options]

Without --passages or --documents: every table over the annotated data, and docs/evaluation.md made anew (some minutes).

Options:
  --data DIR        the annotated data                     (default ../shared/data)
  --seeds DIR       the documents that its gold-seeds name (default ../shared/seeds)
  --passages FILE   score a file in the form of passages.jsonl
  --split NAME      of the passages: train, test or all    (default all)
  --documents DIR --gold DIR   score documents against gold in the form of gold-seeds
  --accurate        with the reader, as liaison ingest --accurate reads; alone: tables in docs/evaluation-accurate.md
  --quick           leave out the five folds
  --format text|json|markdown  (default text)

Examples:
  npm run evaluate
  npm run -s evaluate -- --passages ../shared/data/passages.jsonl --split test --format json
  npm run -s evaluate -- --documents ../shared/seeds --gold ../shared/data/gold-seeds`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const OPTIONS = { data: text, seeds: text, passages: text, split: text, documents: text, gold: text, accurate: flag, quick: flag, format: text, help: { ...flag, short: 'h' } } as const;

/** What is printed: tables for people, the same numbers for programs, and one line that sums them up. */
interface Report {
  readonly tables: readonly Table[];
  readonly results: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

/** See `ingest/train/data/briefs/README.md`. */
const briefs = (part: 'read' | 'unread'): { readonly documents: string; readonly gold: string } => {
  const folder = fileURLToPath(new URL(`../data/briefs/${part}`, import.meta.url));
  return { documents: folder, gold: folder };
};

const f1 = ({ f1: value }: { readonly f1: number }): string => value.toFixed(1);

const main = async (): Promise<void> => {
  const { values } = parse();
  if (values.help) {
    console.log(HELP);
    return;
  }
  const data = values.data ?? '../shared/data';
  const before = performance.now();
  const stages = await loadStages(undefined, { accurate: values.accurate });
  const loadSeconds = (performance.now() - before) / 1000;

  const scorePassages = async (file: string): Promise<Report> => {
    const passages = readPassages(file).filter(({ split }) => (values.split ?? 'all') === 'all' || split === values.split);
    const result = await evaluatePassages(passages, stages);
    const summary = `passages ${result.passages}: names F1 ${f1(result.names)}, figures F1 ${f1(result.figures)}, relations F1 ${f1(result.relations)}, status ${result.status.toFixed(1)} %`;
    return { tables: passagesTables(file, result), results: { passages: result }, summary };
  };
  const scoreDocuments = async (documents: string, gold: string): Promise<Report> => {
    const result = await evaluateDocuments({ documents, gold }, stages);
    const { entities, relations, figures } = result.total;
    return { tables: documentsTables(result), results: { documents: result }, summary: `documents ${result.documents.length}: entities F1 ${f1(entities)}, relations F1 ${f1(relations)}, figures F1 ${f1(figures)}` };
  };
  const scoreAll = async (): Promise<Report> => {
    const test = loadPassages(data, 'test');
    const passages = await evaluatePassages(test, stages);
    const seeds = await scoreDocuments(values.seeds ?? join(data, '../seeds'), join(data, 'gold-seeds'));
    const read = await evaluateDocuments(briefs('read'), stages);
    const unread = await evaluateDocuments(briefs('unread'), stages);
    const cost = await measureCost({ passages: test, fresh: loadPassages(data, 'train') }, stages, { loadSeconds, accurate: values.accurate });
    const own = [...passagesTables('Passages, test split', passages), ...seeds.tables, ...documentsTables(read, 'Short documents of our own, faults read and mended'), ...documentsTables(unread, 'Short documents of our own that nobody reads')];
    // The reader takes no part in what finds names, nor in the models of the folds.
    const others = values.accurate ? [] : [...(values.quick ? [] : await foldTables(data)), ...publicTables(data), ...peerTables(test)];
    const tables = [...own, ...others, costTable(cost)];
    return { tables, results: { passages, ...seeds.results, briefs: { read: read.total, unread: unread.total }, cost, tables }, summary: `test: names F1 ${f1(passages.names)}, figures F1 ${f1(passages.figures)}, relations F1 ${f1(passages.relations)}; ${seeds.summary}; unread briefs: relations F1 ${f1(unread.total.relations)}; ${cost.wordsPerSecond} words/s` };
  };

  const some = values.passages ?? values.documents;
  if ((values.documents === undefined) !== (values.gold === undefined)) throw new UsageError('--documents and --gold go together: a folder of documents and a folder of gold that names them.');
  const report = values.passages !== undefined ? await scorePassages(values.passages) : values.documents !== undefined ? await scoreDocuments(values.documents, values.gold!) : await scoreAll();
  print(report, values.format ?? 'text');
  if (some !== undefined || values.quick) return;
  const [file, title, command] = values.accurate ? ['docs/evaluation-accurate.md', 'How well Liaison reads with --accurate', 'npm run evaluate -- --accurate'] : ['docs/evaluation.md', 'How well Liaison reads', 'npm run evaluate'];
  writeFileSync(file, `# ${title}\n\nMade by \`${command}\`; do not edit. F1 in percent. What the data is: \`ingest/models/*.md\`, \`docs/architecture.md\`.\n\n${asMarkdown(report.tables)}`);
};

/** Maps become objects, so that JSON shows them. */
const plain = (_: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);

function print({ tables, results, summary }: Report, format: string): void {
  if (format === 'json') console.log(JSON.stringify({ ...results, summary }, plain));
  else if (format === 'markdown') console.log(asMarkdown(tables));
  else if (format === 'text') console.log(`${asText(tables)}\n${summary}`);
  else throw new UsageError(`--format ${format}: say text, json or markdown.`);
}

function parse() {
  try {
    return parseArgs({ options: OPTIONS });
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message} See --help.`, { cause });
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof LiaisonError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

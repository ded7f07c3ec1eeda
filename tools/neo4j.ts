/**
 * Starts and stops a real Neo4j Community without Docker, for tests, for CI, and for people who have Java but no Docker.
 * Neo4j is GPL-3: it is fetched from Maven Central into `.neo4j/`, never bundled. `npm run neo4j -- --help` says how.
 */
import { parseArgs } from 'node:util';
import { LiaisonError, UsageError } from '../graph/errors.ts';
import { install } from './neo4j/install.ts';
import { start, status, stop } from './neo4j/server.ts';
import { settingsOf } from './neo4j/settings.ts';

const HELP = `Usage: npm run neo4j -- <start|stop|status|install> [options]

A real Neo4j Community 5.26 without Docker. Needs Java 17 or newer, and Maven for the first start.

Options:
  --home DIR        where its files and data live      (default .neo4j, or LIAISON_NEO4J_HOME)
  --port N          Bolt port                          (default 7687)
  --http-port N     port of Neo4j Browser              (default 7474; 0 for none)
  --password WORD   of the user neo4j, set before the first start, at least 8 characters
                                                       (default NEO4J_PASSWORD, else liaison-local)
  --memory SIZE     heap, such as 512m or 2g           (default 512m)

Examples:
  npm run neo4j -- start
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=liaison-local npm run -s liaison -- ingest seeds
  npm run neo4j -- stop`;

const main = async (): Promise<void> => {
  const { values, positionals } = parse();
  if (values.help) { console.log(HELP); return; }
  const settings = settingsOf(values, process.env);
  const [command] = positionals;
  if (command === 'install') return install(settings, console.log);
  if (command === 'start') return start(settings, console.log);
  if (command === 'stop') return stop(settings, console.log);
  if (command === 'status') {
    if (!(await status(settings, console.log))) process.exitCode = 1;
    return;
  }
  throw new UsageError(`Unknown command "${command ?? ''}". Say start, stop, status or install; --help tells more.`);
};

function parse() {
  const text = { type: 'string' } as const;
  const options = { home: text, port: text, 'http-port': text, password: text, memory: text, help: { type: 'boolean', short: 'h' } } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof LiaisonError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

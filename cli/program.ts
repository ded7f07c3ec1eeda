/** The command line: words in, an exit code out. Parsing is commander's, everything else comes from the commands' data. */
import { readFileSync } from 'node:fs';
import { Command as Commander, CommanderError, Option, type OutputConfiguration } from 'commander';
import { DocumentError, LiaisonError, QueryError } from '../graph/errors.ts';
import type { AnyCommand, Context, ExitCode } from './command.ts';
import { COMMANDS } from './commands/all.ts';
import { helpAfter } from './help.ts';
import type { Io } from './io.ts';
import type { Parts } from './parts.ts';
import { CONFIG_FILE, readConfig } from './settings/config.ts';
import { isList } from './settings/names.ts';
import { resolveOptions } from './settings/resolve.ts';

/** Columns: longer lines are hard to read. */
const WIDEST_HELP = 100;

/** Runs one command line (without `node` and the program's name). What goes wrong is told on the standard error; only bugs are thrown. */
export async function runCommandLine(words: readonly string[], io: Io, parts: Parts): Promise<ExitCode> {
  let code: ExitCode = 0;
  const late: Promise<void>[] = [];
  const program = createProgram((command, flags, args, configFile) => {
    const context: Context = { io, parts, commands: COMMANDS };
    const options = resolveOptions(command, { flags, env: io.env, config: readConfig(io.cwd, COMMANDS, configFile ?? io.env.LIAISON_CONFIG) });
    return command.run(context, options as never, args).then((result) => { code = result; });
  }, {
    writeOut: (text) => { late.push(io.stdout.write(text)); },
    writeErr: (text) => { late.push(io.stderr.write(text)); },
    getOutHelpWidth: () => Math.min(io.stdout.columns, WIDEST_HELP),
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    code = await report(error, io);
  }
  await Promise.all(late);
  return code;
}

type Act = (command: AnyCommand, flags: Readonly<Record<string, unknown>>, args: readonly string[], configFile: string | undefined) => Promise<void>;

/** The parser alone, also for docs/cli.md. Commands take their output from the program when they are made. */
export function createProgram(act: Act, output: OutputConfiguration): Commander {
  const program = new Commander('liaison')
    .configureOutput(output)
    .description('Reads what organisations say and builds the network of who works with whom, each edge with the words that say it.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .option('--config <file>', `options of every command as JSON (default: ${CONFIG_FILE} where there is one)`)
    .enablePositionalOptions()
    .showHelpAfterError(false)
    .exitOverride()
    .addHelpText('after', helpAfter());
  for (const command of COMMANDS) {
    const sub = program.command(command.arguments ? `${command.name} ${command.arguments}` : command.name)
      .summary(command.summary)
      .description(command.description)
      .addHelpText('after', helpAfter(command))
      .helpOption('-h, --help', 'print this help');
    for (const spec of command.options) sub.addOption(optionOf(spec));
    sub.action(async () => {
      await act(command, sub.opts(), sub.processedArgs.flat().filter((word): word is string => word !== undefined), program.opts<{ config?: string }>().config);
    });
  }
  return program;
}

function optionOf(spec: AnyCommand['options'][number]): Option {
  const said = spec.defaultDescription ?? (spec.default === undefined ? undefined : String(spec.default));
  const option = new Option(spec.flags, said === undefined ? spec.description : `${spec.description} (default: ${said})`);
  // `--type A B` would swallow what follows: each value is given with the option again.
  if (isList(spec)) return new Option(spec.flags.replace('...', ''), option.description).argParser<string[]>((value, before: readonly string[] | undefined) => [...before ?? [], value]);
  return option;
}

/** One line that says what to do, and the exit code. */
async function report(error: unknown, { stderr, env }: Io): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof LiaisonError)) throw error;
  await stderr.write(`liaison: ${error.message}\n`);
  if (env.LIAISON_DEBUG) await stderr.write(`${error.stack ?? ''}\n${error.cause instanceof Error ? `caused by ${error.cause.stack ?? error.cause.message}\n` : ''}`);
  if (error instanceof DocumentError) return 1;
  return error instanceof QueryError && (error.code === 'timeout' || error.code === 'too-large' || error.code === 'failed') ? 1 : 2;
}

const version = (): string => (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;

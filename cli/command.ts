/** What a command is: data, so that parsing, `--help`, the configuration file, completions and docs/cli.md all read the same. */
import type { Io } from './io.ts';
import type { Parts } from './parts.ts';

/** 0 done, 1 some documents failed, 2 wrong use or no store, 130 stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;

export interface OptionSpec {
  /** As commander reads it: `--store <url>`; a switch has no value. A trailing `...` lets it be given several times. */
  readonly flags: string;
  readonly description: string;
  /** Checks and converts; a switch needs none. Throws `UsageError` without naming the option: the caller does. */
  readonly parse?: (text: string) => unknown;
  /** For completions and help. */
  readonly choices?: readonly string[];
  readonly default?: string | number | undefined;
  /** The default in words, where it is computed. */
  readonly defaultDescription?: string;
  /** Options of one name and meaning in several commands share their variable (`LIAISON_PORT`); others are `LIAISON_QUERY_LIMIT`. */
  readonly shared?: boolean;
}

export interface Context {
  readonly io: Io;
  readonly parts: Parts;
  /** For commands that read the command line's own data (`completion`). */
  readonly commands: readonly AnyCommand[];
}

export interface Command<Options> {
  readonly name: string;
  /** As commander reads it: `<path...>`. */
  readonly arguments?: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What it does, for its own help. */
  readonly description: string;
  readonly options: readonly OptionSpec[];
  /** A command line without `liaison `, and what it does. */
  readonly examples: readonly (readonly [string, string])[];
  run(context: Context, options: Options, words: readonly string[]): Promise<ExitCode>;
}

/** A command whose options have been checked against its own specs. */
export type AnyCommand = Command<never>;

/**
 * `liaison.config.json`: options of every command. Shared ones stand at the top, the others under their command:
 * `{ "store": "embedded:./graph", "query": { "format": "json" } }`. A key that no command knows is an error, so that a typing mistake is seen.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../graph/errors.ts';
import type { AnyCommand } from '../command.ts';
import { keyOf } from './names.ts';

export const CONFIG_FILE = 'liaison.config.json';

export interface Config {
  /** For messages. */
  readonly file: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The configuration of a folder, or the named file; nothing where there is none. Throws `UsageError`. */
export function readConfig(cwd: string, commands: readonly AnyCommand[], named?: string): Config | undefined {
  const file = named ?? CONFIG_FILE;
  const path = resolve(cwd, file);
  if (!existsSync(path)) {
    if (named) throw new UsageError(`${named}: there is no such configuration file.`);
    return undefined;
  }
  const values = parse(file, readFileSync(path, 'utf8'));
  check(file, values, commands);
  return { file, values };
}

function parse(file: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isMap(value)) return value;
  } catch (error) {
    throw new UsageError(`${file}: not JSON (${(error as Error).message}).`, { cause: error });
  }
  throw new UsageError(`${file}: must be one object, such as { "store": "embedded:./graph" }.`);
}

function check(file: string, values: Readonly<Record<string, unknown>>, commands: readonly AnyCommand[]): void {
  const shared = new Set(commands.flatMap(({ options }) => options.filter((option) => option.shared).map(keyOf)));
  const sections = new Map(commands.map(({ name, options }) => [name, new Set(options.map(keyOf))]));
  for (const [key, value] of Object.entries(values)) {
    // For editors that know the file.
    if (key === '$schema') continue;
    const section = sections.get(key);
    if (section === undefined && !shared.has(key)) throw unknown(file, key, [...shared, ...sections.keys()]);
    if (section === undefined) continue;
    if (!isMap(value)) throw new UsageError(`${file}: "${key}" must be an object with the options of liaison ${key}.`);
    for (const option of Object.keys(value)) {
      if (!section.has(option)) throw unknown(file, `${key}.${option}`, [...section].map((known) => `${key}.${known}`));
    }
  }
}

const unknown = (file: string, key: string, known: readonly string[]): UsageError =>
  new UsageError(`${file}: no option is called "${key}". Known: ${[...known].sort().join(', ')}.`);

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the file says of one option of a command: its own section before the top. */
export const configured = ({ values }: Config, command: string, key: string, shared: boolean): unknown => {
  const section = values[command];
  const own = isMap(section) ? section[key] : undefined;
  return own ?? (shared ? values[key] : undefined);
};

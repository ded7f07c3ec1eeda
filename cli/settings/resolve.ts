/** The value of each option: flags win, then the environment, then the configuration file, then the default. */
import { UsageError } from '../../graph/errors.ts';
import type { AnyCommand, OptionSpec } from '../command.ts';
import { type Config, configured } from './config.ts';
import { isList, isSwitch, keyOf, variableOf } from './names.ts';
import { DEFAULT_STORE, storeOption } from './shared.ts';
import { switched } from './values.ts';

export interface Given {
  /** What commander read, unparsed. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly config: Config | undefined;
}

/** Throws `UsageError`, which names the place the wrong value came from. */
export function resolveOptions(command: AnyCommand, given: Given): Readonly<Record<string, unknown>> {
  return Object.fromEntries(command.options.map((option) => [keyOf(option), valueOf(command, option, given)]));
}

function valueOf(command: AnyCommand, option: OptionSpec, { flags, env, config }: Given): unknown {
  const key = keyOf(option);
  if (flags[key] !== undefined) return checked(option, flags[key], `--${option.flags.split('--')[1]!.split(' ')[0]!}`);
  const variable = variableOf(command.name, option);
  const said = env[variable];
  if (said !== undefined && said !== '') return checked(option, isSwitch(option) ? within(variable, () => switched(said)) : isList(option) ? said.split(',') : said, variable);
  const set = config && configured(config, command.name, key, option.shared ?? false);
  if (config && set !== undefined && set !== null) return checked(option, fromJson(option, set, `${config.file}: "${key}"`), `${config.file}: "${key}"`);
  if (option === storeOption) return env.NEO4J_URI === undefined || env.NEO4J_URI === '' ? DEFAULT_STORE : env.NEO4J_URI;
  return option.default ?? (isList(option) ? [] : undefined);
}

/** JSON has numbers and lists of its own; a switch must be true or false. */
function fromJson(option: OptionSpec, value: unknown, where: string): unknown {
  const isText = (one: unknown) => typeof one === 'string' || typeof one === 'number';
  if (isSwitch(option) ? typeof value === 'boolean' : isList(option) ? Array.isArray(value) && value.every(isText) : isText(value)) {
    return Array.isArray(value) ? value.map(String) : typeof value === 'boolean' ? value : String(value);
  }
  throw new UsageError(`${where} must be ${isSwitch(option) ? 'true or false' : isList(option) ? 'a list' : 'a text or a number'}.`);
}

function checked(option: OptionSpec, value: unknown, where: string): unknown {
  const { parse } = option;
  if (typeof value === 'boolean' || !parse) return value;
  return within(where, () => (Array.isArray(value) ? value.map((one) => parse(String(one))) : parse(String(value))));
}

function within<Value>(where: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${where}: ${error.message}`, { cause: error });
    throw error;
  }
}

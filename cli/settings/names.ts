/** What an option is called: in code, in the environment, in the configuration file. */
import type { OptionSpec } from '../command.ts';

const longFlag = ({ flags }: OptionSpec): string => /--([a-z][a-z-]*)/u.exec(flags)![1]!;

export const isSwitch = ({ flags }: OptionSpec): boolean => !/[<[]/u.test(flags);
export const isList = ({ flags }: OptionSpec): boolean => flags.includes('...');

/** `--min-confidence` is `minConfidence`, as commander has it. */
export const keyOf = (option: OptionSpec): string => longFlag(option).replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());

/** `LIAISON_PORT`, or `LIAISON_QUERY_LIMIT` for an option that only this command has in this sense. */
export const variableOf = (command: string, option: OptionSpec): string =>
  ['LIAISON', ...(option.shared ? [] : [command]), longFlag(option)].join('_').replaceAll('-', '_').toUpperCase();

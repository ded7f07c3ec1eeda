/** Checks of option values, the same for flags, environment variables and the configuration file. */
import { UsageError } from '../../graph/errors.ts';

type Parse<Value> = (text: string) => Value;

export const integer = (from: number, to: number): Parse<number> => (text) => {
  const value = Number(text);
  if (!/^\d+$/u.test(text.trim()) || value < from || value > to) throw new UsageError(`"${text}" is not a whole number from ${from} to ${to}.`);
  return value;
};

export const fraction: Parse<number> = (text) => {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value) || value < 0 || value > 1) throw new UsageError(`"${text}" is not a number from 0 to 1.`);
  return value;
};

export const oneOf = <Choice extends string>(choices: readonly Choice[]): Parse<Choice> => (text) => {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new UsageError(`"${text}" is not one of ${choices.join(', ')}.`);
  return found;
};

export const partialDate: Parse<string> = (text) => {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u.test(text)) throw new UsageError(`"${text}" is not a date such as 2016, 2016-03 or 2016-03-14.`);
  return text;
};

/** `name=value`; the value is JSON where it reads as JSON, else the text itself. */
export const parameter: Parse<readonly [string, unknown]> = (text) => {
  const [, name, value] = /^([\p{L}_][\p{L}\p{N}_]*)=(.*)$/su.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new UsageError(`"${text}" is not of the form name=value.`);
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
};

const SWITCH = new Map([['1', true], ['true', true], ['yes', true], ['on', true], ['0', false], ['false', false], ['no', false], ['off', false], ['', false]]);

/** What a switch says in an environment variable. */
export const switched: Parse<boolean> = (text) => {
  const value = SWITCH.get(text.toLowerCase());
  if (value === undefined) throw new UsageError(`"${text}" is neither true nor false.`);
  return value;
};

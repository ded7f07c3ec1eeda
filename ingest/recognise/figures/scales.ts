/** What a number is multiplied by: "million", "bn", the letter of "$3.5M". */
import type { Token } from '../../stages.ts';
import { currencyAfter, currencyBefore } from './units.ts';

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], ['dozen', 12], ['thousand', 1e3], ['million', 1e6], ['mn', 1e6], ['mln', 1e6], ['billion', 1e9], ['bn', 1e9], ['trillion', 1e12], ['tn', 1e12], ['lakh', 1e5], ['crore', 1e7],
]);
const LETTERS: ReadonlyMap<string, number> = new Map([['m', 1e6], ['M', 1e6], ['b', 1e9], ['B', 1e9], ['k', 1e3], ['K', 1e3]]);

/** The letter at `at` after a number that begins at `first`: beside the digits ("20m"), or a space on where the number is money ("$15 M"), since 15 m are metres. */
export function letterScale(tokens: readonly Token[], first: number, at: number): number | undefined {
  const { text, start } = tokens[at]!;
  const factor = text.length === 1 ? LETTERS.get(text) : undefined;
  return factor !== undefined && (start === tokens[at - 1]!.end || isMoney(tokens, first, at + 1)) ? factor : undefined;
}

/** The digits and the scale of one token that holds both: "20-million", "2bn", and of money "3.5M". */
export function scaledToken(tokens: readonly Token[], index: number): { readonly digits: string; readonly scale: number } | undefined {
  const { text } = tokens[index]!;
  const joined = /^([\d.,]*\d)-(million|billion|trillion)(?:-dollar|-euro|-strong)?$/u.exec(text) ?? /^([\d.,]*\d)(\p{L}{1,3})$/u.exec(text);
  if (!joined) return undefined;
  const scale = SCALES.get(joined[2]!.toLowerCase()) ?? (isMoney(tokens, index, index + 1) ? LETTERS.get(joined[2]!) : undefined);
  return scale === undefined ? undefined : { digits: joined[1]!, scale };
}

const isMoney = (tokens: readonly Token[], first: number, end: number): boolean => currencyBefore(tokens[first - 1]) !== undefined || currencyAfter(tokens, end) !== undefined;

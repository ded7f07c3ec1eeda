/** Values of parameters as a reader types them: plain text, a number, or JSON. */

export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

export interface Read {
  readonly value: Value;
  /** How it was understood, for the reader. */
  readonly as: 'text' | 'number' | 'list' | 'map' | 'true or false' | 'nothing' | 'JSON that does not end';
}

/** What a typed value means. Text needs no quotes; with them (`"5"`) it is text for sure. A parameter whose example is text stays text. */
export function readValue(typed: string, example?: Value): Read {
  const text = typed.trim();
  if (text.startsWith('"') || text.startsWith('[') || text.startsWith('{')) {
    try {
      const value = JSON.parse(text) as Value;
      return { value, as: Array.isArray(value) ? 'list' : typeof value === 'string' ? 'text' : 'map' };
    } catch {
      return { value: typed, as: 'JSON that does not end' };
    }
  }
  if (typeof example === 'string') return { value: typed, as: 'text' };
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(text)) return { value: Number(text), as: 'number' };
  if (text === 'true' || text === 'false') return { value: text === 'true', as: 'true or false' };
  if (text === 'null') return { value: null, as: 'nothing' };
  return { value: typed, as: 'text' };
}

/** A value as a reader would type it: `readValue(writeValue(value))` is the value. */
export function writeValue(value: Value): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const { value: again } = readValue(value);
  return again === value && !/^["[{]/u.test(value.trim()) ? value : JSON.stringify(value);
}

/** Reads the tables of facts beside this file: tab-separated, `#` begins a comment line. */
import { readFileSync } from 'node:fs';

/** The rows of a table. Missing trailing fields are empty. */
export const readTable = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

export const list = (field: string | undefined): readonly string[] => (field ? field.split('|') : []);

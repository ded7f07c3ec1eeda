/** Statements that write, sent one behind the other: the database works on one while the rows of the next are made. */
import type { Transaction, Value } from './session.ts';

/** Rows sent at once: the database begins with the first while the rest is on its way. */
const ROWS = 2_000;

/** Lists, not maps: the names in each row would cost more than the values. `null` is a property that is not there. */
export type ListRow = readonly Value[];

export class Writes {
  readonly #transaction: Transaction;
  #sent: Promise<unknown>[] = [];

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  /** `cypher` follows on `UNWIND $rows AS row`. */
  rows(cypher: string, rows: readonly (ListRow | string)[]): void {
    for (let at = 0; at < rows.length; at += ROWS) {
      const sent = this.#transaction.run(`UNWIND $rows AS row ${cypher}`, { rows: rows.slice(at, at + ROWS) });
      // Met in `done`; until then it is not an unhandled rejection.
      sent.catch(() => {});
      this.#sent.push(sent);
    }
  }

  /** Waits for all of them. Rejects with the first error. */
  async done(): Promise<void> {
    const sent = this.#sent;
    this.#sent = [];
    await Promise.all(sent);
  }
}

/** `{id: row[0], name: row[1]}`: a row's items as properties, from the item `first` on. Names are ours, never a reader's. */
export const propertiesOf = (names: readonly string[], first = 0): string => `{${names.map((name, index) => `\`${name}\`: row[${first + index}]`).join(', ')}}`;

/** `SET n.name = row[1]`. */
export const setOf = (variable: string, names: readonly string[], first: number): string => `SET ${names.map((name, index) => `${variable}.\`${name}\` = row[${first + index}]`).join(', ')}`;

/** A row's items for these names. */
export const valuesOf = (names: readonly string[], values: Readonly<Record<string, Value | undefined>>): readonly Value[] => names.map((name) => values[name] ?? null);

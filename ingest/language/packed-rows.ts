/**
 * Rows of one-byte weights of which many are summed to find the highest column. Four columns lie in one 32-bit number and are added two at
 * a time, each in 16 bits of its own: a quarter of the reads, and half of the additions. Weights are raised by 128 so that no sum borrows
 * from its neighbour; all columns of a sum are raised alike, so the highest stays the highest.
 * At most 257 rows may be summed at a time: more could run over 16 bits.
 */

export interface PackedRows {
  /** 32-bit numbers in a row. */
  readonly words: number;
  /** Row after row. */
  readonly bytes: Int32Array;
  /** What of a row's number counts. */
  readonly mask: number;
}

/** Every other of the four columns. */
export const TWO = 0x00ff00ff;

/** Packs a table of rows of `width` weights. Of a power of two of rows, a row beyond them is read from the beginning again. */
export function packRows(table: Int8Array, width: number): PackedRows {
  const words = Math.ceil(width / 4);
  const count = table.length / width;
  const bytes = new Int32Array(count * words);
  for (let row = 0; row < count; row++)
    for (let column = 0; column < width; column++) bytes[row * words + (column >> 2)]! |= (table[row * width + column]! + 128) << (8 * (column & 3));
  return { words, bytes, mask: (count & (count - 1)) === 0 ? count - 1 : -1 };
}

/** Adds a row to sums in halves: of each word the first and third column, then the second and fourth. */
export function addRow({ words, bytes, mask }: PackedRows, row: number, sums: Int32Array): void {
  const from = (row & mask) * words;
  for (let word = 0; word < words; word++) {
    const four = bytes[from + word]!;
    sums[2 * word]! += four & TWO;
    sums[2 * word + 1]! += (four >>> 8) & TWO;
  }
}

/** Rows that may be summed in halves of a number at a time. */
export const AT_ONCE = 256;

/** Adds the weights of rows to `into`, column by column, for as many columns as it has; any number of rows. */
export function addRows({ words, bytes, mask }: PackedRows, rows: Int32Array, into: Float64Array): void {
  const end = Math.min(words, Math.ceil(into.length / 4));
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const to = Math.min(rows.length, from + AT_ONCE);
    const raised = 128 * (to - from);
    for (let word = 0; word < end; word++) {
      let even = 0, odd = 0;
      for (let index = from; index < to; index++) {
        const four = bytes[(rows[index]! & mask) * words + word]!;
        even += four & TWO;
        odd += (four >>> 8) & TWO;
      }
      const column = 4 * word;
      into[column]! += (even & 0xffff) - raised;
      if (column + 1 < into.length) into[column + 1]! += (odd & 0xffff) - raised;
      if (column + 2 < into.length) into[column + 2]! += (even >>> 16) - raised;
      if (column + 3 < into.length) into[column + 3]! += (odd >>> 16) - raised;
    }
  }
}

/** The column with the highest sum over the rows and `sums`, as `addRow` makes them; of equals the first. */
export function highest({ words, bytes, mask }: PackedRows, rows: Int32Array, sums: Int32Array): number {
  const count = rows.length;
  let best = 0, most = -1;
  for (let word = 0; word < words; word++) {
    let even = sums[2 * word]!, odd = sums[2 * word + 1]!;
    for (let index = 0; index < count; index++) {
      const four = bytes[(rows[index]! & mask) * words + word]!;
      even += four & TWO;
      odd += (four >>> 8) & TWO;
    }
    if ((even & 0xffff) > most) { most = even & 0xffff; best = 4 * word; }
    if ((odd & 0xffff) > most) { most = odd & 0xffff; best = 4 * word + 1; }
    if (even >>> 16 > most) { most = even >>> 16; best = 4 * word + 2; }
    if (odd >>> 16 > most) { most = odd >>> 16; best = 4 * word + 3; }
  }
  return best;
}

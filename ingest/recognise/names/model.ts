/** The weights of the names tagger: sparse, one byte each, looked up by feature hash. The file's form is described at `serializeModel`. */
import type { Lexicon } from './candidates.ts';
import { makeTable } from './weight-table.ts';
import type { WeightTable } from './weight-table.ts';

export interface NamesModel {
  readonly lexicon: Lexicon;
  /** The same for texts of genre `report`, whose names may be descriptions and pronouns. */
  readonly reportLexicon: Lexicon;
  /** What one unit of weight is worth in nats. */
  readonly scale: number;
  readonly tokens: WeightTable;
  readonly spans: WeightTable;
}

/** A table before it is packed: features in ascending order, each with its entries. */
export type Rows = readonly { readonly feature: number; readonly entries: readonly (readonly [label: number, weight: number])[] }[];

interface Words {
  readonly starts: readonly string[];
  readonly insides: readonly string[];
  readonly ends: readonly string[];
}

interface Header {
  readonly scale: number;
  readonly lexicon: Words;
  readonly reportLexicon: Words;
  readonly tables: readonly { readonly rows: number; readonly entries: number }[];
}

/**
 * The bytes of a model: the length of a JSON header (32 bits, little endian), the header, then for the table of words and that of spans
 * the steps from one feature to the next (32 bits each: the lowest byte of all, then the next, for the upper ones are mostly zero and so
 * take no room once compressed), the number of entries of each row (8 bits), the entries' labels (8 bits each) and weights (8 bits each).
 */
export function serializeModel({ scale, lexicon, reportLexicon, tables }: Pick<NamesModel, 'scale' | 'lexicon' | 'reportLexicon'> & { readonly tables: readonly Rows[] }): Uint8Array {
  const header: Header = {
    scale,
    lexicon: listed(lexicon),
    reportLexicon: listed(reportLexicon),
    tables: tables.map((rows) => ({ rows: rows.length, entries: rows.reduce((sum, { entries }) => sum + entries.length, 0) })),
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(4 + head.length + header.tables.reduce((sum, { rows, entries }) => sum + 5 * rows + 2 * entries, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, head.length, true);
  bytes.set(head, 4);
  let at = 4 + head.length;
  for (const rows of tables) {
    let before = 0;
    for (const [row, { feature }] of rows.entries()) {
      for (let plane = 0; plane < 4; plane++) bytes[at + plane * rows.length + row] = (feature - before) >>> (8 * plane);
      before = feature;
    }
    at += 4 * rows.length;
    for (const { entries } of rows) bytes[at++] = entries.length;
    for (const { entries } of rows) for (const [label] of entries) bytes[at++] = label;
    for (const { entries } of rows) for (const [, weight] of entries) view.setInt8(at++, weight);
  }
  return bytes;
}

/** Reads what `serializeModel` wrote. */
export function parseModel(file: Uint8Array): NamesModel {
  // A Buffer's slice shares its memory; a plain array's is a copy, aligned for the wider numbers.
  const bytes = new Uint8Array(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  const { scale, lexicon, reportLexicon, tables } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  let at = 4 + length;
  const [tokens, spans] = tables.map(({ rows, entries }) => {
    const features = new Uint32Array(rows);
    let feature = 0;
    for (let row = 0; row < rows; row++) {
      feature += bytes[at + row]! | (bytes[at + rows + row]! << 8) | (bytes[at + 2 * rows + row]! << 16) | (bytes[at + 3 * rows + row]! << 24);
      features[row] = feature;
    }
    const sizes = bytes.subarray(at + 4 * rows, at + 5 * rows);
    at += 5 * rows;
    const labels = bytes.slice(at, at + entries);
    const weights = new Int8Array(bytes.slice(at + entries, at + 2 * entries).buffer);
    at += 2 * entries;
    return makeTable(features, sizes, { labels, weights });
  });
  return { scale, lexicon: asSets(lexicon), reportLexicon: asSets(reportLexicon), tokens: tokens!, spans: spans! };
}

const listed = ({ starts, insides, ends }: Lexicon): Words => ({ starts: [...starts], insides: [...insides], ends: [...ends] });
const asSets = ({ starts, insides, ends }: Words): Lexicon => ({ starts: new Set(starts), insides: new Set(insides), ends: new Set(ends) });

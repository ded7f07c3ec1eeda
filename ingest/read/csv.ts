/** CSV and TSV with a header: a document a row. The separator is the one that the header uses most. */
import { parse, type CsvError } from 'csv-parse/sync';
import { DocumentError } from '../../graph/errors.ts';
import type { Reader } from '../stages.ts';
import { decode } from './decode.ts';
import { layoutOf, readRecords, textColumns, type RawRecord } from './records.ts';

export const csvReader: Reader = {
  format: 'CSV',
  extensions: ['csv', 'tsv'],
  read: async (source) => {
    const { text, problems } = decode(source);
    const { header, records } = rowsOf(source.name, text);
    if (layoutOf(header).text === undefined) throw new DocumentError(source.name, `no column of texts: its columns are ${header.slice(0, 8).join(', ')}. Call one of them ${textColumns.split(', ').slice(0, 3).join(', ')}.`);
    const [first, ...rest] = readRecords(source.name, records);
    return first ? [{ ...first, problems: [...problems, ...first.problems] }, ...rest] : [];
  },
};

function rowsOf(name: string, text: string): { readonly header: readonly string[]; readonly records: readonly RawRecord[] } {
  const faults: RawRecord[] = [];
  let header: readonly string[] = [];
  try {
    const rows = parse(text, {
      bom: true, delimiter: separatorOf(text), info: true, skip_empty_lines: true, skip_records_with_error: true, relax_quotes: true,
      columns: (names: string[]) => {
        const own = names.map((column, index) => column.trim() || `column ${index + 1}`);
        header = own;
        return own;
      },
      on_skip: (error: CsvError | undefined) => {
        const line = typeof error?.lines === 'number' ? error.lines : 0;
        faults.push({ number: line, place: `line ${line}`, fault: faultOf(error, header.length) });
      },
    }) as unknown as readonly { readonly record: Readonly<Record<string, string>>; readonly info: { readonly records: number; readonly lines: number } }[];
    const good = rows.map(({ record, info }): RawRecord => ({ number: info.records, place: `row ${info.records} (ends at line ${info.lines})`, fields: record }));
    return { header, records: [...good, ...faults] };
  } catch (cause) {
    throw new DocumentError(name, `cannot be read as CSV: ${cause instanceof Error ? cause.message.replaceAll(/\s+/gu, ' ') : 'unknown fault'}`, { cause });
  }
}

function faultOf(error: CsvError | undefined, columns: number): string {
  if (error?.code === 'CSV_RECORD_INCONSISTENT_COLUMNS' || error?.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') return `has not the ${columns} columns of the header. Is a quote or a separator missing?`;
  if (error?.code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is opened and never closed.';
  return error?.message.replaceAll(/\s+/gu, ' ') ?? 'cannot be read.';
}

function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/u));
  const counts = [',', ';', '\t', '|'].map((separator) => [separator, header.split(separator).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

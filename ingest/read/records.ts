/** Files of many documents: which column is what, and what becomes of a record that is none. */
import { DocumentError } from '../../graph/errors.ts';
import type { Problem, ReadDocument } from '../stages.ts';
import { readDocument } from './document.ts';

/** Names that each column goes by, best first; case, spaces and underscores do not matter. */
const COLUMNS = {
  text: ['text', 'body', 'content', 'fulltext', 'article', 'articlebody', 'transcript', 'statement', 'speech', 'description', 'message'],
  title: ['title', 'headline', 'heading', 'subject', 'name'],
  date: ['date', 'published', 'publishedat', 'publicationdate', 'datepublished', 'pubdate', 'issued', 'created', 'createdat', 'datetime', 'timestamp', 'day'],
  source: ['id', 'docid', 'documentid', 'source', 'url', 'link', 'href', 'uri', 'file', 'filename', 'path'],
  language: ['language', 'lang', 'locale'],
} as const;

type Column = keyof typeof COLUMNS;
/** A record's own name for each column it has. */
export type Layout = Readonly<Partial<Record<Column, string>>>;

/** One record, or why it is none. `place` is as the user counts: "line 3", "row 3". */
export interface RawRecord {
  readonly number: number;
  readonly place: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly fault?: string;
}

export function layoutOf(names: readonly string[]): Layout {
  const plain = new Map([...names].reverse().map((name) => [name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ''), name]));
  const found = (Object.keys(COLUMNS) as Column[]).flatMap((column) => {
    const name = COLUMNS[column].find((variant) => plain.has(variant));
    return name ? [[column, plain.get(name)!] as const] : [];
  });
  return Object.fromEntries(found);
}

export const textColumns = COLUMNS.text.join(', ');

/** The documents of a file's records. Broken records are problems of the first document; throws `DocumentError` where none is left. */
export function readRecords(name: string, records: readonly RawRecord[]): readonly ReadDocument[] {
  const documents: ReadDocument[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  for (const { number, place, fields, fault } of records) {
    try {
      if (!fields) throw new DocumentError(name, fault ?? 'no record.');
      documents.push(readRecord(name, { number, fields, taken }));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      problems.push({ source: name, severity: 'error', message: error.message.replace(`${error.source}: `, ''), place });
    }
  }
  const [first, ...rest] = documents;
  if (first) return [{ ...first, problems: [...problems, ...first.problems] }, ...rest];
  const [why] = problems;
  throw new DocumentError(name, why ? `none of its ${records.length} records can be used; ${why.place}: ${why.message}` : 'holds no records.');
}

function readRecord(name: string, { number, fields, taken }: { readonly number: number; readonly fields: Readonly<Record<string, unknown>>; readonly taken: Set<string> }): ReadDocument {
  const layout = layoutOf(Object.keys(fields));
  const field = (column: Column): string | undefined => {
    const value = layout[column] === undefined ? undefined : fields[layout[column]];
    return typeof value === 'string' ? value.trim() || undefined : typeof value === 'number' ? String(value) : undefined;
  };
  if (layout.text === undefined) throw new DocumentError(name, `no text: it has ${Object.keys(fields).slice(0, 8).join(', ') || 'no fields'}, none of ${textColumns}.`);
  const text = fields[layout.text];
  if (typeof text !== 'string') throw new DocumentError(name, `"${layout.text}" is not text.`);
  const own = field('source') ?? String(number);
  const source = `${name}#${taken.has(own) ? `${own}~${number}` : own}`;
  taken.add(own);
  return readDocument({ source, name: own.includes('/') ? own : name }, text, { title: field('title') ?? `${name.slice(name.lastIndexOf('/') + 1)} #${own}`, date: field('date'), language: field('language') });
}

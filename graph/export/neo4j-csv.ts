/** CSV in the header form of `neo4j-admin database import full`: one file for each kind of node, one for all relationships. */
import { CLAIM_COLUMNS, DOCUMENT_COLUMNS, EDGE_COLUMNS, ENTITY_COLUMNS, SENTENCE_COLUMNS, toCells, type Cell, type Column, type ColumnType } from './columns.ts';
import { gather, inOrder, isEdge, sortedLabels } from './elements.ts';
import type { Element, Format, Piece } from './format.ts';
import type { GraphNode, Property } from '../model.ts';

/** Between the items of lists: names hold semicolons, but not this control character. */
export const LIST_SEPARATOR = '\u001f';
const TYPES: Readonly<Record<ColumnType, string>> = { string: 'string', integer: 'long', number: 'double', strings: 'string[]' };
const KINDS = [
  { label: 'Document', file: 'documents.csv', columns: DOCUMENT_COLUMNS },
  { label: 'Sentence', file: 'sentences.csv', columns: SENTENCE_COLUMNS },
  { label: 'Claim', file: 'claims.csv', columns: CLAIM_COLUMNS },
  { label: 'Entity', file: 'entities.csv', columns: ENTITY_COLUMNS },
] as const;
/** A property that dates one kind of edge is an offset in another: each gets a column, and the offset's bears its own name. */
const RELATIONSHIPS = 'relationships.csv';
const README = 'README.txt';

export const neo4jCsv: Format = {
  name: 'neo4j-csv',
  title: 'CSV for neo4j-admin import',
  extension: 'zip',
  mediaType: 'application/zip',
  files: [...KINDS.map(({ file }) => file), RELATIONSHIPS, README],
  write: (elements) => gather(write(elements)),
};

async function* write(elements: AsyncIterable<Element>): AsyncGenerator<Piece> {
  for (const { file, columns } of KINDS) yield { file, text: row(['id:ID', ':LABEL', ...columns.map(header), 'other']) };
  yield { file: RELATIONSHIPS, text: row([':START_ID', ':END_ID', ':TYPE', 'id', ...EDGE_COLUMNS.map(header), 'other']) };
  yield { file: README, text: HOW_TO };
  for await (const element of inOrder(elements)) {
    if (isEdge(element)) yield { file: RELATIONSHIPS, text: row([element.source, element.target, element.type, element.id, ...cells(element, EDGE_COLUMNS)]) };
    else {
      const { file, columns } = kindOf(element);
      yield { file, text: row([element.id, sortedLabels(element.labels), ...cells(element, columns)]) };
    }
  }
}

const kindOf = ({ labels }: GraphNode): (typeof KINDS)[number] => KINDS.find(({ label }) => labels.includes(label)) ?? KINDS[3];

const header = ({ property, type }: Column): string => `${property}:${TYPES[type]}`;

function cells(element: Element, columns: readonly Column[]): readonly (Cell | undefined)[] {
  const { values, other } = toCells(element, columns, holds);
  return [...columns.map(({ id }) => values.get(id)), other];
}

/** A list is text with separators: none may stand within an item, and an empty item could not be told from none. */
const holds = (value: Property): boolean => !Array.isArray(value) || !(value as readonly string[]).some((item) => item === '' || item.includes(LIST_SEPARATOR));

const row = (values: readonly (Cell | undefined)[]): string => `${values.map(cell).join(',')}\n`;

/** Quoted text may be empty; what is not there stays unquoted, which the import leaves out. */
function cell(value: Cell | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value.length === 0) return '';
  const text = typeof value === 'string' ? value : value.join(LIST_SEPARATOR);
  return `"${text.replaceAll('"', '""')}"`;
}

const HOW_TO = `Into an empty Neo4j 5, with its server stopped, in this folder:

neo4j-admin database import full neo4j --overwrite-destination \\
  --array-delimiter=U+001F --multiline-fields=true \\
  ${KINDS.map(({ file }) => `--nodes=${file}`).join(' ')} --relationships=${RELATIONSHIPS}

The format has no empty lists. An entity without aliases has none after the import; once the server runs, this gives it the empty list that queries expect:
MATCH (n:Entity) WHERE n.aliases IS NULL SET n.aliases = [];

Everything else comes back exactly; what fits no column stands in "other", as JSON. For a spreadsheet take the plain CSV, in which text that could run as a formula is disarmed.
`;

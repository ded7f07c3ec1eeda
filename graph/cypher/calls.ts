/** Which procedures and functions a reader's query may call. */
import { QueryError } from '../errors.ts';
import type { Clause } from './clause.ts';
import { refused, syntax } from './tokens.ts';
import { isGroup, isName, isSymbol, keyword, type Group, type Node } from './tree.ts';
import { BEFORE_BRACKET, FUNCTIONS, NOT_EMBEDDED, PROCEDURES, type Dialect } from './words.ts';

/** Checks `CALL name(…) YIELD …` against the list and gives what follows the name. Throws `QueryError`. */
export function checkProcedure({ body, start, end }: Clause, dialect: Dialect): readonly Node[] {
  const length = nameLength(body, 0);
  if (length === 0) throw syntax('CALL takes a procedure or { a subquery }', start, end);
  const name = nameOf(body, 0, length);
  if (!PROCEDURES[dialect].includes(name)) {
    const list = PROCEDURES[dialect].join(', ');
    const elsewhere = dialect === 'embedded' && PROCEDURES.neo4j.includes(name);
    if (elsewhere) throw new QueryError('unsupported', `At ${start + 1}: the procedure ${name} is not in the embedded store; use a Neo4j store (--store neo4j://…) for it.`, { at: { start, end } });
    throw refused(`the procedure ${name}`, `a reader’s query may call ${list}`, body[0]!.start, body[length - 1]!.end);
  }
  const rest = body.slice(length);
  const after = isGroup(rest[0], '(') ? rest[1] : rest[0];
  if (after && keyword(after) !== 'YIELD') throw syntax('only YIELD or another clause can follow a procedure call', after.start, after.end);
  return rest;
}

/** Checks every function called among the items (not within their brackets) against the list. Throws `QueryError`. */
export function checkCalls(items: readonly Node[], open: Group['open'] | undefined, dialect: Dialect): void {
  for (let index = 0; index < items.length; index += 1) {
    if (!isName(items[index]) || isSymbol(items[index - 1], '.')) continue;
    const length = nameLength(items, index);
    const isCall = isGroup(items[index + length], '(');
    if (isCall && !isIndexHint(items, index, open)) checkFunction(items.slice(index, index + length), dialect);
    index += length - 1;
  }
}

/** `USING INDEX n:Label(property)` looks like a call. */
const isIndexHint = (items: readonly Node[], index: number, open: Group['open'] | undefined): boolean => isSymbol(items[index - 1], ':') && open === undefined;

function checkFunction(path: readonly Node[], dialect: Dialect): void {
  const start = path[0]!.start;
  const end = path.at(-1)!.end;
  if (path.length === 1 && BEFORE_BRACKET.has(keyword(path[0]) ?? '')) return;
  const name = nameOf(path, 0, path.length);
  const shown = name.slice(0, 60);
  const isKnown = FUNCTIONS.has(name.toLowerCase());
  if (isKnown && dialect === 'embedded' && (path.length > 1 || NOT_EMBEDDED.has(name.toLowerCase())))
    throw new QueryError('unsupported', `At ${start + 1}: the function ${shown}() is not in the embedded store; use a Neo4j store (--store neo4j://…) for it.`, { at: { start, end } });
  if (isKnown) return;
  if (path.length > 1 || ['file', 'linenumber'].includes(name.toLowerCase())) throw refused(`the function ${shown}`, 'only Cypher’s own functions, which read nothing but the graph, may be called', start, end);
  throw new QueryError('unsupported', `At ${start + 1}: ${shown}() is no Cypher function that Liaison lets through; docs/cypher.md says which are.`, { at: { start, end } });
}

/** How many items a dotted name at `index` takes: 1 for `a`, 3 for `a.b`; 0 where there is no name. */
function nameLength(items: readonly Node[], index: number): number {
  if (!isName(items[index])) return 0;
  let length = 1;
  while (isSymbol(items[index + length], '.') && isName(items[index + length + 1])) length += 2;
  return length;
}

const nameOf = (items: readonly Node[], index: number, length: number): string =>
  items.slice(index, index + length).map((item) => ('text' in item ? item.text : '')).join('');

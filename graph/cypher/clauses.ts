/**
 * A clause-level parser of reading Cypher: it knows where clauses and subqueries begin and end, and what may stand where. What stands within
 * an expression is the database's to judge, except for words that write, calls, and braces, which are followed all the way down.
 */
import { checkCalls, checkProcedure } from './calls.ts';
import type { Clause } from './clause.ts';
import { refused, syntax } from './tokens.ts';
import { isGroup, isName, isSymbol, keyword, type Group, type Node } from './tree.ts';
import { QueryError } from '../errors.ts';
import { READING_CLAUSES, REFUSED_STARTS, WRITING_WORDS, type Dialect } from './words.ts';

/** A query or subquery: its clauses in order, those of united parts one after another with `UNION` between. */
export interface Query {
  readonly kind: 'query' | 'call' | 'expression';
  readonly clauses: readonly Clause[];
}

interface Place {
  readonly dialect: Dialect;
  readonly kind: Query['kind'];
  /** Where to point when there is nothing to point at. */
  readonly start: number;
  readonly end: number;
}

/** Takes a query apart, subqueries included (outermost first). Throws `QueryError`: `refused`, `syntax` or `unsupported`. */
export function parseQuery(items: readonly Node[], place: Place): readonly Query[] {
  const clauses = splitClauses(items, place);
  const within = clauses.flatMap((clause) => parseClause(clause, place));
  checkOrder(clauses, place);
  return [{ kind: place.kind, clauses }, ...within];
}

/** Cuts items where a clause begins. A clause's word in backticks, after a dot, a colon or AS is a name. */
function splitClauses(items: readonly Node[], place: Place): readonly Clause[] {
  checkStart(items, 0, place);
  const starts = items.flatMap((_, index) => (startsClause(items, index) ? [index] : []));
  return starts.map((start, index) => {
    const optional = keyword(items[start]) === 'OPTIONAL';
    const at = optional ? start + 1 : start;
    const end = starts[index + 1] ?? items.length;
    const word = keyword(items[at])!;
    if (word === 'UNION') checkStart(items, afterUnion(items, at), place);
    return { word, optional, body: items.slice(at + 1, end), start: items[start]!.start, end: items[end - 1]!.end };
  });
}

function startsClause(items: readonly Node[], index: number): boolean {
  const word = keyword(items[index]);
  if (word === undefined || isNamePosition(items, index)) return false;
  if (word === 'OPTIONAL') return ['MATCH', 'CALL'].includes(keyword(items[index + 1]) ?? '');
  if (!READING_CLAUSES.has(word)) return false;
  const before = keyword(items[index - 1]);
  if (word === 'WITH') return before !== 'STARTS' && before !== 'ENDS';
  return before !== 'OPTIONAL' || (word !== 'MATCH' && word !== 'CALL');
}

/** After a dot (a property), a colon (a label) or AS (an alias), any word is a name. */
function isNamePosition(items: readonly Node[], index: number): boolean {
  const before = items[index - 1];
  return isSymbol(before, '.') || isSymbol(before, ':') || keyword(before) === 'AS';
}

const afterUnion = (items: readonly Node[], at: number): number => (['ALL', 'DISTINCT'].includes(keyword(items[at + 1]) ?? '') ? at + 2 : at + 1);

/** What begins a query or a united part must be a clause that reads. */
function checkStart(items: readonly Node[], index: number, place: Place): void {
  const first = items[index];
  if (!first) throw syntax(place.kind === 'query' ? 'the query is empty' : 'a subquery is empty', place.start, place.end);
  const word = keyword(first) ?? '';
  if (startsClause(items, index) && word !== 'UNION') return;
  const why = Object.hasOwn(WRITING_WORDS, word) ? `it ${WRITING_WORDS[word]!}, and a reader’s query only reads the graph`
    : Object.hasOwn(REFUSED_STARTS, word) ? REFUSED_STARTS[word] : undefined;
  if (why !== undefined) throw refused(word, why, first.start, first.end);
  if (word) throw new QueryError('unsupported', `At ${first.start + 1}: a query cannot begin with ${word.slice(0, 40)} here; begin with MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL or RETURN.`, { at: { start: first.start, end: first.end } });
  throw syntax('a query begins with MATCH, OPTIONAL MATCH, WITH, UNWIND, CALL or RETURN', first.start, first.end);
}

/** RETURN and FINISH end each united part; a part that is no lone procedure call ends in one of them. */
function checkOrder(clauses: readonly Clause[], place: Place): void {
  clauses.forEach((clause, index) => {
    const next = clauses[index + 1];
    const ends = clause.word === 'RETURN' || clause.word === 'FINISH';
    if (ends && next && next.word !== 'UNION') throw syntax(`${next.word} cannot follow ${clause.word}, which ends the query`, next.start, next.end);
    if (!ends && (!next || next.word === 'UNION') && !mayEnd(clause, clauses, place)) throw syntax('the query ends without RETURN; say what to return', clause.start, clause.end);
  });
}

/** A lone procedure call returns what it yields; EXISTS and COUNT need no RETURN. */
const mayEnd = (clause: Clause, clauses: readonly Clause[], { kind }: Place): boolean =>
  kind === 'expression' ? clause.word !== 'UNION' : kind === 'query' && clauses.length === 1 && clause.word === 'CALL' && !isGroup(clause.body.at(-1), '{');

function parseClause(clause: Clause, { dialect }: Place): readonly Query[] {
  const { word, body } = clause;
  if (word === 'UNION') {
    if (afterUnion([clause.body[0]!, ...body], 0) - 1 !== body.length) throw syntax('UNION takes nothing but ALL or DISTINCT', clause.start, clause.end);
    return [];
  }
  if (word === 'CALL') return parseCall(clause, dialect);
  if (word !== 'FINISH' && body.length === 0) throw syntax(`${word} is empty; say what it is of, or put the name in backticks`, clause.start, clause.end);
  return parseItems(body, undefined, dialect);
}

/** `CALL { … }`, `CALL (x) { … }` or a procedure of the list. */
function parseCall(clause: Clause, dialect: Dialect): readonly Query[] {
  const { body } = clause;
  const at = isGroup(body[0], '(') ? 1 : 0;
  const group = body[at];
  if (!isGroup(group, '{')) {
    const rest = checkProcedure(clause, dialect);
    return parseItems(rest, undefined, dialect);
  }
  const after = body[at + 1];
  if (after) {
    checkWord(body, at + 1, undefined);
    if (keyword(after) === 'IN') throw refused('CALL { … } IN TRANSACTIONS', 'a reader’s query runs in one reading transaction', after.start, clause.end);
    throw syntax('nothing but a clause can follow CALL { … }', after.start, after.end);
  }
  return parseQuery(group.items, { dialect, kind: 'call', start: group.start, end: group.end });
}

/** Follows words, calls and braces all the way down; `within` is the bracket around the items. */
function parseItems(items: readonly Node[], within: Group | undefined, dialect: Dialect): readonly Query[] {
  items.forEach((item, index) => {
    if (item.kind === 'word') checkWord(items, index, within);
  });
  checkCalls(items, within?.open, dialect);
  return items.flatMap((item, index) => {
    if (isSymbol(item, ';')) throw syntax('";" ends nothing within brackets', item.start, item.end);
    return isGroup(item) ? parseGroup(items, index, dialect) : [];
  });
}

const SUBQUERIES = new Set(['EXISTS', 'COUNT', 'COLLECT']);

function parseGroup(items: readonly Node[], index: number, dialect: Dialect): readonly Query[] {
  const group = items[index] as Group;
  if (group.open !== '{') return parseItems(group.items, group, dialect);
  const before = keyword(items[index - 1]);
  if (before === undefined || !SUBQUERIES.has(before) || isNamePosition(items, index - 1)) {
    checkBraces(group);
    return parseItems(group.items, group, dialect);
  }
  const first = group.items[0];
  const isPattern = before !== 'COLLECT' && first !== undefined && (isGroup(first, '(') || isSymbol(group.items[1], '='));
  if (!isPattern) return parseQuery(group.items, { dialect, kind: before === 'COLLECT' ? 'call' : 'expression', start: group.start, end: group.end });
  const body = group.items;
  return [{ kind: 'expression', clauses: [{ word: 'MATCH', optional: false, body, start: group.start, end: group.end }] }, ...parseItems(body, undefined, dialect)];
}

/** Braces that hold no subquery hold a map, a projection, or how often a pattern repeats. */
function checkBraces({ items, start, end }: Group): void {
  if (items.every((item) => item.kind === 'number' || isSymbol(item, ','))) return;
  let entry = 0;
  items.forEach((item, index) => {
    if (index === entry) {
      const next = items[index + 1];
      const fits = isSymbol(item, '.') || (isName(item) && (next === undefined || isSymbol(next, ':') || isSymbol(next, ',')));
      if (!fits) throw syntax('these braces hold neither a map (name: value) nor a subquery of EXISTS, COUNT, COLLECT or CALL', start, end);
    }
    if (isSymbol(item, ',')) entry = index + 1;
  });
}

/** A word that writes passes only where nothing but a name can stand. */
function checkWord(items: readonly Node[], index: number, within: Group | undefined): void {
  const word = keyword(items[index]) ?? '';
  const { start, end } = items[index]!;
  const before = items[index - 1];
  const isKey = within?.open === '{' && isSymbol(items[index + 1], ':') && (before === undefined || isSymbol(before, ','));
  const isProperty = isSymbol(before, '.') && items[index - 2]?.kind !== 'number';
  const isLabel = isSymbol(before, ':') && within?.open !== '{';
  if (isKey || isProperty || isLabel) return;
  if (Object.hasOwn(WRITING_WORDS, word))
    throw refused(word, `it ${WRITING_WORDS[word]!}, and a reader’s query only reads the graph (a name spelled so goes in backticks)`, start, end);
  if (within && word === 'CALL') throw syntax('CALL begins a clause and cannot stand within brackets (a name spelled so goes in backticks)', start, end);
}

/** A reader's query in the words that cost Grafeo and us least. The answer is the same. */
import { parseQuery } from '../../cypher/clauses.ts';
import { tokenize, type Token } from '../../cypher/tokens.ts';
import { isGroup, isName, isSymbol, keyword, nest, type Node } from '../../cypher/tree.ts';

export interface Asked {
  readonly cypher: string;
  /** Columns that hold the database's own id of a node instead of the node. */
  readonly byId: readonly string[];
}

/**
 * Changes a query of nothing but MATCH that returns variables, with or without a LIMIT; any other stays as it is.
 * - Grafeo reads what rows hold, two thousand at a time, before it leaves out those past the LIMIT: `… RETURN a, r LIMIT 9` becomes `… WITH a, r LIMIT 9 RETURN a, r`.
 * - A node that is matched by its id stands in every row: it is returned by the database's id, `id(a) AS a`, and read once.
 */
export function askLess(cypher: string): Asked {
  const asIs: Asked = { cypher, byId: [] };
  const items = nest(tokenize(cypher));
  const [query] = parseQuery(isSymbol(items.at(-1), ';') ? items.slice(0, -1) : items, { dialect: 'embedded', kind: 'query', start: 0, end: cypher.length });
  const [matches, last] = [query!.clauses.slice(0, -1), query!.clauses.at(-1)!];
  if (last.word !== 'RETURN' || matches.length === 0 || matches.some(({ word }) => word !== 'MATCH')) return asIs;
  const limit = keyword(last.body.at(-2)) === 'LIMIT' ? last.body.at(-1)! : undefined;
  const names = listOf(limit ? last.body.slice(0, -2) : last.body);
  const patterns = matches.flatMap(({ body }) => patternOf(body));
  const known = new Set(patterns.flatMap(variable));
  if (!names || !names.every(({ text }) => known.has(text)) || new Set(names.map(({ text }) => text)).size < names.length) return asIs;
  const byId = names.map(({ text }) => text).filter((name) => patterns.some((item) => isMatchedById(item, name)));
  if (!limit && byId.length === 0) return asIs;
  const written = ({ start, end }: Token): string => cypher.slice(start, end);
  const returned = names.map((name) => (byId.includes(name.text) ? `id(${written(name)}) AS ${written(name)}` : written(name))).join(', ');
  // As long as the word that it stands for: what the database complains of keeps its place.
  const kept = limit ? `WITH  ${cypher.slice(last.start + 'RETURN'.length, limit.end)} ` : '';
  return { cypher: `${cypher.slice(0, last.start)}${kept}RETURN ${returned}`, byId };
}

/** Names with commas between; undefined where anything else stands there. */
function listOf(items: readonly Node[]): readonly Token[] | undefined {
  const names = items.filter((item, index): item is Token => index % 2 === 0 && isName(item));
  return items.length === names.length * 2 - 1 && items.every((item, index) => index % 2 === 0 || isSymbol(item, ',')) ? names : undefined;
}

/** A MATCH without its WHERE. */
function patternOf(body: readonly Node[]): readonly Node[] {
  const where = body.findIndex((item) => keyword(item) === 'WHERE');
  return where < 0 ? body : body.slice(0, where);
}

/** What a node's or an edge's brackets bind, or a path's name before its equals sign. */
function variable(item: Node, index: number, items: readonly Node[]): readonly string[] {
  const first = isGroup(item) ? item.items[0] : isSymbol(items[index + 1], '=') ? item : undefined;
  return isName(first) ? [first.text] : [];
}

function isMatchedById(item: Node, name: string): boolean {
  if (!isGroup(item, '(') || !isName(item.items[0]) || item.items[0].text !== name) return false;
  const properties = item.items.find((part) => isGroup(part, '{'));
  return isGroup(properties) && properties.items.some((key, at) => isName(key) && key.text === 'id' && isSymbol(properties.items[at + 1], ':'));
}

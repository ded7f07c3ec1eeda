/** Rules for what the embedded engine cannot parse: label expressions, quantified paths and the like. */
import type { Here, Rule } from './rule.ts';
import { isGroup, isName, isSymbol, keyword, type Node } from './tree.ts';

const QUANTIFIED = { construct: 'a quantified or SHORTEST path pattern', instead: '[*1..3], shortestPath(…) or allShortestPaths(…)' };
const LABELS = { construct: 'a label expression', instead: 'n:A OR n:B in WHERE' };
const AGGREGATES = new Set(['COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'COLLECT', 'STDEV', 'STDEVP', 'PERCENTILECONT', 'PERCENTILEDISC']);
const PREDICATES = new Set(['ALL', 'ANY', 'NONE', 'SINGLE', 'REDUCE']);
const TEMPORAL = new Set(['DATE', 'DATETIME', 'LOCALDATETIME', 'TIME', 'LOCALTIME', 'DURATION']);
const AFTER_LIMIT = new Set(['UNION', 'WHERE', 'MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL', 'LIMIT', 'SKIP', 'OFFSET']);

const labelExpression: Rule = ({ items, index, within }) => {
  const item = items[index];
  const before = items[index - 1];
  if (isSymbol(item, '&')) return LABELS;
  if (isSymbol(before, ':') && (isSymbol(item, '!') || isSymbol(item, '%') || (isGroup(item, '(') && within?.open !== '{'))) return LABELS;
  return isSymbol(item, '|') && within?.open !== '[' && within?.open !== '{' && isName(before) && isSymbol(items[index - 2], ':') ? LABELS : undefined;
};

const dynamicLabel: Rule = ({ items, index }) => (isSymbol(items[index], '$') || (isSymbol(items[index - 1], ':') && items[index]!.kind === 'parameter' && isGroup(items[index + 1], '(')) ? { construct: 'a dynamic label or type' } : undefined);

const typeTest: Rule = ({ items, index }) =>
  keyword(items[index]) === 'IS' && isExpressionWord(items, index) && !['NULL', 'NOT'].includes(keyword(items[index + 1]) ?? '') ? { construct: 'IS with anything but NULL' }
    : keyword(items[index]) === 'NOT' && keyword(items[index - 1]) === 'IS' && keyword(items[index + 1]) !== 'NULL' ? { construct: 'IS NOT with anything but NULL' } : undefined;

/** `(n:Label WHERE …)`. A predicate function's WHERE follows IN. */
const whereInNode: Rule = ({ items, index, within }) =>
  within?.open === '(' && keyword(items[index]) === 'WHERE' && !items.slice(0, index).some((item) => keyword(item) === 'IN')
    ? { construct: 'WHERE within a node’s pattern', instead: 'WHERE after the pattern' } : undefined;

const hint: Rule = ({ items, index, within }) => (!within && keyword(items[index]) === 'USING' && isExpressionWord(items, index) ? { construct: 'USING', instead: 'the query without the hint' } : undefined);

const limit: Rule = ({ items, index }) => {
  if (!['LIMIT', 'SKIP', 'OFFSET'].includes(keyword(items[index]) ?? '') || !isExpressionWord(items, index)) return undefined;
  const [value, next] = [items[index + 1], items[index + 2]];
  const isPlain = (value?.kind === 'number' || value?.kind === 'parameter') && (next === undefined || AFTER_LIMIT.has(keyword(next) ?? '') || isSymbol(next, ';'));
  if (keyword(items[index]) === 'OFFSET') return { construct: 'OFFSET', instead: 'SKIP' };
  return isPlain ? undefined : { construct: `${keyword(items[index])!} by an expression`, instead: 'a number or a parameter' };
};

const aggregatePart: Rule = ({ items, index }) =>
  isGroup(items[index], '[') && isGroup(items[index - 1], '(') && AGGREGATES.has(keyword(items[index - 2]) ?? '')
    ? { construct: 'part of an aggregate, such as collect(x)[0]', instead: 'WITH collect(x) AS all RETURN all[0]' } : undefined;

const projectedVariable: Rule = ({ items, index, within, before }) =>
  within?.open === '{' && isName(before) && isName(items[index]) && (index === 0 || isSymbol(items[index - 1], ',')) && (items[index + 1] === undefined || isSymbol(items[index + 1], ','))
    ? { construct: 'a lone variable in a map projection', instead: 'name: name' } : undefined;

const quantified: Rule = ({ items, index }) => {
  const item = items[index];
  if (keyword(item) === 'SHORTEST' && isExpressionWord(items, index)) return QUANTIFIED;
  if (isGroup(item, '{') && item.items.length > 0 && item.items.every((part) => part.kind === 'number' || isSymbol(part, ','))) return QUANTIFIED;
  const isArrow = isSymbol(items[index - 1], '-') || (isSymbol(items[index - 1], '>') && isSymbol(items[index - 2], '-'));
  return isArrow && (isSymbol(item, '+') || isSymbol(item, '*')) && isGroup(items[index + 1], '(') ? QUANTIFIED : undefined;
};

const collectSubquery: Rule = ({ items, index }) => (isGroup(items[index], '{') && keyword(items[index - 1]) === 'COLLECT' ? { construct: 'COLLECT { … }', instead: 'a pattern comprehension or CALL { … RETURN collect(…) }' } : undefined);

const namedPath: Rule = ({ items, index, within }) =>
  within?.open === '[' && index === 1 && isSymbol(items[1], '=') && isName(items[0]) && isGroup(items[2], '(') ? { construct: 'a named path in a pattern comprehension' } : undefined;

const component: Rule = ({ items, index }) =>
  isSymbol(items[index], '.') && isGroup(items[index - 1], '(') && TEMPORAL.has(keyword(items[index - 2]) ?? '') ? { construct: 'a component of a temporal value', instead: 'left(text, 4) for the year of a date, which Liaison stores as text' } : undefined;

const manyWhen: Rule = ({ items, index }) => {
  if (keyword(items[index]) !== 'WHEN' || !isExpressionWord(items, index)) return undefined;
  const then = items.findIndex((item, at) => at > index && keyword(item) === 'THEN');
  return items.slice(index, then < 0 ? items.length : then).some((item) => isSymbol(item, ',')) ? { construct: 'WHEN with several values', instead: 'one WHEN for each' } : undefined;
};

const trimFrom: Rule = ({ items, index, within, before }) =>
  within?.open === '(' && ['TRIM', 'LTRIM', 'RTRIM'].includes(keyword(before) ?? '') && (isSymbol(items[index], ',') || keyword(items[index]) === 'FROM') ? { construct: 'trim of chosen characters' } : undefined;

/** Not after a dot, a colon or AS, where any word is a name. */
const isExpressionWord = (items: readonly Node[], index: number): boolean =>
  !isSymbol(items[index - 1], '.') && !isSymbol(items[index - 1], ':') && keyword(items[index - 1]) !== 'AS' && !isSymbol(items[index + 1], ':') || keyword(items[index]) === 'IS';

export const isPredicateFunction = ({ before }: Pick<Here, 'before'>): boolean => PREDICATES.has(keyword(before) ?? '');

export const SHAPES: readonly Rule[] = [
  labelExpression, dynamicLabel, typeTest, whereInNode, hint, limit, aggregatePart, projectedVariable, quantified, collectSubquery, namedPath, component, manyWhen, trimFrom,
];

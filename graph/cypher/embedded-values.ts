/** Rules for what the embedded engine parses but answers otherwise than Cypher defines: sums of nothing, numbers equal to text, and the like. */
import { CLAIM_COLUMNS, DOCUMENT_COLUMNS, EDGE_COLUMNS, ENTITY_COLUMNS, SENTENCE_COLUMNS } from '../export/columns.ts';
import type { QueryValue } from '../store.ts';
import type { Here, Rule } from './rule.ts';
import { isGroup, isName, isSymbol, keyword, type Node } from './tree.ts';
import { BEFORE_BRACKET } from './words.ts';

type Kind = 'whole' | 'real' | 'text' | 'boolean' | 'list';

/** What the graph's properties hold; a name that holds several kinds (`start` is a date or an offset) is in several sets. */
const KINDS: ReadonlyMap<string, ReadonlySet<Kind>> = [...ENTITY_COLUMNS, ...DOCUMENT_COLUMNS, ...SENTENCE_COLUMNS, ...CLAIM_COLUMNS, ...EDGE_COLUMNS, { property: 'id', type: 'string' as const }]
  .reduce((kinds, { property, type }) => kinds.set(property, new Set([...(kinds.get(property) ?? []), ({ string: 'text', strings: 'list', integer: 'whole', number: 'real' } as const)[type]])), new Map<string, Set<Kind>>());

/** Properties that every node or edge of those that have them has, so that none is null. */
const ALWAYS = new Set(['id', 'name', 'aliases', 'mentions', 'documents', 'status', 'confidence', 'support', 'claims', 'predicate', 'source', 'text', 'method']);
const LISTS = new Set(['COLLECT', 'NODES', 'RELATIONSHIPS', 'LABELS', 'KEYS', 'RANGE', 'TAIL', 'SPLIT']);

const sumOfNothing: Rule = ({ items, index, within, before }) =>
  isCall(items, index, 'SUM') && !(within?.open === '(' && keyword(before) === 'COALESCE') ? { construct: 'sum(…), null there where nothing is summed,', instead: 'coalesce(sum(…), 0)' } : undefined;

const rounding: Rule = ({ items, index }) => (isCall(items, index, 'ROUND') ? { construct: 'round(…) (its negative halves go the other way)', instead: 'floor(x + 0.5)' } : undefined);

const toBoolean: Rule = ({ items, index }) => (isCall(items, index, 'TOBOOLEAN') ? { construct: 'toBoolean(…)', instead: 'a comparison' } : undefined);

/** Reals are written otherwise: 1.0 becomes 1. */
const toText: Rule = ({ items, index }) => {
  if (!isCall(items, index, 'TOSTRING')) return undefined;
  const argument = (items[index + 1] as { readonly items: readonly Node[] }).items;
  const kinds = kindsAt(argument, 0, {}, 'right');
  const isSafe = (kinds.size > 0 && !kinds.has('real')) || (isName(argument[0]) && isGroup(argument[1], '(') && ['SIZE', 'COUNT', 'LENGTH', 'DATE', 'TYPE', 'TOINTEGER', 'COALESCE'].includes(keyword(argument[0]) ?? ''));
  return isSafe ? undefined : { construct: 'toString(…) of what may be a number with a fraction', instead: 'the number itself, or toString(toInteger(…))' };
};

/** Text with a fraction or exponent is null there. */
const toWhole: Rule = ({ items, index }) => {
  if (!isCall(items, index, 'TOINTEGER')) return undefined;
  const argument = (items[index + 1] as { readonly items: readonly Node[] }).items;
  const kinds = kindsAt(argument, 0, {}, 'right');
  const isSafe = (kinds.size > 0 && !kinds.has('text')) || ['TOFLOAT', 'LEFT', 'RIGHT', 'SUBSTRING', 'FLOOR', 'CEIL'].includes(keyword(argument[0]) ?? '');
  return isSafe ? undefined : { construct: 'toInteger(…) of text', instead: 'toInteger(toFloat(…))' };
};

const emptySplit: Rule = ({ items, index, within, before }) =>
  within && keyword(before) === 'SPLIT' && items[index]!.kind === 'string' && isSymbol(items[index - 1], ',') && textOf(items[index]!) === '' ? { construct: 'split(…) at nothing' } : undefined;

const slice: Rule = ({ items, index, within, parameters }) => {
  if (!isSymbol(items[index], '..') || within?.open !== '[' || items.some((item) => isSymbol(item, '*'))) return undefined;
  const isPlain = (bound: readonly Node[]): boolean => bound.length === 0 || (bound.length === 1 && (bound[0]!.kind === 'number' || (bound[0]!.kind === 'parameter' && !isNegative(parameters[bound[0]!.text]))));
  return isPlain(items.slice(0, index)) && isPlain(items.slice(index + 1)) ? undefined : { construct: 'a slice whose bounds may be negative', instead: 'bounds that are numbers from 0 up' };
};

const isNegative = (value: QueryValue | undefined): boolean => typeof value === 'number' && value < 0;

/** `list + element` is null there. */
const append: Rule = ({ items, index, within, before }) => {
  if (!isSymbol(items[index], '+')) return undefined;
  const [left, right] = [isListBefore(items, index), isListAfter(items, index)];
  const refusal = { construct: 'a list + a single value', instead: 'list + [value]' };
  if (left !== right && (isLiteralList(items[index - 1], items[index - 2]) || isLiteralList(items[index + 1]))) return refusal;
  const growsList = keyword(before) === 'REDUCE' && within && isSymbol(items[1], '=') && isLiteralList(items[2]);
  return growsList && isName(items[index - 1]) && 'text' in items[0]! && 'text' in items[index - 1]! && (items[0] as { text: string }).text === (items[index - 1] as { text: string }).text && !right ? refusal : undefined;
};

const isLiteralList = (node: Node | undefined, before?: Node): boolean => isGroup(node, '[') && (!isName(before) || BEFORE_BRACKET.has(keyword(before) ?? '')) && !isGroup(before);
const isListBefore = (items: readonly Node[], index: number): boolean =>
  isLiteralList(items[index - 1], items[index - 2]) || (isGroup(items[index - 1], '(') && LISTS.has(keyword(items[index - 2]) ?? '')) || kindsAt(items, index - 1, {}, 'left').has('list');
const isListAfter = (items: readonly Node[], index: number): boolean =>
  isLiteralList(items[index + 1]) || (isGroup(items[index + 2], '(') && LISTS.has(keyword(items[index + 1]) ?? '')) || kindsAt(items, index + 1, {}, 'right').has('list');

/** A number before text is null there; a real after text is written otherwise. */
const join: Rule = ({ items, index, parameters }) => {
  if (!isSymbol(items[index], '+')) return undefined;
  const [left, right] = [kindsAt(items, index - 1, parameters, 'left'), kindsAt(items, index + 1, parameters, 'right')];
  const isNumber = (kinds: ReadonlySet<Kind>): boolean => kinds.size > 0 && [...kinds].every((kind) => kind === 'whole' || kind === 'real');
  if (isNumber(left) && only(right, 'text')) return { construct: 'a number + text', instead: 'the text first' };
  return only(left, 'text') && right.has('real') ? { construct: 'text + a number with a fraction', instead: 'the number in a column of its own' } : undefined;
};

const powerOfPower: Rule = ({ items, index }) => {
  if (!isSymbol(items[index], '^')) return undefined;
  const next = items.slice(index + 1).find((item) => item.kind === 'symbol' && item.text !== '.' && item.text !== '-');
  return isSymbol(next, '^') ? { construct: 'a ^ b ^ c', instead: '(a ^ b) ^ c' } : undefined;
};

/** Where a predicate is null for some element, the engine answers false for unknown. */
const unknownPredicate: Rule = ({ items, index, within, before }) => {
  if (within?.open !== '(' || !['ALL', 'ANY', 'NONE', 'SINGLE'].includes(keyword(before) ?? '') || keyword(items[index]) !== 'WHERE') return undefined;
  const list = items.slice(0, index).find((item) => isGroup(item, '['));
  const hasNull = isGroup(list) && list.items.some((item) => keyword(item) === 'NULL');
  const condition = items.slice(index + 1);
  const mayBeNull = condition.some((item, at) => isSymbol(item, '.') && isName(condition[at + 1]) && !isGroup(condition[at + 2], '(') && !ALWAYS.has((condition[at + 1] as { text: string }).text) && keyword(condition[at + 2]) !== 'IS');
  return hasNull || mayBeNull ? { construct: `${keyword(before)!.toLowerCase()}(…) over a property that may be missing`, instead: 'coalesce(x.property, …) in its condition' } : undefined;
};

const nullInNothing: Rule = ({ items, index, parameters }) => {
  if (keyword(items[index]) !== 'IN') return undefined;
  const list = items[index + 1];
  const isEmpty = (isGroup(list, '[') && list.items.length === 0) || (list?.kind === 'parameter' && Array.isArray(parameters[list.text]) && (parameters[list.text] as readonly unknown[]).length === 0);
  return isEmpty && items.slice(0, index).some((item) => keyword(item) === 'NOT') ? { construct: 'NOT … IN an empty list', instead: 'a list that holds something' } : undefined;
};

/** Java's expressions are ASCII unless told otherwise; the engine's know all letters. */
const pattern: Rule = ({ items, index, parameters }) => {
  if (!isSymbol(items[index], '=~')) return undefined;
  const right = items[index + 1];
  const value = right?.kind === 'parameter' ? parameters[right.text] : right?.kind === 'string' ? textOf(right).replace(/\\\\/gu, '\\') : undefined;
  if (typeof value !== 'string') return undefined;
  if (/\\[wWbBdDsS]/u.test(value)) return { construct: 'a pattern with \\w, \\b, \\d or \\s, which know other letters there', instead: 'the characters in brackets, such as [A-Za-z0-9_]' };
  if (/\(\?[=!<]|\\[1-9]/u.test(value)) return { construct: 'a pattern that looks around or back' };
  return /\(\?[a-z]*i/u.test(value) && /[^\p{ASCII}]/u.test(value) ? { construct: 'a pattern that ignores case beyond ASCII', instead: 'toLower(…) on both sides' } : undefined;
};

/** The engine takes text that reads as a number for that number. */
const comparison: Rule = ({ items, index, parameters }) => {
  const item = items[index];
  const isOperator = ['=', '<', '>'].some((symbol) => isSymbol(item, symbol)) && !isSymbol(items[index - 1], '-') && !isSymbol(items[index - 1], '<') && !isSymbol(items[index - 1], '>');
  if (!isOperator && keyword(item) !== 'IN' && !(isSymbol(item, ':') && isPatternKey(items, index))) return undefined;
  let at = index + 1;
  while (isSymbol(items[at], '=') || isSymbol(items[at], '>')) at += 1;
  const left = isSymbol(item, ':') ? KINDS.get((items[index - 1] as { text: string }).text) ?? new Set<Kind>() : kindsAt(items, index - 1, parameters, 'left');
  const right = keyword(item) === 'IN' ? elementKinds(items[at], parameters) : kindsAt(items, at, parameters, 'right');
  const numbers: readonly Kind[] = ['whole', 'real'];
  const mixes = (one: ReadonlySet<Kind>, other: ReadonlySet<Kind>): boolean => numbers.some((kind) => one.has(kind)) && !one.has('text') && other.has('text') && !numbers.some((kind) => other.has(kind));
  const mixed = mixes(left, right) || mixes(right, left) || (only(left, 'text') && numbers.some((kind) => right.has(kind)) && !right.has('text'));
  return mixed ? { construct: 'a comparison of a number with text', instead: 'both as numbers or both as text' } : undefined;
};

const isPatternKey = (items: readonly Node[], index: number): boolean => isName(items[index - 1]) && (index === 1 || isSymbol(items[index - 2], ','));

const only = (kinds: ReadonlySet<Kind>, kind: Kind): boolean => kinds.size === 1 && kinds.has(kind);

/** What kinds of value an operand that ends (`left`) or begins (`right`) at `index` may be; empty where the query does not say. */
function kindsAt(items: readonly Node[], index: number, parameters: Here['parameters'], side: 'left' | 'right'): ReadonlySet<Kind> {
  const start = side === 'right' && isSymbol(items[index], '-') ? index + 1 : index;
  const item = items[start];
  if (!item) return new Set();
  if (item.kind === 'number') return new Set<Kind>([/[.eE]/u.test(item.text) && !/^0[xX]/u.test(item.text) ? 'real' : 'whole']);
  if (item.kind === 'string') return new Set<Kind>(['text']);
  if (item.kind === 'parameter') return kindsOfValue(parameters[item.text]);
  if (keyword(item) === 'TRUE' || keyword(item) === 'FALSE') return new Set<Kind>(['boolean']);
  const property = side === 'left' ? (isSymbol(items[start - 1], '.') ? item : undefined) : isName(item) && isSymbol(items[start + 1], '.') && isName(items[start + 2]) && !isSymbol(items[start + 3], '.') && !isGroup(items[start + 3]) ? items[start + 2] : undefined;
  return isName(property) ? (KINDS.get(property.text) ?? new Set()) : new Set();
}

const kindsOfValue = (value: QueryValue | undefined): ReadonlySet<Kind> =>
  new Set<Kind>(typeof value === 'string' ? ['text'] : typeof value === 'number' ? [Number.isInteger(value) ? 'whole' : 'real'] : typeof value === 'boolean' ? ['boolean'] : Array.isArray(value) ? ['list'] : []);

function elementKinds(node: Node | undefined, parameters: Here['parameters']): ReadonlySet<Kind> {
  if (node?.kind === 'parameter') {
    const value = parameters[node.text];
    return new Set(Array.isArray(value) ? (value as readonly QueryValue[]).flatMap((item) => [...kindsOfValue(item)]) : []);
  }
  return isGroup(node, '[') ? new Set(node.items.flatMap((item) => (item.kind === 'number' || item.kind === 'string' ? [...kindsAt([item], 0, {}, 'right')] : []))) : new Set();
}

const textOf = (node: Node): string => ('text' in node ? node.text.slice(1, -1) : '');

function isCall(items: readonly Node[], index: number, name: string): boolean {
  return isName(items[index]) && (items[index] as { text: string }).text.toUpperCase() === name && isGroup(items[index + 1], '(') && !isSymbol(items[index - 1], '.');
}

export const VALUES: readonly Rule[] = [
  sumOfNothing, rounding, toBoolean, toText, toWhole, emptySplit, slice, append, join, powerOfPower, unknownPredicate, nullInNothing, pattern, comparison,
];

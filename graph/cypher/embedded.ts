/**
 * Constructs that the embedded engine (Grafeo 0.6.0) answers wrongly or not at all: refused by name, never answered wrongly. Found by running
 * `constructs.ts` and its like on both engines; constructs.test.ts shows that each refusal is still needed.
 */
import { QueryError } from '../errors.ts';
import type { QueryValue } from '../store.ts';
import type { Query } from './clauses.ts';
import { SHAPES } from './embedded-shapes.ts';
import { VALUES } from './embedded-values.ts';
import type { Here, Refusal } from './rule.ts';
import { isGroup, type Group, type Node } from './tree.ts';

/** Throws `QueryError` (`unsupported`) at the first construct that the embedded engine does not answer as Neo4j does. */
export function refuseUnsupported(nodes: readonly Node[], queries: readonly Query[], parameters: Readonly<Record<string, QueryValue>> = {}): void {
  for (const { kind, clauses } of queries) {
    const clause = clauses.find(({ word, optional }) => word === 'FINISH' || (optional && word === 'CALL') || (kind === 'expression' && word !== 'MATCH'));
    if (clause) refuse({ construct: kind === 'expression' ? `${clause.word} within EXISTS or COUNT` : `${clause.optional ? 'OPTIONAL ' : ''}${clause.word}` }, clause);
  }
  walk(nodes, undefined, { parameters, before: undefined });
}

function walk(items: readonly Node[], within: Group | undefined, context: Pick<Here, 'parameters' | 'before'>): void {
  items.forEach((item, index) => {
    for (const rule of [...SHAPES, ...VALUES]) {
      const refusal = rule({ items, index, within, ...context });
      if (refusal) refuse(refusal, item);
    }
    if (isGroup(item)) walk(item.items, item, { ...context, before: items[index - 1] });
  });
}

function refuse({ construct, instead }: Refusal, { start, end }: { readonly start: number; readonly end: number }): never {
  const todo = instead === undefined ? 'use a Neo4j store (--store neo4j://…) for it' : `write ${instead}, or use a Neo4j store (--store neo4j://…)`;
  throw new QueryError('unsupported', `At ${start + 1}: ${construct} is not answered by the embedded store as Cypher defines it; ${todo}.`, { at: { start, end } });
}

import neo4j from 'neo4j-driver';
import type { Parameters } from '../shared/session.ts';

/** Whole numbers go as integers: the driver would make floats of them. */
export const toParameters = (parameters: Parameters): Record<string, unknown> => toDriver(parameters) as Record<string, unknown>;

function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value : value.map(toDriver);
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).map(([name, item]) => [name, toDriver(item)]));
}

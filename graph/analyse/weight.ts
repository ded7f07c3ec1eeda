import type { GraphEdge } from '../model.ts';

/** Edges that only say what was denied count little, so that they pull nobody together. */
const DENIED_WEIGHT = 0.1;

/** How much an edge pulls: by how many documents say it. */
export function weightOf({ support, status }: GraphEdge['properties']): number {
  if (status === 'denied') return DENIED_WEIGHT;
  return typeof support === 'number' && support > 0 ? support : 1;
}

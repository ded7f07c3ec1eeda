/** From what a database answers to the shapes that leave the store. */
import { entityTypes, PROVENANCE_LABELS } from '../../schema.ts';
import type { GraphEdge, GraphNode, Property } from '../../model.ts';
import type { Drawing } from '../../store.ts';

/** A node as a driver gives it. */
export interface RawNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A relationship as a driver gives it, with our ids of its ends. */
export interface RawEdge {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Every node of ours has this label too; it tells them from other people's nodes and is not shown. */
export const MARK = 'Liaison';

/** Computed for drawing; never part of the graph's canonical form. */
export const DRAWING = ['x', 'y', 'community', 'degree', 'pagerank', 'betweenness', 'rankWithin', 'pathsWithin', 'component', 'fingerprint'] as const satisfies readonly (keyof Drawing)[];
/** What the store needs to know and readers do not. */
const HIDDEN: Readonly<Record<string, readonly string[]>> = { Entity: DRAWING, Claim: ['subjectForm', 'objectForm', 'document', 'edge'] };

const ORDER: readonly string[] = ['Entity', ...entityTypes, 'Partner', ...PROVENANCE_LABELS];
const order = (label: string): number => { const at = ORDER.indexOf(label); return at < 0 ? ORDER.length : at; };

export function toNode({ labels, properties }: RawNode): GraphNode {
  const shown = labels.filter((label) => label !== MARK).sort((left, right) => order(left) - order(right) || (left < right ? -1 : 1));
  return { id: String(properties.id), labels: shown, properties: clean(properties, HIDDEN[shown[0] ?? ''] ?? []) };
}

export function toEdge({ type, source, target, properties }: RawEdge): GraphEdge {
  const { id, ...rest } = properties;
  return { id: typeof id === 'string' ? id : `${type}:${source}:${target}${type === 'MENTIONS' ? `:${String(rest.start)}-${String(rest.end)}` : ''}`, type, source, target, properties: clean(rest, ['form', 'tally']) };
}

/** Sorted by name, without what is hidden or null. */
function clean(properties: Readonly<Record<string, unknown>>, hidden: readonly string[]): Readonly<Record<string, Property>> {
  const shown: Record<string, Property> = {};
  for (const name of Object.keys(properties).sort()) {
    const value = properties[name];
    if (value !== null && value !== undefined && !hidden.includes(name)) shown[name] = value as Property;
  }
  return shown;
}

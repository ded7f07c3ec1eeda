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
const HIDDEN: ReadonlyMap<string | undefined, ReadonlySet<string>> = new Map([['Entity', new Set<string>(DRAWING)], ['Claim', new Set(['subjectForm', 'objectForm', 'document', 'edge'])]]);
const NONE: ReadonlySet<string> = new Set();

const ORDER: readonly string[] = ['Entity', ...entityTypes, 'Partner', ...PROVENANCE_LABELS];
const order = (label: string): number => { const at = ORDER.indexOf(label); return at < 0 ? ORDER.length : at; };
/** What an edge's properties do not show: its id stands beside them. */
const HIDDEN_OF_EDGES: ReadonlySet<string> = new Set(['id', 'form', 'tally']);

/** `besides` are names among the properties that the driver itself put there. */
export function toNode({ labels, properties }: RawNode, besides = NONE): GraphNode {
  const shown = labels.filter((label) => label !== MARK).sort((left, right) => order(left) - order(right) || (left < right ? -1 : 1));
  return { id: String(properties.id), labels: shown, properties: clean(properties, HIDDEN.get(shown[0]) ?? NONE, besides) };
}

export function toEdge({ type, source, target, properties }: RawEdge, besides = NONE): GraphEdge {
  const { id, start, end } = properties;
  return { id: typeof id === 'string' ? id : `${type}:${source}:${target}${type === 'MENTIONS' ? `:${String(start)}-${String(end)}` : ''}`, type, source, target, properties: clean(properties, HIDDEN_OF_EDGES, besides) };
}

/** Sorted by name, without what is hidden or null. */
function clean(properties: Readonly<Record<string, unknown>>, hidden: ReadonlySet<string>, besides: ReadonlySet<string>): Readonly<Record<string, Property>> {
  const shown: Record<string, Property> = {};
  for (const name of sorted(Object.keys(properties))) {
    const value = properties[name];
    if (value !== null && value !== undefined && !hidden.has(name) && !besides.has(name)) shown[name] = value as Property;
  }
  return shown;
}

/** Most come in order: to look costs less than to sort them again. */
function sorted(names: string[]): readonly string[] {
  for (let at = 1; at < names.length; at += 1) if (names[at - 1]! > names[at]!) return names.sort();
  return names;
}

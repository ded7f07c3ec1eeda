/** How a node looks in formats that can say so: the viewer's hues by community, radius by degree, shape by type. */
import { nodeRadius } from '../analyse/layout.ts';
import type { GraphEdge, GraphNode } from '../model.ts';
import { EDGE_TYPES, ENTITY_TYPES } from '../schema.ts';
import type { Drawing } from '../store.ts';

export interface Appearance {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** `#rrggbb`. */
  readonly color: string;
}

/** One for each of the first communities, by size; the rest are grey. */
const HUES = ['#2f6fb7', '#c8503c', '#2a8a5f', '#a77d10', '#178aa0', '#9a4fae', '#6b7785', '#c4701f'];
const GREY = '#8a8f98';

/** How far out evidence lies, seen from what lies farthest out of the drawing, and how large it is drawn. */
const RING = 1.2, SMALL = 1;
const FAINT = '#c3c7ce';

/** How each node of an export looks, given what was computed for the entities; undefined of a node where nothing was. */
export function appearances(drawing: ReadonlyMap<string, Drawing> | undefined): (node: GraphNode) => Appearance | undefined {
  let radius = 0;
  for (const { x, y } of drawing?.values() ?? []) radius = Math.max(radius, Math.hypot(x, y));
  return (node) => {
    const own = drawing?.get(node.id);
    if (own) return { x: own.x, y: own.y, size: nodeRadius(own.degree), color: HUES[own.community] ?? GREY };
    // Programs would throw sentences and claims over the network, as large as its largest bodies: they go round it, small and faint.
    return radius > 0 && !node.labels.includes('Entity') ? { ...onRing(node.id, RING * radius), size: SMALL, color: FAINT } : undefined;
  };
}

/** How strong an edge is drawn: by the documents that say it; edges of evidence far behind. */
export const weightOf = ({ type, properties: { support } }: GraphEdge): number | undefined =>
  Object.hasOwn(EDGE_TYPES, type) ? (typeof support === 'number' && support > 0 ? support : undefined) : 0.1;

const FAINTEST = '#eceef1';

/** The colour of edges of evidence, which would else cover the network; undefined of the others, which programs colour by themselves. */
export const edgeColorOf = ({ type }: GraphEdge): string | undefined => (Object.hasOwn(EDGE_TYPES, type) ? undefined : FAINTEST);

/** A place on a ring, by the letters of an id (FNV-1a): the same in every export. */
function onRing(id: string, radius: number): { readonly x: number; readonly y: number } {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  const angle = ((hash >>> 0) / 2 ** 32) * 2 * Math.PI;
  const round = (value: number): number => Math.round(1000 * value) / 1000;
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
}

/** What people read on a node: its name, a document's title, a sentence's words, else its id. */
export const labelOf = ({ id, properties: { name, title, text, predicate } }: GraphNode): string =>
  [name, title, text, predicate].find((value): value is string => typeof value === 'string' && value !== '') ?? id;

/** The type of an entity, or what kind of evidence a node is. */
export const typeOf = ({ labels }: GraphNode): string => labels.find((label) => Object.hasOwn(ENTITY_TYPES, label)) ?? labels.find((label) => label !== 'Entity') ?? 'Entity';

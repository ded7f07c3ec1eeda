/** How a node looks in formats that can say so: the viewer's hues by community, radius by degree, shape by type. */
import { nodeRadius } from '../analyse/layout.ts';
import type { GraphNode } from '../model.ts';
import { ENTITY_TYPES } from '../schema.ts';
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

/** Undefined where nothing was computed for the node. */
export const appearanceOf = (drawing: Drawing | undefined): Appearance | undefined =>
  drawing && { x: drawing.x, y: drawing.y, size: nodeRadius(drawing.degree), color: HUES[drawing.community] ?? GREY };

/** What people read on a node: its name, a document's title, a sentence's words, else its id. */
export const labelOf = ({ id, properties: { name, title, text, predicate } }: GraphNode): string =>
  [name, title, text, predicate].find((value): value is string => typeof value === 'string' && value !== '') ?? id;

/** The type of an entity, or what kind of evidence a node is. */
export const typeOf = ({ labels }: GraphNode): string => labels.find((label) => Object.hasOwn(ENTITY_TYPES, label)) ?? labels.find((label) => label !== 'Entity') ?? 'Entity';

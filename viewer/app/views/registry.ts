/** The places of the viewer. Each is loaded when it is first opened, so that the first page stays small. */
import type { ComponentType } from 'preact';
import type { Place } from '../state/view.ts';
// Remembers where things were, for the way from one place to another.
import './map-flight.ts';

export interface PlaceInfo {
  readonly place: Place;
  readonly label: string;
  readonly load: () => Promise<ComponentType>;
  /** Whether the rail (legend and filter) and the timeline stand beside it. */
  readonly filtered: boolean;
}

export const places: readonly PlaceInfo[] = [
  { place: 'graph', label: 'Graph', filtered: true, load: async () => (await import('./graph-view.tsx')).GraphView },
  { place: 'table', label: 'Table', filtered: true, load: async () => (await import('./table-view.tsx')).TableView },
  { place: 'map', label: 'Map', filtered: true, load: async () => (await import('./map-view.tsx')).MapView },
  { place: 'figures', label: 'Figures', filtered: true, load: async () => (await import('./figures-view.tsx')).FiguresView },
  { place: 'query', label: 'Query', filtered: false, load: async () => (await import('./query-view.tsx')).QueryView },
];

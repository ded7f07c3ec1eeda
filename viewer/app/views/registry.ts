/** The places of the viewer. Each is loaded when it is first opened, so that the first page stays small. */
import type { ComponentType } from 'preact';
import type { Place } from '../state/view.ts';

export interface PlaceInfo {
  readonly place: Place;
  readonly label: string;
  readonly load: () => Promise<ComponentType>;
  /** Whether the rail (legend and filter) and the timeline stand beside it. */
  readonly filtered: boolean;
}

export const places: readonly PlaceInfo[] = [
  { place: 'graph', label: 'Graph', filtered: true, load: async () => (await import('./graph-view.tsx')).GraphView },
];

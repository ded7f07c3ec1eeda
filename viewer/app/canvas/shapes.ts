/** How each type is told apart without colour: a shape, and a line icon on a 24 × 24 grid. */
import type { EntityType } from '../../api.ts';

export type Shape = 'circle' | 'square' | 'diamond';

export const SHAPES: Readonly<Record<EntityType, Shape>> = {
  Organization: 'circle', Person: 'circle', Location: 'circle', Operation: 'square', Event: 'square', Figure: 'diamond', Service: 'circle', Topic: 'circle', Instrument: 'circle',
};

/** SVG path data, drawn with a round 2-unit stroke and no fill. */
export const ICONS: Readonly<Record<EntityType, string>> = {
  Organization: 'M5 20V4h8v16M13 10h6v10M3 20h18M8 8h2M8 12h2M8 16h2M16 14v.01M16 17v.01',
  Person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-4.2 3.6-6 7.5-6s6.9 1.8 7.5 6z',
  Location: 'M12 21.5s7-6.3 7-11.5a7 7 0 1 0-14 0c0 5.2 7 11.5 7 11.5zM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z',
  Operation: 'M12 3l7.5 2.7v6c0 4.6-3.1 7.8-7.5 9.3-4.4-1.5-7.5-4.7-7.5-9.3v-6z',
  Event: 'M4 6h16v14H4zM4 10.5h16M8.5 3v4.5M15.5 3v4.5',
  Figure: 'M10 4L7.5 20M16.5 4L14 20M4.5 9h16M3.5 15h16',
  Service: 'M4 4.5h16v6H4zM4 13.5h16v6H4zM8 7.5v.01M8 16.5v.01',
  Topic: 'M3.5 3.5H12l8.5 8.5-8.5 8.5L3.5 12zM8 8v.01',
  Instrument: 'M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 13h7M9 17h7',
};

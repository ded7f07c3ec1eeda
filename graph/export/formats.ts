/** Every format that a graph can be taken away in. The command line and the viewer read this list; add a format by adding it here. */
import type { Format } from './format.ts';
import { json } from './json.ts';

export type { Element, ExportOptions, Format, Piece } from './format.ts';

export const FORMATS: readonly Format[] = [json];

/** The format of that name, or undefined. */
export const formatNamed = (name: string): Format | undefined => FORMATS.find((format) => format.name === name);

/** Colours where a person looks at them, by picocolors; the text itself elsewhere. */
import picocolors from 'picocolors';
import type { Output } from '../io.ts';

export const coloursOf = (output: Output) => picocolors.createColors(output.colours);

/** The canvas while the Graph place is open, for panels that move the camera or take a picture. */
import { signal } from '@preact/signals';
import type { Canvas } from '../canvas/canvas.ts';

export const theCanvas = signal<Canvas | null>(null);

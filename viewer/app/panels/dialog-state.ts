/** Which dialog is open. */
import { signal } from '@preact/signals';

export const dialog = signal<'keys' | 'add' | 'link' | null>(null);

/** Picking an entity by a click: while a panel waits for one, the canvas hands it over instead of selecting it. */
import { signal } from '@preact/signals';
import { select } from '../state/store.ts';

/** Takes the id of the entity that is clicked; null: nobody waits. */
export const picking = signal<((id: string) => void) | null>(null);

/** Opens an entity that was clicked, unless a panel waits for it. */
export const openEntity = (id: string): void => (picking.value ?? ((one: string) => select({ kind: 'entity', id: one })))(id);

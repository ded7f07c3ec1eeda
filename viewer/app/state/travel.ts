/** Where the reader is and how they came there: the view is the address; undo and redo go over what the reader did, back and forward over the addresses. */
import { batch, computed, signal } from '@preact/signals';
import { arranged, pinned, type Places } from './places.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { START, fromAddress, toAddress, type Selected, type View } from './view.ts';

export const view = signal<View>(START);

/** What undo takes back: the view, and where nodes stand. */
interface Step {
  readonly view: View;
  readonly pinned: Places;
  readonly arranged: Places;
}

const MOST_STEPS = 200;
const past = signal<readonly Step[]>([]);
const future = signal<readonly Step[]>([]);
export const canUndo = computed(() => past.value.length > 0);
export const canRedo = computed(() => future.value.length > 0);

const here = (): Step => ({ view: view.value, pinned: pinned.value, arranged: arranged.value });

/** Before a change that undo should take back. */
function remember(): void {
  past.value = [...past.value.slice(-MOST_STEPS), here()];
  future.value = [];
}

/** A server refuses an address as long as its headers may be; a longer one goes behind `#`, which is never sent. */
const LONGEST_SENT = 4000;
const placeOf = (address: string): string => location.pathname + (address.length > LONGEST_SENT ? `#${address}` : address);
const addressNow = (): string => (location.hash.startsWith('#?') ? location.hash.slice(1) : location.search);

/** Changes the view. `replace`: no step of its own (camera, brushing on the way). */
export function go(change: Partial<View>, { replace = false }: { readonly replace?: boolean } = {}): void {
  const next = { ...view.value, ...change };
  const address = toAddress(next);
  if (address === toAddress(view.value)) return;
  batch(() => {
    if (!replace) remember();
    view.value = next;
  });
  if (replace) history.replaceState(null, '', placeOf(address));
  else history.pushState(null, '', placeOf(address));
}

/** Sets where nodes stand, as one step. */
export function setPlaces(change: { readonly pinned?: Places; readonly arranged?: Places }): void {
  batch(() => {
    remember();
    if (change.pinned) pinned.value = change.pinned;
    if (change.arranged) arranged.value = change.arranged;
  });
}

export const pinNode = (id: string, place: readonly [number, number]): void => setPlaces({ pinned: new Map(pinned.value).set(id, place) });
export const unpinNode = (id: string): void => setPlaces({ pinned: new Map([...pinned.value].filter(([one]) => one !== id)) });

const travel = (from: typeof past, to: typeof past): void => {
  const step = from.value.at(-1);
  if (!step) return;
  const address = toAddress(step.view);
  const sameAddress = address === toAddress(view.value);
  batch(() => {
    to.value = [...to.value, here()];
    from.value = from.value.slice(0, -1);
    view.value = step.view;
    pinned.value = step.pinned;
    arranged.value = step.arranged;
  });
  if (!sameAddress) history.pushState(null, '', placeOf(address));
};
export const undo = (): void => travel(past, future);
export const redo = (): void => travel(future, past);

/** Reads the address, now and whenever the browser goes back or forward. */
export function followAddress(): void {
  view.value = fromAddress(addressNow());
  addEventListener('popstate', () => {
    batch(() => {
      remember();
      view.value = fromAddress(addressNow());
    });
  });
}

export const select = (selected: Selected | null): void => go({ selected });
export const filter = (change: Partial<Filters>, options?: { readonly replace?: boolean }): void => go({ filters: { ...view.value.filters, ...change } }, options);
export const clearFilters = (): void => go({ filters: NO_FILTERS, hidden: [], only: null });
/** Switches one value of a list of things switched off. */
export function toggle<Key extends 'offTypes' | 'offKinds' | 'offEdges' | 'offStatuses' | 'offCommunities'>(key: Key, value: Filters[Key][number]): void {
  const off: readonly (string | number)[] = view.value.filters[key];
  filter({ [key]: off.includes(value) ? off.filter((one) => one !== value) : [...off, value] });
}
export const setDetail = (name: string, value: string, options?: { readonly replace?: boolean }): void => go({ detail: { ...view.value.detail, [name]: value } }, options);

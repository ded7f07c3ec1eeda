/**
 * The state of the app: the network, the view (an address), what follows from both. Change the view only with `go`; it writes the address,
 * and undo and redo go back and forth over what the reader did.
 */
import { batch, computed, effect, signal } from '@preact/signals';
import type { Summary } from '../../api.ts';
import { PALETTES } from '../canvas/palette.ts';
import { api } from './api.ts';
import { NO_FILTERS, visible, type Filters, type Scope } from './filters.ts';
import { edgesOf, neighboursOf, toNetwork, type Network } from './network.ts';
import { START, fromAddress, toAddress, type Selected, type View } from './view.ts';

export const summary = signal<Summary | null>(null);
export const network = signal<Network | null>(null);
/** Why there is nothing to see, in words. */
export const failure = signal<string | null>(null);
export const view = signal<View>(START);
/** Row under the pointer or the keyboard's cursor. */
export const hovered = signal<number | null>(null);
/** Rows marked by a frame, a question or new documents. */
export const marked = signal<ReadonlySet<number>>(new Set());
/** Where the reader put nodes, by id. */
export const moved = signal<ReadonlyMap<string, readonly [number, number]>>(new Map());
/** Spoken by screen readers. */
export const spoken = signal('');
export const say = (words: string): void => {
  spoken.value = words;
};

// ── going, back and forth ───────────────────────────────────────────────────────────────────────────────────────────

interface Step {
  readonly view: View;
  readonly moved: ReadonlyMap<string, readonly [number, number]>;
}

const past = signal<readonly Step[]>([]);
const future = signal<readonly Step[]>([]);
export const canUndo = computed(() => past.value.length > 0);
export const canRedo = computed(() => future.value.length > 0);
const here = (): Step => ({ view: view.value, moved: moved.value });
const MOST_STEPS = 200;

/** Changes the view. `replace`: no step of its own (camera, brushing on the way). */
export function go(change: Partial<View>, { replace = false }: { readonly replace?: boolean } = {}): void {
  const next = { ...view.value, ...change };
  const address = toAddress(next);
  if (address === toAddress(view.value)) return;
  batch(() => {
    if (!replace) remember();
    view.value = next;
  });
  if (replace) history.replaceState(null, '', location.pathname + address);
  else history.pushState(null, '', location.pathname + address);
}

/** Before a change that undo should take back. */
function remember(): void {
  past.value = [...past.value.slice(-MOST_STEPS), here()];
  future.value = [];
}

export function moveNode(id: string, place: readonly [number, number]): void {
  batch(() => {
    remember();
    moved.value = new Map(moved.value).set(id, place);
  });
}

const travel = (from: typeof past, to: typeof past): void => {
  const step = from.value.at(-1);
  if (!step) return;
  batch(() => {
    to.value = [...to.value, here()];
    from.value = from.value.slice(0, -1);
    view.value = step.view;
    moved.value = step.moved;
  });
  history.pushState(null, '', location.pathname + toAddress(step.view));
};
export const undo = (): void => travel(past, future);
export const redo = (): void => travel(future, past);

export const select = (selected: Selected | null): void => go({ selected });
export const filter = (change: Partial<Filters>, options?: { readonly replace?: boolean }): void => go({ filters: { ...view.value.filters, ...change } }, options);
export const clearFilters = (): void => go({ filters: NO_FILTERS, hidden: [], only: null });
/** Switches one value of a list of things switched off. */
export function toggle<Key extends 'offTypes' | 'offKinds' | 'offEdges' | 'offStatuses' | 'offCommunities'>(key: Key, value: Filters[Key][number]): void {
  const off: readonly (string | number)[] = view.value.filters[key];
  filter({ [key]: off.includes(value) ? off.filter((one) => one !== value) : [...off, value] });
}
export const setDetail = (name: string, value: string, options?: { readonly replace?: boolean }): void => go({ detail: { ...view.value.detail, [name]: value } }, options);

// ── what follows ────────────────────────────────────────────────────────────────────────────────────────────────────

const documentScope = signal<{ readonly id: string; readonly edges: readonly string[]; readonly nodes: readonly string[] } | null>(null);

/** Rows of ids that are in the graph. */
export const rowsOf = (ids: Iterable<string>): Set<number> => {
  const rows = network.value?.nodeRow;
  return new Set([...ids].flatMap((id) => rows?.get(id) ?? []));
};

const scope = computed<Scope>(() => {
  const { hidden, only, filters } = view.value;
  const within = documentScope.value?.id === filters.document ? documentScope.value : null;
  const edgeRows = network.value?.edgeRow;
  return {
    hidden: rowsOf(hidden), only: only ? rowsOf(only) : null,
    documentEdges: within ? new Set(within.edges.flatMap((id) => edgeRows?.get(id) ?? [])) : null,
    documentNodes: within ? rowsOf(within.nodes) : null,
  };
});

/** What is seen now, and counts for the legend. */
export const seen = computed(() => (network.value ? visible(network.value, view.value.filters, scope.value) : null));

/** Row of the selected entity. */
export const selectedNode = computed(() => {
  const { selected } = view.value;
  return selected?.kind === 'entity' ? (network.value?.nodeRow.get(selected.id) ?? null) : null;
});
export const selectedEdge = computed(() => {
  const { selected } = view.value;
  return selected?.kind === 'edge' ? (network.value?.edgeRow.get(selected.id) ?? null) : null;
});
/** Set by panels that put something of their own into focus (paths, communities). */
export const focusOverride = signal<{ readonly nodes: ReadonlySet<number>; readonly edges: ReadonlySet<number> } | null>(null);

/** What keeps its colour while the rest fades. */
export const focus = computed(() => {
  const now = network.value;
  if (!now) return null;
  if (focusOverride.value) return focusOverride.value;
  const row = selectedNode.value;
  if (row !== null) return { nodes: neighboursOf(now, row).add(row), edges: new Set(edgesOf(now, row)) };
  if (marked.value.size === 0) return null;
  const inside = (edge: number): boolean => marked.value.has(now.edges.source[edge]!) && marked.value.has(now.edges.target[edge]!);
  return { nodes: marked.value, edges: new Set(Array.from({ length: now.size }, (_, edge) => edge).filter(inside)) };
});

// ── theme ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Theme = 'light' | 'dark' | 'system';
const THEME = 'liaison-theme';
const systemDark = matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = signal(systemDark.matches);
systemDark.addEventListener('change', () => (systemIsDark.value = systemDark.matches));
export const theme = signal<Theme>((['light', 'dark'] as const).find((one) => one === localStorage.getItem(THEME)) ?? 'system');
export const palette = computed(() => PALETTES[theme.value === 'system' ? (systemIsDark.value ? 'dark' : 'light') : theme.value]);
effect(() => {
  document.documentElement.dataset.theme = palette.value.name;
  if (theme.value === 'system') localStorage.removeItem(THEME);
  else localStorage.setItem(THEME, theme.value);
});

// ── start ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Reads the address, then the graph. */
export async function start(): Promise<void> {
  view.value = fromAddress(location.search);
  addEventListener('popstate', () => {
    batch(() => {
      remember();
      view.value = fromAddress(location.search);
    });
  });
  effect(() => {
    const id = view.value.filters.document;
    if (id && documentScope.peek()?.id !== id) {
      api.document(id).then(({ claimsMade, mentions }) => {
        documentScope.value = { id, edges: [...new Set(claimsMade.map(({ edge }) => edge))], nodes: [...new Set(mentions.map(({ entity }) => entity))] };
      }).catch(() => filter({ document: null }, { replace: true }));
    }
  });
  await load();
}

/** Reads the graph again, as after documents were added. */
export async function load(): Promise<void> {
  try {
    api.forget();
    const [about, columns] = await Promise.all([api.summary(), api.graph()]);
    batch(() => {
      summary.value = about;
      network.value = toNetwork(columns);
      failure.value = null;
    });
  } catch (error) {
    failure.value = error instanceof Error ? error.message : String(error);
  }
}

/**
 * The state of the app: the network, the view (an address, see `travel.ts`), what follows from both. Change the view only with `go`; it writes
 * the address, and undo and redo go back and forth over what the reader did.
 */
import { batch, computed, effect, signal } from '@preact/signals';
import type { Summary } from '../../api.ts';
import { api, online, watchServer } from './api.ts';
import type { Compared } from './compare.ts';
import { visible, type Scope } from './filters.ts';
import { edgesOf, neighboursOf, toNetwork, type Network } from './network.ts';
import { keepPins } from './places.ts';
import { filter, followAddress, view } from './travel.ts';

export { arranged, pinned } from './places.ts';
export { palette, theme, type Theme } from './theme.ts';
export { canRedo, canUndo, clearFilters, filter, go, pinNode, redo, select, setDetail, setPlaces, toggle, undo, unpinNode, view } from './travel.ts';

export const summary = signal<Summary | null>(null);
export const network = signal<Network | null>(null);
/** Why there is nothing to see, in words. */
export const failure = signal<string | null>(null);
/** Row under the pointer or the keyboard's cursor. */
export const hovered = signal<number | null>(null);
/** Rows marked by a frame, a question or new documents. */
export const marked = signal<ReadonlySet<number>>(new Set());
/** Spoken by screen readers. */
export const spoken = signal('');
export const say = (words: string): void => {
  spoken.value = words;
};

// ── what follows ────────────────────────────────────────────────────────────────────────────────────────────────────

const documentScope = signal<{ readonly id: string; readonly edges: readonly string[]; readonly nodes: readonly string[] } | null>(null);

/** Rows of ids that are in the graph. */
export const rowsOf = (ids: Iterable<string>): Set<number> => {
  const rows = network.value?.nodeRow;
  return new Set([...ids].flatMap((id) => rows?.get(id) ?? []));
};

// Parts of the view by themselves, so that moving the camera or selecting does not count everything again.
const filters = computed(() => view.value.filters);
const hiddenIds = computed(() => view.value.hidden);
const onlyIds = computed(() => view.value.only);

const scope = computed<Scope>(() => {
  const [hidden, only] = [hiddenIds.value, onlyIds.value];
  const within = documentScope.value?.id === filters.value.document ? documentScope.value : null;
  const edgeRows = network.value?.edgeRow;
  return {
    hidden: rowsOf(hidden), only: only ? rowsOf(only) : null,
    documentEdges: within ? new Set(within.edges.flatMap((id) => edgeRows?.get(id) ?? [])) : null,
    documentNodes: within ? rowsOf(within.nodes) : null,
  };
});

/** What is seen now, and counts for the legend. */
export const seen = computed(() => (network.value ? visible(network.value, filters.value, scope.value) : null));
/** The same without the span of years: what a comparison of spans looks at. */
export const anyTime = computed(() => {
  const { since, until } = filters.value;
  return network.value && (since !== null || until !== null) ? visible(network.value, { ...filters.value, since: null, until: null }, scope.value) : seen.value;
});

/** Row of the selected entity. */
export const selectedNode = computed(() => {
  const { selected } = view.value;
  return selected?.kind === 'entity' ? (network.value?.nodeRow.get(selected.id) ?? null) : null;
});
export const selectedEdge = computed(() => {
  const { selected } = view.value;
  return selected?.kind === 'edge' ? (network.value?.edgeRow.get(selected.id) ?? null) : null;
});
interface Focus {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  readonly compared?: Compared;
}
/** Set by panels that put something of their own into focus (paths, a comparison of spans). */
export const focusOverride = signal<Focus | null>(null);

/** What keeps its colour while the rest fades. */
export const focus = computed((): Focus | null => {
  const now = network.value;
  if (!now) return null;
  if (focusOverride.value) return focusOverride.value;
  const row = selectedNode.value;
  if (row !== null) return { nodes: neighboursOf(now, row).add(row), edges: new Set(edgesOf(now, row)) };
  if (marked.value.size === 0) return null;
  const inside = (edge: number): boolean => marked.value.has(now.edges.source[edge]!) && marked.value.has(now.edges.target[edge]!);
  return { nodes: marked.value, edges: new Set(Array.from({ length: now.size }, (_, edge) => edge).filter(inside)) };
});

// ── start ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Reads the address, then the graph. */
export async function start(): Promise<void> {
  followAddress();
  effect(() => {
    const id = view.value.filters.document;
    if (id && documentScope.peek()?.id !== id) {
      api.document(id).then(({ claimsMade, mentions }) => {
        documentScope.value = { id, edges: [...new Set(claimsMade.flatMap(({ edge, rejected }) => (rejected ? [] : edge)))], nodes: [...new Set(mentions.map(({ entity }) => entity))] };
      }).catch(() => filter({ document: null }, { replace: true }));
    }
  });
  watchServer();
  let wasOnline = true;
  effect(() => {
    const back = online.value && !wasOnline;
    wasOnline = online.value;
    // What is seen stays; only where the graph changed meanwhile is it read again.
    if (back && network.peek()) api.summary().then(({ version }) => (version === network.peek()?.version ? undefined : load())).catch(() => undefined);
  });
  await load();
}

/** Reads the graph again, as after documents were added. */
export async function load(): Promise<void> {
  try {
    api.forget();
    const [about, columns] = await Promise.all([api.summary(), api.graph()]);
    if (!summary.value) keepPins(about.store.name);
    batch(() => {
      summary.value = about;
      network.value = toNetwork(columns);
      failure.value = null;
    });
    if (columns.pending) waitForDrawing(columns.version, DRAWN_AFTER);
  } catch (error) {
    failure.value = error instanceof Error ? error.message : String(error);
  }
}

/** ms after which a sketched graph is asked for again, twice as long each time. */
const DRAWN_AFTER = 2_000;

function waitForDrawing(sketched: string, ms: number): void {
  setTimeout(() => {
    const still = (): boolean => network.peek()?.version === sketched;
    if (!still()) return;
    api.graph().then((columns) => {
      if (columns.version === sketched) waitForDrawing(sketched, 2 * ms);
      else if (still()) void load();
    }).catch(() => waitForDrawing(sketched, 2 * ms));
  }, ms);
}

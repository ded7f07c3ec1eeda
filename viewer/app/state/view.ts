/** What a reader looks at, as one value; it can be written into an address and read back. */
import type { EdgeType, EntityType, Status } from '../../api.ts';
import { NO_FILTERS, type Filters } from './filters.ts';

export type Place = 'graph' | 'table' | 'map' | 'query' | 'figures';
export const PLACES: readonly Place[] = ['graph', 'table', 'map', 'query', 'figures'];

export type Selected =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }
  /** `claim` or `entity` says what to mark first. */
  | { readonly kind: 'document'; readonly id: string; readonly claim?: string; readonly entity?: string }
  | { readonly kind: 'paths'; readonly from: string; readonly to: string | null }
  | { readonly kind: 'communities' }
  | { readonly kind: 'compare' };

export interface View {
  readonly place: Place;
  readonly selected: Selected | null;
  readonly filters: Filters;
  /** Ids the reader hid. */
  readonly hidden: readonly string[];
  /** Only these ids; null is the whole graph. */
  readonly only: readonly string[] | null;
  readonly colourBy: 'type' | 'community';
  readonly sizeBy: 'degree' | 'pagerank' | 'betweenness';
  /** Null: all that is there, fitted. */
  readonly camera: { readonly x: number; readonly y: number; readonly ratio: number } | null;
  /** Of the console. */
  readonly query: string;
  /** What a place keeps for itself (a table's tab and order, a chart's choice), as it likes. */
  readonly detail: Readonly<Record<string, string>>;
}

export const START: View = { place: 'graph', selected: null, filters: NO_FILTERS, hidden: [], only: null, colourBy: 'type', sizeBy: 'degree', camera: null, query: '', detail: {} };

const list = (values: readonly (string | number)[]): string | undefined => (values.length > 0 ? values.join(',') : undefined);
const split = (text: string | null): string[] => (text ? text.split(',').filter(Boolean) : []);
const within = (text: string | null, low: number, high: number): number | null => {
  const value = text === null || text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : null;
};

/** The query of the address, `''` or beginning with `?`. What is as usual is left out. */
export function toAddress(view: View): string {
  const { filters: f, selected, camera } = view;
  const parts: Record<string, string | undefined> = {
    view: view.place === 'graph' ? undefined : view.place,
    [selected?.kind ?? 'none']: selected ? selectedText(selected) : undefined,
    mark: selected?.kind === 'document' ? (selected.claim ?? selected.entity) : undefined,
    'no-types': list(f.offTypes), 'no-kinds': list(f.offKinds), 'no-edges': list(f.offEdges), 'no-statuses': list(f.offStatuses), 'no-communities': list(f.offCommunities),
    min: f.minConfidence > 0 ? String(f.minConfidence) : undefined, max: f.maxConfidence < 1 ? String(f.maxConfidence) : undefined,
    since: f.since === null ? undefined : String(f.since), until: f.until === null ? undefined : String(f.until), undated: f.undated ? '1' : undefined,
    in: f.document ?? undefined, hidden: list(view.hidden), only: view.only ? view.only.join(',') : undefined,
    colour: view.colourBy === 'type' ? undefined : view.colourBy, size: view.sizeBy === 'degree' ? undefined : view.sizeBy,
    at: camera ? [camera.x, camera.y, camera.ratio].map((value) => value.toFixed(3)).join(',') : undefined,
    q: view.query || undefined,
    ...Object.fromEntries(Object.entries(view.detail).map(([name, value]) => [`d.${name}`, value || undefined])),
  };
  const pairs = Object.entries(parts).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/')}`).join('&')}`;
}

const selectedText = (selected: Selected): string => ('id' in selected ? selected.id : selected.kind === 'paths' ? [selected.from, ...(selected.to ? [selected.to] : [])].join(',') : '1');

/** The view an address names; what it cannot understand is as usual. */
export function fromAddress(address: string): View {
  const at = new URLSearchParams(address);
  const place = PLACES.find((one) => one === at.get('view')) ?? 'graph';
  const camera = at.get('at')?.split(',').map(Number);
  const sizeBy = at.get('size');
  return {
    place, selected: selectedFrom(at),
    filters: {
      offTypes: split(at.get('no-types')) as EntityType[], offKinds: split(at.get('no-kinds')), offEdges: split(at.get('no-edges')) as EdgeType[], offStatuses: split(at.get('no-statuses')) as Status[],
      offCommunities: split(at.get('no-communities')).map(Number).filter(Number.isInteger),
      minConfidence: within(at.get('min'), 0, 1) ?? 0, maxConfidence: within(at.get('max'), 0, 1) ?? 1,
      since: within(at.get('since'), -9999, 9999), until: within(at.get('until'), -9999, 9999), undated: at.get('undated') === '1', document: at.get('in'),
    },
    hidden: split(at.get('hidden')), only: at.has('only') ? split(at.get('only')) : null,
    colourBy: at.get('colour') === 'community' ? 'community' : 'type', sizeBy: sizeBy === 'pagerank' || sizeBy === 'betweenness' ? sizeBy : 'degree',
    camera: camera?.length === 3 && camera.every(Number.isFinite) && camera[2]! > 0 ? { x: camera[0]!, y: camera[1]!, ratio: camera[2]! } : null,
    query: at.get('q') ?? '',
    detail: Object.fromEntries([...at].filter(([name]) => name.startsWith('d.')).map(([name, value]) => [name.slice(2), value])),
  };
}

function selectedFrom(at: URLSearchParams): Selected | null {
  const mark = at.get('mark');
  const document = at.get('document');
  if (document) return { kind: 'document', id: document, ...(mark && (mark.includes(':') ? { entity: mark } : { claim: mark })) };
  const entity = at.get('entity');
  if (entity) return { kind: 'entity', id: entity };
  const edge = at.get('edge');
  if (edge) return { kind: 'edge', id: edge };
  // The beginning may be open still, as may the end.
  const [from, to = ''] = at.get('paths')?.split(',') ?? [];
  if (from !== undefined) return { kind: 'paths', from, to: to === '' ? null : to };
  if (at.has('communities')) return { kind: 'communities' };
  return at.has('compare') ? { kind: 'compare' } : null;
}

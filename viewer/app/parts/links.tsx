/** Small parts that many panels use. */
import type { ComponentChildren } from 'preact';
import type { EntityType, Status } from '../../api.ts';
import { hovered, network, select } from '../state/store.ts';
import { TypeIcon } from './icons.tsx';
import { STATUS_WORDS } from './words.ts';

/** An entity's name that selects it, and lights it up on the canvas under the pointer. */
export function EntityLink({ id, name, type, icon = true }: { readonly id: string; readonly name?: string; readonly type?: EntityType; readonly icon?: boolean }) {
  const row = network.value?.nodeRow.get(id);
  const nodes = network.value?.nodes;
  const shownType = type ?? (row === undefined ? undefined : nodes!.typeNames[nodes!.type[row]!]);
  return (
    <button type="button" class="entity-link" onClick={() => select({ kind: 'entity', id })} onMouseEnter={() => (hovered.value = row ?? null)} onMouseLeave={() => (hovered.value = null)}>
      {icon && shownType && <TypeIcon type={shownType} size={16} />}
      <bdi>{name ?? (row === undefined ? id : nodes!.name[row])}</bdi>
    </button>
  );
}

export const StatusChip = ({ status }: { readonly status: Status }) => <span class={`chip s-${status}`}>{STATUS_WORDS[status].toLowerCase()}</span>;

export function Section({ title, action, children }: { readonly title: string; readonly action?: ComponentChildren; readonly children: ComponentChildren }) {
  return (
    <section class="section">
      <header class="section-head"><h2>{title}</h2>{action}</header>
      {children}
    </section>
  );
}

/** Grey bars where words will stand. */
export const Skeleton = ({ lines = 4 }: { readonly lines?: number }) => (
  <div class="skeleton" role="status" aria-label="Loading">{Array.from({ length: lines }, (_, at) => <span key={at} />)}</div>
);

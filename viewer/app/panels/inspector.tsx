/** The right inspector: what is selected, and only then. A sheet from below on a phone. */
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { network, select, view } from '../state/store.ts';
import { Icon } from '../parts/icons.tsx';
import { CommunitiesCard } from './communities-card.tsx';
import { CompareCard } from './compare-card.tsx';
import { JustCorrected } from './correct-card.tsx';
import { DocumentCard } from './document-card.tsx';
import { EdgeCard } from './edge-card.tsx';
import { EntityCard } from './entity-card.tsx';
import { PathsCard } from './paths-card.tsx';

const WIDTH = 'liaison-inspector-width';
const NARROWEST = 280;
const WIDEST = 760;
const width = signal(Math.min(WIDEST, Math.max(NARROWEST, Number(localStorage.getItem(WIDTH)) || 360)));

export function Inspector() {
  const { selected } = view.value;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollTo({ top: 0 }), [selected && JSON.stringify(selected)]);
  useEffect(() => {
    document.documentElement.style.setProperty('--inspector', selected ? `${selected.kind === 'document' ? Math.max(width.value, 440) : width.value}px` : '0px');
  }, [selected?.kind, width.value]);
  if (!selected || !network.value) return null;
  return (
    <aside class="inspector" ref={box} aria-label="Inspector">
      <Grip />
      <button type="button" class="close" aria-label="Close" onClick={() => select(null)}><Icon name="close" /></button>
      <JustCorrected />
      {selected.kind === 'entity' && <EntityCard id={selected.id} />}
      {selected.kind === 'edge' && <EdgeCard id={selected.id} />}
      {selected.kind === 'document' && <DocumentCard {...selected} />}
      {selected.kind === 'paths' && <PathsCard from={selected.from} to={selected.to} />}
      {selected.kind === 'communities' && <CommunitiesCard />}
      {selected.kind === 'compare' && <CompareCard />}
    </aside>
  );
}

/** Pulls the inspector wider; arrow keys do too. */
function Grip() {
  const set = (next: number): void => {
    width.value = Math.min(WIDEST, Math.max(NARROWEST, Math.round(next)));
    localStorage.setItem(WIDTH, String(width.value));
  };
  return (
    <div class="grip" role="separator" tabIndex={0} aria-orientation="vertical" aria-label="Width of the inspector" aria-valuenow={width.value} aria-valuemin={NARROWEST} aria-valuemax={WIDEST}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => { if (event.currentTarget.hasPointerCapture(event.pointerId)) set(innerWidth - event.clientX); }}
      onKeyDown={(event) => { if (event.key === 'ArrowLeft') set(width.value + 24); else if (event.key === 'ArrowRight') set(width.value - 24); }} />
  );
}

/** The menu that takes away what is seen. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { network, seen, summary, view } from '../state/store.ts';
import { plural } from '../parts/words.ts';
import { copyLink, exportPicture, exportSvg, exportView } from './take-away.ts';

export function TakeAwayMenu() {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const away = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', away);
    return () => removeEventListener('pointerdown', away);
  }, [open]);
  const item = (label: string, act: () => unknown) => <button key={label} type="button" role="menuitem" tabIndex={-1} onClick={() => { setOpen(false); void act(); }}>{label}</button>;
  const keys = (event: KeyboardEvent): void => {
    const items = [...box.current!.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const to: Readonly<Record<string, number>> = { ArrowDown: items.indexOf(document.activeElement as HTMLElement) + 1, ArrowUp: items.indexOf(document.activeElement as HTMLElement) - 1, Home: 0, End: items.length - 1 };
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
      box.current?.querySelector<HTMLElement>('button')?.focus();
    } else if (event.key === 'Tab') setOpen(false);
    const next = to[event.key];
    if (next === undefined || items.length === 0) return;
    event.preventDefault();
    items[(next + items.length) % items.length]!.focus();
  };
  const now = seen.value;
  return (
    <div class="menu-box export" ref={box} onKeyDown={keys}>
      <button type="button" class="button" aria-haspopup="menu" aria-expanded={open} disabled={!network.value?.order} onClick={() => setOpen(!open)}>Export</button>
      {open && (
        <div class="menu-frame">
          {now && <p class="menu-words muted">Exactly what is seen: {plural(now.nodeCount, 'entity', 'entities')}, {plural(now.edgeCount, 'edge')}</p>}
          <div class="menu-items" role="menu" aria-label="Export what is seen">
            {view.value.place === 'graph' && item('Picture (PNG)', exportPicture)}
            {view.value.place === 'graph' && item('Drawing (SVG)', exportSvg)}
            {summary.value?.formats.map((format) => item(format.label, () => exportView(format)))}
            {item('Copy a link to this view', copyLink)}
          </div>
        </div>
      )}
    </div>
  );
}

/** The top bar: search, places, export, adding documents, theme. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { go, network, summary, theme, view, type Theme } from '../state/store.ts';
import { Icon, Logo } from '../parts/icons.tsx';
import { places } from '../views/registry.ts';
import { dialog } from './dialog-state.ts';
import { exportView, exportPicture, exportSvg, copyLink } from './take-away.ts';
import { railSeen, toggleRail } from './rail.tsx';
import { Search } from './search.tsx';

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const THEME_ICONS = { system: 'system', light: 'sun', dark: 'moon' } as const;

export function TopBar() {
  return (
    <header class="top-bar">
      <a class="brand" href="/" aria-label="Liaison, start" onClick={(event) => { event.preventDefault(); go({ place: 'graph', selected: null, camera: null }); }}><Logo /><span>Liaison</span></a>
      <Search />
      {isFiltered() && <button type="button" class="button icon-button" aria-label="Legend and filters" title="Legend and filters" aria-expanded={railSeen()} onClick={toggleRail}><Icon name="filter" /></button>}
      <span class="grow" />
      <nav class="places" aria-label="Views">
        {places.map(({ place, label }) => <button key={place} type="button" aria-current={view.value.place === place ? 'page' : undefined} onClick={() => go({ place })}>{label}</button>)}
      </nav>
      <ExportMenu />
      {summary.value?.canIngest && <button type="button" class="button primary add" onClick={() => (dialog.value = 'add')}>Add documents</button>}
      <button type="button" class="button icon-button theme" aria-label={`Theme: ${theme.value}`} title={`Theme: ${theme.value}`} onClick={() => (theme.value = NEXT_THEME[theme.value])}><Icon name={THEME_ICONS[theme.value]} /></button>
    </header>
  );
}

const isFiltered = (): boolean => places.find(({ place }) => place === view.value.place)?.filtered ?? true;

function ExportMenu() {
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
  const item = (label: string, act: () => unknown) => <button key={label} type="button" role="menuitem" onClick={() => { setOpen(false); void act(); }}>{label}</button>;
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      setOpen(false);
      box.current?.querySelector<HTMLElement>('button')?.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const items = [...box.current!.querySelectorAll<HTMLElement>('[role=menuitem]')];
    items[(items.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length]?.focus();
  };
  return (
    <div class="menu-box export" ref={box} onKeyDown={move}>
      <button type="button" class="button" aria-haspopup="menu" aria-expanded={open} disabled={!network.value?.order} onClick={() => setOpen(!open)}>Export</button>
      {open && (
        <div class="menu" role="menu" aria-label="Export what is seen">
          {view.value.place === 'graph' && item('Picture (PNG)', exportPicture)}
          {view.value.place === 'graph' && item('Drawing (SVG)', exportSvg)}
          {summary.value?.formats.map((format) => item(format.label, () => exportView(format)))}
          {item('Copy a link to this view', copyLink)}
        </div>
      )}
    </div>
  );
}

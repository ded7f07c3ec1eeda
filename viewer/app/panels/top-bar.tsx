/** The top bar: search, places, export, adding documents, theme. */
import { go, summary, theme, view, type Theme } from '../state/store.ts';
import { Icon, Logo } from '../parts/icons.tsx';
import { places } from '../views/registry.ts';
import { dialog } from './dialog-state.ts';
import { TakeAwayMenu } from './take-away-menu.tsx';
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
      <TakeAwayMenu />
      {summary.value?.canIngest && <button type="button" class="button primary add" onClick={() => (dialog.value = 'add')}>Add documents</button>}
      <button type="button" class="button icon-button theme" aria-label={`Theme: ${theme.value}`} title={`Theme: ${theme.value}`} onClick={() => (theme.value = NEXT_THEME[theme.value])}><Icon name={THEME_ICONS[theme.value]} /></button>
    </header>
  );
}

const isFiltered = (): boolean => places.find(({ place }) => place === view.value.place)?.filtered ?? true;

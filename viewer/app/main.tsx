/**
 * Where the page starts, and how it is put together.
 *
 * - `state/store.ts` holds everything: signals `network` (the graph in columns), `view` (what the reader looks at; it is the address),
 *   `seen` (rows that pass the filters, and counts), `focus`, `hovered`, `marked`, `pinned`. `travel.ts` is where the reader is. Change the view with `go`, `select`, `filter`, `setDetail`;
 *   each such change is a step of undo and of the browser's back button (`{ replace: true }`: not a step).
 * - `views/registry.ts` lists the places (Graph, Table, Map, Query, Figures). A place is a component loaded when it is first opened; it fills
 *   `<main>` and reads the store. To add one: a name in `PLACES` (state/view.ts), a line in the registry, a file in `views/`.
 *   What it must keep in the address it keeps with `setDetail(name, value)` and reads from `view.value.detail[name]`.
 * - `panels/` are the parts around it: top bar, rail (legend and filter), inspector (what is selected), timeline, dialogs.
 * - `canvas/` draws with Sigma behind one adapter, `canvas/canvas.ts`; `views/graph-view.tsx` joins it to the store. The live canvas is
 *   `theCanvas.value` (state/the-canvas.ts) while the Graph place is open.
 * - `state/api.ts` speaks with the server. `parts/` are small components: `TypeIcon`, `StatusChip`, `EntityLink`, …
 * - No `style=""` in markup strings and no `innerHTML`: text is data, and the Content-Security-Policy forbids the rest. (`style={{}}` is fine.)
 */
import { render } from 'preact';
import '@fontsource-variable/inter/wght.css';
import './styles/theme.css';
import './styles/layout.css';
import './styles/parts.css';
import './styles/panels.css';
import './styles/views.css';
import { App } from './app.tsx';
import { takeToken } from './state/api.ts';
import { start } from './state/store.ts';

takeToken();
render(<App />, document.getElementById('app')!);
void start();

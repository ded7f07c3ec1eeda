/** The page: top bar, rail, the place in the middle, timeline, inspector. */
import { signal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Inspector } from './panels/inspector.tsx';
import { Rail, railHidden } from './panels/rail.tsx';
import { Timeline } from './panels/timeline.tsx';
import { TopBar } from './panels/top-bar.tsx';
import { Dialogs } from './panels/dialogs.tsx';
import { listenToKeys } from './panels/keys.ts';
import { Skeleton } from './parts/links.tsx';
import { api, online, tryNow } from './state/api.ts';
import { failure, load, network, spoken, summary, view } from './state/store.ts';
import { places, type PlaceInfo } from './views/registry.ts';
import { EmptyGraph } from './panels/empty-graph.tsx';
import { DropZone } from './panels/add-documents.tsx';

const loaded = new Map<string, ComponentType>();
const loadedCount = signal(0);

export function App() {
  useEffect(listenToKeys, []);
  const place = places.find((one) => one.place === view.value.place) ?? places[0]!;
  const Place = usePlace(place.place);
  const empty = network.value?.order === 0;
  return (
    <DropZone>
      <div class={`app${place.filtered ? '' : ' unfiltered'}${view.value.selected ? ' inspecting' : ''}${railHidden.value ? ' no-rail' : ''}`}>
        <a class="skip" href="#main">Skip to the graph</a>
        <TopBar />
        {place.filtered && <Rail />}
        <main id="main" tabIndex={-1} aria-label={place.label}>
          {failure.value ? <Failure text={failure.value} /> : empty && place.place === 'graph' ? <EmptyGraph /> : network.value && Place ? <Place /> : <div class="waiting"><Skeleton lines={6} /></div>}
        </main>
        {place.filtered && !empty && <Timeline />}
        <Inspector />
        {!online.value && <p class="offline" role="alert">The server does not answer. Trying again; what you see stays as it is. <button type="button" class="text-button" onClick={tryNow}>Try now</button></p>}
        <p class="spoken" role="status" aria-live="polite">{spoken.value}</p>
        <Dialogs />
      </div>
    </DropZone>
  );
}

/** The component of a place, loaded when first wanted. */
function usePlace(name: string): ComponentType | undefined {
  const [, again] = useState(0);
  useEffect(() => {
    const info = places.find(({ place }) => place === name) ?? places[0]!;
    if (loaded.has(name)) return;
    void fetchPlace(info).then((component) => {
      loaded.set(name, component);
      loadedCount.value += 1;
    });
  }, [name]);
  useSignalEffect(() => again(loadedCount.value));
  return loaded.get(name);
}

/** A place whose file does not come waits for the server; where it does not come even then, the page is loaded anew, and its address keeps the view. */
async function fetchPlace({ load: fetchIt }: PlaceInfo): Promise<ComponentType> {
  try {
    return await fetchIt();
  } catch {
    await api.awake();
  }
  try {
    return await fetchIt();
  } catch (error) {
    location.reload();
    throw error;
  }
}

const Failure = ({ text }: { readonly text: string }) => (
  <div class="failure" role="alert">
    <h2>The graph could not be read</h2>
    <p>{text}</p>
    <button type="button" class="button primary" onClick={() => void load()}>Try again</button>
    {summary.value && <p class="muted">{summary.value.store.name}</p>}
  </div>
);

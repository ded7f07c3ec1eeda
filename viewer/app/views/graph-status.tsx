/** Over the canvas: how much is seen, what is selected and what may be done with it, undo and redo. */
import { canRedo, canUndo, clearFilters, go, marked, network, redo, say, seen, summary, undo, view } from '../state/store.ts';
import { Icon } from '../parts/icons.tsx';
import { count, plural } from '../parts/words.ts';
import { arranging, canArrange, stopArranging, takeBack } from './graph-arrange.ts';

export function GraphStatus() {
  const now = seen.value;
  const all = network.value;
  if (!now || !all) return null;
  const less = now.nodeCount < all.order || now.edgeCount < all.size;
  const documents = summary.value?.counts.documents ?? 0;
  const figures = all.nodes.figures.length;
  // As the command line counts them: figures apart.
  const entities = `${plural(all.order, 'entity', 'entities')}${figures > 0 ? ` (${plural(figures, 'figure')})` : ''}`;
  return (
    <div class="status-bar">
      <span class="pill" data-testid="counts">
        {less ? `${count(now.nodeCount)} of ${plural(all.order, 'entity', 'entities')} · ${count(now.edgeCount)} of ${plural(all.size, 'edge')}` : `${entities} · ${plural(all.size, 'edge')} · ${plural(documents, 'document')}`}
      </span>
      {less && <button type="button" class="pill" onClick={clearFilters}>Show all</button>}
      {now.nodeCount === 0 && all.order > 0 && <span class="pill">Nothing passes the filters.</span>}
      {marked.value.size > 0 && <Marked />}
      {arranging.value && <span class="pill group">Arranging… <button type="button" onClick={stopArranging}>Stop</button></span>}
      {!arranging.value && takeBack.value && <button type="button" class="pill" onClick={() => takeBack.value?.()}>As it was arranged before</button>}
      {canUndo.value && <button type="button" class="pill" onClick={undo}>Undo</button>}
      {canRedo.value && <button type="button" class="pill" onClick={redo}>Redo</button>}
    </div>
  );
}

function Marked() {
  const ids = [...marked.value].map((row) => network.value!.nodes.id[row]!);
  const done = (change: Parameters<typeof go>[0], words: string): void => {
    go(change);
    marked.value = new Set();
    say(words);
  };
  return (
    <span class="pill group">
      {count(ids.length)} selected
      <button type="button" onClick={() => done({ only: ids }, `Only ${plural(ids.length, 'entity', 'entities')} shown`)}>Only these</button>
      {ids.length === 2 && <button type="button" onClick={() => done({ selected: { kind: 'paths', from: ids[0]!, to: ids[1]! }, camera: null }, 'Ways between the two')}>Why linked?</button>}
      <button type="button" onClick={() => done({ hidden: [...new Set([...view.value.hidden, ...ids])] }, `${plural(ids.length, 'entity', 'entities')} hidden`)}>Hide</button>
      <button type="button" aria-label="Clear the selection" onClick={() => (marked.value = new Set())}><Icon name="close" size={12} /></button>
    </span>
  );
}

export const mayArrange = (): boolean => canArrange(seen.value?.nodeCount ?? 0);

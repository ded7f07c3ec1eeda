/** Chooses an entity by name. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { SearchHit } from '../../api.ts';
import { api } from '../state/api.ts';
import { network } from '../state/store.ts';

export function EntityPicker({ label, value, onPick }: { readonly label: string; readonly value: string | null; readonly onPick: (id: string) => void }) {
  const name = value ? (network.value?.nodes.name[network.value.nodeRow.get(value) ?? -1] ?? value) : '';
  const [text, setText] = useState<string | null>(null);
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  const [at, setAt] = useState(0);
  const id = useId();
  useEffect(() => {
    if (!text?.trim()) {
      setHits([]);
      return;
    }
    const stop = new AbortController();
    api.search(text.trim(), stop.signal).then((found) => setHits(found.filter(({ kind }) => kind === 'entity').slice(0, 8))).catch(() => {});
    return () => stop.abort();
  }, [text]);
  const pick = (hit: SearchHit | undefined): void => {
    if (!hit) return;
    setText(null);
    onPick(hit.id);
  };
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <input id={id} type="text" role="combobox" autoComplete="off" aria-expanded={hits.length > 0} aria-controls={`${id}-list`} value={text ?? name} placeholder="name of an entity" onInput={(event) => { setText(event.currentTarget.value); setAt(0); }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') pick(hits[at]);
          else if (event.key === 'Escape') setText(null);
          else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + hits.length) % Math.max(1, hits.length));
          }
        }} onBlur={() => setTimeout(() => setText(null), 150)} />
      {hits.length > 0 && <ul id={`${id}-list`} role="listbox" aria-label={label}>{hits.map((hit, index) => <li key={hit.id} role="option" aria-selected={index === at} onMouseDown={(event) => { event.preventDefault(); pick(hit); }}><bdi>{hit.name}</bdi></li>)}</ul>}
    </div>
  );
}

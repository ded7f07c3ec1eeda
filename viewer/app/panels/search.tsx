/** One search for entities, documents, relations, saved questions and commands. `/` goes here, Enter flies there. */
import { signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { EntityType, SearchHit } from '../../api.ts';
import { api } from '../state/api.ts';
import { clearFilters, filter, go, network, select, summary, theme } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { Icon, TypeIcon } from '../parts/icons.tsx';
import { count, edgeLabel, typePlural } from '../parts/words.ts';
import { dialog } from './dialog-state.ts';

interface Choice {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly note?: string;
  readonly type?: EntityType;
  readonly act: () => void;
}

const hits = signal<{ readonly text: string; readonly hits: readonly SearchHit[] }>({ text: '', hits: [] });
const WAIT = 90;
const MOST = 6;

export function Search() {
  const text = useSignal('');
  const open = useSignal(false);
  const at = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const wanted = text.value.trim();
    if (!wanted) {
      hits.value = { text: '', hits: [] };
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      api.search(wanted, stop.signal).then((found) => (hits.value = { text: wanted, hits: found })).catch(() => {});
    }, WAIT);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text.value]);
  const choices = text.value.trim() ? choicesFor(text.value.trim(), hits.value.hits) : [];
  const groups = [...new Set(choices.map(({ group }) => group))];
  const take = (choice: Choice | undefined): void => {
    if (!choice) return;
    open.value = false;
    text.value = '';
    input.current?.blur();
    choice.act();
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      at.value = (at.value + (event.key === 'ArrowDown' ? 1 : -1) + choices.length) % Math.max(1, choices.length);
    } else if (event.key === 'Enter') take(choices[at.value]);
    else if (event.key === 'Escape') {
      if (text.value) text.value = '';
      else input.current?.blur();
    }
  };
  const shown = open.value && text.value.trim() !== '';
  return (
    <div class="search" onFocusOut={(event) => { if (!(event.currentTarget).contains(event.relatedTarget as Node)) open.value = false; }}>
      <Icon name="search" />
      <input id="search" ref={input} type="text" role="combobox" autoComplete="off" spellcheck={false} placeholder="Search organisations, operations, places, documents…" aria-label="Search" aria-expanded={shown} aria-controls="search-results" aria-autocomplete="list" aria-activedescendant={shown && choices[at.value] ? `hit-${at.value}` : undefined}
        value={text.value} onInput={(event) => { text.value = event.currentTarget.value; at.value = 0; open.value = true; }} onFocus={() => (open.value = true)} onKeyDown={keys} />
      <kbd aria-hidden="true">/</kbd>
      {shown && (
        <div class="results" id="search-results" role="listbox" aria-label="Results">
          {choices.length === 0 && <p class="muted pad">{hits.value.text === text.value.trim() ? `Nothing is called “${text.value.trim()}”.` : 'Searching…'}</p>}
          {groups.map((group) => (
            <div key={group} role="group" aria-label={group}>
              <h3>{group} <span class="number">{count(choices.filter((choice) => choice.group === group).length)}</span></h3>
              {choices.map((choice, index) => choice.group === group && (
                <div key={choice.key} id={`hit-${index}`} role="option" aria-selected={index === at.value} class="result" onMouseDown={(event) => event.preventDefault()} onClick={() => take(choice)} onMouseMove={() => (at.value = index)}>
                  {choice.type ? <TypeIcon type={choice.type} /> : <span class="no-icon" />}
                  <span class="clip grow"><bdi>{choice.label}</bdi></span>
                  {choice.note && <span class="muted clip"><bdi>{choice.note}</bdi></span>}
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Flies to an entity and opens it. */
export function flyTo(id: string): void {
  const row = network.value?.nodeRow.get(id);
  go({ place: 'graph', selected: { kind: 'entity', id }, camera: null });
  if (row !== undefined) theCanvas.value?.fit([row]);
}

function choicesFor(text: string, found: readonly SearchHit[]): readonly Choice[] {
  const wanted = text.toLowerCase();
  const types = new Set(network.value?.nodes.typeNames);
  const entities = found.filter(({ kind }) => kind === 'entity').map(({ id, type, name, matched }): Choice => ({
    key: id, group: types.has(type as EntityType) ? typePlural(type as EntityType) : 'Entities', label: name, ...(matched && { note: matched }), type: type as EntityType, act: () => flyTo(id),
  }));
  const documents = found.filter(({ kind }) => kind === 'document').map(({ id, name }): Choice => ({ key: id, group: 'Documents', label: name, act: () => select({ kind: 'document', id }) }));
  const edgeTypes = (network.value?.edges.typeNames ?? []).filter((type) => edgeLabel(type).toLowerCase().includes(wanted)).map((type): Choice => ({
    key: type, group: 'Relations', label: edgeLabel(type), note: 'show only these', act: () => filter({ offEdges: network.value!.edges.typeNames.filter((other) => other !== type) }),
  }));
  const questions = (summary.value?.questions ?? []).filter(({ title }) => title.toLowerCase().includes(wanted)).map(({ id, title, cypher }): Choice => ({ key: id, group: 'Questions', label: title, act: () => go({ place: 'query', query: cypher }) }));
  const commands = COMMANDS.filter(({ label }) => label.toLowerCase().includes(wanted));
  const grouped = new Map<string, Choice[]>();
  for (const choice of [...entities, ...documents, ...edgeTypes, ...questions, ...commands]) grouped.set(choice.group, [...(grouped.get(choice.group) ?? []), choice]);
  return [...grouped.values()].flatMap((group) => group.slice(0, MOST));
}

const command = (label: string, act: () => void): Choice => ({ key: label, group: 'Commands', label, act });
const COMMANDS: readonly Choice[] = [
  command('Show all of the graph', () => { clearFilters(); theCanvas.value?.fit(); }),
  command('Who connects the communities', () => go({ selected: { kind: 'communities' }, colourBy: 'community' })),
  command('Light theme', () => (theme.value = 'light')),
  command('Dark theme', () => (theme.value = 'dark')),
  command('List the keys', () => (dialog.value = 'keys')),
  command('Add documents', () => (dialog.value = 'add')),
];

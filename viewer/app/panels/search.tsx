/** One search for entities, documents, relations, saved questions and commands. `/` goes here, Enter flies there. */
import { signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../api.ts';
import { Icon, TypeIcon } from '../parts/icons.tsx';
import { count } from '../parts/words.ts';
import { choicesFor, findNamed, type Choice, type Group } from './search-choices.ts';

export { flyTo } from './search-choices.ts';

const hits = signal<{ readonly text: string; readonly hits: readonly SearchHit[] }>({ text: '', hits: [] });
const WAIT = 90;
/** Choices of one group that are shown before the reader asks for all. */
const FEW = 5;

export function Search() {
  const text = useSignal('');
  const open = useSignal(false);
  const at = useSignal(0);
  const whole = useSignal<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wanted = text.value.trim();
    whole.value = null;
    if (!wanted) {
      hits.value = { text: '', hits: [] };
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      findNamed(wanted, stop.signal).then((found) => (hits.value = { text: wanted, hits: found })).catch(() => {});
    }, WAIT);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text.value]);
  const wanted = text.value.trim();
  const groups = wanted ? choicesFor(wanted, hits.value.hits).map((group) => shortened(group, whole.value, () => (whole.value = group.name))) : [];
  const choices = groups.flatMap((group) => group.choices);
  const shown = open.value && wanted !== '';
  useEffect(() => {
    results.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at.value, shown]);
  const close = (): void => {
    open.value = false;
    text.value = '';
    input.current?.blur();
  };
  const take = (choice: Choice | undefined): void => {
    if (!choice) return;
    if (!choice.key.startsWith('more ')) close();
    choice.act();
  };
  const keys = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      at.value = (at.value + step + choices.length) % Math.max(1, choices.length);
    } else if (event.key === 'Enter') take(choices[at.value]);
    else if (event.key === 'Escape') {
      if (text.value) text.value = '';
      else input.current?.blur();
    }
  };
  return (
    <div class="search" onFocusOut={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node)) open.value = false; }}>
      <Icon name="search" />
      <input id="search" ref={input} type="text" role="combobox" autoComplete="off" spellcheck={false} placeholder="Search organisations, operations, places, documents…" aria-label="Search" aria-expanded={shown} aria-controls="search-results" aria-autocomplete="list" aria-activedescendant={shown && choices[at.value] ? `hit-${at.value}` : undefined}
        value={text.value} onInput={(event) => { text.value = event.currentTarget.value; at.value = 0; open.value = true; }} onFocus={() => (open.value = true)} onKeyDown={keys} />
      {text.value ? <button type="button" class="search-clear" aria-label="Clear the search" onClick={() => { text.value = ''; input.current?.focus(); }}><Icon name="close" size={14} /></button> : <kbd aria-hidden="true">/</kbd>}
      {shown && (
        <div class="results" id="search-results" role="listbox" aria-label="Results" ref={results}>
          {choices.length === 0 && <p class="muted pad">{hits.value.text === wanted ? `Nothing is called “${wanted}”.` : 'Searching…'}</p>}
          {groups.map((group) => (
            <div key={group.name} role="group" aria-label={`${group.name}, ${group.total}`}>
              <h3 aria-hidden="true">{group.name} <span class="number">{count(group.total)}</span></h3>
              {group.choices.map((choice) => {
                const index = choices.indexOf(choice);
                return (
                  <div key={choice.key} id={`hit-${index}`} role="option" aria-selected={index === at.value} class="result" onMouseDown={(event) => event.preventDefault()} onClick={() => take(choice)} onMouseMove={() => (at.value = index)}>
                    {choice.type ? <TypeIcon type={choice.type} /> : <span class="no-icon" />}
                    <span class="clip result-name"><bdi>{choice.label}</bdi></span>
                    {choice.note && <span class="muted clip"><bdi>{choice.note}</bdi></span>}
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** A few of a group and a choice that shows the rest, or all of the one that was asked for. */
function shortened({ name, choices }: Group, whole: string | null, showAll: () => void): Group & { readonly total: number } {
  if (choices.length <= FEW + 1 || whole === name) return { name, choices, total: choices.length };
  const more: Choice = { key: `more ${name}`, group: name, label: `${count(choices.length - FEW)} more…`, act: showAll };
  return { name, total: choices.length, choices: [...choices.slice(0, FEW), more] };
}

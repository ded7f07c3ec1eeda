/** A line that says what was done, for a moment, to those who see and to those who listen. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { say } from '../state/store.ts';

interface Told {
  readonly words: string;
  readonly kind: 'done' | 'trouble';
}

const told = signal<Told | null>(null);
const WHILE = 4_000;

export function notice(words: string): void {
  told.value = { words, kind: 'done' };
  say(words);
}

/** Trouble stays until it is closed. */
export function complain(error: unknown): void {
  told.value = { words: error instanceof Error ? error.message : String(error), kind: 'trouble' };
}

export function Notice() {
  const now = told.value;
  useEffect(() => {
    if (now?.kind !== 'done') return;
    const timer = setTimeout(() => (told.value = null), WHILE);
    return () => clearTimeout(timer);
  }, [now]);
  if (!now) return null;
  return (
    <p class={`notice ${now.kind}`} {...(now.kind === 'trouble' && { role: 'alert' })}>
      <bdi>{now.words}</bdi>
      {now.kind === 'trouble' && <button type="button" class="text-button" onClick={() => (told.value = null)}>Close</button>}
    </p>
  );
}

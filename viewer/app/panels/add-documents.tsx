/** Adding documents: drop files anywhere or choose them, watch each, see what they brought. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { api } from '../state/api.ts';
import { load, marked, network, rowsOf, say, select, summary } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { plural } from '../parts/words.ts';
import { dialog } from './dialog-state.ts';

interface Line {
  readonly source: string;
  readonly words: string;
  readonly kind: 'ok' | 'warning' | 'error';
  readonly document?: string;
}

const progress = signal<{ readonly running: boolean; readonly done: number; readonly total: number; readonly lines: readonly Line[] }>({ running: false, done: 0, total: 0, lines: [] });

/** Sends the files and shows what becomes of each. */
export async function addFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0 || progress.value.running || !summary.value?.canIngest) return;
  dialog.value = 'add';
  const before = new Set(network.value?.nodes.id);
  progress.value = { running: true, done: 0, total: files.length, lines: [] };
  const add = (line: Line): void => {
    progress.value = { ...progress.value, lines: [...progress.value.lines, line] };
  };
  try {
    for await (const event of api.ingest(files, new AbortController().signal)) {
      if (event.kind === 'progress') progress.value = { ...progress.value, done: event.done, total: event.total };
      else if (event.kind === 'document') add({ source: event.source, document: event.document, kind: 'ok', words: event.change === 'unchanged' ? 'already read' : `${event.change === 'added' ? 'read' : 'read again'}: ${plural(event.entities, 'entity', 'entities')}, ${plural(event.claims, 'claim')}` });
      else if (event.kind === 'problem') add({ source: event.source, kind: event.severity, words: event.message });
      else if (event.kind === 'done') say(`${plural(event.added, 'document')} read, ${event.failed} failed`);
    }
    await load();
    const fresh = (network.value?.nodes.id ?? []).filter((id) => !before.has(id));
    marked.value = rowsOf(fresh);
    if (fresh.length > 0) theCanvas.value?.fit(rowsOf(fresh));
  } catch (error) {
    add({ source: '', kind: 'error', words: error instanceof Error ? error.message : String(error) });
  }
  progress.value = { ...progress.value, running: false, done: progress.value.total };
}

export function AddDocuments() {
  const input = useRef<HTMLInputElement>(null);
  const { running, done, total, lines } = progress.value;
  return (
    <>
      <h1>Add documents</h1>
      {summary.value?.canIngest ? (
        <>
          <p class="muted">Drop files anywhere on this page, or choose them: text, Markdown, PDF, Word, web pages, tables.</p>
          <input ref={input} type="file" multiple class="spoken" aria-label="Files to add" onChange={(event) => void addFiles([...(event.currentTarget.files ?? [])])} />
          <button type="button" class="button primary" disabled={running} onClick={() => input.current?.click()}>Choose files</button>
        </>
      ) : <p>This viewer was started without a reader of documents. Use <code>liaison ingest</code>.</p>}
      {total > 0 && <progress max={total} value={done} aria-label="Documents read" />}
      <ul class="added" aria-live="polite">
        {lines.map((line, at) => (
          <li key={at} class={line.kind}>
            {line.document ? <button type="button" class="text-button" onClick={() => { dialog.value = null; select({ kind: 'document', id: line.document! }); }}><bdi>{line.source}</bdi></button> : <b><bdi>{line.source}</bdi></b>} {line.words}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Takes files dropped anywhere. */
export function DropZone({ children }: { readonly children: ComponentChildren }) {
  const [over, setOver] = useState(false);
  const holdsFiles = (event: DragEvent): boolean => summary.value?.canIngest === true && (event.dataTransfer?.types.includes('Files') ?? false);
  return (
    <div class={`drop-zone${over ? ' over' : ''}`}
      onDragOver={(event) => { if (holdsFiles(event)) { event.preventDefault(); setOver(true); } }}
      onDragLeave={(event) => { if (!event.relatedTarget) setOver(false); }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void addFiles([...(event.dataTransfer?.files ?? [])]);
      }}>
      {children}
      {over && <p class="drop-hint">Drop to add</p>}
    </div>
  );
}

/** Adding documents: drop files anywhere or choose them, watch each, see what they brought. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { api } from '../state/api.ts';
import { go, load, marked, network, rowsOf, say, select, summary } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { count, plural } from '../parts/words.ts';
import { droppedFiles } from './add-documents-files.ts';
import { after, beginning, closed, type FileProgress, type Progress } from './add-documents-progress.ts';
import { dialog } from './dialog-state.ts';
import { complain } from './notice.tsx';

interface Run {
  readonly running: boolean;
  readonly progress: Progress;
  /** Ids of what is new in the graph, once it is read again. */
  readonly brought: { readonly nodes: readonly string[]; readonly edges: number } | null;
}

const run = signal<Run>({ running: false, progress: beginning([]), brought: null });
let stop: AbortController | null = null;

/** Sends the files and shows what becomes of each. */
export async function addFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0 || run.value.running || !summary.value?.canIngest) return;
  dialog.value = 'add';
  const before = { nodes: new Set(network.value?.nodes.id), edges: new Set(network.value?.edges.id) };
  const mine = new AbortController();
  stop = mine;
  run.value = { running: true, progress: beginning(files.map(({ name }) => name)), brought: null };
  const tell = (progress: Progress): void => {
    run.value = { ...run.value, progress };
  };
  try {
    for await (const event of api.ingest(files, mine.signal)) {
      tell(after(run.value.progress, event));
      if (event.kind === 'done') say(`${plural(event.added, 'document')} read, ${event.failed} failed`);
    }
    tell(closed(run.value.progress, 'done'));
  } catch (error) {
    tell(closed(run.value.progress, 'stopped', mine.signal.aborted ? 'Stopped. What was read before stays.' : error instanceof Error ? error.message : String(error)));
  }
  await load();
  const now = network.value;
  const nodes = (now?.nodes.id ?? []).filter((id) => !before.nodes.has(id));
  run.value = { ...run.value, running: false, brought: { nodes, edges: (now?.edges.id ?? []).filter((id) => !before.edges.has(id)).length } };
  marked.value = rowsOf(nodes);
  if (nodes.length > 0) theCanvas.value?.fit(rowsOf(nodes));
}

export function AddDocuments() {
  const input = useRef<HTMLInputElement>(null);
  const { running, progress: { files, done, trouble }, brought } = run.value;
  const finished = files.filter(({ state }) => state !== 'waiting' && state !== 'reading').length;
  return (
    <>
      <h1>Add documents</h1>
      {summary.value?.canIngest ? (
        <>
          <p class="muted">Drop files or folders anywhere on this page, or choose them: text, Markdown, PDF, Word, web pages, tables.</p>
          <input ref={input} type="file" multiple class="spoken" tabIndex={-1} aria-label="Files to add" onChange={(event) => { void addFiles([...(event.currentTarget.files ?? [])]); event.currentTarget.value = ''; }} />
          <div class="actions">
            <button type="button" class="button primary" disabled={running} onClick={() => input.current?.click()}>Choose files</button>
            {running && <button type="button" class="button" onClick={() => stop?.abort()}>Stop</button>}
          </div>
        </>
      ) : <p>This viewer was started without a reader of documents. Use <code>liaison ingest</code>.</p>}
      {files.length > 0 && <progress max={files.length} value={running ? Math.max(done, finished) : files.length} aria-label={`${finished} of ${files.length} files read`} />}
      {trouble && <p class="s-denied" role="alert">{trouble}</p>}
      {brought && <Brought nodes={brought.nodes} edges={brought.edges} />}
      <ul class="added" aria-live="polite">{files.map((file, at) => <FileLine key={at} file={file} />)}</ul>
    </>
  );
}

const STATES: Readonly<Record<FileProgress['state'], string>> = { waiting: 'waits', reading: 'is read…', done: '', failed: 'could not be read', stopped: 'was not read' };

function FileLine({ file: { name, state, documents, problems } }: { readonly file: FileProgress }) {
  return (
    <li class={state}>
      <span class="added-state" aria-hidden="true">{{ waiting: '·', reading: '…', done: '✓', failed: '✕', stopped: '–' }[state]}</span>
      <div>
        <b><bdi>{name}</bdi></b> {STATES[state]}
        {documents.map((document) => (
          <p key={document.id}>
            <button type="button" class="text-button" onClick={() => { dialog.value = null; select({ kind: 'document', id: document.id }); }}>{document.source === name ? 'Open' : <bdi>{document.source}</bdi>}</button>
            <span class="muted"> {document.change === 'unchanged' ? 'already read' : `${document.change === 'added' ? 'read' : 'read again'}: ${plural(document.entities, 'new entity', 'new entities')}, ${plural(document.claims, 'new claim')}`}</span>
          </p>
        ))}
        {problems.map(({ severity, message }, at) => <p key={at} class={severity}><bdi>{message}</bdi></p>)}
      </div>
    </li>
  );
}

/** What is new, marked on the graph. */
function Brought({ nodes, edges }: { readonly nodes: readonly string[]; readonly edges: number }) {
  if (nodes.length === 0 && edges === 0) return <p class="brought">Nothing new in the graph.</p>;
  const show = (only: boolean): void => {
    dialog.value = null;
    marked.value = rowsOf(nodes);
    go({ place: 'graph', selected: null, camera: null, ...(only && { only: nodes }) });
    theCanvas.value?.fit(rowsOf(nodes));
  };
  return (
    <p class="brought">
      <b>{plural(nodes.length, 'new entity', 'new entities')}, {plural(edges, 'new edge')}</b>
      {nodes.length > 0 && <button type="button" class="button" onClick={() => show(false)}>Show {nodes.length === 1 ? 'it' : `the ${count(nodes.length)}`} on the graph</button>}
      {nodes.length > 1 && <button type="button" class="button" onClick={() => show(true)}>Only these</button>}
    </p>
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
        droppedFiles(event.dataTransfer!).then(addFiles).catch(complain);
      }}>
      {children}
      {over && <p class="drop-hint">Drop to add</p>}
    </div>
  );
}

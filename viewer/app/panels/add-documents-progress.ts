/** What becomes of each file that is added, from what the server tells. A file may hold several documents (a table, lines of JSON) or none. */
import type { IngestEvent } from '../../api.ts';

export interface FileProgress {
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'done' | 'failed' | 'stopped';
  readonly documents: readonly { readonly id: string; readonly source: string; readonly change: 'added' | 'changed' | 'unchanged'; readonly entities: number; readonly claims: number }[];
  readonly problems: readonly { readonly severity: 'warning' | 'error'; readonly message: string }[];
}

export interface Progress {
  readonly files: readonly FileProgress[];
  readonly done: number;
  /** Of the whole run, not of one file. */
  readonly trouble: string | null;
}

export const beginning = (names: readonly string[]): Progress => ({
  files: names.map((name, at) => ({ name, state: at === 0 ? 'reading' : 'waiting', documents: [], problems: [] })), done: 0, trouble: null,
});

/** The progress after an event. Files are read one after the other, so what names no file of its own belongs to the one at hand. */
export function after(progress: Progress, event: IngestEvent): Progress {
  if (event.kind === 'start' || event.kind === 'done') return event.kind === 'done' ? closed(progress, 'done') : progress;
  const at = placeOf(progress, event.source);
  if (event.kind === 'progress') return { ...progress, done: event.done, files: progress.files.map((file, index) => (index === at ? { ...file, state: ended(file) } : index === at + 1 && file.state === 'waiting' ? { ...file, state: 'reading' } : file)) };
  if (at < 0) return event.kind === 'problem' && event.severity === 'error' ? { ...progress, trouble: event.message } : progress;
  return { ...progress, files: progress.files.map((file, index) => (index === at ? told(file, event) : file)) };
}

/** Ends a run that was stopped or broke off: what was not read stays so. */
export const closed = (progress: Progress, why: 'done' | 'stopped', trouble: string | null = progress.trouble): Progress => ({
  ...progress, trouble, files: progress.files.map((file) => (file.state === 'waiting' || file.state === 'reading' ? { ...file, state: why === 'stopped' && file.documents.length === 0 ? 'stopped' : ended(file) } : file)),
});

function placeOf({ files, done }: Progress, source: string): number {
  const named = files.findIndex((file, at) => at >= done && (file.name === source || source.startsWith(`${file.name}#`) || source.endsWith(`/${file.name}`)));
  if (named >= 0) return named;
  return source === '' ? -1 : files.findIndex(({ state }) => state === 'reading');
}

const told = (file: FileProgress, event: Extract<IngestEvent, { kind: 'document' | 'problem' }>): FileProgress =>
  event.kind === 'document'
    ? { ...file, documents: [...file.documents, { id: event.document, source: event.source, change: event.change, entities: event.entities, claims: event.claims }] }
    : { ...file, problems: [...file.problems, { severity: event.severity, message: event.message }] };

/** A file of which nothing could be read has failed; one that gave a document has not, whatever else was wrong with it. */
const ended = ({ documents, problems }: FileProgress): 'done' | 'failed' => (documents.length === 0 && problems.some(({ severity }) => severity === 'error') ? 'failed' : 'done');

/** The app's side of the HTTP API: adds the token, understands errors, tries again while the server is away. */
import { signal } from '@preact/signals';
import type { ApiError, ClaimView, DocumentSummary, DocumentView, EntityView, GraphColumns, IngestEvent, Judged, Judgement, Paths, QueryCheck, QueryResult, Rejected, Rejection, SearchHit, Summary, Vocabulary } from '../../api.ts';

/** Whether the server answered last time. */
export const online = signal(true);

/** The server understood and said no. */
export class Refused extends Error {
  readonly status: number;
  readonly body: ApiError;

  constructor(status: number, body: ApiError) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

const TOKEN = 'liaison-token';
/** Takes the token out of the address, so that it is not shared with a link. */
export function takeToken(): void {
  const token = /[#&]token=([^&]+)/u.exec(location.hash)?.[1];
  if (!token) return;
  sessionStorage.setItem(TOKEN, decodeURIComponent(token));
  history.replaceState(history.state, '', location.pathname + location.search);
}

const headers = (): Record<string, string> => {
  const token = sessionStorage.getItem(TOKEN);
  return token ? { authorization: `Bearer ${token}` } : {};
};

/** Asks until the server answers and `read` has all of the answer: waits 0.5 s, then longer, up to 5 s. Stops when `signal` says so. */
async function ask<T>(path: string, init: RequestInit, read: (response: Response) => T | Promise<T>): Promise<T> {
  for (let wait = SHORTEST_WAIT; ; wait = Math.min(LONGEST_WAIT, wait * 1.6)) {
    try {
      const response = await fetch(`/api/${path}`, { ...init, headers: { ...headers(), ...(init.headers as Record<string, string> | undefined) } });
      if (!response.ok && response.status !== 304) throw new Refused(response.status, await response.json().catch(() => ({ error: 'failed', message: `The server answered ${response.status}.` })) as ApiError);
      const answer = await read(response);
      online.value = true;
      return answer;
    } catch (error) {
      if (error instanceof Refused) online.value = true;
      if (error instanceof Refused || init.signal?.aborted) throw error;
      online.value = false;
      await pause(wait);
    }
  }
}

const SHORTEST_WAIT = 500;
const LONGEST_WAIT = 5000;
const waiting = new Set<() => void>();
const pause = (ms: number): Promise<void> => new Promise((resume) => {
  const go = (): void => {
    clearTimeout(timer);
    waiting.delete(go);
    resume();
  };
  const timer = setTimeout(go, ms);
  waiting.add(go);
});

/** Asks again at once what waits for the server. */
export const tryNow = (): void => [...waiting].forEach((go) => go());

const HEARTBEAT = 20_000;
/** Notices that the server is away also while nothing is asked: when the reader comes back to the page, and now and then while it is seen. */
export function watchServer(): void {
  const look = (): void => {
    if (online.value && document.visibilityState === 'visible') void json('health').catch(() => undefined);
  };
  addEventListener('focus', look);
  addEventListener('online', tryNow);
  setInterval(look, HEARTBEAT);
}

const json = <T>(path: string, init: RequestInit = {}): Promise<T> => ask(path, init, (response) => response.json() as Promise<T>);
const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
const kept = new Map<string, Promise<unknown>>();

/** Answers that change only with the graph are kept until it does. */
function keep<T>(path: string): Promise<T> {
  let answer = kept.get(path) as Promise<T> | undefined;
  if (!answer) {
    answer = json<T>(path);
    kept.set(path, answer);
    answer.catch(() => kept.delete(path));
  }
  return answer;
}

export const api = {
  /** Answers as soon as the server does. */
  awake: () => json<unknown>('health'),
  summary: () => json<Summary>('summary'),
  graph: () => json<GraphColumns>('graph'),
  entity: (id: string) => keep<EntityView>(`entity/${encodeURIComponent(id)}`),
  claims: (edge: string) => keep<readonly ClaimView[]>(`edge/${encodeURIComponent(edge)}/claims`),
  documents: () => keep<readonly DocumentSummary[]>('documents'),
  document: (id: string) => keep<DocumentView>(`document/${encodeURIComponent(id)}`),
  search: (text: string, signal: AbortSignal) => json<readonly SearchHit[]>(`search?q=${encodeURIComponent(text)}&limit=60`, { signal }),
  query: (cypher: string, parameters: Readonly<Record<string, unknown>>, signal: AbortSignal) => json<QueryResult>('query', { ...post({ cypher, parameters }), signal }),
  ask: (question: string, parameters: Readonly<Record<string, unknown>>, signal: AbortSignal) => json<QueryResult>(`ask/${encodeURIComponent(question)}`, { ...post({ parameters }), signal }),
  checkQuery: (cypher: string, parameters: Readonly<Record<string, unknown>>) => json<QueryCheck>('query/check', post({ cypher, parameters })),
  judgements: () => keep<readonly Judgement[]>('judgements'),
  judge: (judgement: { readonly one: string; readonly other: string; readonly same: boolean; readonly reason?: string }) => json<Judged>('judgements', post(judgement)),
  unjudge: ({ left, right }: Judgement) => json<Judged>(`judgements?left=${encodeURIComponent(left)}&right=${encodeURIComponent(right)}`, { method: 'DELETE' }),
  rejections: () => keep<readonly Rejection[]>('rejections'),
  reject: (claim: string, reason?: string) => json<Rejected>('rejections', post({ claim, ...(reason && { reason }) })),
  unreject: (claim: string) => json<Rejected>(`rejections?claim=${encodeURIComponent(claim)}`, { method: 'DELETE' }),
  vocabulary: () => keep<Vocabulary>('vocabulary'),
  paths: (from: string, to: string, k: number) => keep<Paths>(`paths?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}&k=${k}`),
  export: (format: string, view: { readonly nodes: readonly string[]; readonly edges: readonly string[] }) => ask(`export/${format}`, post(view), (response) => response.blob()),
  ingest: ingestFiles,
  /** Forgets what was kept: the graph changed. */
  forget: () => kept.clear(),
};

async function* ingestFiles(files: readonly File[], signal: AbortSignal): AsyncGenerator<IngestEvent> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  const response = await ask('ingest', { method: 'POST', body: form, signal }, (answer) => answer);
  let rest = '';
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const parts = (rest + value).split('\n\n');
    rest = parts.pop()!;
    for (const part of parts) {
      const data = /^data: (.*)$/mu.exec(part)?.[1];
      if (data) yield JSON.parse(data) as IngestEvent;
    }
  }
}

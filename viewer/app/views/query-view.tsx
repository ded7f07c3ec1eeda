/** The Query place: Cypher under limits, with completion and errors at their place; questions beside it; the answer below. */
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import '../styles/console.css';
import type { ApiError, Vocabulary } from '../../api.ts';
import { Skeleton } from '../parts/links.tsx';
import { api } from '../state/api.ts';
import { say, view } from '../state/store.ts';
import type { Editor } from './query-editor.ts';
import { QueryParameters } from './query-parameters.tsx';
import { Answered } from './query-result.tsx';
import { answer, cancel, check, keep, question, readAddress, run, text, typed, wanted } from './query-run.ts';
import { QuerySide } from './query-side.tsx';
import { lineAndColumn } from './query-text.ts';

const START = 'MATCH (a:Organization)-[r:PARTNERS_WITH]-(b)\nWHERE a.name < b.name\nRETURN a, r, b, r.status AS status, r.confidence AS confidence\nORDER BY confidence DESC\nLIMIT 50';

export function QueryView() {
  const editor = useRef<Editor | null>(null);
  if (text.peek() === '' && view.peek().query === '') text.value = START;
  useSignalEffect(readAddress);
  const now = answer.value;
  return (
    <div class="query-view">
      <QuerySide />
      <div class="query-main">
        <form class="query-top" onSubmit={(event) => { event.preventDefault(); void run(); }}>
          {question.value && <header><h1>{question.value.title}</h1>{question.value.description && <p class="muted">{question.value.description.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}</p>}</header>}
          <CypherField editor={editor} />
          <QueryParameters />
          <div class="actions">
            {/* Keys: one button must not turn into the other under a click, which would then submit. */}
            {now.state === 'running' ? <button key="cancel" type="button" class="button" onClick={cancel}>Cancel</button> : <button key="run" type="submit" class="button primary">Run</button>}
            <Keep />
            <span class="muted query-hint"><kbd>Ctrl</kbd> + <kbd>Enter</kbd> runs · <kbd>Esc</kbd>, then <kbd>Tab</kbd>, leaves the editor</span>
          </div>
          {now.state === 'failed' && <Trouble error={now.error} cypher={now.cypher} onGo={(offset) => editor.current?.goTo(offset)} />}
          {now.state === 'cancelled' && <p class="muted" role="status">Cancelled: the server stops it too.</p>}
        </form>
        {now.state === 'running' && <div class="pad"><Skeleton lines={5} /></div>}
        {now.state === 'there' && <Answered result={now.result} />}
      </div>
    </div>
  );
}

/** The editor; until its chunk is here, the text as it is. */
function CypherField({ editor }: { readonly editor: { current: Editor | null } }) {
  const host = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'waiting' | 'there' | 'failed'>('waiting');
  const words = useRef<Vocabulary | null>(null);
  useEffect(() => {
    let gone = false;
    api.vocabulary().then((found) => (words.current = found)).catch(() => {});
    import('./query-editor.ts').then(({ createEditor }) => {
      if (gone) return;
      editor.current = createEditor(host.current!, {
        text: text.peek(), vocabulary: () => words.current, parameters: () => Object.keys(typed.peek()).concat(wanted.peek()),
        onChange: (next) => (text.value = next), onRun: () => void run(), check,
      });
      setState('there');
    }).catch(() => setState('failed'));
    return () => {
      gone = true;
      editor.current?.destroy();
      editor.current = null;
    };
  }, []);
  // The signal is read first: until the editor is there, nothing else would be listened to.
  useSignalEffect(() => {
    const next = text.value;
    editor.current?.set(next);
  });
  useSignalEffect(() => {
    const now = answer.value;
    if (now.state === 'failed') editor.current?.mark(now.error);
  });
  return (
    <>
      <div ref={host} class="query-editor" hidden={state === 'failed'} />
      {state !== 'there' && <textarea class="query-plain" aria-label="Cypher" spellcheck={false} readOnly={state === 'waiting'} value={text.value} onInput={(event) => (text.value = event.currentTarget.value)} />}
    </>
  );
}

/** Saves the query under a name of the reader's. */
function Keep() {
  const [title, setTitle] = useState<string | null>(null);
  const done = (): void => {
    const name = title?.trim();
    if (name) {
      keep(name);
      say(`${name} saved`);
    }
    setTitle(null);
  };
  if (title === null) return <button type="button" class="button" disabled={text.value.trim() === ''} onClick={() => setTitle(question.value ? `${question.value.title}, mine` : '')}>Save…</button>;
  return (
    <span class="query-keep">
      <input type="text" class="table-filter" aria-label="Name of the question" placeholder="Name of the question" value={title} ref={(field) => field?.focus()} onInput={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') { event.preventDefault(); done(); } else if (event.key === 'Escape') { event.stopPropagation(); setTitle(null); }
        }} />
      <button type="button" class="button" disabled={!title.trim()} onClick={done}>Save</button>
    </span>
  );
}

const HINTS: Readonly<Record<string, string>> = {
  timeout: 'Begin from one entity, shorten a path (*..3), or add a LIMIT.', 'too-large': 'Match less, count instead of collecting, or add a LIMIT.', refused: 'Readers ask; documents and judgements change the graph.',
};

/** The store's words, and the place in the query where it names one. */
function Trouble({ error, cypher, onGo }: { readonly error: ApiError; readonly cypher: string; readonly onGo: (offset: number) => void }) {
  const { at, message } = error;
  const place = at && lineAndColumn(cypher, at.start);
  const line = place && cypher.split('\n')[place.line - 1]!;
  const from = place ? place.column - 1 : 0;
  return (
    <div class="query-error" role="alert">
      <p><bdi>{message}</bdi> {HINTS[error.error]}</p>
      {at && place && line !== undefined && (
        <p>
          <button type="button" class="text-button" onClick={() => onGo(at.start)}>Line {place.line}, column {place.column}</button>
          <code>{line.slice(0, from)}<mark>{line.slice(from, from + Math.max(1, at.end - at.start)) || '▮'}</mark>{line.slice(from + Math.max(1, at.end - at.start))}</code>
        </p>
      )}
    </div>
  );
}

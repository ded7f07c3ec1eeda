/** Beside the console: the built-in questions, the reader's own, and what ran before. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icons.tsx';
import { count } from '../parts/words.ts';
import { summary } from '../state/store.ts';
import { forget, forgetHistory, past, question, run, saved, take, text } from './query-run.ts';
import { withoutHead } from './query-text.ts';

/** On a phone the editor and the answer need the room. */
const isWide = (): boolean => matchMedia('(min-width: 768px)').matches;

export function QuerySide() {
  const built = summary.value?.questions ?? [];
  return (
    <nav class="query-side" aria-label="Questions">
      <Shelf title="Questions" many={built.length} open={isWide()}>
        {built.map((one) => (
          <li key={one.id}>
            <button type="button" class="query-pick" title={one.description} aria-current={question.value?.id === one.id ? 'true' : undefined} onClick={() => { take({ cypher: one.cypher, parameters: one.parameters ?? {} }); void run(); }}>{one.title}</button>
          </li>
        ))}
      </Shelf>
      {saved.value.length > 0 && (
        <Shelf title="Your questions" many={saved.value.length} open>
          {saved.value.map((one) => (
            <li key={one.title} class="query-kept">
              <button type="button" class="query-pick" aria-current={text.value === one.cypher ? 'true' : undefined} onClick={() => { take(one); void run(); }}><bdi>{one.title}</bdi></button>
              <button type="button" class="close" aria-label={`Forget ${one.title}`} onClick={() => forget(one.title)}><Icon name="close" size={12} /></button>
            </li>
          ))}
        </Shelf>
      )}
      {past.value.length > 0 && (
        <Shelf title="History" many={past.value.length} open={false}>
          {past.value.map((one) => <li key={one.cypher}><button type="button" class="query-pick code" title={one.cypher} onClick={() => take(one)}>{withoutHead(one.cypher).replace(/\s+/gu, ' ').slice(0, 120)}</button></li>)}
          <li><button type="button" class="text-button small" onClick={forgetHistory}>Clear the history</button></li>
        </Shelf>
      )}
    </nav>
  );
}

const Shelf = ({ title, many, open, children }: { readonly title: string; readonly many: number; readonly open: boolean; readonly children: ComponentChildren }) => (
  <details class="query-shelf" open={open}>
    <summary><h2>{title}</h2><span class="number muted">{count(many)}</span></summary>
    <ul>{children}</ul>
  </details>
);

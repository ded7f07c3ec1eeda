/** The document reader: what the document is, what of it readers called wrong, and its text. */
import type { DocumentView } from '../../api.ts';
import { api } from '../state/api.ts';
import { filter, network, select, view } from '../state/store.ts';
import { Skeleton } from '../parts/links.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { date, plural, sentenceOf } from '../parts/words.ts';
import { DocumentText } from './document-text.tsx';

export function DocumentCard({ id, claim, entity }: { readonly id: string; readonly claim?: string; readonly entity?: string }) {
  const answer = useAnswer(() => api.document(id), `${id} ${network.value?.version ?? ''}`);
  if (answer.state === 'waiting') return <Skeleton lines={9} />;
  if (answer.state === 'failed') return <p role="alert">{answer.message}</p>;
  const document = answer.value;
  const only = view.value.filters.document === id;
  return (
    <article class="card reader">
      <h1><bdi>{document.title}</bdi></h1>
      <p class="muted">{document.date && `${date(document.date)} · `}<bdi>{document.source}</bdi> · {plural(document.sentences, 'sentence')} · {plural(document.claims, 'claim')}</p>
      <div class="actions">
        <button type="button" class="button" aria-pressed={only} onClick={() => filter({ document: only ? null : id })}>{only ? 'Show the whole graph' : 'Only this document'}</button>
      </div>
      <CalledWrong document={document} />
      <DocumentText document={document} claim={claim} entity={entity} />
    </article>
  );
}

/** What readers called wrong of what the document was understood to say: its edges no longer lead here. */
function CalledWrong({ document }: { readonly document: DocumentView }) {
  const wrong = document.claimsMade.filter(({ rejected }) => rejected);
  if (wrong.length === 0) return null;
  return (
    <details class="joins">
      <summary>{plural(wrong.length, 'claim')} called wrong</summary>
      <ul>{wrong.map((one) => <li key={one.id}><button type="button" class="text-button struck" onClick={() => select({ kind: 'edge', id: one.edge })}><bdi>{sentenceOf(network.value!, one)}</bdi></button></li>)}</ul>
    </details>
  );
}

/** Dialogs over the page: keys, adding documents, the preview of an expansion. */
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icons.tsx';
import { AddDocuments } from './add-documents.tsx';
import { dialog } from './dialog-state.ts';
import { ExpandPreview } from './expand.tsx';
import { KEYS } from './keys.ts';
import { Notice } from './notice.tsx';

const TITLES = { keys: 'Keys', add: 'Add documents', link: 'Link to this view' } as const;

export function Dialogs() {
  const box = useRef<HTMLDialogElement>(null);
  const open = dialog.value;
  useEffect(() => {
    const element = box.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <>
      <ExpandPreview />
      <Notice />
      <dialog ref={box} aria-label={open ? TITLES[open] : ''} onClose={() => (dialog.value = null)} onClick={(event) => { if (event.target === box.current) dialog.value = null; }}>
        <div class="dialog-body">
          <button type="button" class="close" aria-label="Close" onClick={() => (dialog.value = null)}><Icon name="close" /></button>
          {open === 'keys' && (
            <>
              <h1>Keys</h1>
              <dl class="keys">{KEYS.map(([key, words]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{words}</dd></div>)}</dl>
            </>
          )}
          {open === 'add' && <AddDocuments />}
          {open === 'link' && (
            <>
              <h1>Link to this view</h1>
              <p class="muted">The browser lets nothing be copied here. The address is chosen: copy it with the keys you are used to.</p>
              <input class="link-field" type="text" readOnly aria-label="Link" value={location.href} ref={(field) => field?.select()} />
            </>
          )}
        </div>
      </dialog>
    </>
  );
}

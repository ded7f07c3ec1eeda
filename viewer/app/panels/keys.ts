/** Keys that work anywhere on the page. */
import { clearFilters, redo, select, undo, view } from '../state/store.ts';
import { dialog } from './dialog-state.ts';

/** What `?` lists. */
export const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'Search'], ['← ↑ → ↓', 'Go to the nearest neighbour (on the graph)'], ['Enter', 'Open what the cursor is on'], ['[ ]', 'Go through the edges of a node'], ['e', 'Expand: what is around it'],
  ['h', 'Hide'], ['p', 'Pin where it is, or let it go'], ['+ − 0', 'Nearer, farther, fit the screen'], ['Shift + drag', 'Select by a frame (the lasso button: by a free line)'], ['Ctrl + Z, Ctrl + Shift + Z', 'Undo, redo'], ['Esc', 'Close'], ['?', 'These keys'],
];

export function listenToKeys(): () => void {
  const listener = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const typing = target.matches('input:not([type=checkbox]):not([type=range]), textarea, select, [contenteditable=true], [contenteditable=true] *') || event.composedPath().some((one) => one instanceof HTMLElement && one.isContentEditable);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !typing) {
      event.preventDefault();
      (event.shiftKey ? redo : undo)();
      return;
    }
    if (event.key === 'Escape' && !typing && !dialog.value && view.value.selected) select(null);
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/') {
      event.preventDefault();
      document.querySelector<HTMLInputElement>('#search')?.focus();
    } else if (event.key === '?') dialog.value = 'keys';
    else if (event.key === 'X') clearFilters();
  };
  addEventListener('keydown', listener);
  return () => removeEventListener('keydown', listener);
}

/** What is said where there is nothing to draw yet. */
import { summary } from '../state/store.ts';
import { dialog } from './dialog-state.ts';

export const EmptyGraph = () => (
  <div class="failure">
    <h2>The graph is empty</h2>
    <p>Add statements, reports or press releases, and the network of who works with whom is drawn here.</p>
    {summary.value?.canIngest ? <button type="button" class="button primary" onClick={() => (dialog.value = 'add')}>Add documents</button> : <p><code>liaison ingest FOLDER</code></p>}
  </div>
);

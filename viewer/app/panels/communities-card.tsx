/** The communities, named after their members, and who connects them, in plain words. */
import { communityName } from '../state/network.ts';
import { brokers } from '../state/brokers.ts';
import { go, marked, network, palette, seen, view } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { communityColour } from '../canvas/palette.ts';
import { EntityLink, Section } from '../parts/links.tsx';
import { plural } from '../parts/words.ts';

const MOST = 10;

export function CommunitiesCard() {
  const now = network.value!;
  const visible = seen.value;
  const groups = now.communities.map((rows, rank) => ({ rows, rank })).filter(({ rows }) => rows.length > 1);
  const found = visible ? brokers(now, visible.edges) : [];
  const show = (rows: readonly number[]): void => {
    marked.value = new Set(rows);
    theCanvas.value?.fit(rows);
  };
  return (
    <article class="card">
      <h1>Who connects these groups?</h1>
      {found.length === 0 && <p class="muted">No entity has an edge into another group.</p>}
      <ul class="brokers">
        {found.slice(0, MOST).map(({ row, reaches }) => (
          <li key={row}>
            <EntityLink id={now.nodes.id[row]!} />
            <span> links its group to {plural(reaches.length, 'other')}: {reaches.slice(0, 3).map(([rank, edges], at) => <span key={rank}>{at > 0 && '; '}<bdi>{communityName(now, rank)}</bdi> <span class="muted">({plural(edges, 'edge')})</span></span>)}{reaches.length > 3 && ` and ${reaches.length - 3} more`}.</span>
          </li>
        ))}
      </ul>
      <Section title="Groups" action={<button type="button" class="text-button" onClick={() => go({ sizeBy: view.value.sizeBy === 'betweenness' ? 'degree' : 'betweenness' })}>{view.value.sizeBy === 'betweenness' ? 'size by connections' : 'size by brokerage'}</button>}>
        <ul class="legend">
          {groups.slice(0, MOST).map(({ rows, rank }) => (
            <li key={rank}>
              <button type="button" class="legend-row" onClick={() => show(rows)}>
                <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="6" fill={communityColour(palette.value, rank)} /></svg>
                <span class="grow clip"><bdi>{communityName(now, rank)}</bdi></span>
                <span class="number">{rows.length}</span>
              </button>
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}

/** The communities, named after their members, and who connects them, in plain words. */
import { communityName } from '../state/network.ts';
import { brokers, type Broker } from '../state/brokers.ts';
import { go, marked, network, palette, seen, view } from '../state/store.ts';
import { theCanvas } from '../state/the-canvas.ts';
import { communityColour } from '../canvas/palette.ts';
import { EntityLink, Section } from '../parts/links.tsx';
import { count, plural } from '../parts/words.ts';
import { groupWords, linksOf, type GroupLink } from './communities-words.ts';

const MOST = 10;
const SIZES = [['degree', 'connections'], ['pagerank', 'importance'], ['betweenness', 'brokerage']] as const;

export function CommunitiesCard() {
  const now = network.value!;
  const visible = seen.value;
  const { colourBy, sizeBy } = view.value;
  const groups = now.communities.map((rows, rank) => ({ rows, rank })).filter(({ rows }) => rows.length > 1);
  const found = visible ? brokers(now, visible.edges) : [];
  const links = visible ? linksOf(now, visible.edges) : [];
  const show = (rows: readonly number[]): void => {
    marked.value = new Set(rows);
    theCanvas.value?.fit(rows);
  };
  return (
    <article class="card">
      <h1>Who connects these groups?</h1>
      <div class="actions">
        <button type="button" class="button" aria-pressed={colourBy === 'community'} onClick={() => go({ colourBy: colourBy === 'community' ? 'type' : 'community' })}>Colour by group</button>
        <label class="size-by">Size by <select aria-label="Size by" value={sizeBy} onChange={(event) => go({ sizeBy: event.currentTarget.value as typeof sizeBy })}>{SIZES.map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select></label>
      </div>
      {found.length === 0 && <p class="muted">No entity has an edge into another group.</p>}
      <ul class="brokers">{found.slice(0, MOST).map((broker) => <BrokerWords key={broker.row} broker={broker} />)}</ul>
      <Section title="Groups" action={<span class="number muted">{count(groups.length)}</span>}>
        <ul class="legend">
          {groups.slice(0, MOST).map(({ rows, rank }) => (
            <li key={rank}>
              <button type="button" class="legend-row" title={groupWords(now, rank)} onClick={() => show(rows)}>
                <Dot rank={rank} />
                <span class="grow clip"><bdi>{groupWords(now, rank)}</bdi></span>
                <span class="number">{count(rows.length)}</span>
              </button>
            </li>
          ))}
        </ul>
        {groups.length > MOST && <p class="muted">and {plural(groups.length - MOST, 'smaller group')}</p>}
      </Section>
      {links.length > 0 && (
        <Section title="How they hang together" action={<span class="number muted">{plural(links.length, 'link')}</span>}>
          <ul class="group-links">{links.slice(0, MOST).map((link) => <LinkWords key={`${link.a} ${link.b}`} link={link} onShow={() => show([...now.communities[link.a]!, ...now.communities[link.b]!])} />)}</ul>
        </Section>
      )}
    </article>
  );
}

const Dot = ({ rank }: { readonly rank: number }) => <svg class="dot" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><circle cx="6" cy="6" r="6" fill={communityColour(palette.value, rank)} /></svg>;

function BrokerWords({ broker: { row, reaches } }: { readonly broker: Broker }) {
  const now = network.value!;
  const own = now.rank.get(now.nodes.community[row]!)!;
  return (
    <li>
      <EntityLink id={now.nodes.id[row]!} />
      <span> of the group <Dot rank={own} /> <bdi>{communityName(now, own)}</bdi> links it to {plural(reaches.length, 'other')}: {reaches.slice(0, 3).map(([rank, edges], at) => <span key={rank}>{at > 0 && '; '}<Dot rank={rank} /> <bdi>{communityName(now, rank)}</bdi> <span class="muted">({plural(edges, 'edge')})</span></span>)}{reaches.length > 3 && ` and ${reaches.length - 3} more`}.</span>
    </li>
  );
}

/** `A and B: 3 edges, most through INTERPOL.` */
function LinkWords({ link: { a, b, edges, through }, onShow }: { readonly link: GroupLink; readonly onShow: () => void }) {
  const now = network.value!;
  const [first] = through;
  const how = !first || edges === 1 ? '' : first[1] === edges ? ', all through ' : first[1] * 2 > edges ? ', most through ' : ', among others through ';
  return (
    <li>
      <button type="button" class="text-button" onClick={onShow}><Dot rank={a} /> <bdi>{communityName(now, a)}</bdi> and <Dot rank={b} /> <bdi>{communityName(now, b)}</bdi></button>
      <span class="muted">: {plural(edges, 'edge')}{how}</span>{how && first && <EntityLink id={now.nodes.id[first[0]]!} icon={false} />}<span class="muted">.</span>
    </li>
  );
}

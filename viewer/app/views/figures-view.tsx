/** The Figures place: what is counted, of whom, when; as charts and cards, with sums of like with like. */
import './figures.css';
import { useMemo } from 'preact/hooks';
import { Icon } from '../parts/icons.tsx';
import { Skeleton } from '../parts/links.tsx';
import { count, plural, typePlural } from '../parts/words.ts';
import { typeOfNode, type Network } from '../state/network.ts';
import { canUndo, clearFilters, go, network, seen, setDetail, undo, view } from '../state/store.ts';
import { FigureCard } from './figures-card.tsx';
import { GroupChart } from './figures-chart.tsx';
import { factsOf, groupsOf, holdersOf, type Fact, type Group } from './figures-data.ts';
import { Lanes } from './figures-lanes.tsx';
import { SumLine } from './figures-sum-line.tsx';
import { groupTitle } from './figures-words.ts';

/** Cards made at first of each kind. */
const MOST = 60;

export function FiguresView() {
  const now = network.value;
  const visible = seen.value;
  const { detail } = view.value;
  const facts = useMemo(() => (now && visible ? factsOf(now, visible) : []), [now, visible]);
  if (!now || !visible) return <div class="pad"><Skeleton lines={8} /></div>;
  const holder = detail.of ? now.nodeRow.get(detail.of) : undefined;
  const holders = holder === undefined ? undefined : holdersOf(now, holder);
  const own = holders ? facts.filter((fact) => fact.holder !== null && holders.has(fact.holder)) : facts;
  const groups = groupsOf(own);
  const group = groups.find(({ key }) => key === detail.counted);
  const undated = own.filter(({ from }) => from === null).length;
  const choose = (key: string): void => setDetail('counted', key);
  return (
    <div class="figures-view">
      <div class="figures-tools">
        <span class="pill" data-testid="counts">{plural(own.length, 'figure')} of {plural(groups.length, 'kind')} · {count(undated)} without a date</span>
        <Holders now={now} facts={facts} chosen={detail.of ?? ''} />
        {(visible.nodeCount < now.order || visible.edgeCount < now.size) && <button type="button" class="pill" onClick={clearFilters}>Show all</button>}
        {canUndo.value && <button type="button" class="pill" onClick={undo}>Undo</button>}
      </div>
      <div class="figures-body">
        <nav class="counted" aria-label="What is counted">
          <button type="button" aria-current={group ? undefined : 'true'} onClick={() => choose('')}><span class="grow">All</span><span class="number">{count(own.length)}</span></button>
          {groups.map((one) => <button key={one.key} type="button" aria-current={one === group ? 'true' : undefined} onClick={() => choose(one.key)}><span class="grow clip">{groupTitle(one)}</span><span class="number">{count(one.facts.length)}</span></button>)}
        </nav>
        <div class="figures-main" tabIndex={0} role="region" aria-label={group ? groupTitle(group) : 'All figures'}>
          {own.length === 0 ? <Nothing any={now.nodes.figures.length > 0} /> : group ? <One group={group} /> : <All groups={groups} onGroup={choose} />}
        </div>
      </div>
    </div>
  );
}

/** Whose figures: everybody's, or one entity's with those of the operations it leads. */
function Holders({ now, facts, chosen }: { readonly now: Network; readonly facts: readonly Fact[]; readonly chosen: string }) {
  const many = new Map<number, number>();
  for (const { holder } of facts) if (holder !== null) many.set(holder, (many.get(holder) ?? 0) + 1);
  const row = now.nodeRow.get(chosen);
  if (row !== undefined && !many.has(row)) many.set(row, 0);
  const types = new Map<string, number[]>();
  for (const holder of [...many.keys()].sort((a, b) => (now.nodes.name[a]! < now.nodes.name[b]! ? -1 : 1))) types.set(typeOfNode(now, holder), [...(types.get(typeOfNode(now, holder)) ?? []), holder]);
  return (
    <div class="holders">
      <span aria-hidden="true">of</span>
      <select aria-label="Figures of" value={chosen} onChange={(event) => go({ detail: { ...view.value.detail, of: event.currentTarget.value, counted: '' } })}>
        <option value="">everything</option>
        {[...types].map(([type, holders]) => (
          <optgroup key={type} label={typePlural(type as Parameters<typeof typePlural>[0])}>
            {holders.map((holder) => <option key={holder} value={now.nodes.id[holder]}>{now.nodes.name[holder]} ({many.get(holder)})</option>)}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

const One = ({ group }: { readonly group: Group }) => (
  <section class="figure-group">
    <h1>{groupTitle(group)}</h1>
    <GroupChart group={group} />
    <SumLine group={group} />
    <Cards facts={group.facts} />
  </section>
);

const All = ({ groups, onGroup }: { readonly groups: readonly Group[]; readonly onGroup: (key: string) => void }) => (
  <>
    <Lanes groups={groups} onGroup={onGroup} />
    {groups.map((group) => (
      <section key={group.key} class="figure-group">
        <h2><button type="button" onClick={() => onGroup(group.key)}>{groupTitle(group)} <Icon name="right" size={12} /></button></h2>
        <SumLine group={group} quiet />
        <Cards facts={group.facts.slice(0, 8)} more={group.facts.length - 8} />
      </section>
    ))}
  </>
);

const Cards = ({ facts, more = facts.length - MOST }: { readonly facts: readonly Fact[]; readonly more?: number }) => (
  <>
    <div class="figure-cards">{facts.slice(0, MOST).map((fact) => <FigureCard key={`${fact.figure.row} ${fact.edge}`} fact={fact} />)}</div>
    {more > 0 && <p class="muted">and {count(more)} more</p>}
  </>
);

const Nothing = ({ any }: { readonly any: boolean }) => (
  <p class="muted nothing">{any ? 'The filters leave no figure.' : 'No document of this graph counts anything.'}</p>
);

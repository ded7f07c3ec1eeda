/** Figures of one entity over time, small, for its card. */
import './figures.css';
import { useMemo } from 'preact/hooks';
import { go, network, seen, view } from '../state/store.ts';
import { factsOf, groupsOf, holdersOf } from './figures-data.ts';
import { Lanes } from './figures-lanes.tsx';
import { sumsOf } from './figures-sum.ts';
import { SumLine } from './figures-sum-line.tsx';

/** Lanes in a card. */
const MOST = 6;

export function SmallFigures({ row }: { readonly row: number }) {
  const [now, visible] = [network.value, seen.value];
  const groups = useMemo(() => {
    if (!now || !visible) return [];
    const holders = holdersOf(now, row);
    return groupsOf(factsOf(now, visible).filter(({ holder }) => holder !== null && holders.has(holder)));
  }, [now, visible, row]);
  if (!now || groups.length === 0) return null;
  const dated = groups.filter(({ facts }) => facts.some(({ from }) => from !== null)).slice(0, MOST);
  return (
    <div class="small-figures">
      {dated.length > 0 && <Lanes groups={dated} lane={30} left={92} />}
      {groups.filter((group) => sumsOf(now, group.facts).sums.length > 0).map((group) => <SumLine key={group.key} group={group} />)}
      <button type="button" class="text-button" onClick={() => go({ place: 'figures', detail: { ...view.value.detail, of: now.nodes.id[row]!, counted: '' } })}>All figures over time</button>
    </div>
  );
}

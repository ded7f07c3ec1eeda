/** A sum with what it adds, and what it leaves out and why. */
import { network } from '../state/store.ts';
import { count, quantity } from '../parts/words.ts';
import { showWords } from './figures-card.tsx';
import type { Group } from './figures-data.ts';
import { sumsOf, type Why } from './figures-sum.ts';
import { WHY_WORDS } from './figures-words.ts';

/** `quiet`: only where there is a sum. */
export function SumLine({ group, quiet = false }: { readonly group: Group; readonly quiet?: boolean }) {
  const now = network.value!;
  if (group.facts.length < 2) return null;
  const { sums, left } = sumsOf(now, group.facts);
  if (quiet && sums.length === 0) return null;
  const reasons = new Map<Why, number>();
  for (const { why } of left) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  return (
    <div class="sum">
      {sums.map(({ value, measure, added }) => (
        <p key={measure}>
          <b class="t-Figure">{count(value)}{group.unit === 'currency' && ` ${group.of}`}</b> {group.unit !== 'currency' && `${measure} `}together:{' '}
          {added.map((fact, at) => <span key={fact.edge}>{at > 0 && ' + '}<button type="button" class="text-button" onClick={() => showWords(fact)}>{quantity(fact.figure)}</button> <span class="muted">(<bdi>{now.nodes.name[fact.holder!]}</bdi>)</span></span>)}
        </p>
      ))}
      {sums.length === 0 && <p class="muted">Nothing here can be added up.</p>}
      {left.length > 0 && (
        <p class="muted">
          {sums.length > 0 ? `${count(left.length)} left out: ` : ''}
          {[...reasons].map(([why, many], at) => `${at > 0 ? '; ' : ''}${count(many)} ${many === 1 ? 'is' : 'are'} ${WHY_WORDS[why]}`).join('')}.
        </p>
      )}
    </div>
  );
}

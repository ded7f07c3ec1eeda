/** Confidence of the edges as bars, with two handles that keep a range. */
import { filter, view } from '../state/store.ts';
import { Section } from '../parts/links.tsx';
import { plural } from '../parts/words.ts';

export function Confidence({ bins }: { readonly bins: readonly number[] }) {
  const { minConfidence: low, maxConfidence: high } = view.value.filters;
  const most = Math.max(1, ...bins);
  const words = low > 0 || high < 1 ? (high < 1 ? `${low}–${high}` : `≥ ${low}`) : '';
  const set = (change: { readonly minConfidence?: number; readonly maxConfidence?: number }, replace: boolean) => filter(change, { replace });
  return (
    <Section title="Confidence" action={words && <button type="button" class="text-button" title="Clear" onClick={() => filter({ minConfidence: 0, maxConfidence: 1 })}>{words}</button>}>
      <div class="brush">
        <svg class="bars" viewBox="0 0 100 40" preserveAspectRatio="none" role="img" aria-label={bins.map((value, at) => `${at / 10} to ${(at + 1) / 10}: ${plural(value, 'edge')}`).join(', ')}>
          {bins.map((value, at) => {
            const height = value === 0 ? 0.6 : 2 + (value / most) * 36;
            return <rect key={at} class={at / 10 + 0.05 < low || at / 10 + 0.05 > high ? 'off' : ''} x={at * 10 + 0.4} y={40 - height} width="9.2" height={height} />;
          })}
        </svg>
        <div class="range">
          <input type="range" min="0" max="1" step="0.05" value={low} aria-label="Least confidence" onInput={(event) => set({ minConfidence: Math.min(Number(event.currentTarget.value), high) }, true)} onChange={(event) => set({ minConfidence: Math.min(Number(event.currentTarget.value), high) }, false)} />
          <input type="range" min="0" max="1" step="0.05" value={high} aria-label="Greatest confidence" onInput={(event) => set({ maxConfidence: Math.max(Number(event.currentTarget.value), low) }, true)} onChange={(event) => set({ maxConfidence: Math.max(Number(event.currentTarget.value), low) }, false)} />
        </div>
      </div>
    </Section>
  );
}

/** When things are said to be: a bar a year, a brush over them, play, and those without a date. */
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { filter, go, network, seen, view } from '../state/store.ts';
import { yearOf } from '../state/filters.ts';
import type { Network } from '../state/network.ts';
import { Icon } from '../parts/icons.tsx';
import { count, plural } from '../parts/words.ts';

const playing = signal(false);
const STEP = 900;

export function Timeline() {
  const now = network.value;
  const counts = seen.value?.counts;
  const range = now ? yearsOf(now) : null;
  usePlay(range);
  if (!now || !counts || !range) return <div class="timeline" />;
  const { since, until, undated } = view.value.filters;
  const chosen = since !== null || until !== null;
  return (
    <section class="timeline" aria-label="Timeline">
      <button type="button" class="play" aria-label={playing.value ? 'Stop' : 'Play through the years'} aria-pressed={playing.value} onClick={() => (playing.value = !playing.value)}>
        <Icon name={playing.value ? 'pause' : 'play'} size={15} />
      </button>
      <Years range={range} />
      <div class="timeline-end">
        <label title="Show edges without a date while a span of years is chosen">
          {chosen && <input type="checkbox" checked={undated} onChange={() => filter({ undated: !undated })} />}
          <b>{count(counts.undated)}</b>
        </label>
        <span>without a date</span>
        {chosen && <button type="button" class="text-button" onClick={() => filter({ since: null, until: null, undated: false })}>all years</button>}
        {chosen && <button type="button" class="text-button" onClick={() => go({ selected: { kind: 'compare' } })}>compare</button>}
      </div>
    </section>
  );
}

const ranges = new WeakMap<Network, readonly [number, number] | null>();
function yearsOf(now: Network): readonly [number, number] | null {
  let range = ranges.get(now);
  if (range === undefined) {
    const years = [...now.edges.from, ...now.edges.to].flatMap((date) => yearOf(date) ?? []).sort((a, b) => a - b);
    // Lone early dates (a treaty of 1949) would squeeze all the others; they stay reachable at the first bar.
    const first = years[Math.floor(years.length * 0.02)];
    range = first === undefined ? null : [Math.max(first, years.at(-1)! - 60), years.at(-1)!];
    ranges.set(now, range);
  }
  return range;
}

function Years({ range: [first, last] }: { readonly range: readonly [number, number] }) {
  const box = useRef<SVGSVGElement>(null);
  const from = useRef<number | null>(null);
  const { years } = seen.value!.counts;
  const { since, until } = view.value.filters;
  const span = last - first + 1;
  const most = Math.max(1, ...[...years.values()].map(({ said, expected }) => said + expected));
  const yearAt = (event: PointerEvent): number => {
    const { left, width } = box.current!.getBoundingClientRect();
    return Math.min(last, Math.max(first, first + Math.floor(((event.clientX - left) / width) * span)));
  };
  const brush = (event: PointerEvent, replace: boolean): void => {
    const at = yearAt(event);
    const start = from.current ?? at;
    filter({ since: Math.min(start, at), until: Math.max(start, at) }, { replace });
  };
  const width = 1000 / span;
  const barWidth = Math.min(14, width * 0.55);
  const step = Math.max(1, Math.ceil(span / 9));
  return (
    <div class="years">
      <svg ref={box} viewBox="0 0 1000 44" preserveAspectRatio="none" role="img" aria-label={[...years].sort(([a], [b]) => a - b).map(([year, { said, expected }]) => `${year}: ${plural(said + expected, 'edge')}`).join(', ')}
        onPointerDown={(event) => { from.current = yearAt(event); (event.currentTarget as Element).setPointerCapture(event.pointerId); brush(event, false); }}
        onPointerMove={(event) => { if (from.current !== null) brush(event, true); }}
        onPointerUp={() => (from.current = null)} onPointerCancel={() => (from.current = null)}>
        {(since !== null || until !== null) && <rect class="brushed" x={((since ?? first) - first) * width + 1} y="1" width={Math.max(2, ((until ?? last) - (since ?? first) + 1) * width - 2)} height="42" rx="3" />}
        {[...years].filter(([year]) => year >= first).map(([year, { said, expected }]) => {
          const x = (year - first + 0.5) * width - barWidth / 2;
          const off = (since !== null && year < since) || (until !== null && year > until);
          const solid = (said / most) * 36;
          const open = (expected / most) * 36;
          return (
            <g key={year} class={off ? 'off' : ''}>
              {said > 0 && <rect class="said" x={x} y={42 - Math.max(2, solid)} width={barWidth} height={Math.max(2, solid)} rx="1" />}
              {expected > 0 && <rect class="expected" x={x + 0.5} y={42 - solid - Math.max(3, open)} width={barWidth - 1} height={Math.max(2, open)} rx="1" />}
            </g>
          );
        })}
      </svg>
      <ol aria-hidden="true" class="year-labels">
        {Array.from({ length: Math.ceil(span / step) }, (_, at) => first + at * step).map((year) => <li key={year} style={{ left: `${((year - first + 0.5) / span) * 100}%` }}>{year}</li>)}
      </ol>
      <div class="range keys-only">
        <input type="range" aria-label="From year" min={first} max={last} value={since ?? first} onChange={(event) => filter({ since: Number(event.currentTarget.value), until: Math.max(until ?? last, Number(event.currentTarget.value)) })} />
        <input type="range" aria-label="To year" min={first} max={last} value={until ?? last} onChange={(event) => filter({ until: Number(event.currentTarget.value), since: Math.min(since ?? first, Number(event.currentTarget.value)) })} />
      </div>
    </div>
  );
}

/** Playing lets the span grow year by year; the last year ends it. */
function usePlay(range: readonly [number, number] | null): void {
  const on = playing.value;
  useEffect(() => {
    if (!on || !range) return;
    const [first, last] = range;
    const start = view.peek().filters;
    let year = start.until !== null && start.until < last ? start.until : first;
    filter({ since: start.since ?? first, until: year });
    const timer = setInterval(() => {
      year += 1;
      if (year >= last) playing.value = false;
      filter({ until: Math.min(year, last) }, { replace: true });
    }, STEP);
    return () => clearInterval(timer);
  }, [on, range]);
}

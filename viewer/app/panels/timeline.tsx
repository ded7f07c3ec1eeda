/** When things are said to be: a bar a year, a brush over them, play, and a bin for those without a date. */
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { filter, go, network, seen, view } from '../state/store.ts';
import type { Network } from '../state/network.ts';
import { Icon } from '../parts/icons.tsx';
import { count, plural } from '../parts/words.ts';
import { spansOf } from './compare-spans.ts';
import { barsOf, columnOf, columnsOf, dragged, gripAt, rangeOf, spanBetween, type Grip, type YearRange } from './timeline-bars.ts';

const playing = signal(false);
const STEP = 900;
/** How near an edge of the span the hand must be to pull it, px. */
const NEAR = 7;

export function Timeline() {
  const now = network.value;
  const counts = seen.value?.counts;
  const range = now ? yearsOf(now) : null;
  usePlay(range);
  if (!now || !counts) return <div class="timeline" />;
  if (!range) return <section class="timeline" aria-label="Timeline"><p class="muted">{now.size === 0 ? '' : `None of the ${plural(now.size, 'edge')} has a date.`}</p></section>;
  const { since, until } = view.value.filters;
  const chosen = since !== null || until !== null;
  return (
    <section class="timeline" aria-label="Timeline">
      <button type="button" class="play" aria-label={playing.value ? 'Stop' : 'Play through the years'} aria-pressed={playing.value} onClick={() => (playing.value = !playing.value)}>
        <Icon name={playing.value ? 'pause' : 'play'} size={15} />
      </button>
      <Years range={range} />
      <Undated many={counts.undated} all={now.size} chosen={chosen} />
      {/* Its room is kept, so that the years stay where they are under the brushing hand. */}
      <div class={`timeline-end${chosen ? '' : ' unseen'}`}>
        <button type="button" class="text-button" onClick={() => { playing.value = false; filter({ since: null, until: null, undated: false }); }}>all years</button>
        <button type="button" class="text-button" onClick={() => { playing.value = false; compareFrom(range); }}>compare</button>
      </div>
    </section>
  );
}

const ranges = new WeakMap<Network, YearRange | null>();
function yearsOf(now: Network): YearRange | null {
  let range = ranges.get(now);
  if (range === undefined) ranges.set(now, (range = rangeOf(now)));
  return range;
}

/** Opens before and after with the chosen span as "after" and as long a one before it; the brush goes, for both spans are to be seen. */
function compareFrom({ first, last }: YearRange): void {
  const { filters, detail } = view.value;
  const [from, to] = [filters.since ?? first, filters.until ?? last];
  const spans = { 'before-from': String(from - (to - from + 1)), 'before-to': String(from - 1), 'after-from': String(from), 'after-to': String(to) };
  go({ selected: { kind: 'compare' }, filters: { ...filters, since: null, until: null, undated: false }, detail: { ...detail, ...spans } });
}

/** Edges without a date: a bin of their own, which a chosen span leaves out unless the reader wants them in. */
function Undated({ many, all, chosen }: { readonly many: number; readonly all: number; readonly chosen: boolean }) {
  const { undated } = view.value.filters;
  const into = !chosen || undated;
  return (
    <label class={`undated-bin${into ? '' : ' off'}`} title={chosen ? 'Show edges without a date while a span of years is chosen' : `${plural(many, 'edge')} of ${count(all)} without a date`}>
      <svg width="16" height="36" aria-hidden="true"><rect class="room" width="16" height="36" rx="2" /><rect class="level" y={36 - 36 * (many / Math.max(1, all))} width="16" height={36 * (many / Math.max(1, all))} rx="2" /></svg>
      <span class="undated-words">
        <span class="undated-count">{chosen && <input type="checkbox" checked={undated} aria-label={`Show the ${plural(many, 'edge')} without a date too`} onChange={() => filter({ undated: !undated })} />}<b>{count(many)}</b></span>
        <span class="long">without a date</span><span class="short" aria-hidden="true">no date</span>
      </span>
    </label>
  );
}

function Years({ range }: { readonly range: YearRange }) {
  const box = useRef<SVGSVGElement>(null);
  const hand = useRef<{ readonly grip: Grip; readonly start: number; changed: boolean } | null>(null);
  const { first, last } = range;
  const { since, until } = view.value.filters;
  const bars = barsOf(range, seen.value!.counts.years);
  const columns = columnsOf(range);
  const chosen: readonly [number, number] | null = since === null && until === null ? null : [columnOf(range, since ?? -Infinity), columnOf(range, until ?? Infinity)];
  const most = Math.max(1, ...bars.map(({ said, expected }) => said + expected));
  /** In columns, with fractions. */
  const at = (event: PointerEvent): number => {
    const { left, width } = box.current!.getBoundingClientRect();
    return Math.min(columns - 1e-6, Math.max(0, ((event.clientX - left) / width) * columns));
  };
  const slack = (): number => (NEAR / Math.max(1, box.current!.clientWidth)) * columns;
  /** The first change under the hand is a step of undo; what follows until it lets go is part of it. */
  const set = (now: number): void => {
    const held = hand.current!;
    const [from, to] = dragged(held.grip, { start: held.start, now, columns });
    const next = spanBetween(range, from, to);
    if (next.since === since && next.until === until) return;
    filter(next, { replace: held.changed });
    held.changed = true;
  };
  const down = (event: PointerEvent): void => {
    if (event.button > 0) return;
    playing.value = false;
    const start = at(event);
    hand.current = { grip: gripAt(start, chosen, slack()), start, changed: false };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    set(start);
  };
  const hover = (event: PointerEvent): void => {
    if (hand.current) set(at(event));
    else {
      const { kind } = gripAt(at(event), chosen, slack());
      box.current!.dataset.grip = kind;
    }
  };
  const up = (): void => {
    hand.current = null;
  };
  const width = 1000 / columns;
  return (
    <div class="years">
      <svg ref={box} viewBox="0 0 1000 44" preserveAspectRatio="none" role="img" aria-label={words(bars)} onPointerDown={down} onPointerMove={hover} onPointerUp={up} onPointerCancel={up}>
        <Spans range={range} width={width} />
        {chosen && <rect class="brushed" x={chosen[0] * width + 1} y="1" width={Math.max(2, (chosen[1] - chosen[0] + 1) * width - 2)} height="42" rx="3" />}
        {bars.map(({ year, said, expected }, column) => (
          <g key={year ?? 'earlier'} class={chosen && (column < chosen[0] || column > chosen[1]) ? 'off' : ''}>
            <BarOf x={(column + 0.5) * width} width={Math.min(14, width * 0.55)} said={said / most} expected={expected / most} />
          </g>
        ))}
      </svg>
      <Labels range={range} columns={columns} />
      <div class="range keys-only">
        <input type="range" aria-label="From year" aria-valuetext={String(since ?? 'the beginning')} min={first - (range.earlier ? 1 : 0)} max={last} value={since ?? first - (range.earlier ? 1 : 0)} onChange={(event) => { const year = Number(event.currentTarget.value); filter({ since: year < first ? null : year, until: Math.max(until ?? last, year) }); }} />
        <input type="range" aria-label="To year" min={first} max={last} value={until ?? last} onChange={(event) => { const year = Number(event.currentTarget.value); filter({ until: year, since: since === null ? null : Math.min(since, year) }); }} />
      </div>
    </div>
  );
}

const words = (bars: ReturnType<typeof barsOf>): string => bars.filter(({ said, expected }) => said + expected > 0).map(({ year, said, expected }) => `${year ?? 'earlier'}: ${plural(said + expected, 'edge')}`).join(', ') || 'No edge with a date is seen';

/** What is said, solid; on it what is only planned or possible, dashed. */
const BarOf = ({ x, width, said, expected }: { readonly x: number; readonly width: number; readonly said: number; readonly expected: number }) => (
  <>
    {said > 0 && <rect class="said" x={x - width / 2} y={42 - Math.max(2, said * 36)} width={width} height={Math.max(2, said * 36)} rx="1" />}
    {expected > 0 && <rect class="expected" x={x - width / 2 + 0.5} y={42 - said * 36 - Math.max(3, expected * 36)} width={width - 1} height={Math.max(2, expected * 36)} rx="1" />}
  </>
);

/** While two spans are compared, where they lie. */
function Spans({ range, width }: { readonly range: YearRange; readonly width: number }) {
  if (view.value.selected?.kind !== 'compare') return null;
  const { before, after } = spansOf(network.value!, view.value);
  return (
    <>
      {([['before', before], ['after', after]] as const).map(([name, [from, to]]) => to >= range.first - (range.earlier ? 1 : 0) && from <= range.last && (
        <rect key={name} class={`compared ${name}`} x={columnOf(range, from) * width + 1} y="1" width={Math.max(2, (columnOf(range, to) - columnOf(range, from) + 1) * width - 2)} height="42" rx="3" />
      ))}
    </>
  );
}

function Labels({ range: { first, last, earlier }, columns }: { readonly range: YearRange; readonly columns: number }) {
  const step = Math.max(1, Math.ceil((last - first + 1) / 9));
  const place = (column: number) => ({ left: `${((column + 0.5) / columns) * 100}%` });
  return (
    <ol aria-hidden="true" class="year-labels">
      {earlier && step < columns && <li style={place(0)}>earlier</li>}
      {Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, at) => first + at * step).filter((year) => !earlier || ((year - first + 1) / columns) > 0.1).map((year) => <li key={year} style={place(year - first + (earlier ? 1 : 0))}>{year}</li>)}
    </ol>
  );
}

/** Playing lets the span grow year by year; the last year ends it. */
function usePlay(range: YearRange | null): void {
  const on = playing.value;
  useEffect(() => {
    if (!on || !range) return;
    const { first, last } = range;
    const start = view.peek().filters;
    let year = start.until !== null && start.until < last ? start.until : Math.max(first, start.since ?? first);
    filter({ since: start.since, until: year });
    const timer = setInterval(() => {
      year += 1;
      if (year >= last) playing.value = false;
      filter({ until: Math.min(year, last) }, { replace: true });
    }, STEP);
    return () => clearInterval(timer);
  }, [on, range]);
  // Another place has no timeline: nothing plays unseen.
  useEffect(() => () => {
    playing.value = false;
  }, []);
}

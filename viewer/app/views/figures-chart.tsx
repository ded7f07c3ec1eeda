/** Figures of one kind over time, and beside it those without a date. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { placeLabels } from '../canvas/label-layout.ts';
import { hovered } from '../state/store.ts';
import { quantity } from '../parts/words.ts';
import { isChosen, showWords, wordsOf } from './figures-card.tsx';
import type { Fact, Group } from './figures-data.ts';
import { FigureMark, MarkLegend, kindOf } from './figures-marks.tsx';
import { chartScale } from './figures-scale.ts';
import { groupTitle, short } from './figures-words.ts';

const HEIGHT = 250;
const BOX = { left: 58, top: 34, bottom: 30 };
const CHARACTER = 7.2;
/** More would be a cloud; the cards have all. */
const MOST = 400;

/** The width of an element, followed. */
export function useWidth(): { readonly ref: { current: HTMLDivElement | null }; readonly width: number } {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const measure = (): void => setWidth(ref.current?.clientWidth ?? 0);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(ref.current!);
    return () => watch.disconnect();
  }, []);
  return { ref, width };
}

export function GroupChart({ group, height = HEIGHT }: { readonly group: Group; readonly height?: number }) {
  const { ref, width } = useWidth();
  const facts = group.facts.slice(0, MOST);
  return (
    <div class="figure-chart" ref={ref}>
      {width > 0 && <Drawing facts={facts} title={groupTitle(group)} width={width} height={height} />}
      <MarkLegend kinds={new Set(facts.map(kindOf))} />
    </div>
  );
}

function Drawing({ facts, title, width, height }: { readonly facts: readonly Fact[]; readonly title: string; readonly width: number; readonly height: number }) {
  const { place, years, amounts, bin, logarithmic } = chartScale(facts, { width, height, ...BOX });
  const ground = height - BOX.bottom;
  const at = facts.map(place);
  const labels = placeLabels(facts.map((fact, row) => ({ row, x: at[row]!.x, y: at[row]!.y, radius: 8, width: quantity(fact.figure).length * CHARACTER, height: 15 })), at.map(({ x, y }) => ({ x, y, radius: 7 })), { width, height: ground });
  return (
    <svg width={width} height={height} role="img" aria-label={`${title} over time. ${facts.slice(0, 40).map(wordsOf).join('; ')}.`}>
      {bin && <rect class="bin" x={bin.from} y={BOX.top - 26} width={bin.to - bin.from} height={ground - BOX.top + 26} rx="6" />}
      {amounts.map(({ value, y }) => (
        <g key={value} class="grid"><line x1={BOX.left} x2={width - 16} y1={y} y2={y} /><text x={BOX.left - 8} y={y} text-anchor="end">{short(value)}</text></g>
      ))}
      <line class="ground" x1={BOX.left} x2={width - 16} y1={ground} y2={ground} />
      {years.map(({ year, x }) => <text key={year} class="year" x={x} y={ground + 17}>{year}</text>)}
      {bin && <text class="year" x={(bin.from + bin.to) / 2} y={ground + 17}>no date</text>}
      {logarithmic && <text class="note" x={BOX.left - 8} y={BOX.top - 20} text-anchor="start">logarithmic scale</text>}
      {labels.map(({ row, dx, dy }) => <text key={row} class="amount" x={at[row]!.x + dx} y={at[row]!.y + dy}>{quantity(facts[row]!.figure)}</text>)}
      {facts.map((fact, row) => <FigureMark key={`${fact.figure.row} ${fact.edge}`} fact={fact} at={at[row]!} chosen={isChosen(fact)} onChoose={() => showWords(fact)} onHover={(on) => (hovered.value = on ? fact.holder : null)} />)}
    </svg>
  );
}

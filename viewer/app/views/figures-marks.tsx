/** How a figure is drawn: a diamond where it is exact, an arrow up for "more than", down for "less than", a ring for "about", a bar for a range. */
import { isRange, type Fact } from './figures-data.ts';

export interface MarkPlace {
  readonly x: number;
  /** Where the value stands; of a range its upper and lower end. */
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  /** From where to where the period runs; equal where there is none. */
  readonly start: number;
  readonly end: number;
}

const DASHES = { asserted: undefined, planned: '3 2', possible: '1 2', denied: undefined } as const;
const DIAMOND = 'M0 -6.500L6.500 0L0 6.500L-6.500 0z';
const UP = 'M0 -8V-20M-4.500 -15.500L0 -20L4.500 -15.500';
const DOWN = 'M0 8V20M-4.500 15.500L0 20L4.500 15.500';

export function FigureMark({ fact, at, chosen, onChoose, onHover }: { readonly fact: Fact; readonly at: MarkPlace; readonly chosen: boolean; readonly onChoose: () => void; readonly onHover: (on: boolean) => void }) {
  const { figure, status } = fact;
  const up = figure.comparator === '>' || figure.comparator === '>=';
  const down = figure.comparator === '<' || figure.comparator === '<=';
  const dashes = DASHES[status];
  return (
    <g class={`figure-mark c-${kindOf(fact)} s-${status}${chosen ? ' chosen' : ''}`} data-row={figure.row} onClick={onChoose} onMouseEnter={() => onHover(true)} onMouseLeave={() => onHover(false)}>
      {at.end - at.start > 2 && <path class="period" d={`M${at.start} ${at.y}H${at.end}M${at.start} ${at.y - 4}v8M${at.end} ${at.y - 4}v8`} />}
      {isRange(figure) && <path class="range" d={`M${at.x} ${at.top}V${at.bottom}M${at.x - 6} ${at.top}h12M${at.x - 6} ${at.bottom}h12`} />}
      <g transform={`translate(${at.x} ${at.y})`}>
        {chosen && <circle class="halo" r="12" />}
        {figure.comparator === '~' ? <circle class="ring" r="6" stroke-dasharray={dashes} /> : !isRange(figure) && <path class="diamond" d={DIAMOND} stroke-dasharray={dashes} />}
        {(up || down) && <path class="arrow" d={up ? UP : DOWN} />}
        <circle class="target" r="13" />
      </g>
    </g>
  );
}

export const kindOf = ({ figure }: Pick<Fact, 'figure'>): 'exact' | 'more' | 'less' | 'about' | 'range' =>
  isRange(figure) ? 'range' : figure.comparator === '~' ? 'about' : figure.comparator.startsWith('>') ? 'more' : figure.comparator.startsWith('<') ? 'less' : 'exact';

const LEGEND = [['exact', 'exactly'], ['more', 'more than'], ['less', 'less than'], ['about', 'about'], ['range', 'between']] as const;

/** What the marks mean. */
export function MarkLegend({ kinds }: { readonly kinds: ReadonlySet<string> }) {
  return (
    <ul class="mark-legend" aria-hidden="true">
      {LEGEND.filter(([kind]) => kinds.has(kind)).map(([kind, words]) => (
        <li key={kind}>
          <svg width="22" height="26" viewBox="-11 -13 22 26">
            {kind === 'range' ? <g class="figure-mark"><path class="range" d="M0 -9V9M-5 -9h10M-5 9h10" /></g> : (
              <g class="figure-mark" transform={kind === 'more' ? 'translate(0 6)' : kind === 'less' ? 'translate(0 -6)' : ''}>
                {kind === 'about' ? <circle class="ring" r="5.5" /> : <path class="diamond" d={DIAMOND} transform="scale(0.85)" />}
                {kind === 'more' && <path class="arrow" d={UP} transform="scale(0.9)" />}
                {kind === 'less' && <path class="arrow" d={DOWN} transform="scale(0.9)" />}
              </g>
            )}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

/** Figures of every kind on one line of time, a lane for each kind: an overview, and small in an entity's card. */
import { scaleLinear } from 'd3-scale';
import { hovered } from '../state/store.ts';
import { count, quantity } from '../parts/words.ts';
import { isChosen, showWords, wordsOf } from './figures-card.tsx';
import { useWidth } from './figures-chart.tsx';
import { yearsOf, type Fact, type Group } from './figures-data.ts';
import { FigureMark } from './figures-marks.tsx';
import { span } from './figures-scale.ts';
import { groupTitle } from './figures-words.ts';

const CHARACTER = 7.2;
/** Of the column of those without a date, px. */
const BIN = 64;
const PER_YEAR = 52;

interface Lane {
  readonly group: Group;
  /** By date. */
  readonly facts: readonly Fact[];
  readonly undated: number;
}

export interface LanesProps {
  readonly groups: readonly Group[];
  readonly onGroup?: (key: string) => void;
  /** Height of a lane and width of the names before it, px. */
  readonly lane?: number;
  readonly left?: number;
}

export function Lanes({ groups, onGroup, lane = 40, left = 128 }: LanesProps) {
  const { ref, width } = useWidth();
  const lanes = groups.map((group): Lane => {
    const facts = group.facts.filter(({ from }) => from !== null).sort((a, b) => yearsOf(a.from!) - yearsOf(b.from!));
    return { group, facts, undated: group.facts.length - facts.length };
  });
  const dated = lanes.filter(({ facts }) => facts.length > 0);
  const never = lanes.filter(({ facts }) => facts.length === 0);
  return (
    <div class="figure-chart lanes" ref={ref}>
      {width > 0 && dated.length > 0 && <Drawing {...{ dated, width, lane, left, ...(onGroup && { onGroup }) }} />}
      {onGroup && never.length > 0 && (
        <p class="muted never">Without any date: {never.map(({ group }, at) => <span key={group.key}>{at > 0 && ', '}<button type="button" class="text-button" onClick={() => onGroup(group.key)}>{groupTitle(group)}</button> {count(group.facts.length)}</span>)}</p>
      )}
    </div>
  );
}

function Drawing({ dated, width, lane, left, onGroup }: { readonly dated: readonly Lane[]; readonly width: number; readonly lane: number; readonly left: number; readonly onGroup?: (key: string) => void }) {
  const all = dated.flatMap(({ facts }) => facts);
  const { first, last } = span(all);
  const bin = dated.some(({ undated }) => undated > 0) ? BIN : 0;
  const x = scaleLinear().domain([first, last]).range([left + 12, width - bin - 14]);
  const ground = dated.length * lane;
  const every = Math.max(1, Math.ceil((last - first) / Math.max(1, Math.floor((width - bin - left) / PER_YEAR))));
  return (
    <svg width={width} height={ground + 24} role="img" aria-label={`Figures over time: ${all.slice(0, 40).map(wordsOf).join('; ')}.`}>
      {bin > 0 && <rect class="bin" x={width - bin} y="0" width={bin} height={ground} rx="6" />}
      {bin > 0 && <text class="year" x={width - bin / 2} y={ground + 16}>no date</text>}
      {dated.map(({ group, facts, undated }, at) => {
        const title = groupTitle(group);
        const most = Math.floor((left - 8) / CHARACTER);
        const y = at * lane + lane / 2 + 3;
        return (
          <g key={group.key} class="lane">
            <line class="ground" x1={left} x2={width} y1={(at + 1) * lane} y2={(at + 1) * lane} />
            <text class={onGroup ? 'lane-name' : 'lane-name plain'} x="0" y={y} {...(onGroup && { onClick: () => onGroup(group.key) })}>{title.length > most ? `${title.slice(0, most - 1)}…` : title}</text>
            <LaneMarks facts={facts} y={y} x={x} from={left} to={width - bin} />
            {undated > 0 && <text class="undated" x={width - bin / 2} y={y}>{count(undated)}</text>}
          </g>
        );
      })}
      {Array.from({ length: Math.ceil((last - first) / every) }, (_, at) => first + at * every).map((year) => <text key={year} class="year" x={x(year + 0.5)} y={ground + 16}>{year}</text>)}
    </svg>
  );
}

/** Marks of one lane, and beside each its amount where there is room before the next. */
function LaneMarks({ facts, y, x, from, to }: { readonly facts: readonly Fact[]; readonly y: number; readonly x: (years: number) => number; readonly from: number; readonly to: number }) {
  const places = facts.map((fact) => {
    const [start, end] = [x(yearsOf(fact.from!)), x(yearsOf(fact.to ?? fact.from!, true))];
    return { fact, start, end, middle: (start + end) / 2 };
  });
  let taken = from;
  const amounts = places.flatMap(({ fact, middle, end }, at) => {
    const text = quantity(fact.figure);
    const wide = text.length * CHARACTER;
    const next = places[at + 1]?.middle ?? to + 10;
    // Above the line of a long period; behind the end of a short one.
    const above = end - middle > wide * 0.7 ? 9 : 0;
    const begin = above ? middle + 11 : Math.max(middle + 11, end - middle > 3 ? end + 7 : 0);
    const right = begin + wide < next - 10;
    const left = !right && middle - 11 - wide > taken + 4;
    taken = right ? begin + wide : middle + 8;
    return right || left ? [<text key={at} class="amount" x={right ? begin : middle - 11} y={right ? y - above : y} text-anchor={right ? 'start' : 'end'}>{text}</text>] : [];
  });
  return (
    <>
      {places.map(({ fact, start, end, middle }) => (
        <FigureMark key={`${fact.figure.row} ${fact.edge}`} fact={fact} at={{ x: middle, y, top: y - 7, bottom: y + 7, start, end }} chosen={isChosen(fact)} onChoose={() => showWords(fact)} onHover={(on) => (hovered.value = on ? fact.holder : null)} />
      ))}
      {amounts}
    </>
  );
}

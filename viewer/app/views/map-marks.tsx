/** What is drawn on the map: land, lines of the selection, circles of places with names, and who is at the place that is open. */
import { useEffect, useState } from 'preact/hooks';
import { placeLabels, type Candidate } from '../canvas/label-layout.ts';
import { ICONS, SHAPES } from '../canvas/shapes.ts';
import { typeOfNode, type Network } from '../state/network.ts';
import { hovered, network, select, selectedNode } from '../state/store.ts';
import { count } from '../parts/words.ts';
import { toScreen } from './map-camera.ts';
import { radiusOf, type Cluster } from './map-clusters.ts';
import { greatCircle, loadOutline, sphere, type Outline } from './map-earth.ts';
import { camera, cursor, links, lit, shown, size, spots, spreadOut } from './map-state.ts';
import type { MapPlace } from './map-places.ts';

const DASHES = { asserted: undefined, planned: '6 4', possible: '1.5 3.5', denied: undefined } as const;
/** Names around an open place; the list has the rest. */
const MOST_SPOKES = 10;
const SPOKE = 52;
const LINE = 24;
const LONGEST = 30;
const MOST_LABELS = 60;

/** The earth itself moves as one piece: its paths are made once. */
export function Earth() {
  const [outline, setOutline] = useState<Outline>();
  useEffect(() => {
    let current = true;
    void loadOutline().then((read) => current && setOutline(read));
    return () => {
      current = false;
    };
  }, []);
  const { k } = camera.value;
  const corner = toScreen(camera.value, size.value, { x: 0, y: 0 });
  return (
    <g class="earth" transform={`translate(${corner.x} ${corner.y}) scale(${k})`} data-outline={outline ? 'there' : 'waiting'}>
      <Ground outline={outline} />
      <Lines />
    </g>
  );
}

const Ground = ({ outline }: { readonly outline: Outline | undefined }) => (
  <>
    <path class="sphere" d={outline?.sphere ?? sphere()} />
    {outline && <path class="land" d={outline.land} />}
    {outline && <path class="borders" d={outline.borders} />}
  </>
);

const Lines = () => (
  <>
    {links.value.lines.map(({ from, to, status }) => {
      const [a, b] = [spots.value.get(from), spots.value.get(to)];
      return a && b && <path key={`${from} ${to}`} class={`tie s-${status}`} d={greatCircle(a, b)} stroke-dasharray={DASHES[status]} />;
    })}
  </>
);

/** Circles, names, spokes: in px of the screen. */
export function Marks() {
  const now = network.value!;
  const { home, tied } = links.value;
  const chosen = home.size + tied.size > 0;
  const named = labels(now, shown.value);
  return (
    <g class="map-marks">
      {[...shown.value].reverse().map((one) => {
        const state = one.rows.some((row) => home.has(row)) ? 'home' : one.rows.some((row) => tied.has(row)) ? 'tied' : chosen ? 'dim' : '';
        return <Circle key={one.row} one={one} state={`${state}${one.rows.some((row) => lit.value.has(row)) ? ' lit' : ''}`} />;
      })}
      {named.map(({ row, x, y, text, state }) => <text key={row} class={`place-name ${state}`} x={x} y={y}>{text}</text>)}
      <Spokes now={now} />
    </g>
  );
}

function Circle({ one, state }: { readonly one: Cluster; readonly state: string }) {
  const act = (): void => {
    cursor.value = null;
    if (one.rows.length > 1) spreadOut(one);
    else select({ kind: 'entity', id: network.value!.nodes.id[one.row]! });
  };
  return (
    <g class={`place ${state}${one.rows.length > 1 ? ' many' : ''}`} transform={`translate(${one.x} ${one.y})`} data-row={one.row} onClick={(event) => { event.stopPropagation(); act(); }}
      onMouseEnter={() => (hovered.value = one.row)} onMouseLeave={() => (hovered.value = null)}>
      {one.rows.length > 1 && <circle class="around" r={one.radius + 3.5} />}
      <circle class="disc" r={one.radius} />
      {one.rows.length > 1 && one.radius > 8 && <text class="how-many">{count(one.rows.length)}</text>}
      <circle class="target" r={Math.max(14, one.radius + 4)} />
    </g>
  );
}

const cut = (text: string, most = LONGEST): string => (text.length > most ? `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…` : text);
const CHARACTER = 6.6;
const WIDE = 13;
/** Near enough to keep names apart; measuring each would cost a layout. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e80 ? WIDE : CHARACTER), 0);

function labels(now: Network, all: readonly Cluster[]): readonly { readonly row: number; readonly x: number; readonly y: number; readonly text: string; readonly state: string }[] {
  const { home, tied } = links.value;
  const first = (one: Cluster): number => (one.rows.some((row) => lit.value.has(row)) ? 3 : one.rows.some((row) => home.has(row)) ? 2 : one.rows.some((row) => tied.has(row)) ? 1 : 0);
  const open = selectedNode.value;
  const sorted = [...all].sort((a, b) => first(b) - first(a) || b.weight - a.weight || a.row - b.row);
  const byRow = new Map(all.map((one) => [one.row, one]));
  const textOf = (one: Cluster): string => {
    const wanted = one.rows.find((row) => row === open || lit.value.has(row)) ?? one.row;
    return cut(now.nodes.name[wanted]!) + (one.rows.length > 1 ? ` +${one.rows.length - 1}` : '');
  };
  const kept = sorted.filter((one) => first(one) > 1 || !underSpokes(one));
  const candidates = kept.map((one): Candidate => ({ row: one.row, x: one.x, y: one.y, radius: one.radius, width: widthOf(textOf(one)), height: 17, forced: first(one) >= 2 }));
  return placeLabels(candidates, all, size.value, MOST_LABELS).map(({ row, dx, dy }) => {
    const one = byRow.get(row)!;
    const rank = first(one);
    return { row, x: one.x + dx, y: one.y + dy, text: textOf(one), state: rank >= 2 ? 'strong' : rank === 0 && home.size + tied.size > 0 ? 'dim' : '' };
  });
}

/** The place that is open, where it stands alone. */
function opened(): { readonly place: MapPlace; readonly circle: Cluster } | undefined {
  const open = cursor.value ?? selectedNode.value;
  const place = open === null ? undefined : spots.value.get(open);
  const circle = shown.value.find(({ rows }) => rows.length === 1 && rows[0] === open);
  return place && circle && { place, circle };
}

/** Whether a circle's name would lie among the names around the open place. */
function underSpokes({ x, y }: Cluster): boolean {
  const open = opened();
  if (!open || open.place.weight === 0) return false;
  const many = Math.ceil(Math.min(MOST_SPOKES, open.place.weight) / 2);
  return Math.abs(x - open.circle.x) < radiusOf(open.place.weight) + SPOKE + 150 && Math.abs(y - open.circle.y) < (many * LINE) / 2 + 22;
}

/** Who is at the open place, around it. */
function Spokes({ now }: { readonly now: Network }) {
  const open = opened();
  if (!open) return null;
  const { place, circle } = open;
  const rows = [...place.here.map(({ row }) => row), ...place.linked].slice(0, MOST_SPOKES);
  const more = place.weight - rows.length;
  const reach = radiusOf(place.weight) + SPOKE;
  return (
    <g class="spokes" transform={`translate(${circle.x} ${circle.y})`}>
      {rows.map((row, at) => {
        const { x, y, right } = spoke(at, rows.length, reach);
        return (
          <g key={row} class={`spoke t-${typeOfNode(now, row)}${isHere(place, row) ? '' : ' linked'}`} onClick={(event) => { event.stopPropagation(); select({ kind: 'entity', id: now.nodes.id[row]! }); }}
            onMouseEnter={() => (hovered.value = row)} onMouseLeave={() => (hovered.value = null)}>
            <line x2={x} y2={y} />
            <Shape now={now} row={row} x={x} y={y} />
            <text x={x + (right ? 13 : -13)} y={y} text-anchor={right ? 'start' : 'end'}>{cut(now.nodes.name[row]!, Math.min(LONGEST, Math.floor((right ? size.value.width - circle.x - x - 18 : circle.x + x - 18) / CHARACTER)))}</text>
          </g>
        );
      })}
      {more > 0 && <text class="more" y={reach + 22}>and {count(more)} more in the list</text>}
    </g>
  );
}

const isHere = ({ here }: MapPlace, row: number): boolean => here.some((one) => one.row === row);

/** Half to the right, half to the left, evenly from top to bottom: names stand below one another and never cross. */
function spoke(at: number, all: number, reach: number): { readonly x: number; readonly y: number; readonly right: boolean } {
  const right = at % 2 === 0;
  const side = right ? Math.ceil(all / 2) : Math.floor(all / 2);
  const place = Math.floor(at / 2);
  const y = (place - (side - 1) / 2) * LINE;
  return { x: (right ? 1 : -1) * Math.sqrt(Math.max(400, reach * reach - Math.min(y * y, reach * reach * 0.6))), y, right };
}

function Shape({ now, row, x, y }: { readonly now: Network; readonly row: number; readonly x: number; readonly y: number }) {
  const type = typeOfNode(now, row);
  const shape = SHAPES[type];
  return (
    <g transform={`translate(${x} ${y})`}>
      {shape === 'circle' && <circle r="9" fill="currentColor" />}
      {shape === 'square' && <rect x="-8.5" y="-8.5" width="17" height="17" rx="4.5" fill="currentColor" />}
      {shape === 'diamond' && <rect x="-6.5" y="-6.5" width="13" height="13" rx="2.5" fill="currentColor" transform="rotate(45)" />}
      <path d={ICONS[type]} class="type-icon-line" transform="scale(0.45) translate(-12 -12)" fill="none" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
    </g>
  );
}

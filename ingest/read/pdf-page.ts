/** The lines of a page in the order a person reads them: columns one after the other, what crosses them in its place. */

/** A run of letters as the PDF sets it, in points, `y` upwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
}

export interface PageLine extends Run {
  /** Whether more room stands above it than between the lines of a paragraph, or it begins a column. */
  readonly apart: boolean;
}

/** A gap of this many ems within a line may be the space between columns. */
const GUTTER_EMS = 1;
/** A column has at least so many lines, of so many letters in the mean, and at most such a part of lines across both. */
const GUTTER_ROWS = 4;
const LINE_LETTERS = 12;
const MOST_CROSSED = 0.5;
const DEEPEST = 4;

/** Lines of a page, reading order. Upright text only; what is turned is decoration. */
export function readingOrder(runs: readonly Run[]): readonly PageLine[] {
  return ordered(rowsOf(runs), 0);
}

/** Runs on one base line, cut where the gap could part columns, left to right; rows top to bottom. */
function rowsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const rows: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - run.y) < 0.4 * Math.max(row.size, run.size)) row.runs.push(run);
    else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows.map(({ runs: row }) => joined(row.sort((a, b) => a.x - b.x), GUTTER_EMS));
}

/** Joins neighbours less than `ems` apart, with a space where the gap is one. */
function joined(runs: readonly Run[], ems: number): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const gap = last ? run.x - (last.x + last.width) : 0;
    if (!last || gap > ems * Math.max(last.size, run.size)) {
      out.push(run);
      continue;
    }
    const space = gap > 0.12 * run.size && !/\s$/u.test(last.text) && !/^\s/u.test(run.text) ? ' ' : '';
    out[out.length - 1] = { ...last, text: last.text + space + run.text, width: run.x + run.width - last.x, size: Math.max(last.size, run.size) };
  }
  return out;
}

function ordered(rows: readonly (readonly Run[])[], depth: number): readonly PageLine[] {
  const gutter = depth < DEEPEST ? findGutter(rows) : undefined;
  if (gutter === undefined) return lines(rows);
  const out: PageLine[] = [];
  let band: (readonly Run[])[] = [];
  const flush = (): void => {
    for (const side of [left, right]) out.push(...ordered(band.map((row) => row.filter((run) => side(run, gutter))).filter((row) => row.length > 0), depth + 1));
    band = [];
  };
  let crossing: (readonly Run[])[] = [];
  for (const row of rows) {
    if (row.some((run) => crosses(run, gutter))) {
      flush();
      crossing.push(row);
      continue;
    }
    out.push(...lines(crossing));
    crossing = [];
    band.push(row);
  }
  out.push(...lines(crossing));
  flush();
  return out;
}

const left = (run: Run, gutter: number): boolean => run.x + run.width <= gutter;
const right = (run: Run, gutter: number): boolean => run.x >= gutter;
const crosses = (run: Run, gutter: number): boolean => !left(run, gutter) && !right(run, gutter);

/** The place with the most lines on its weaker side, counting only where both sides have text. Right ends of runs are the places to try. */
function findGutter(rows: readonly (readonly Run[])[]): number | undefined {
  const places = new Set(rows.flat().map((run) => Math.round(run.x + run.width) + 2));
  let best: { readonly place: number; readonly lines: number } | undefined;
  for (const place of [...places].sort((a, b) => a - b)) {
    const lines = linesBeside(rows, place);
    if (lines >= GUTTER_ROWS && lines > (best?.lines ?? 0)) best = { place, lines };
  }
  return best?.place;
}

/** Lines on the weaker side of a place, 0 where too many rows cross it or a side holds but marks of items or figures. */
function linesBeside(rows: readonly (readonly Run[])[], place: number): number {
  const free = rows.filter((row) => !row.some((run) => crosses(run, place)));
  const sides = [left, right].map((side) => free.flatMap((row) => row.filter((run) => side(run, place))));
  const [top, bottom] = [Math.min(...sides.map((runs) => Math.max(...runs.map(({ y }) => y)))), Math.max(...sides.map((runs) => Math.min(...runs.map(({ y }) => y))))];
  const beside = sides.map((runs) => runs.filter(({ y }) => y <= top + 1 && y >= bottom - 1));
  const crossed = rows.filter((row) => row.some((run) => crosses(run, place) && run.y <= top && run.y >= bottom)).length;
  const weaker = Math.min(...beside.map((runs) => runs.length));
  const isText = beside.every((runs) => runs.reduce((sum, { text }) => sum + text.length, 0) >= LINE_LETTERS * runs.length);
  return isText && crossed <= MOST_CROSSED * weaker ? weaker : 0;
}

function lines(rows: readonly (readonly Run[])[]): readonly PageLine[] {
  const whole = rows.map((row) => joined(row, Infinity)[0]!);
  const gaps = whole.slice(1).map((line, index) => whole[index]!.y - line.y).filter((gap) => gap > 0).sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? Infinity;
  return whole.map((line, index) => {
    const above = whole[index - 1];
    const apart = !above || above.y - line.y > 1.35 * Math.min(usual, 1.7 * line.size) || Math.abs(above.size - line.size) > 0.15 * line.size;
    return { ...line, apart };
  });
}

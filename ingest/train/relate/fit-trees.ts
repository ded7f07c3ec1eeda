/**
 * Fits boosted trees on the log loss: each tree takes the step that the ones before it left (Friedman 2001), by second derivatives (Chen & Guestrin 2016,
 * XGBoost) over histograms, the leaf that gains most first (Ke et al. 2017, LightGBM). Cases and numbers are left out at random for each tree.
 */
import { fromLogOdds } from '../../relate/linear/odds.ts';
import type { Trees } from '../../relate/trees/trees.ts';
import { generator, shuffle } from './fit.ts';

export interface TreeCase {
  readonly numbers: Float64Array;
  readonly yes: boolean;
  /** What it counts beside others, 1 if nothing is said. */
  readonly weight?: number;
}

export interface TreeOptions {
  readonly trees?: number;
  readonly leaves?: number;
  readonly rate?: number;
  /** Fewest cases of a leaf. */
  readonly least?: number;
  /** What is added to a leaf's second derivative: the higher, the smaller its step. */
  readonly shrink?: number;
  /** Shares of the cases and of the numbers that a tree sees. */
  readonly cases?: number;
  readonly numbers?: number;
  readonly seed?: number;
}

/** Most bins of a number; a bin is a byte. */
const BINS = 64;

/** Same cases, same options, same trees. `cases` must be of both kinds, and all of as many numbers. */
export function fitTrees(cases: readonly TreeCase[], { trees = 250, leaves = 15, rate = 0.04, least = 40, shrink = 5, cases: caseShare = 0.8, numbers: numberShare = 0.6, seed = 1 }: TreeOptions = {}): Trees {
  const width = cases[0]!.numbers.length;
  const bounds = Array.from({ length: width }, (_, which) => boundsOf(cases.map(({ numbers }) => numbers[which]!)));
  const binned = bounds.map((own, which) => Uint8Array.from(cases, ({ numbers }) => binOf(own, numbers[which]!)));
  const random = generator(seed);
  const weights = Float64Array.from(cases, ({ weight = 1 }) => weight);
  const sumOf = (kind: boolean): number => weights.reduce((sum, weight, at) => sum + (cases[at]!.yes === kind ? weight : 0), 0);
  const start = rounded(Math.log(sumOf(true) / sumOf(false)));
  const scores = new Float64Array(cases.length).fill(start);
  const slopes = new Float64Array(cases.length), curves = new Float64Array(cases.length);
  const nodes: Nodes = { start, roots: [], asks: [], values: [], more: [] };
  const order = Int32Array.from(cases, (_, at) => at), columns = Int32Array.from(bounds, (_, which) => which);
  for (let tree = 0; tree < trees; tree++) {
    for (let at = 0; at < cases.length; at++) {
      const probability = fromLogOdds(scores[at]!);
      slopes[at] = weights[at]! * (probability - (cases[at]!.yes ? 1 : 0));
      curves[at] = weights[at]! * probability * (1 - probability);
    }
    shuffle(order, random);
    shuffle(columns, random);
    const seen = order.slice(0, Math.ceil(caseShare * cases.length));
    const asked = columns.slice(0, Math.ceil(numberShare * width)).sort();
    const root = grow(seen, { binned, asked, slopes, curves, leaves, least, shrink });
    nodes.roots.push(nodes.asks.length);
    write(root);
    for (let at = 0; at < cases.length; at++) scores[at]! += leafOf(root, at).step;
  }
  return nodes;

  /** A node, what lies below it on one side, then what lies on the other. */
  function write(node: Node): void {
    const at = nodes.asks.length;
    if (!node.split) {
      nodes.asks.push(-1);
      nodes.values.push(node.step = rounded(-rate * node.slope / (node.curve + shrink)));
      nodes.more.push(0);
      return;
    }
    nodes.asks.push(node.split.which);
    nodes.values.push(bounds[node.split.which]![node.split.bin]!);
    nodes.more.push(0);
    write(node.split.less);
    nodes.more[at] = nodes.asks.length;
    write(node.split.more);
  }

  function leafOf(root: Node, at: number): Node {
    let node = root;
    while (node.split) node = binned[node.split.which]![at]! <= node.split.bin ? node.split.less : node.split.more;
    return node;
  }
}

interface Nodes { readonly start: number; readonly roots: number[]; readonly asks: number[]; readonly values: number[]; readonly more: number[] }

interface Node {
  readonly members: Int32Array;
  readonly slope: number;
  readonly curve: number;
  /** What the leaf adds to a case's log odds. */
  step: number;
  split?: { readonly which: number; readonly bin: number; readonly less: Node; readonly more: Node };
}

interface Growing {
  readonly binned: readonly Uint8Array[];
  readonly asked: Int32Array;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly leaves: number;
  readonly least: number;
  readonly shrink: number;
}

function grow(members: Int32Array, growing: Growing): Node {
  const root = nodeOf(members, growing);
  const open = [{ node: root, cut: bestCut(root, growing) }];
  for (let leaves = 1; leaves < growing.leaves; leaves++) {
    let best = -1;
    for (const [at, { cut }] of open.entries()) if (cut && (best < 0 || cut.gain > open[best]!.cut!.gain)) best = at;
    if (best < 0) break;
    const { node, cut } = open[best]!;
    const bins = growing.binned[cut!.which]!;
    const less = nodeOf(node.members.filter((at) => bins[at]! <= cut!.bin), growing), more = nodeOf(node.members.filter((at) => bins[at]! > cut!.bin), growing);
    node.split = { which: cut!.which, bin: cut!.bin, less, more };
    open.splice(best, 1, { node: less, cut: bestCut(less, growing) }, { node: more, cut: bestCut(more, growing) });
  }
  return root;
}

function nodeOf(members: Int32Array, { slopes, curves }: Growing): Node {
  let slope = 0, curve = 0;
  for (const at of members) { slope += slopes[at]!; curve += curves[at]!; }
  return { members, slope, curve, step: 0 };
}

interface Cut { readonly which: number; readonly bin: number; readonly gain: number }

const slopeSums = new Float64Array(BINS), curveSums = new Float64Array(BINS), counts = new Int32Array(BINS);

/** Where a node is parted best; undefined where no cut gains anything. */
function bestCut({ members, slope, curve }: Node, { binned, asked, slopes, curves, least, shrink }: Growing): Cut | undefined {
  if (members.length < 2 * least) return undefined;
  let best: Cut | undefined;
  const whole = (slope * slope) / (curve + shrink);
  for (const which of asked) {
    const bins = binned[which]!;
    slopeSums.fill(0); curveSums.fill(0); counts.fill(0);
    for (const at of members) { const bin = bins[at]!; slopeSums[bin]! += slopes[at]!; curveSums[bin]! += curves[at]!; counts[bin]!++; }
    let slopeLess = 0, curveLess = 0, countLess = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      slopeLess += slopeSums[bin]!; curveLess += curveSums[bin]!; countLess += counts[bin]!;
      if (counts[bin] === 0 || countLess < least) continue;
      if (members.length - countLess < least) break;
      const gain = (slopeLess * slopeLess) / (curveLess + shrink) + ((slope - slopeLess) ** 2) / (curve - curveLess + shrink) - whole;
      if (gain > 1e-9 && (!best || gain > best.gain)) best = { which, bin, gain };
    }
  }
  return best;
}

/** The upper ends of a number's bins, about as many cases in each, halfway between two numbers that are there; the last is open. */
function boundsOf(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const bounds: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((bin * sorted.length) / BINS);
    let next = at;
    while (next < sorted.length && sorted[next] === sorted[at]) next++;
    if (next === sorted.length) break;
    const bound = rounded((sorted[at]! + sorted[next]!) / 2);
    if (bound > (bounds.at(-1) ?? -Infinity)) bounds.push(bound);
  }
  return bounds;
}

function binOf(bounds: readonly number[], value: number): number {
  let bin = 0;
  while (bin < bounds.length && value > bounds[bin]!) bin++;
  return bin;
}

/** As it is shipped: bins and leaves are of rounded numbers from the start, so that what ships gives what was learned. */
const rounded = (value: number): number => Math.round(1e4 * value) / 1e4;

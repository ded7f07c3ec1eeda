/** The way through the parse from one mention to another. */
import { mix } from '../linear/hash.ts';
import type { Placed } from '../pairs/place.ts';
import type { SentenceView } from '../text/view.ts';
import type { Parse } from './parse.ts';
import { relationIndex } from './relations.ts';

export interface Arcs {
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  /** The relation together with the preposition or conjunction that marks it. */
  readonly marked: Int32Array;
  /** The first auxiliary of a passive below a word, and whether a negation or modal stands below it: small numbers. */
  readonly voice: Uint8Array;
}

const CASE = relationIndex('case'), MARK = relationIndex('mark'), CONJ = relationIndex('conj'), APPOS = relationIndex('appos');
const AUX_PASS = relationIndex('aux:pass'), SUBJECT_PASS = relationIndex('nsubj:pass');

export function arcsOf({ form }: SentenceView, { head, relation }: Parse): Arcs {
  const marks = new Int32Array(form.length);
  const voice = new Uint8Array(form.length);
  for (let at = form.length - 1; at >= 0; at--) {
    const up = head[at]!;
    if (up < 0) continue;
    const kind = relation[at]!;
    if (kind === CASE || kind === MARK) marks[up] = form[at]!;
    if (kind === AUX_PASS || kind === SUBJECT_PASS) voice[up] = 1;
  }
  const marked = new Int32Array(form.length);
  for (let at = 0; at < form.length; at++) marked[at] = mix(relation[at]! + 1, marks[at]!);
  return { head, relation, voice, marked };
}

/** The word of a mention that hangs on a word outside it. */
export function topOf({ head }: Arcs, { first, end, head: guess }: Placed): number {
  if (head[guess]! < first || head[guess]! >= end) return guess;
  for (let at = first; at < end; at++) if (head[at]! < first || head[at]! >= end) return at;
  return guess;
}

/** The nearest verb among the `reach` words above one; -1 where none is. */
export function verbAbove({ head }: Arcs, { tokens }: Pick<SentenceView, 'tokens'>, from: number, reach: number): number {
  for (let at = head[from]!, step = 0; at >= 0 && step < reach; at = head[at]!, step++) if (tokens[at]!.tag === 'VERB') return at;
  return -1;
}

export interface Path {
  /** Hash of the arcs on either side, with and without markers; the word where they meet (-1 where they do not). */
  readonly marked: number;
  readonly plain: number;
  readonly meet: number;
  readonly length: number;
  /** The words on the way, ends left out, from the first mention up and then down to the second; and how many were climbed. */
  readonly words: readonly number[];
  readonly up: number;
  /** Hashes of each side alone. */
  readonly left: number;
  readonly right: number;
}

const LONGEST = 24;

/** Coordination is passed over: a member hangs where its list hangs. */
export function pathBetween(arcs: Arcs, from: number, to: number): Path {
  const left = climbFrom(arcs, from);
  const right = climbFrom(arcs, to);
  let meet = -1;
  let i: number;
  let j = 0;
  for (i = 0; i < left.words.length && meet < 0; i++) {
    j = right.words.indexOf(left.words[i]!);
    if (j >= 0) meet = left.words[i]!;
  }
  if (meet < 0) return { marked: 1, plain: 1, meet, length: 30, words: [], up: 0, left: 1, right: 1 };
  i--;
  let marked = 3, plain = 5, leftHash = 7, rightHash = 9;
  for (let at = 0; at < i; at++) { marked = mix(marked, left.marked[at]!); plain = mix(plain, left.plain[at]!); leftHash = mix(leftHash, left.marked[at]!); }
  marked = mix(marked, -1);
  plain = mix(plain, -1);
  for (let at = j - 1; at >= 0; at--) { marked = mix(marked, right.marked[at]!); plain = mix(plain, right.plain[at]!); rightHash = mix(rightHash, right.marked[at]!); }
  const words = [...left.words.slice(1, i), ...(i > 0 && j > 0 ? [meet] : []), ...right.words.slice(1, Math.max(1, j)).reverse()];
  return { marked, plain, meet, length: i + j, words, up: i, left: leftHash, right: rightHash };
}

interface Climb {
  readonly words: number[];
  /** Of each word but the last: the arc that leads on. */
  readonly marked: number[];
  readonly plain: number[];
}

const climbs = new WeakMap<Arcs, (Climb | undefined)[]>();

/** A mention is met in many pairs, and climbs the same way in all of them. */
function climbFrom(arcs: Arcs, from: number): Climb {
  let known = climbs.get(arcs);
  if (!known) climbs.set(arcs, known = new Array<Climb | undefined>(arcs.head.length).fill(undefined));
  return known[from] ??= climb(arcs, from);
}

function climb({ head, relation, marked }: Arcs, from: number): Climb {
  const climbed: Climb = { words: [from], marked: [], plain: [] };
  let at = from;
  for (let step = 0; step < LONGEST; step++) {
    let arc = at;
    // A conjunct takes the arc of the first of its list.
    while ((relation[arc] === CONJ || relation[arc] === APPOS) && head[arc]! >= 0 && step + 1 < LONGEST) {
      const up = head[arc]!;
      if (relation[arc] === APPOS) break;
      arc = up;
    }
    const up = head[arc]!;
    if (up < 0) break;
    climbed.words.push(up);
    climbed.marked.push(marked[arc]!);
    climbed.plain.push(relation[arc]!);
    at = up;
  }
  return climbed;
}

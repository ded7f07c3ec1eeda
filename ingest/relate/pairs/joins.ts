/** What joins two mentions of a sentence: whether they are of one list, what stands between them, how they hang together in the parse. */
import { namedTypes } from '../../../graph/schema.ts';
import { mix, mix3 } from '../linear/hash.ts';
import { topOf } from '../parse/paths.ts';
import { relationIndex } from '../parse/relations.ts';
import { tagIndex } from '../text/view.ts';
import type { Scene } from './features.ts';

export const MAX_JOIN_FEATURES = 13;

const CONJ = relationIndex('conj'), APPOS = relationIndex('appos');
const VERB = tagIndex('VERB'), ADP = tagIndex('ADP'), CCONJ = tagIndex('CCONJ');
const CLIMB = 24;

/** Writes the features of what joins mention `left` to the later mention `right`; gives their number. */
export function joinFeatures(scene: Scene, left: number, right: number, into: Int32Array): number {
  const { placed, lists, arcs } = scene;
  const first = placed[left]!, second = placed[right]!;
  const topL = topOf(arcs, first), topR = topOf(arcs, second);
  const coordinated = topL !== topR && listTop(arcs, topL) === listTop(arcs, topR);
  const between = wordsBetween(scene, left, right);
  const sameType = first.type === second.type ? 1 : 0;
  const kind = second.first < first.end ? 0
    : lists.head[left] === lists.head[right] ? 1
    : coordinated ? 2
    : arcs.relation[topR] === APPOS && arcs.head[topR] === topL ? 3
    : kindOf(between);
  const full = (kind * 2 + sameType) * 2 + (first.level === second.level ? 1 : 0);
  const types = namedTypes.indexOf(first.type) * 8 + namedTypes.indexOf(second.type);
  let count = 0;
  const add = (value: number): void => { into[count] = mix(count * 7919 + 3, value); count++; };
  add(full);
  add(types);
  add(mix(full, types));
  add(Math.min(between.count, 12));
  add(coordinated ? 1 + sameType : 0);
  add(right - left);
  add(mix(kind, right - left > 1 ? 1 : 0));
  add(between.count <= 4 ? between.phrase : 0);
  add(Math.min(between.verbs, 3));
  add(mix3(between.verbs > 0 ? 1 : 0, between.ands > 0 ? 1 : 0, between.commas > 0 ? 1 : 0));
  add(between.preposition);
  add(arcs.relation[topL]! * 64 + arcs.relation[topR]!);
  add(kind);
  return count;
}

interface Between {
  readonly count: number;
  readonly phrase: number;
  readonly verbs: number;
  readonly ands: number;
  readonly commas: number;
  readonly semicolons: number;
  readonly colons: number;
  readonly brackets: number;
  /** The first one's form, 0 for none. */
  readonly preposition: number;
}

/** Mentions between count as one word each. */
function wordsBetween({ view, placed }: Scene, left: number, right: number): Between {
  const { form, tag, lower } = view;
  let phrase = 5, count = 0, verbs = 0, ands = 0, commas = 0, semicolons = 0, colons = 0, brackets = 0, preposition = 0;
  let other = left + 1;
  for (let at = placed[left]!.end; at < placed[right]!.first; at++) {
    while (other < right && placed[other]!.end <= at) other++;
    if (other < right && placed[other]!.first <= at) {
      phrase = mix(phrase, 99);
      continue;
    }
    count++;
    phrase = mix(phrase, form[at]!);
    if (tag[at] === VERB) verbs++;
    else if (tag[at] === CCONJ) ands++;
    else if (tag[at] === ADP) preposition ||= form[at]!;
    const word = lower[at]!;
    if (word === ',') commas++;
    else if (word === ';') semicolons++;
    else if (word === ':') colons++;
    else if (word === '(' || word === ')') brackets++;
  }
  return { count, phrase, verbs, ands, commas, semicolons, colons, brackets, preposition };
}

function kindOf({ count, verbs, ands, commas, semicolons, colons, brackets, preposition }: Between): number {
  if (verbs > 0) return ands > 0 ? 4 : commas > 0 ? 5 : 6;
  if (semicolons > 0) return 7;
  if (colons > 0) return 8;
  if (brackets > 0) return 9;
  if (preposition !== 0) return commas > 0 ? 10 : ands > 0 ? 11 : 12;
  if (commas > 0) return ands > 0 ? 13 : 14;
  return ands > 0 ? 15 : count === 0 ? 16 : 17;
}

/** Where the list of a word hangs. */
function listTop({ head, relation }: Scene['arcs'], from: number): number {
  let at = from;
  for (let step = 0; step < CLIMB && relation[at] === CONJ && head[at]! >= 0; step++) at = head[at]!;
  return at;
}

/** What tells how a relation is said: modals, tense, negation and reporting words at and around the pair. */
import { mix, mix3 } from '../linear/hash.ts';
import type { Arcs } from '../parse/paths.ts';
import type { SentenceView } from '../text/view.ts';
import { cueFeatures } from './cues.ts';
import { shapeFeatures, type Relation } from './shape.ts';
import { trailFeatures } from './trail.ts';

/** Longest number of features a relation may have; more are left out. */
export const MAX_STATUS_FEATURES = 900;
const VERB = 15, AUX = 3;
const CUES = new Set(`will would could can may might shall should must not n't no never if to hope hopes wish wishes call calls calling urge urges urged urging ask asks request requests invite
  invites propose proposed proposal plan plans planned intend intends need needs ready want wants let encourage encourages appeal demand demands suggest decide decides decided
  future next upcoming forthcoming expected agreed aim aims seek seeks consider importance important essential necessary possible unless whether would-be without refuse refused fail
  failed lack against until soon scheduled support welcome recommend recommends continue able potential prevent stop avoid cease had been was were is are has have`.split(/\s+/u));

/** Words that say the same of what follows, by base form: 1 wish and duty, 2 future, 3 negation, 4 condition, 5 thanks and praise (for what is done), 6 going on. */
const GROUPS: ReadonlyMap<string, number> = new Map([
  [1, 'hope wish urge call ask request encourage invite propose appeal demand recommend direct suggest should must need could might may would ought want let support-for necessary essential important crucial imperative ready willing prepared able possible possibility potential consider seek aim advocate insist expect desire importance willingness readiness stand offer'],
  [2, 'will shall intend plan future next upcoming forthcoming tomorrow soon decide agree undertake pledge commit scheduled intention determined resolve launch-next'],
  [3, 'not never no without refuse fail n\'t nor neither cease reject prevent deny lack unable absence cannot'],
  [4, 'if unless whether once until provided'],
  [5, 'thank commend welcome appreciate congratulate praise note applaud grateful recall recognize acknowledge gratitude'],
  [6, 'continue remain maintain already currently ongoing now since have has had was were did been'],
].flatMap(([group, words]) => (words as string).split(' ').map((word): [string, number] => [word, group as number])));

/** Writes the features of a relation of class `index` between two mentions; gives their number. */
export function statusFeatures(view: SentenceView, arcs: Arcs, relation: Relation, into: Int32Array): number {
  const { left, right, index } = relation;
  const { form, lemma, tag, lower, fine } = view;
  let count = 0;
  const add = (template: number, value: number): void => {
    if (count < MAX_STATUS_FEATURES) into[count++] = mix(template * 31337, value);
  };
  add(1, 0); add(2, index);
  const from = Math.max(0, left.first - 6);
  const to = Math.min(form.length, right.end + 6);
  for (let at = 0; at < form.length; at++) {
    const cue = CUES.has(lower[at]!);
    const zone = at < left.first - 6 ? 0 : at < left.first ? 1 : at < right.first ? 2 : at < right.end + 6 ? 3 : 4;
    if (cue) { add(10 + zone, form[at]!); add(20, mix3(form[at]!, zone, index)); if (at + 1 < form.length) add(30 + zone, mix(form[at]!, lemma[at + 1]!)); }
    if (at >= from && at < to && (tag[at] === VERB || tag[at] === AUX)) {
      add(40, mix(form[at]!, zone)); add(41, mix(fine[at]!, zone));
      if (at > 0) add(42, mix3(form[at - 1]!, form[at]!, zone));
      add(43, mix3(index, form[at]!, zone === 2 ? 1 : 0));
    }
  }
  // The verb group that governs: the last auxiliary or "to" before the first verb after each argument.
  for (const [which, start] of [[0, left.end], [1, left.first - 1]] as const) {
    const step = which === 0 ? 1 : -1;
    let at = start;
    for (let far = 0; at >= 0 && at < form.length && far < 14; at += step, far++) if (tag[at] === VERB) break;
    if (at < 0 || at >= form.length || tag[at] !== VERB) continue;
    let group = 7;
    for (let back = Math.max(0, at - 3); back < at; back++) if (tag[back] === AUX || lower[back] === 'to' || lower[back] === 'not' || lower[back] === "n't") group = mix(group, form[back]!);
    add(50 + which, group); add(52 + which, mix(group, index)); add(54 + which, lemma[at]!); add(56 + which, form[at]!); add(58 + which, mix3(group, lemma[at]!, index));
  }
  const shape = shapeFeatures(view, arcs, relation, add);
  trailFeatures(view, arcs, { ...relation, ...shape }, add);
  cueFeatures(view, relation, add);
  // The words that govern the pair in the parse, from where its arguments meet up to the root, with their auxiliaries.
  const { meet } = shape;
  let above = 0;
  for (let at = meet; at >= 0 && above < 6; at = arcs.head[at]!, above++) {
    const level = Math.min(above, 2);
    add(70 + level, lemma[at]!); add(73, mix(lemma[at]!, arcs.relation[at]!)); add(74, mix(fine[at]!, arcs.relation[at]!)); add(75 + level, arcs.marked[at]!);
    let group = 7;
    for (let child = Math.max(0, at - 6); child < at; child++) {
      if (arcs.head[child] !== at || (tag[child] !== AUX && lower[child] !== 'to' && lower[child] !== 'not' && lower[child] !== 'never' && lower[child] !== 'if')) continue;
      group = mix(group, form[child]!);
      add(78, mix(form[child]!, level)); add(79, mix3(form[child]!, level, index));
    }
    add(80 + level, group); add(83, mix3(group, level, lemma[at]!)); add(84, mix3(group, level, tag[at]!));
    if (above > 0) add(85, mix3(lemma[at]!, group, 1));
  }
  // Groups of words that colour what follows: in order before the pair's later argument, the nearest one, and before the first.
  let order = 5, nearest = 0, gap = 0, beforeFirst = 5;
  for (let at = 0; at < right.first; at++) {
    const group = GROUPS.get(lower[at]!) ?? (tag[at] === VERB || tag[at] === AUX || tag[at] === 0 || tag[at] === 7 ? GROUPS.get(view.tokens[at]!.lemma) : undefined) ?? 0;
    if (lower[at] === ';' || lower[at] === '.') { order = 5; nearest = 0; beforeFirst = 5; }
    if (group === 0) continue;
    const finite = group * 2 + (lower[at + 1] === 'to' || lower[at + 1] === 'that' || lower[at + 1] === 'for' ? 1 : 0);
    const zone = at < left.first ? 0 : 1;
    add(90 + zone, finite); add(92, mix3(finite, zone, index)); add(93, mix3(finite, Math.min(5, (right.first - at) >> 2), zone));
    order = mix(order, group); nearest = finite; gap = Math.min(6, (right.first - at) >> 1);
    if (zone === 0) beforeFirst = mix(beforeFirst, group);
  }
  add(94, order); add(95, mix(nearest, gap)); add(96, mix(nearest, index)); add(97, beforeFirst); add(98, mix(beforeFirst, nearest)); add(99, mix(order, index));
  const opening = GROUPS.get(view.tokens[0]!.lemma) ?? GROUPS.get(view.tokens[1]?.lemma ?? '') ?? GROUPS.get(view.tokens[2]?.lemma ?? '') ?? 0;
  add(100, opening); add(101, mix(opening, nearest)); add(102, mix3(opening, nearest, index));
  add(60, view.sentence.kind.charCodeAt(0));
  add(61, form[0]!); add(62, mix(form[0]!, form[1] ?? 0)); add(63, mix(form[0]!, tag[0]!)); add(64, lower[0]!.endsWith('ing') ? 1 : 0);
  add(65, lemma[right.head]!); add(66, lemma[left.head]!); add(67, form[left.first]!); add(68, form[right.first]!);
  return count;
}

/** What tells how a relation is said: modals, tense, negation and reporting words at and around the pair. */
import { mix, mix3 } from '../linear/hash.ts';
import type { Placed } from '../pairs/place.ts';
import type { SentenceView } from '../text/view.ts';

export const MAX_STATUS_FEATURES = 200;
const VERB = 15, AUX = 3;
const CUES = new Set(`will would could can may might shall should must not n't no never if to hope hopes wish wishes call calls calling urge urges urged urging ask asks request requests invite
  invites propose proposed proposal plan plans planned intend intends need needs ready want wants let encourage encourages appeal demand demands suggest decide decides decided
  future next upcoming forthcoming expected agreed aim aims seek seeks consider importance important essential necessary possible unless whether would-be without refuse refused fail
  failed lack against until soon scheduled support welcome recommend recommends continue able potential prevent stop avoid cease had been was were is are has have`.split(/\s+/u));

/** Writes the features of a relation of class `index` between two mentions; gives their number. */
export function statusFeatures(view: SentenceView, { left, right, index }: { left: Placed; right: Placed; index: number }, into: Int32Array): number {
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
  add(60, view.sentence.kind.charCodeAt(0));
  add(61, form[0]!); add(62, mix(form[0]!, form[1] ?? 0)); add(63, mix(form[0]!, tag[0]!)); add(64, lower[0]!.endsWith('ing') ? 1 : 0);
  add(65, lemma[right.head]!); add(66, lemma[left.head]!); add(67, form[left.first]!); add(68, form[right.first]!);
  return count;
}

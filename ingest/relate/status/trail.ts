/** What governs a relation: the words above it in the parse, up to the root, with their helpers and kinds. */
import { mix, mix3 } from '../linear/hash.ts';
import type { Arcs } from '../parse/paths.ts';
import { relationIndex } from '../parse/relations.ts';
import type { SentenceView } from '../text/view.ts';
import { coarseKind, helperBit, kindsOf, MOODS } from './lexicon.ts';
import type { Add, Relation, Shape } from './shape.ts';

const VERB = 15, NOUN = 7, PROPN = 11, ADJ = 0, NUM = 8;
const CONJ = relationIndex('conj');
/** Where no arc leads up from below. */
const START = 63;
const LONGEST = 7;
/** Templates a trail has. */
const ROOM = 30;

/** Writes the trails from the word that joins the pair, from either mention and from the last verb before the second; templates 160–349. */
export function trailFeatures(view: SentenceView, arcs: Arcs, { left, right, index, meet, topLeft, topRight, kind }: Relation & Shape, add: Add): void {
  const { form, lemma, lower, middle, tag } = view;
  const kinds = kindsOf(view);
  let verb = right.first - 1;
  while (verb >= 0 && tag[verb] !== VERB) verb--;
  for (const [which, start] of [meet, topRight, topLeft, verb].entries()) if (start >= 0) { climb(start, 160 + which * ROOM); if (which < 3) refine(start, 280 + which * 16); }
  if (verb >= 0) {
    const between = verb >= left.end ? 1 : 0;
    for (let step = 1; step <= 4 && step <= verb; step++) add(328 + step, mix(form[verb - step]!, between));
    if (verb > 1) { add(333, mix3(form[verb - 2]!, form[verb - 1]!, between)); add(334, mix3(form[verb - 1]!, lemma[verb]!, between)); add(335, mix3(form[verb - 2]!, form[verb - 1]!, lemma[verb]!)); }
    add(336, mix3(lemma[verb]!, between, index));
  }
  const root = arcs.head.indexOf(-1);
  if (root >= 0) {
    const helpers = helpersOf(root), what = kinds[root]!;
    add(337, lemma[root]!); add(338, mix(lemma[root]!, index)); add(339, mix(what, helpers)); add(340, mix3(what, helpers, index));
    add(341, mix(what, lower[0] === 'i' || lower[0] === 'we' ? 1 : 0)); add(342, mix3(helpers, root === meet ? 1 : 0, index));
  }
  const first = kinds[0]!, second = form.length > 1 ? kinds[1]! : 0;
  add(343, mix(first, second)); add(344, mix3(first, second, index)); add(345, mix3(form[0]!, form[1] ?? 0, index));
  if (form.length > 3) { add(346, mix3(form[0]!, form[1]!, form[2]!)); if (tag[0] === NUM) add(347, mix(form[1]!, form[2]!)); }

  function climb(start: number, base: number): void {
    let all = 11, moods = 13, strongest = 0, steps = 0;
    for (let at = start, from = -1; at >= 0 && steps < LONGEST; from = at, at = arcs.head[at]!, steps++) {
      const helpers = helpersOf(at);
      const arc = from < 0 ? START : arcs.relation[from]!;
      const governs = from >= 0 && arc !== CONJ;
      const coarse = governs ? coarseKind(kinds[at]!) : 0;
      const word = tag[at] === VERB ? 1 : tag[at] === NOUN ? 2 : tag[at] === PROPN ? 3 : tag[at] === ADJ ? 4 : 5;
      const level = Math.min(steps, 3);
      all = mix(all, mix3(helpers, coarse, word));
      add(base, mix3(helpers, word, level)); add(base + 1, mix(helpers, index));
      if (governs) {
        add(base + 2, mix3(coarse, arc, level)); add(base + 3, mix3(coarse, arc, index)); add(base + 4, mix3(coarse, helpers, arc));
        add(base + 5, mix3(lemma[at]!, arc, helpers)); add(base + 6, mix3(middle[at]!, arc, helpers));
      }
      if (steps < 3) add(base + 7 + steps, mix(all, kind));
      const mood = (helpers & MOODS) * 16 + coarse;
      if (mood === 0) continue;
      moods = mix(moods, mood);
      if (strongest !== 0) continue;
      strongest = mix(mood, steps === 0 ? 1 : 0);
      add(base + 10, strongest); add(base + 11, mix(strongest, index)); add(base + 12, mix(strongest, kind));
    }
    add(base + 13, moods); add(base + 14, mix(moods, index)); add(base + 15, mix(moods, kind)); add(base + 16, steps);
  }

  /** The same way with the finer kinds, also of what stands before each word and hangs on it. */
  function refine(start: number, base: number): void {
    let all = 3, seen = 0, steps = 0;
    for (let at = start, from = -1; at >= 0 && steps < LONGEST; from = at, at = arcs.head[at]!, steps++) {
      const what = from >= 0 && arcs.relation[from] !== CONJ ? kinds[at]! : 0;
      let near = 0;
      for (let child = Math.max(0, at - 6); child < at; child++) {
        if (arcs.head[child] !== at || child === from || tag[child] === PROPN) continue;
        const colour = kinds[child]!;
        if (colour !== 0) near = mix(near, colour);
      }
      if (what === 0 && near === 0) continue;
      all = mix(all, mix3(what, near, from < 0 ? 1 : 0));
      add(base, mix(what, near)); add(base + 1, mix3(what, near, index));
      if (seen++ < 3) { add(base + 2 + seen, all); add(base + 5 + seen, mix(all, index)); add(base + 8 + seen, mix(all, kind)); }
    }
    add(base + 12, seen); add(base + 13, all);
  }

  /** Bits of the small words that hang before a word, and of its own ending. */
  function helpersOf(at: number): number {
    let bits = 0;
    for (let child = Math.max(0, at - 7); child < at; child++) if (arcs.head[child] === at) bits |= helperBit(lower[child]!);
    if (tag[at] === VERB) bits |= lower[at]!.endsWith('ing') ? 1 << 20 : lower[at]!.endsWith('ed') ? 1 << 21 : 1 << 22;
    return bits;
  }
}

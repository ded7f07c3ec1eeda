/** How the two mentions stand to each other: their types, the way between them, the words between and around. */
import { namedTypes } from '../../../graph/schema.ts';
import { mix, mix3 } from '../linear/hash.ts';
import { LEVELS, type Placed } from '../pairs/place.ts';
import { pathBetween, topOf, type Arcs } from '../parse/paths.ts';
import type { SentenceView } from '../text/view.ts';

const VERB = 15, AUX = 3, NOUN = 7, PROPN = 11;
/** Words of a mention, and of a gap, that are looked at. */
const WORDS = 8, GAP = 6;

export type Add = (template: number, value: number) => void;

export interface Relation {
  readonly left: Placed;
  readonly right: Placed;
  /** Class of `pairs/classes.ts`. */
  readonly index: number;
}

/** The words where the trails up the parse begin, and what kind of phrase the relation is. */
export interface Shape {
  readonly meet: number;
  readonly topLeft: number;
  readonly topRight: number;
  /** A verb's or a noun's phrase, one mention within the other or not, verbs between. */
  readonly kind: number;
}

/** Writes what is seen of the pair itself; templates 120–159. */
export function shapeFeatures(view: SentenceView, arcs: Arcs, { left, right, index }: Relation, add: Add): Shape {
  const { lemma, tag, form, fine } = view;
  const levels = LEVELS[left.level] * 3 + LEVELS[right.level];
  const types = mix3(namedTypes.indexOf(left.type), namedTypes.indexOf(right.type), 1);
  add(120, types); add(121, mix(types, index)); add(122, levels); add(123, mix(levels, index)); add(124, mix3(types, levels, index));

  const topLeft = topOf(arcs, left), topRight = topOf(arcs, right);
  const path = pathBetween(arcs, topLeft, topRight);
  const { meet } = path;
  const nested = right.first < left.end ? 1 : 0;
  let verbs = 0;
  for (let at = left.end; at < right.first; at++) if (tag[at] === VERB || tag[at] === AUX) verbs++;
  const meets = meet < 0 ? 3 : tag[meet] === VERB ? 1 : tag[meet] === NOUN || tag[meet] === PROPN ? 2 : 3;
  const inside = meet >= right.first && meet < right.end ? 2 : meet >= left.first && meet < left.end ? 1 : 0;
  const kind = mix3(meets, inside, nested * 4 + Math.min(verbs, 2));
  add(125, kind); add(126, mix(kind, index)); add(127, path.plain); add(128, path.marked); add(129, mix(path.plain, index)); add(130, mix(path.marked, index));
  add(131, Math.min(path.length, 8)); add(132, mix(nested, index)); add(133, mix(Math.min(verbs, 3), index)); add(134, mix(path.left, 1)); add(134, mix(path.right, 2));
  for (const word of path.words) { add(135, lemma[word]!); add(136, fine[word]!); }

  const gap = right.first - left.end;
  if (gap >= 0 && gap <= GAP) {
    let all = 3;
    for (let at = left.end; at < right.first; at++) {
      all = mix(all, form[at]!);
      add(137, form[at]!);
      if (at + 1 < right.first) add(138, mix(form[at]!, form[at + 1]!));
    }
    add(139, all); add(140, mix(all, index));
  }
  add(141, Math.min(12, gap)); add(142, mix(Math.min(12, gap), index));
  for (const [which, { first, end }] of [left, right].entries()) {
    add(143 + which, first > 0 ? form[first - 1]! : 1); add(145 + which, first > 1 ? mix(form[first - 2]!, form[first - 1]!) : 1);
    for (let at = first; at < Math.min(end, first + WORDS); at++) add(147 + which, lemma[at]!);
  }
  if (right.end < form.length) add(149, form[right.end]!);
  if (right.end + 1 < form.length) add(150, mix(form[right.end]!, form[right.end + 1]!));
  return { meet, topLeft, topRight, kind };
}

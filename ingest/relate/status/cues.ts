/** The words that colour a relation in the order of the sentence, whatever the parse makes of it: before, between, behind, and within the mentions. */
import { namedTypes, STATUSES } from '../../../graph/schema.ts';
import { mix, mix3 } from '../linear/hash.ts';
import type { Placed } from '../pairs/place.ts';
import type { SentenceView } from '../text/view.ts';
import { AHEAD, kindsOf, NOW, PAST } from './lexicon.ts';
import { outright } from './outright.ts';
import type { Add, Relation } from './shape.ts';

const ADJ = 0, DET = 5, PRON = 10, NUM = 8;
/** Words behind the second mention, and of a mention, that are looked at. */
const NEAR = 8;
/** "to", "that" … behind a word say what it does with what follows. */
const NEXT: ReadonlyMap<string, number> = new Map([['to', 1], ['that', 2], ['for', 3], ['of', 4], ['in', 5], ['on', 6], ['upon', 6]]);
/** Years from here on lie ahead of most that is read. */
const LATE = 2024;

/** Writes templates 350–419. */
export function cueFeatures(view: SentenceView, { left, right, index }: Relation, add: Add): void {
  const { form, lower, tag } = view;
  const kinds = kindsOf(view);
  const typeLeft = namedTypes.indexOf(left.type), typeRight = namedTypes.indexOf(right.type);
  const before = scan(0, left.first, 0), between = scan(left.end, right.first, 1);
  scan(right.end, Math.min(form.length, right.end + NEAR), 2);
  const [last, second] = before, [inner, innerSecond] = between;
  add(380, mix(last, inner)); add(381, mix3(last, inner, index)); add(382, mix3(last, second, inner)); add(383, mix3(last, inner, innerSecond));
  for (const [which, { first, end }] of [left, right].entries()) {
    for (let at = first; at < Math.min(end, first + NEAR); at++) {
      const kind = kinds[at]!;
      if (kind !== 0) { add(384 + which, kind); add(386 + which, mix(kind, index)); }
    }
  }
  const leftDeterminer = determiner(left), rightDeterminer = determiner(right);
  add(388, mix3(leftDeterminer, typeLeft, index)); add(389, mix3(rightDeterminer, typeRight, index));
  add(390, mix3(leftDeterminer, typeLeft, last)); add(391, mix3(rightDeterminer, typeRight, inner || last));
  for (let at = 0; at < form.length; at++) {
    const year = tag[at] === NUM && /^(?:19|20)\d\d$/u.test(lower[at]!);
    const kind = year ? 0 : kinds[at]!;
    if (!year && kind !== AHEAD && kind !== PAST && kind !== NOW) continue;
    const zone = at < left.first ? 0 : at < right.first ? 1 : 2;
    const when = year ? (Number(lower[at]) >= LATE ? 1 : 2) : form[at]!;
    add(392, mix(when, zone)); add(393, mix3(when, zone, index)); add(394, mix(at > 0 ? form[at - 1]! : 0, when));
  }

  const said = STATUSES.indexOf(outright(view, { left, right }));
  add(395, said); add(396, mix(said, index)); add(397, mix3(said, inner, index)); add(398, mix(said, last));

  /** The last two words that colour, of a stretch; each with what stands behind it. */
  function scan(from: number, to: number, zone: number): readonly [number, number] {
    let last = 0, second = 0, third = 0, gap = 0;
    for (let at = from; at < to; at++) {
      if (lower[at] === ';' || lower[at] === '.') last = second = third = 0;
      const kind = kinds[at]!;
      if (kind === 0) continue;
      const cue = kind * 8 + (NEXT.get(lower[at + 1] ?? '') ?? 0);
      third = second; second = last; last = cue; gap = to - at;
      add(350 + zone, cue); add(353 + zone, mix(cue, index));
    }
    add(356 + zone, last); add(359 + zone, mix(last, second)); add(362 + zone, mix3(last, second, third)); add(365 + zone, mix(last, index)); add(368 + zone, mix3(last, second, index));
    add(371 + zone, mix(last, Math.min(5, gap))); add(374 + zone, mix3(last, typeLeft, typeRight)); add(377 + zone, mix3(last, Math.min(3, gap), index));
    return [last, second];
  }

  /** The article or pronoun that a mention begins with or stands behind, over one adjective. */
  function determiner({ first }: Placed): number {
    const opens = (at: number): boolean => at >= 0 && (tag[at] === DET || tag[at] === PRON);
    if (opens(first)) return form[first]!;
    if (opens(first - 1)) return form[first - 1]!;
    return first > 1 && tag[first - 1] === ADJ ? form[first - 2]! : 5;
  }
}

/** The second look: to which of the things told of before a mention stands in a relation of a class. */
import { namedTypes } from '../../../graph/schema.ts';
import { mix, mix3 } from '../linear/hash.ts';
import { predicateOf } from '../pairs/classes.ts';
import type { SentenceView } from '../text/view.ts';
import type { Hanging, Here } from './here.ts';
import type { Known, Story } from './story.ts';

export const MAX_WHOM_FEATURES = 64;

/** How a thing stands among those that may be meant. */
export interface Standing {
  readonly known: Known;
  /** How many of its type were told of later. */
  readonly rank: number;
  /** How many may be meant that are of its type. */
  readonly rivals: number;
  readonly isMost: boolean;
}

/** Each with how it stands among all. */
export function standings(all: readonly Known[]): Standing[] {
  const most = Math.max(...all.map(({ count }) => count));
  const later = (one: Known, other: Known): boolean => one.last.sentence > other.last.sentence || (one.last.sentence === other.last.sentence && one.last.first > other.last.first);
  return all.map((known) => {
    const alike = all.filter(({ thing }) => thing.item.type === known.thing.item.type);
    return { known, rank: alike.filter((other) => later(other, known)).length, rivals: alike.length, isMost: known.count === most };
  });
}

interface Asked {
  readonly here: Here;
  readonly at: number;
  readonly hanging: Hanging;
  readonly index: number;
  readonly story: Story;
  readonly views: readonly SentenceView[];
}

/** Writes the features of a thing as the other end of a relation of class `index`; gives their number. */
export function whomFeatures({ known, rank, rivals, isMost }: Standing, { here, at, hanging: { top, verb }, index, story, views }: Asked, into: Int32Array): number {
  const { view, items, arcs, opens } = here;
  const { thing, last, first, count: times } = known;
  const kind = mix3(index, namedTypes.indexOf(thing.item.type), 5);
  let count = 0;
  const add = (template: number, value: number): void => {
    if (count < MAX_WHOM_FEATURES) into[count++] = mix3(template, value, kind);
  };
  const back = view.sentence.index - last.sentence;
  const far = back <= 3 ? back : back <= 5 ? 4 : 5;
  const place = Math.min(3, rank), subject = known.isSubject ? 1 : 0, most = isMost ? 1 : 0, level = thing.isNamed ? 0 : 1;
  const told = views[thing.item.sentence]!;
  const head = told.lemma[thing.item.head]!;
  const verbHere = verb < 0 ? 0 : view.lemma[verb]!;
  const opening = view.form[0] ?? 0;
  const type = namedTypes.indexOf(items[at]!.type);
  add(1, 0); add(2, far); add(3, place); add(4, subject); add(5, Math.min(4, times)); add(6, most); add(7, level); add(8, first.sentence <= 1 ? 1 : 0); add(9, opens ? 1 : 0);
  add(10, far * 8 + subject); add(11, far * 8 + place); add(12, place * 8 + subject * 2 + most); add(13, mix3(far, subject, place)); add(14, mix3(most, level, place)); add(15, mix3(opens ? 1 : 0, far, subject));
  add(16, head); add(17, views[last.sentence]!.lemma[last.head]!); add(18, verbHere); add(19, mix(verbHere, subject)); add(20, mix(verbHere, head)); add(21, mix(verbHere, far));
  add(22, mix(arcs.marked[top]!, subject)); add(23, mix(opening, subject)); add(24, mix(opening, far));
  add(25, type); add(26, mix(type, subject)); add(27, rivals > 3 ? 2 : rivals > 1 ? 1 : 0); add(28, mix(rivals > 1 ? 1 : 0, place));
  add(29, told.fine[thing.item.head]!); add(30, told.middle[thing.item.head]!);
  add(31, thing.mentions.some((mention) => mention.level === 'pron' && mention.sentence < view.sentence.index) ? 1 : 0);
  const said = story.countOf(thing, predicateOf(index), view.sentence.index);
  add(32, Math.min(2, said)); add(33, mix(Math.min(1, said), far));
  add(34, known.isFirst ? 1 : 0); add(35, mix(known.isFirst ? 1 : 0, far));
  return count;
}

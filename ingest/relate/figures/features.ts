/** What tells whether a figure is reported of a mention. */
import type { Item } from '../item.ts';
import { mix, mix3 } from '../linear/hash.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';

export const MAX_ABOUT_FEATURES = 90;

export interface FigurePlace {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly of: string;
  readonly unit: string;
}

/** A mention that a figure may be of: `distance` in sentences back, `order` among the mentions of its sentence. */
export interface AboutCandidate {
  readonly item: Item;
  readonly order: number;
  readonly speaker: boolean;
  /** How often the document mentions it. */
  readonly count: number;
}

export function aboutFeatures(views: readonly SentenceView[], { figure, candidate }: { figure: FigurePlace; candidate: AboutCandidate }, into: Int32Array): number {
  const { item, order, speaker, count: mentions } = candidate;
  const view = views[figure.sentence]!;
  let count = 0;
  const add = (template: number, value: number): void => { if (count < MAX_ABOUT_FEATURES) into[count++] = mix(template * 15485863, value); };
  const back = Math.min(3, figure.sentence - item.sentence);
  const type = item.type.charCodeAt(0) * 4 + item.type.charCodeAt(1);
  const level = item.level.charCodeAt(0);
  const of = view.lemma[figure.end - 1] ?? 0;
  const overlap = back === 0 && item.first < figure.end && figure.first < item.end;
  const side = back !== 0 ? 2 : overlap ? 3 : item.first < figure.first ? 0 : 1;
  add(1, mix3(type, level, back)); add(2, mix3(side, Math.min(order, 4), back)); add(3, mix(type, side)); add(4, mix(speaker ? 1 : 0, back)); add(5, mix3(speaker ? 1 : 0, level, side));
  add(6, mix(Math.min(mentions, 5), back)); add(7, mix(figure.unit.charCodeAt(0), type)); add(8, mix3(of, type, side)); add(9, mix3(views[item.sentence]!.lemma[item.head]!, side, back));
  add(10, mix3(order === 0 ? 1 : 0, side, type)); add(11, mix(item.doubt ?? 0, side)); add(12, mix(side, view.sentence.kind.charCodeAt(0)));
  if (back === 0 && !overlap) {
    const [from, to] = side === 0 ? [item.end, figure.first] : [figure.end, item.first];
    add(20, mix(side, Math.min(8, to - from))); add(21, mix3(side, type, Math.min(8, to - from)));
    for (let at = Math.max(from, 0); at < to && at < from + 12; at++) { add(22, mix3(view.lemma[at]!, side, type)); add(23, mix(view.form[at]!, side)); }
    if (to > from) { add(24, mix(view.form[from]!, side)); add(25, mix(view.form[to - 1]!, side)); }
    if (to - from <= 4) { let phrase = 3; for (let at = from; at < to; at++) phrase = mix(phrase, view.form[at]!); add(26, mix3(phrase, side, type)); }
  }
  if (back === 0 && !overlap) {
    const role = roleOf(view, figure, item);
    add(40, mix3(role, type, level)); add(41, mix(role, figure.unit.charCodeAt(0))); add(42, mix3(role, of, side)); add(43, mix3(role, order === 0 ? 1 : 0, side));
  }
  const owned = OWN.has(view.lower[figure.first - 1] ?? '') ? 1 : 0;
  add(44, mix3(owned, side, order === 0 ? 1 : 0)); add(45, mix3(owned, type, back));
  add(30, mix(of, back)); add(31, view.form[figure.end] ?? 0); add(32, mix(view.form[figure.first - 1] ?? 0, side));
  return count;
}

const OWN = new Set(['its', 'their', 'his', 'her', 'our']);
const OTHER = 1, OWNER = 2, WHOLE = 3, DOER = 4, FRAME = 5, AGENT = 6, SUFFERER = 7;

/** How a mention stands to a figure of its sentence: whose it is, what it is of, who does what the figure tells, when or where that is. */
function roleOf({ lower, tokens }: SentenceView, { first, end }: FigurePlace, item: Item): number {
  if (item.end + 1 === first && (lower[item.end] === "'s" || lower[item.end] === '’s')) return OWNER;
  if (item.first >= end && item.first - end <= 2 && lower[end] === 'of') return WHOLE;
  const before = beforeArticle({ tokens }, item.first);
  if (lower[before] === 'by') return AGENT;
  if (tokens[before]?.tag === 'ADP' && before <= 1 && lower[item.end] === ',') return FRAME;
  if (item.end > first) return OTHER;
  // The last verb before the figure, and the mention right before it.
  let verb = first - 1;
  while (verb >= item.end && tokens[verb]!.tag !== 'VERB') verb--;
  if (verb < item.end) return OTHER;
  let at = verb - 1;
  while (at >= item.end && (tokens[at]!.tag === 'AUX' || tokens[at]!.tag === 'ADV' || tokens[at]!.tag === 'PART')) at--;
  if (at < item.end && tokens[before]?.tag !== 'ADP') return DOER;
  return at < item.end ? SUFFERER : OTHER;
}

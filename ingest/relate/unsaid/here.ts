/** The first look: what a sentence says of one of its mentions that may stand in a relation to something it leaves unsaid. To what, the second look (`whom.ts`) asks. */
import { namedTypes } from '../../../graph/schema.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { mix, mix3 } from '../linear/hash.ts';
import { classOf } from '../pairs/classes.ts';
import { findLists, type Lists } from '../pairs/lists.ts';
import { LEVELS } from '../pairs/place.ts';
import { topOf, verbAbove, type Arcs } from '../parse/paths.ts';
import type { SentenceView } from '../text/view.ts';
import { ABOUT, type Story } from './story.ts';

export const MAX_HERE_FEATURES = 480;

const ADJ = 0, ADV = 2, NOUN = 7, PROPN = 11, VERB = 15;

/** A sentence with all that its mentions share. */
export interface Here {
  readonly view: SentenceView;
  readonly items: readonly Item[];
  readonly arcs: Arcs;
  readonly lists: Lists;
  /** Whether it opens a paragraph. */
  readonly opens: boolean;
  /** Relations told in it. */
  readonly told: readonly FoundRelation[];
  /** Features of the sentence and of what came before it. */
  readonly shared: readonly number[];
  /** By token 1 where a mention stands. */
  readonly taken: Uint8Array;
}

interface Asked {
  readonly view: SentenceView;
  readonly items: readonly Item[];
  readonly arcs: Arcs;
  readonly told: readonly FoundRelation[];
  readonly story: Story;
  readonly views: readonly SentenceView[];
  /** Relations told in the sentence before. */
  readonly toldBefore: readonly FoundRelation[];
}

export function hereOf({ view, items, arcs, told, story, views, toldBefore }: Asked): Here {
  const taken = new Uint8Array(view.tokens.length);
  for (const { first, end } of items) taken.fill(1, first, end);
  const { index } = view.sentence;
  const before = views[index - 1];
  const opens = before !== undefined && view.sentence.start - before.sentence.end > 1;
  const shared: number[] = [];
  for (const [type, name] of namedTypes.entries()) {
    const latest = story.latest(name);
    const back = latest ? index - latest.last.sentence : Infinity;
    shared.push(mix3(101, type, items.some((item) => item.type === name) ? 1 : back === 1 ? 2 : back <= 3 ? 3 : latest ? 4 : 5));
  }
  shared.push(mix(102, opens ? 1 : 0), mix(103, before ? 1 : 0), mix(104, view.sentence.kind.charCodeAt(0)), mix(105, view.form[0] ?? 0), mix3(106, view.form[0] ?? 0, view.form[1] ?? 0));
  // What the text is about.
  for (const name of ABOUT) {
    const type = namedTypes.indexOf(name);
    const latest = story.latest(name)?.thing, most = story.most(name)?.thing;
    if (!latest || !most) continue;
    const seen = views[latest.item.sentence]!;
    shared.push(mix3(110, type, seen.lemma[latest.item.head]!), mix3(111, type, seen.middle[latest.item.head]!), mix3(112, type, views[most.item.sentence]!.lemma[most.item.head]!), mix3(113, type, latest === most ? 1 : 0));
  }
  for (const name of ['Organization', 'Location', 'Person'] as const) for (const said of story.said(name)) shared.push(mix3(114, namedTypes.indexOf(name), said));
  if (before) {
    shared.push(mix(107, before.lower.at(-1) === ':' ? 1 : 0), mix(108, before.sentence.kind.charCodeAt(0)));
    for (const predicate of new Set(toldBefore.map(({ predicate }) => classOf(predicate, false)))) shared.push(mix(109, predicate));
  }
  return { view, items, arcs, lists: findLists(view, items), opens, told, shared, taken };
}

/** How the list that a mention stands in hangs in the sentence. */
export interface Hanging {
  readonly first: Item;
  readonly last: Item;
  /** The word of the list that hangs on a word outside it, and the verb above it; -1 where there is none. */
  readonly top: number;
  readonly verb: number;
}

export function hangingOf({ view, items, arcs, lists }: Here, at: number): Hanging {
  const first = items[lists.head[at]!]!;
  const top = topOf(arcs, first);
  return { first, last: items[lists.last[at]!]!, top, verb: verbAbove(arcs, view, top, FAR) };
}

/** Words above it among which its verb is looked for. */
const FAR = 12;

/** Writes the features of the mention at `at` into `into`; gives their number. */
export function hereFeatures({ view, items, arcs, lists, told, shared, taken }: Here, at: number, { first, last, top, verb }: Hanging, into: Int32Array): number {
  const { form, lemma, tag, middle, fine } = view;
  const item = items[at]!;
  const type = namedTypes.indexOf(item.type);
  let count = 0;
  const add = (template: number, value: number): void => {
    if (count < MAX_HERE_FEATURES) into[count++] = mix(template * 7919, value);
  };
  /** A feature alone and one together with the type. */
  const both = (template: number, value: number): void => {
    add(template, value);
    add(template + 500, mix(value, type));
  };
  const word = (place: number): number => (place < 0 ? 1 : place >= form.length ? 2 : form[place]!);
  const base = (place: number): number => (place < 0 ? 1 : place >= form.length ? 2 : lemma[place]!);
  add(1, type);
  add(2, type * 3 + LEVELS[item.level]);
  add(3, mix(type, item.doubt ?? 0));
  both(4, lists.head[at] === lists.last[at] ? 0 : 1);
  // Words around it and around its list.
  for (let step = 1; step <= 3; step++) {
    both(10 + step, word(first.first - step)); both(13 + step, word(last.end + step - 1));
    both(16, base(first.first - step)); both(17, base(last.end + step - 1));
  }
  both(18, mix(word(first.first - 2), word(first.first - 1)));
  both(19, mix(word(last.end), word(last.end + 1)));
  both(20, mix(word(item.first - 1), word(item.end)));
  both(21, mix(word(first.first - 1), word(last.end)));
  // How it hangs in the parse.
  const own = topOf(arcs, item);
  const governor = arcs.head[top]!;
  both(30, arcs.relation[top]!);
  both(31, arcs.marked[top]!);
  both(32, mix(governor < 0 ? 0 : lemma[governor]!, arcs.marked[top]!));
  both(33, governor < 0 ? 0 : lemma[governor]!);
  both(34, mix(governor < 0 ? 0 : fine[governor]!, arcs.relation[top]!));
  both(35, arcs.relation[own]!);
  if (verb >= 0) {
    both(36, mix(lemma[verb]!, arcs.marked[top]!));
    both(37, mix3(lemma[verb]!, arcs.relation[top]!, arcs.voice[verb]!));
    both(38, lemma[verb]!);
    both(39, mix(middle[verb]!, arcs.relation[top]!));
    both(40, mix(arcs.voice[verb]!, arcs.relation[top]!));
    for (let child = 0; child < form.length; child++) if (arcs.head[child] === verb && child !== top) both(41, mix3(lemma[verb]!, arcs.relation[child]!, arcs.relation[top]!));
  } else both(38, 3);
  let root = own;
  for (let step = 0; step < 30 && arcs.head[root]! >= 0; step++) root = arcs.head[root]!;
  both(42, lemma[root]!); both(43, root === verb ? 1 : 0);
  both(50, lemma[item.head]!); both(51, fine[item.head]!); both(52, middle[item.head]!);
  // Every telling word, before or behind it.
  for (let token = 0; token < form.length; token++) {
    const t = tag[token]!;
    if (taken[token] || (t !== VERB && t !== NOUN && t !== PROPN && t !== ADJ && t !== ADV)) continue;
    both(60, mix(lemma[token]!, token < item.first ? 1 : 2));
    add(61, mix(fine[token]!, type));
    if (t === VERB) both(62, lemma[token]!);
  }
  // The others here, and what is told of it and of them.
  let types = 0, others = 0, before = 0;
  for (const other of items) {
    if (other === item) continue;
    types |= 1 << namedTypes.indexOf(other.type);
    others++;
    if (other.end <= item.first) before++;
  }
  both(70, types); both(71, Math.min(others, 6)); both(72, Math.min(before, 3));
  let isTold = false;
  for (const { subject, predicate, object } of told) {
    if (subject !== item.id && object !== item.id) both(73, classOf(predicate, false));
    else {
      isTold = true;
      both(74, classOf(predicate, subject !== item.id));
    }
  }
  both(75, isTold ? 1 : 0);
  if (verb >= 0) both(76, mix3(lemma[verb]!, arcs.relation[top]!, isTold ? 1 : 0));
  for (const value of shared) {
    add(80, mix(value, type));
    if (verb >= 0) add(81, mix3(value, lemma[verb]!, type));
    add(82, mix3(value, arcs.marked[top]!, type));
  }
  return count;
}

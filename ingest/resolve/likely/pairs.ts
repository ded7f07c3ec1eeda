/** Pairs of things that may be one, each with what speaks for and against it as the names of features, which `ingest/models/same.json` weighs. */
import { normaliseName } from '../../../graph/ids.ts';
import type { FoundMention } from '../../stages.ts';
import { hasPlace } from '../cluster/apart.ts';
import { abbreviates } from '../forms.ts';
import type { Thing } from './things.ts';

export interface Pair {
  /** First told of. */
  readonly left: Thing;
  readonly right: Thing;
  readonly features: readonly string[];
}

/** How far apart, in sentences, two things with no word in common may be told of. */
const FARTHEST = 6;
/** More rivals say nothing more. */
const MOST = 3;
const NUMBER = /\d|^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u;

/** The pairs of one document, `text` being the clean text it stands in. People with names are left to the rules for names. */
export function pairsOf(things: readonly Thing[], text: string): readonly Pair[] {
  const ordered = [...things].sort((one, other) => one.first.start - other.first.start || (one.root < other.root ? -1 : 1));
  const byType = new Map<string, Thing[]>();
  for (const thing of ordered) byType.set(thing.type, [...(byType.get(thing.type) ?? []), thing]);
  return [...byType.values()].flatMap((own) => {
    const around = new Neighbours(own);
    return own.flatMap((right) => around.before(right).map((left) => ({ left, right, features: featuresOf(left, right, { text, around }) })));
  });
}

/** Things of one type, in text order: which of them may be one, and which stand between. */
class Neighbours {
  readonly #places: ReadonlyMap<Thing, number>;
  readonly #byWord = new Map<string, Thing[]>();
  readonly #bySentence = new Map<number, Thing[]>();
  readonly #byHead = new Map<string, Thing[]>();
  /** Names, and those of them that are letters. */
  readonly #named: readonly Thing[];
  readonly #letters: readonly Thing[];
  readonly #spoken: readonly { readonly start: number; readonly thing: Thing }[];

  constructor(things: readonly Thing[]) {
    this.#places = new Map(things.map((thing, at) => [thing, at]));
    const note = <Key>(index: Map<Key, Thing[]>, key: Key, thing: Thing): void => {
      const own = index.get(key);
      if (own) own.push(thing);
      else index.set(key, [thing]);
    };
    for (const thing of things) {
      for (const word of thing.words) note(this.#byWord, word, thing);
      for (const head of thing.heads) note(this.#byHead, head, thing);
      for (const sentence of thing.sentences) note(this.#bySentence, sentence, thing);
    }
    this.#named = things.filter(({ isNamed }) => isNamed);
    this.#letters = this.#named.filter(({ forms }) => forms.some(isLetters));
    this.#spoken = things.flatMap((thing) => thing.mentions.map(({ start }) => ({ start, thing }))).sort((one, other) => one.start - other.start);
  }

  /** Things first told of before one that it may be, in text order. */
  before(thing: Thing): readonly Thing[] {
    const near = new Set<Thing>();
    for (const word of thing.words) for (const other of this.#byWord.get(word)!) near.add(other);
    for (const sentence of thing.sentences) for (let back = sentence - FARTHEST; back <= sentence + FARTHEST; back++) for (const other of this.#bySentence.get(back) ?? []) if (!other.isNamed || !thing.isNamed) near.add(other);
    if (thing.isNamed) for (const other of thing.forms.some(isLetters) ? this.#named : this.#letters) if (isShort(other, thing)) near.add(other);
    const at = this.#places.get(thing)!;
    return [...near].filter((other) => this.#places.get(other)! < at && !(thing.type === 'Person' && thing.isNamed && other.isNamed)).sort((one, other) => this.#places.get(one)! - this.#places.get(other)!);
  }

  /** Other things told of before the second whose words say that they are of its kind, at most three. */
  rivals(left: Thing, right: Thing): number {
    const alike = new Set<Thing>();
    for (const head of right.heads) {
      for (const one of this.#byHead.get(head)!) {
        if (one.first.start >= right.first.start || alike.size === MOST) break;
        if (one !== left && one !== right) alike.add(one);
      }
    }
    return alike.size;
  }

  /** Other things spoken of between the first and the second, at most three. */
  between(left: Thing, right: Thing): number {
    const own = (left.mentions.findLast(({ start }) => start < right.first.start) ?? left.first).start;
    const others = new Set<Thing>();
    for (let at = this.#placeOf(right.first.start) - 1; at >= 0 && this.#spoken[at]!.start > own && others.size < MOST; at--) if (this.#spoken[at]!.thing !== left) others.add(this.#spoken[at]!.thing);
    return others.size;
  }

  /** Where the first thing is spoken of from an offset on. */
  #placeOf(start: number): number {
    let low = 0, high = this.#spoken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#spoken[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const isShort = (one: Thing, other: Thing): boolean =>
  one.forms.some((long) => other.forms.some((short) => isLetters(short) && abbreviates(short, long))) || other.forms.some((long) => one.forms.some((short) => isLetters(short) && abbreviates(short, long)));
const isLetters = (name: string): boolean => /^\p{Lu}{2,7}$/u.test(name);

function featuresOf(left: Thing, right: Thing, { text, around }: { readonly text: string; readonly around: Neighbours }): readonly string[] {
  const levels = `${left.isNamed ? 'name' : 'description'} ${right.isNamed ? 'name' : 'description'}`;
  const common = [...left.words].filter((word) => right.words.has(word)).length;
  const all = left.words.size + right.words.size - common;
  const isIn = common === right.words.size, holds = common === left.words.size;
  const words = isIn && holds ? 'same' : isIn ? 'fewer' : holds ? 'more' : common > 0 ? 'some' : 'none';
  const more = [...(words === 'more' ? right : left).words].filter((word) => !(words === 'more' ? left : right).words.has(word));
  const place = more.length > 0 && words !== 'some' && words !== 'none' && hasPlace(more) ? 'a place more' : 'no place more';
  const kind = [...left.heads].some((head) => right.heads.has(head)) ? 'same kind' : 'other kind';
  const article = articleOf(right.first, text);
  const gap = Math.min(4, ...left.sentences.flatMap((one) => right.sentences.map((other) => Math.abs(one - other))));
  const shared = Math.min(3, [...left.related.keys()].filter((root) => right.related.has(root)).length);
  const isMany = (heads: ReadonlySet<string>): boolean => ([...heads].sort()[0] ?? '').endsWith("s");
  return [
    levels, `${levels}, ${left.type}`, `${article}, ${levels}`, `${article}, ${levels}, ${left.type}`, `${words} words, ${levels}`, `${words} words, ${levels}, ${left.type}`,
    `${gap} sentences, ${levels}`, `${kind}, ${levels}, ${article}`, `${kind}, ${words} words, ${levels}`, `${around.rivals(left, right)} rivals, ${levels}, ${kind}`,
    `${around.between(left, right)} between, ${levels}, ${article}`, `${gap === 0 ? 'one sentence' : 'apart'}, ${words} words`, `${isShort(left, right) ? 'letters' : 'no letters'}, ${levels}`,
    `${left.related.has(right.root) ? 'related' : 'unrelated'}, ${levels}`, `${shared} shared, ${levels}`, `${Math.floor((4 * common) / Math.max(1, all))} quarters of words, ${levels}`,
    `left told ${Math.min(4, left.mentions.length)} times, ${levels}`, `right told ${Math.min(3, right.mentions.length)} times, ${levels}`,
    `${left.gazetteer === undefined ? 'left unknown' : 'left known'}, ${right.gazetteer === undefined ? 'right unknown' : 'right known'}`,
    `${place}, ${levels}`, `${place}, ${words} words, ${left.type}`, `${placeOf(left, right)}, ${levels}`, `${placeOf(left, right)}, ${levels}, ${left.type}`,
    ...relationsOf(left, right).flatMap((one) => [one, `${one}, ${levels}`]),
    `${more.some((word) => NUMBER.test(word)) ? 'a number more' : 'no number more'}, ${words} words`, `${right.first.sentence < 2 ? 'at the beginning' : 'later'}, ${levels}`,
    `${isMany(left.heads) === isMany(right.heads) ? 'same number' : 'other number'}, ${levels}`,
  ];
}

/** What both are told of in the same way, what they are to each other, and what each has another of. */
function relationsOf(left: Thing, right: Thing): readonly string[] {
  const found = new Set<string>();
  for (const relation of left.related.get(right.root) ?? []) found.add(`${relation} each other`);
  for (const [root, relations] of left.related) for (const relation of relations) if (right.related.get(root)?.has(relation)) found.add(`${relation} the same`);
  const all = (thing: Thing): ReadonlySet<string> => new Set([...thing.related.values()].flatMap((relations) => [...relations]));
  const others = all(right);
  for (const relation of all(left)) if (others.has(relation) && !found.has(`${relation} the same`)) found.add(`${relation} others`);
  return [...found];
}

/** Where in the words of the one the words of the other stand. */
function placeOf(left: Thing, right: Thing): string {
  for (const one of left.forms.map(normaliseName)) {
    for (const other of right.forms.map(normaliseName)) {
      const [long, short] = one.length > other.length ? [one, other] : [other, one];
      if (long === short) return 'the same';
      if (long.startsWith(`${short} `)) return 'begins with it';
      if (long.endsWith(` ${short}`)) return 'ends with it';
      if (long.includes(` ${short} `)) return 'holds it';
    }
  }
  return 'in no order';
}

/** How the text points at a thing: "this", "the", "a", whose it is, or not at all. */
function articleOf({ start, text: words }: FoundMention, text: string): string {
  const before = text.slice(Math.max(0, start - 14), start);
  const own = /^(\p{L}+)\s/u.exec(words)?.[1]?.toLowerCase() ?? '', last = /(\p{L}+|[’']s)\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  for (const word of [own, last]) {
    if (/^(?:this|that|these|those)$/u.test(word)) return 'this';
    if (word === 'the') return 'the';
    if (word === 'a' || word === 'an') return 'a';
    if (/^(?:its|their|our|his|her|[’']?s)$/u.test(word)) return 'whose';
  }
  return 'no article';
}

/** What may stand in a relation: names, descriptions and pronouns of a document, each placed in its sentence. */
import { normaliseName } from '../../graph/ids.ts';
import type { FoundMention } from '../stages.ts';
import { doubtOf, type Describe } from './describe/describe.ts';
import { makeItem, type Item, type Items } from './item.ts';
import { headToken } from './pairs/place.ts';
import type { Arcs } from './parse/paths.ts';
import { headOfName } from './refer/kinds.ts';
import { bareKey } from './refer/told-so-far.ts';
import { heAndShe, pronounsOfPeople } from './refer/he-she.ts';
import { itsOwn } from './refer/its-own.ts';
import { laterIts } from './refer/later.ts';
import { quotedWords } from './refer/quoted.ts';
import { speakersOf } from './refer/speaker.ts';
import { takenUp } from './refer/takes-up.ts';
import { SpeakersCountry } from './refer/their-country.ts';
import { voicesOf } from './refer/voices.ts';
import type { SentenceView } from './text/view.ts';

/** A name from its place, with the words' key. */
export function nameItem(view: SentenceView, name: Pick<Item, 'id' | 'sentence' | 'type' | 'level' | 'first' | 'end' | 'confidence'>): Item {
  const words = view.tokens.slice(name.first, name.end).map(({ text }) => text).join(' ');
  return makeItem({ ...name, head: headToken(view, name.first, name.end), key: normaliseName(words) });
}

/** The recogniser's names as items, by sentence, in text order, the longer of two that begin together first. */
export function namesBySentence(views: readonly SentenceView[], names: readonly FoundMention[]): Item[][] {
  const lists: Item[][] = views.map(() => []);
  for (const { id, sentence, type, level, firstToken, endToken, confidence } of names) lists[sentence]!.push(nameItem(views[sentence]!, { id, sentence, type, level, first: firstToken, end: endToken, confidence }));
  for (const list of lists) list.sort((left, right) => left.first - right.first || right.end - left.end);
  return lists;
}

/** Base forms of the words that a document's names are made of. */
export const wordsOfNames = (views: readonly SentenceView[], names: readonly (readonly Item[])[]): ReadonlySet<number> =>
  new Set(names.flatMap((own, sentence) => own.flatMap(({ first, end }) => [...views[sentence]!.lemma.subarray(first, end)])));

/** What happens and what is done are hard to tell apart by one word. */
const TOLD_OF: ReadonlySet<Item['type']> = new Set(['Operation', 'Event']);

/** The type of the names that a word heads, where these are of one: "forum" of "Coral Customs Forum". */
function typesOfNames(names: readonly (readonly Item[])[]): ReadonlyMap<string, Item['type']> {
  const types = new Map<string, Item['type'] | undefined>();
  for (const { key, type } of names.flat()) {
    const words = key.split(' ');
    const head = words.length > 1 ? headOfName(words) : undefined;
    if (head !== undefined) types.set(head, !types.has(head) || types.get(head) === type ? type : undefined);
  }
  return new Map([...types].flatMap(([head, type]) => (type === undefined ? [] : [[head, type] as const])));
}

/** Whether a word is written as a name's: with a capital that opens no sentence. */
const isWritten = ({ tokens }: SentenceView, at: number): boolean => at > 1 && /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) || at === 1 && /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) && tokens[0]!.tag === 'DET';

/** Adds descriptions and pronouns to the names of a document. `names` by sentence, sorted; `arcs` gives a sentence's parse, and is asked for few. */
export function collectItems(views: readonly SentenceView[], names: readonly (readonly Item[])[], { describe, arcs }: { describe: Describe; arcs: (sentence: number) => Arcs }): Items {
  const quoted = quotedWords(views, names);
  const speakers = speakersOf(views, names, quoted);
  const namesWords = wordsOfNames(views, names);
  const voices = voicesOf(views, names, { speakers, quoted });
  let described = 0;
  let pronouns = 0;
  const descriptions = views.map((view, sentence) => describe(view, { names: names[sentence]!, namesWords }).map((one) => ({ ...one, key: normaliseName(view.tokens.slice(one.first, one.end).map(({ text }) => text).join(' ')) })));
  // The same description is of one type throughout: that of its surest place.
  const surest = new Map<string, { type: Item['type']; probability: number }>();
  for (const { key, type, probability } of descriptions.flat()) {
    const bare = bareKey(key);
    if (probability > (surest.get(bare)?.probability ?? 0)) surest.set(bare, { type, probability });
  }
  // "The attack" is what "the terrorist attack" is.
  const byHead = new Map<string, { type: Item['type']; probability: number }>();
  for (const [bare, one] of surest) {
    const cut = bare.lastIndexOf(' ');
    const head = bare.slice(cut + 1);
    if (cut > 0 && one.probability > (byHead.get(head)?.probability ?? 0)) byHead.set(head, one);
  }
  const named = typesOfNames(names);
  const typeOf = (key: string): Item['type'] => {
    const bare = bareKey(key);
    const own = surest.get(bare)!;
    const fuller = byHead.get(bare);
    return fuller && fuller.probability > own.probability && TOLD_OF.has(own.type) && TOLD_OF.has(fuller.type) ? fuller.type : own.type;
  };
  const pronounItem = ({ first, end, sentence }: Pick<Item, 'first' | 'end' | 'sentence'>, { key, type, id, means }: Item): Item =>
    makeItem({ id: `p${pronouns++}`, sentence, key, type, level: 'pron', first, end, head: end - 1, confidence: 1, means: means ?? id });
  const called = pronounsOfPeople(views, names);
  const theirCountry = new SpeakersCountry();
  const sentences: Item[][] = [];
  for (const [sentence, view] of views.entries()) {
    const own = names[sentence]!;
    const items: Item[] = [...own];
    for (const { first, end, head, key, probability } of descriptions[sentence]!) {
      items.push(makeItem({ id: `d${described++}`, sentence, key, type: (isWritten(view, head) ? named.get(view.lower[head]!) : undefined) ?? typeOf(key), level: 'desc', first, end, head, confidence: probability, doubt: doubtOf(probability) }));
    }
    for (const { first, end, means } of voices[sentence]!) {
      items.push(pronounItem({ first, end, sentence }, means));
    }
    for (const { first, end, means } of theirCountry.meant(view, own)) {
      const described = items.findIndex((item) => item.level === 'desc' && item.first === first && item.end === end);
      items.splice(described < 0 ? items.length : described, described < 0 ? 0 : 1, pronounItem({ first, end, sentence }, means));
    }
    const before = sentences.at(-1);
    for (const { first, end, means } of heAndShe(view, { before: sentences, views, own: items, called, inside: quoted[sentence]?.inside })) items.push(pronounItem({ first, end, sentence }, means));
    const pronoun = before && (takenUp(view, [1, 2].flatMap((back) => (sentence >= back ? [{ view: views[sentence - back]!, items: sentences[sentence - back]!, arcs: () => arcs(sentence - back) }] : []))) ?? itsOwn(view, { view: views[sentence - 1]!, items: before }));
    if (pronoun) items.push(pronounItem({ ...pronoun, sentence }, pronoun.means));
    for (const later of laterIts({ view, items }, pronoun, before && { view: views[sentence - 1]!, items: before })) items.push(pronounItem({ ...later, sentence }, later.means));
    sentences.push(items.sort((left, right) => left.first - right.first || right.end - left.end));
  }
  return { sentences, quoted, speakers };
}

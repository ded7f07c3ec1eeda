/** Which mentions of a document are one thing, each join with its reason; the files beside it each know one way in which a text takes something up. Read this first. */
import { isCommonAgreement } from '../../resolve/cluster/agreements.ts';
import { abbreviates, ownBody } from '../../resolve/forms.ts';
import { betweenCommas } from '../../resolve/keys.ts';
import type { Item, Items } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { calledSo, memorandum, shortOf } from './again/called.ts';
import { namedHead } from './again/named-head.ts';
import { toldAgain } from './again/told-again.ts';
import { antecedentOf } from './antecedent.ts';
import { calledByKind, inCommas, nameOfPlace, spelledOut } from './apposed.ts';
import { fullNames } from './long-names.ts';
import { isOwned } from './its-own.ts';
import { calledInOpening, leadOperations } from './lead.ts';
import { leadAgain, leadInquiry } from './lead-inquiry.ts';
import { ownedOperation } from './lead-owned.ts';
import { namedNext } from './named-next.ts';
import { OwnTools } from './own-tools.ts';
import { bareKey, Told } from './told-so-far.ts';

export interface Join {
  /** Id of the mention that is joined, and of the one that it is. */
  readonly mention: string;
  readonly to: string;
  readonly reason: string;
}

/** Joins within one document. `quoted` are its words in quotation marks, `gazetteer` gives the gazetteer's id of a name. */
export function findJoins(views: readonly SentenceView[], { sentences, quoted }: Pick<Items, 'sentences' | 'quoted'>, gazetteer: (id: string) => string | undefined = () => undefined): Join[] {
  const meantByHead = fullNames(sentences, gazetteer);
  const joins: Join[] = [];
  const byKey = new Map<string, Item>();
  const people = new Map<string, Item | undefined>();
  const acronyms = new Map<string, Item>();
  const seen = new Told();
  const ownTools = new OwnTools();
  for (const [index, items] of sentences.entries()) {
    const view = views[index]!;
    seen.begin(view, items);
    const called = calledInOpening(view, items, index > 0 ? { view: views[index - 1]!, items: sentences[index - 1]! } : undefined);
    const founded = index > 0 ? namedNext(view, items, { view: views[index - 1]!, items: sentences[index - 1]! }, ({ type, key }) => !byKey.has(`${type} ${key}`)) : undefined;
    for (const next of [called, founded]) if (next) joins.push({ mention: next.described.id, to: next.meant.id, reason: next.reason });
    for (const [at, item] of items.entries()) {
      if (item.level === 'pron') {
        if (item.means !== undefined) joins.push({ mention: item.id, to: item.means, reason: reasonOf(textOf(view, item)) });
        continue;
      }
      if (item.level === 'desc') {
        const named = items[at + 1] && calledSo(view, items[at + 1]!, item)?.direct;
        const means = named ? undefined : ownTools.of(view, item, items) ?? calledByKind(view, item, items[at - 1]) ?? nameOfPlace(view, item, items[at + 1]) ?? antecedentOf({ view, item }, seen) ?? meantByHead(view, item);
        if (means) joins.push({ mention: item.id, to: means.item.id, reason: means.reason });
        // "An operation like this one," said in quotation marks is none that the text tells of outside them.
        if (quoted[index]?.inside[item.first] !== 1 || !/^an?$/u.test(view.lower[item.first]!)) seen.add(item, means?.item);
        const short = items.find(({ first, level, type }) => first === item.end + 1 && level === 'name' && type === item.type);
        if (short && spelledOut(view, item, short)) {
          joins.push({ mention: short.id, to: item.id, reason: `“${textOf(view, short)}” in brackets is short for it` });
          acronyms.set(`${short.type} ${short.key}`, item);
        }
        continue;
      }
      const key = `${item.type} ${item.key}`;
      const spelt = items[at - 1];
      // Letters in brackets behind another thing are that one's: "the crisis response team (CRT)" and "the Colombian Red Team (CRT)".
      const others = spelt?.level === 'name' && bracketed(view, spelt, item) && isAnother(acronyms.get(key), spelt);
      const same = others || isCommonAgreement({ type: item.type, text: item.key }) ? undefined : byKey.get(key) ?? acronyms.get(key);
      if (same) joins.push({ mention: item.id, to: same.id, reason: 'the same name' });
      else byKey.set(key, item);
      if (item.type === 'Person') joinSurname(item, people, joins);
      const acronym = items[at + 1];
      if (acronym && bracketed(view, item, acronym) && (acronym.type === item.type || initials(item.key) === acronym.key) && ownBody(textOf(view, acronym), textOf(view, item)) === undefined) {
        joins.push({ mention: acronym.id, to: item.id, reason: `“${textOf(view, acronym)}” in brackets is short for it` });
        acronyms.set(`${acronym.type} ${acronym.key}`, item);
      } else if (acronym && !byKey.has(`${acronym.type} ${acronym.key}`) && (gazetteer(acronym.id) === undefined || gazetteer(acronym.id) === gazetteer(item.id)) && inCommas(view, { long: item, short: acronym, before: items[at - 1] })) joins.push({ mention: item.id, to: acronym.id, reason: betweenCommas(textOf(view, acronym)) });
      const described = calledSo(view, item, items[at - 1]) ?? memorandum(view, item, items) ?? (same || gazetteer(item.id) !== undefined ? undefined : shortOf(view, item, seen) ?? kindAlone(view, item, seen));
      if (described) joins.push({ mention: item.id, to: described.item.id, reason: described.reason });
      seen.add(item, same ?? described?.item);
    }
    seen.pass(view, items, index);
  }
  for (const { described, meant, reason } of [...leadOperations(views, sentences, seen), ...leadInquiry(views, seen), ...leadAgain(views, sentences, seen), ...ownedOperation(views, sentences, seen)]) joins.push({ mention: described.id, to: meant.id, reason });
  return joins;
}

/** "The Summit", "the Lima Summit": a name that says only what kind of thing it is, and perhaps where. */
const kindAlone = (view: SentenceView, item: Item, told: Told): { item: Item; reason: string } | undefined =>
  item.key.split(' ').length > 2 ? undefined : namedHead({ view, item }, told) ?? toldAgain({ view, item }, told);

const reasonOf = (pronoun: string): string =>
  /^(?:its?|they)$/iu.test(pronoun) ? `“${pronoun}” takes up the subject before` : isOwned(pronoun) ? `“${pronoun}” is run by the body before` : /^s?he$/iu.test(pronoun) ? `“${pronoun}” is the person told of before` : /^(?:his|her|their) /iu.test(pronoun) ? `“${pronoun}” is that of who speaks` : `“${pronoun}” is the speaker`;

const textOf = ({ tokens }: SentenceView, { first, end }: Item): string => tokens.slice(first, end).map(({ text }) => text).join(' ');

/** Whether what follows stands in brackets and is a short form: an acronym, or words that abbreviate the name, as "CARICOM IMPACS" does. */
function bracketed(view: SentenceView, item: Item, next: Item): boolean {
  const { lower, tokens } = view;
  if (lower[item.end] !== '(' || next.first !== item.end + 1 || lower[next.end] !== ')') return false;
  const words = tokens.slice(next.first, next.end).map(({ text }) => text);
  const short = words.join(' '), long = textOf(view, item);
  // "Leeds (UK)" says where Leeds is.
  if (words.length === 1) return /^\p{Lu}[\p{Lu}\p{N}-]*s?$|^\p{Lu}\p{L}*\p{Lu}/u.test(short) && (item.type !== 'Location' || abbreviates(short, long));
  return words.length <= MOST_SHORT && 2 * short.length < long.length && words.every((word) => /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(word)) && abbreviates(short, long);
}

/** Whether letters were given for something told of in other words. */
const isAnother = (known: Item | undefined, spelt: Item): boolean => known !== undefined && bareKey(known.key) !== bareKey(spelt.key);

/** Most words of a short form. */
const MOST_SHORT = 3;

const initials = (key: string): string => key.split(' ').filter((word) => !/^(?:of|the|and|for|on|in|to|against|de|la)$/u.test(word)).map((word) => word[0]).join('');

/** "Roux" after "Jean Roux": joined while one person bears the surname. */
function joinSurname(item: Item, people: Map<string, Item | undefined>, joins: Join[]): void {
  const words = item.key.split(' ');
  const surname = words.at(-1)!;
  if (words.length === 1) {
    const full = people.get(surname);
    if (full && full.key !== item.key) joins.push({ mention: item.id, to: full.id, reason: 'the surname of a person named before' });
    return;
  }
  const known = people.get(surname);
  if (!people.has(surname)) people.set(surname, item);
  else if (known && known.key !== item.key) people.set(surname, undefined);
}

/** "In cooperation with Chad, Mali and Niger, the Bank built …": each of those named first is a partner of who acts. */
import type { Item } from '../item.ts';
import { beforeArticle, behindBracket, type SentenceView } from '../text/view.ts';
import { classesFor, classOf, isSame } from '../pairs/classes.ts';
import { COOPERATION, GROUPS } from './jointly.ts';
import type { PairRelation } from '../pairs/relation.ts';
import type { PairScene } from '../pairs/scene.ts';

const PARTNERS = classOf('PARTNERS_WITH', false);
const CONFIDENCE = 0.85;
/** Words before "with": "in close and continued cooperation". */
const LONGEST = 5;

const WORKING = new Set(['acting', 'working', 'partnering', 'collaborating', 'cooperating']);
const SINGLE = new Set(['together', 'jointly']);
/** What befalls two, or is so of both, is nothing that they do together. */
const UNDERGOES = new Set(['be', 'suffer', 'face', 'experience', 'undergo', 'receive', 'get', 'have', 'lack', 'need', 'lose', 'remain', 'become', 'lie', 'rank', 'belong', 'see', 'know', 'border', 'seem', 'appear', 'account']);
/** Tags of words that no subject begins with. */
const LEADS_IN = new Set(['ADP', 'ADV', 'CCONJ', 'SCONJ']);

/** The partners that a sentence begins with, each with its subject. */
export function frontedPairs({ view, placed, lists }: Pick<PairScene, 'view' | 'placed' | 'lists'>): PairRelation[] {
  const { lower } = view;
  const worded = lower.findIndex((word, at) => word === 'with'
    ? GROUPS.has(lower[at - 1] ?? '') || WORKING.has(lower[at - 1]!) || WORKING.has(lower[at - 2] ?? '') || (lower[at - 1] === 'up' && lower[at - 2] === 'teaming')
    : (word === 'from' || word === 'of') && COOPERATION.has(lower[at - 1] ?? ''));
  const preposition = worded < 0 && lower[0] === 'with' ? 0 : worded;
  if (preposition < 0 || (preposition > 0 && !(lower[preposition] === 'with' ? opensWith(view, preposition) : opensWithTheirs(view, preposition)))) return [];
  const opens = lower[preposition] === 'with' ? behindPartner(view, preposition) - 1 : preposition;
  const first = placed.findIndex(({ first: at, level }) => (at === opens + 1 || (at === opens + 2 && beforeArticle(view, at) === opens)) && (opens === preposition || level === 'name'));
  if (first < 0) return [];
  const subject = placed.find((item, at) => at > first && lists.head[at] !== first && acts(view, item)) ?? placed.find((item, at) => at > first && acts(view, item));
  const comma = subject ? beforeArticle(view, subject.first) : -1;
  if (!subject || lower[comma] !== ',') return [];
  // "With Chad, we …" tells it, "with Chad in ruins, we …" and "with the Bank closing, we …" do not.
  if (preposition === 0 && behindBracket(view, placed.findLast(({ end }, at) => at >= first && end <= comma && lists.head[at] === lists.head[first])!.end) !== comma) return [];
  const further = furtherOf(view, placed.filter((item, at) => lists.head[at] === lists.head[first] && item.end <= comma).at(-1)!, placed.filter(({ end }) => end <= comma));
  return placed.filter((item, at) => item.first > opens && (at === first || lists.head[at] === lists.head[first] || further.includes(item)) && item !== subject && item.end <= comma && item.level !== 'pron' && !(item.level === 'desc' && subject.level === 'desc') && !isSame(item, subject) && classesFor(item.type, subject.type).includes(PARTNERS))
    .map((left): PairRelation => ({ left, right: subject, index: PARTNERS, confidence: CONFIDENCE, method: 'rule:fronted-partners' }));
}

/** The place behind "our long-standing partner," that stands behind "with"; right behind "with" where no such words do. */
function behindPartner({ lower, tokens }: SentenceView, preposition: number): number {
  const partner = lower.findIndex((word, at) => at > preposition + 1 && at <= preposition + LONGEST && (word === 'partner' || word === 'partners'));
  if (partner < 0 || !/^(?:its|our|their)$/u.test(lower[preposition + 1]!) || !tokens.slice(preposition + 2, partner).every(({ tag }) => tag !== 'VERB' && tag !== 'ADP' && tag !== 'PUNCT' && tag !== 'PROPN')) return preposition + 1;
  return lower[partner + 1] === ',' ? partner + 2 : partner + 1;
}

/** Whether the phrase up to "with" begins the sentence, or follows what it begins with: "In May, together with". */
function opensWith({ lower, tokens }: SentenceView, preposition: number): boolean {
  const from = Math.max(0, preposition - LONGEST);
  const start = lower.findLastIndex((word, at) => at >= from && at < preposition && (at === 0 || lower[at - 1] === ',' || (at === 1 && tokens[0]!.tag === 'CCONJ')) && (word === 'in' || word === 'teaming' || WORKING.has(word) || (at === preposition - 1 && SINGLE.has(word))));
  return start === 0 || (start > 0 && LEADS_IN.has(tokens[0]!.tag) && !tokens.slice(0, start).some(({ tag }) => tag === 'VERB' || tag === 'AUX'));
}

/** "With the close cooperation of", "With collaboration from". */
function opensWithTheirs({ lower, tokens }: SentenceView, preposition: number): boolean {
  const start = lower[0] === 'with' ? 0 : lower[1] === 'with' && tokens[0]!.tag === 'CCONJ' ? 1 : -1;
  return start >= 0 && preposition - start <= LONGEST && tokens.slice(start + 1, preposition - 1).every(({ tag }) => tag === 'DET' || tag === 'ADJ' || tag === 'ADV' || tag === 'CCONJ');
}

/** Words that go on with a list: "as well as other partners, including". */
const GOES_ON = new Set([',', 'and', 'as', 'well', 'other', 'the', 'including', 'such', 'like', 'namely', 'key', 'local', 'national', 'regional', 'international', 'partners', 'agencies', 'organizations', 'organisations', 'bodies', 'actors', 'stakeholders', 'authorities']);

/** The mentions that go on with a list behind its last member, one after another. */
function furtherOf({ lower }: SentenceView, last: Item, items: readonly Item[]): Item[] {
  const found: Item[] = [];
  let end = last.end;
  for (const item of items) {
    if (item.first < end) continue;
    const between = lower.slice(end, item.first);
    if (between.length === 0 || !between.every((word) => GOES_ON.has(word))) break;
    found.push(item);
    end = item.end;
  }
  return found;
}

/** Whether a mention behind a comma is the subject of a verb of doing: "Chad was condemned" and "Chad suffered" are none. */
export function acts({ lower, tokens }: SentenceView, { type, first, end }: Item): boolean {
  if (type !== 'Organization' && type !== 'Location') return false;
  if (lower[beforeArticle({ tokens }, first)] !== ',') return false;
  let at = behindBracket({ lower }, end);
  let finite = false, passive = false;
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'AUX' || tokens[at]?.tag === 'PART') {
    finite ||= tokens[at]!.tag === 'AUX';
    passive = tokens[at]!.lemma === 'be' || (passive && tokens[at]!.tag !== 'AUX');
    at++;
  }
  const verb = tokens[at];
  if (verb?.tag !== 'VERB' || UNDERGOES.has(verb.lemma)) return false;
  return lower[at]!.endsWith('ing') ? finite : !passive;
}

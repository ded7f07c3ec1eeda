/** Lists of members beside the body that they are members of: "members of the League, Chad, Mali and Niger, met", "League members Chad and Mali", "the League countries (Chad and Mali)". */
import type { RelationType } from '../../../graph/model.ts';
import type { Item } from '../item.ts';
import type { PairScene } from '../pairs/scene.ts';
import { behindBracket, type SentenceView } from '../text/view.ts';
import { membersFrom } from './composition.ts';

type Scene = Pick<PairScene, 'view' | 'placed' | 'lists'>;

/** A list, and the body whose it is. */
export interface Called {
  readonly predicate: RelationType;
  readonly owner: Item;
  readonly members: readonly Item[];
  /** The words that call them so. */
  readonly first: number;
  readonly end: number;
}

/** Where a list begins and ends, and how many names it must have. */
export interface Listing {
  readonly from: number;
  readonly to: number;
  readonly fewest: number;
}

/** "Member states", "partner organisations". */
export const BODIES = new Set(['states', 'countries', 'governments', 'nations', 'economies', 'organizations', 'organisations', 'agencies', 'institutions']);
/** What alone calls those that make up a body: "the League countries". */
const STATES = new Set(['countries', 'states', 'nations']);
const ONE = new Set(['state', 'country', 'nation', 'organization', 'organisation', 'agency', 'institution']);
export const CLAUSES = new Set(['include', 'comprise', 'are', 'were']);
const OPENERS = new Set(['namely', 'including', ...CLAUSES]);
const DASHES = new Set(['–', '—', '-']);
/** Fewest in brackets: one name there may be another of the body's own. */
const FEWEST = 2;
/** Fewest of an apposition that a comma closes, and of one that ends the sentence: "with members of the League, Chad and Mali." may name three. */
const CLOSED = 3, OPEN = 4;

/** The lists whose body stands behind the word that calls them members, or right before it with the list right behind. */
export function memberLists(scene: Scene): Called[] {
  const { view, placed } = scene;
  const { lower } = view;
  return lower.flatMap((word, at): Called[] => {
    const states = STATES.has(word);
    if (!states && !word.startsWith('member') && !((BODIES.has(word) || ONE.has(word)) && isMember(lower[at - 1]))) return [];
    const first = isMember(lower[at - 1]) && !isMember(word) ? at - 1 : at;
    const own = lower[at + 1] === 'of' && word.endsWith('s') ? bodyAt(view, placed, at + 2) : undefined;
    const list = own ? listOf(scene, own) : isMember(word) || first < at ? undefined : listBehind(view, at + 1);
    const owner = own ?? placed.find(({ end, type, level }) => end === first && type === 'Organization' && level === 'name');
    if (!owner) return [];
    const members = list ? membersFrom(scene, list.from, { people: true }).filter((member) => member.first < list.to) : own ? [] : beside(scene, at + 1, word.endsWith('s'));
    return members.length >= (list?.fewest ?? 1) && !members.includes(owner) ? [{ predicate: 'MEMBER_OF', owner, members, first, end: at + 1 }] : [];
  });
}

/** The list behind a body, and behind its letters in brackets. */
function listOf(scene: Scene, { end }: Item): Listing | undefined {
  const { view, placed } = scene;
  const behind = behindBracket(view, end);
  const letters = behind === end + 3 || (behind > end && !placed.some(({ first, level }) => level === 'name' && first > end && first < behind));
  const at = letters ? behind : end;
  return listBehind(view, at) ?? apposed(scene, at);
}

const isMember = (word: string | undefined): boolean => word === 'member' || word === 'members';

/** The body named at a place, behind an article. */
const bodyAt = ({ tokens }: SentenceView, placed: readonly Item[], at: number): Item | undefined => {
  const start = tokens[at]?.tag === 'DET' ? at + 1 : at;
  return placed.find(({ first, type, level }) => first === start && type === 'Organization' && level === 'name');
};

/** The list at a place, all of it or the first name of it. */
function beside({ placed, lists }: Scene, at: number, all: boolean): readonly Item[] {
  const index = placed.findIndex(({ first, level, type }) => first === at && level === 'name' && (type === 'Location' || type === 'Organization'));
  if (index < 0) return [];
  return all ? placed.filter(({ level }, other) => level === 'name' && lists.head[other] === lists.head[index] && other >= index) : [placed[index]!];
}

/** The list behind a comma that says who they are, up to the comma that closes it or the end. */
function apposed({ view, placed, lists }: Scene, at: number): Listing | undefined {
  const { lower, tokens } = view;
  const start = tokens[at + 1]?.tag === 'DET' ? at + 2 : at + 1;
  const index = lower[at] === ',' ? placed.findIndex(({ first, level }) => first === start && level === 'name') : -1;
  if (index < 0) return undefined;
  const last = placed.findLast((_, other) => lists.head[other] === lists.head[index])!;
  const end = behindBracket(view, last.end);
  const fewest = lower[end] === ',' ? CLOSED : lower[end] === '.' || end >= lower.length ? OPEN : undefined;
  // Where the body itself is a member of the list, "members of the League, Chad and Mali" are three.
  return fewest === undefined ? undefined : { from: start, to: end, fewest };
}

/** Where the list behind "members" begins and ends, and how many names it must have. */
export function listBehind({ lower }: SentenceView, at: number): Listing | undefined {
  const inside = (open: number, close: number): Listing => ({ from: /^(?:namely|including|currently)$/u.test(lower[open] ?? '') ? open + 1 : open, to: close < 0 ? lower.length : close, fewest: FEWEST });
  if (lower[at] === '(') return inside(at + 1, lower.indexOf(')', at));
  if (lower[at] === ':' || DASHES.has(lower[at] ?? '')) return inside(at + 1, lower.findIndex((word, place) => place > at && DASHES.has(word)));
  const opener = lower[at] === ',' ? at + 1 : at;
  if (OPENERS.has(lower[opener] ?? '')) return { from: lower[opener + 1] === ':' ? opener + 2 : opener + 1, to: lower.length, fewest: 1 };
  return lower[opener] === 'such' && lower[opener + 1] === 'as' ? { from: opener + 2, to: lower.length, fewest: 1 } : undefined;
}

/** Which ministry a minister is at the head of, by the field of both: "Minister of Health Ana Ruiz" where the text names the Ministry of Health. */
import { normaliseName } from '../../../graph/ids.ts';
import { SECONDS } from '../../language/offices.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { COURTESIES, FORCES_RANKS } from '../text/courtesy.ts';
import type { SentenceView } from '../text/view.ts';
import { ofEachPerson } from './each-person.ts';

const MINISTRY = /^(?:(?<whose>[^ ]+(?: [^ ]+)?) )?(?:ministry|department) (?:of|for) (?:the )?(?<field>.+)$|^(?:[^ ]+ )?(?<before>[^ ]+(?: [^ ]+)?) ministry$/u;
/** Who stands second in a ministry, and who is in none, or no longer. */
const SECOND = new Set([...SECONDS, 'junior', 'state']);
const OUTSIDE = new Set(['former', 'shadow', 'prime', 'ex']);
const TITLES: ReadonlySet<string> = new Set([...COURTESIES, ...FORCES_RANKS, ',', 'hon', 'hon.', 'general', 'prof', 'prof.', 'h.e.', 'the', 'honourable', 'honorable']);
/** Most words of a field: "Crime, Safeguarding and Vulnerability". */
const LONGEST = 8;
const CONFIDENCE = 0.7;

/** The ministers of a document whose ministries it names, each once. `sentences` are items. */
export function ministersOf(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  const ministries = new Map<string, Item[]>();
  for (const item of sentences.flat()) {
    if (item.type !== 'Organization' || item.level !== 'name') continue;
    const { field, before } = MINISTRY.exec(item.key)?.groups ?? {};
    const key = field ?? before;
    if (key !== undefined && !(ministries.get(key) ?? []).some((other) => other.key === item.key)) ministries.set(key, [...(ministries.get(key) ?? []), item]);
  }
  if (ministries.size === 0) return [];
  return ofEachPerson(sentences, (person) => {
    const view = views[person.sentence]!;
    const post = postBefore(view, person) ?? postBehind(view, person);
    const own = post && ministries.get(post.field);
    // Of two countries' ministries of one field nothing tells which is meant, and the "Chadian Ministry" is not the Kenyan Minister's.
    if (!post || own?.length !== 1) return undefined;
    const { whose } = MINISTRY.exec(own[0]!.key)!.groups!;
    if (whose !== undefined && post.nation !== undefined && !whose.split(' ').includes(post.nation)) return undefined;
    const { tokens } = view;
    const evidence = { start: tokens[Math.min(post.first, person.first)]!.start, end: tokens[Math.max(post.end, person.end) - 1]!.end };
    return { subject: person.id, predicate: post.second ? 'REPRESENTS' : 'LEADS', object: own[0]!.id, status: 'asserted', confidence: CONFIDENCE, evidence, method: 'rule:minister' };
  });
}

interface Post {
  readonly first: number;
  readonly end: number;
  /** Small letters, as keys of names are. */
  readonly field: string;
  readonly second: boolean;
  /** "kenyan" of "Kenyan Minister", where it is said. */
  readonly nation?: string;
}

/** "Minister of Health Ana Ruiz", "Health Minister Ana Ruiz", "the Minister of Health, Mr. Jon Vik". */
function postBefore(view: SentenceView, { first }: Item): Post | undefined {
  const { lower } = view;
  let end = first;
  while (end > 0 && TITLES.has(lower[end - 1]!)) end--;
  if (lower[end - 1] === 'minister') return portfolioBefore(view, end - 1);
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    if (lower[at] === 'minister' && /^(?:of|for)$/u.test(lower[at + 1] ?? '')) return portfolio(view, at, end);
  }
  return undefined;
}

/** "Ana Ruiz, Chadian Minister of Health,": up to the next comma or the end of its capitals. */
function postBehind(view: SentenceView, { end }: Item): Post | undefined {
  const { lower, tokens } = view;
  if (lower[end] !== ',') return undefined;
  const at = lower.findIndex((word, place) => place > end && place <= end + 4 && word === 'minister');
  if (at < 0 || !/^(?:of|for)$/u.test(lower[at + 1] ?? '') || tokens.slice(end + 1, at).some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT')) return undefined;
  let last = at + 2;
  while (last < tokens.length && last < at + 2 + LONGEST && (/^\p{Lu}/u.test(tokens[last]!.text) || (/^(?:and|the|,)$/u.test(lower[last]!) && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')))) last++;
  return portfolio(view, at, last);
}

/** The field between "minister of" and a place, where it is written as names are. */
function portfolio({ lower, tokens }: Pick<SentenceView, 'lower' | 'tokens'>, minister: number, end: number): Post | undefined {
  const from = lower[minister + 2] === 'the' ? minister + 3 : minister + 2;
  if (end <= from || !/^\p{Lu}/u.test(tokens[from]!.text) || !/^\p{Lu}/u.test(tokens[end - 1]!.text)) return undefined;
  return postOf({ lower, tokens }, { first: minister, end, field: normaliseName(lower.slice(from, end).join(' ')) });
}

/** "Health Minister": the capitalised word before the office. */
function portfolioBefore({ lower, tokens }: Pick<SentenceView, 'lower' | 'tokens'>, minister: number): Post | undefined {
  if (!/^\p{Lu}/u.test(tokens[minister - 1]?.text ?? '')) return undefined;
  return postOf({ lower, tokens }, { first: minister - 1, end: minister + 1, field: normaliseName(lower[minister - 1]!) });
}

/** The post by what stands before it: a rank, or whose minister it is; undefined for one who is in no ministry. */
function postOf({ lower, tokens }: Pick<SentenceView, 'lower' | 'tokens'>, post: Pick<Post, 'first' | 'end' | 'field'>): Post | undefined {
  let before = post.first - 1;
  const second = SECOND.has(lower[before] ?? '');
  if (second) before--;
  if (OUTSIDE.has(lower[before] ?? '')) return undefined;
  return { ...post, second, ...(before >= 0 && /^\p{Lu}/u.test(tokens[before]!.text) && tokens[before]!.tag === 'ADJ' ? { nation: lower[before]! } : {}) };
}

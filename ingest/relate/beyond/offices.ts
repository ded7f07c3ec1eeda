/** Whose office is called after the post that a person holds: "District Attorney Ana Ruiz" where the text names the District Attorney's Office. */
import { normaliseName } from '../../../graph/ids.ts';
import { SECONDS } from '../../language/offices.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { COURTESIES } from '../text/courtesy.ts';
import type { SentenceView } from '../text/view.ts';
import { ofEachPerson } from './each-person.ts';

/** Posts that have an office of their own about them. */
const POSTS = /(?:attorney|prosecutor|prosecutor general|attorney general|sheriff|ombudsman|ombudsperson|public defender|coroner|auditor|auditor general|commissioner|comptroller|rapporteur|special representative|special envoy|special adviser|public advocate)$/u;
const OFFICE = /^(?<before>.+?)s? office\b|^office of (?:the )?(?<behind>[^,]+)$/u;
/** What a post in an office's name is for: "High Commissioner for Human Rights". */
const FOR = / (?:for|of|on|in) .*$/u;
const BEFORE_NAMES: ReadonlySet<string> = new Set([...COURTESIES, ',', 'hon', 'hon.', 'gen', 'gen.']);
/** Who stands second, and who is in it no longer. */
const NOT_AT_ITS_HEAD: ReadonlySet<string> = new Set([...SECONDS, 'former', 'ex', 'then', 'late', 'senior', 'junior']);
/** Most words of a post: "Miami-Dade County State Attorney". */
const LONGEST = 6;
const CONFIDENCE = 0.75;

/** The people of a document who are at the head of such an office, each once. `sentences` are items. */
export function officesOf(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  const offices = new Map<string, Item>();
  for (const item of sentences.flat()) {
    const post = item.type === 'Organization' && item.level === 'name' ? postOf(item.key) : undefined;
    if (post !== undefined && !offices.has(post)) offices.set(post, item);
  }
  if (offices.size === 0) return [];
  return ofEachPerson(sentences, (person) => {
    const view = views[person.sentence]!;
    const held = heldBefore(view, person);
    // Of two offices of one post nothing tells which is meant.
    const own = held === undefined ? [] : [...offices].filter(([post]) => isEndOf(held.post, post) || isEndOf(post, held.post));
    if (own.length !== 1) return undefined;
    const evidence = { start: view.tokens[held!.first]!.start, end: view.tokens[person.end - 1]!.end };
    return { subject: person.id, predicate: 'LEADS', object: own[0]![1].id, status: 'asserted', confidence: CONFIDENCE, evidence, method: 'rule:own-office' };
  });
}

/** The post that an office's name (a key) tells of: "oak county sheriff" of "oak county sheriffs office". */
function postOf(key: string): string | undefined {
  const { before, behind } = OFFICE.exec(key)?.groups ?? {};
  const post = before?.replace(/ s?$/u, '') ?? behind?.replace(FOR, '');
  return post !== undefined && POSTS.test(post) ? post : undefined;
}

/** The capitalised words right before a name that end in such a post. */
function heldBefore({ lower, tokens }: SentenceView, { first }: Item): { readonly post: string; readonly first: number } | undefined {
  let end = first;
  while (end > 0 && BEFORE_NAMES.has(lower[end - 1]!)) end--;
  let from = end;
  while (from > 0 && end - from < LONGEST && (/^\p{Lu}/u.test(tokens[from - 1]!.text) || (from < end && lower[from - 1] === '-'))) from--;
  while (from < end && BEFORE_NAMES.has(lower[from]!)) from++;
  if (from === end || lower.slice(Math.max(0, from - 1), end).some((word) => NOT_AT_ITS_HEAD.has(word))) return undefined;
  const post = normaliseName(lower.slice(from, end).join(' '));
  return POSTS.test(post) ? { post, first: from } : undefined;
}

const isEndOf = (end: string, words: string): boolean => ` ${words}`.endsWith(` ${end}`);

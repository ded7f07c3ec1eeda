/** A sentence as the patterns of rules see it: what begins and ends where, and who may stand first in a pattern. */
import type { Item } from '../item.ts';
import type { Lists } from '../pairs/lists.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';

export interface RuleScene {
  readonly view: SentenceView;
  /** What begins at each word: each list as one, each mention alone. */
  readonly starts: ReadonlyMap<number, readonly Group[]>;
  /** 1 for words of mentions. */
  readonly inside: Uint8Array;
  /** The words at which a pattern that begins with an argument may begin, in order. */
  readonly openings: readonly Opening[];
}

export interface Opening {
  readonly at: number;
  /** Whether a mention begins at the word or behind it. */
  readonly begins: boolean;
  /** Whether a preposition governs what stands there, or it is the seat of the body before it. */
  readonly governed: boolean;
  /** Who does what the verb at the word says, where its subject stands farther off. */
  readonly doer: Group | undefined;
}

export interface Group {
  readonly items: readonly Item[];
  readonly end: number;
}

/** Who does what a verb says whose subject stands farther off: "the Bank spoke and also hosted …", "the Bank, which hosted …". */
function unsaidSubject({ lower, tokens }: SentenceView, starts: RuleScene['starts'], verb: number): Group | undefined {
  let link = verb - 1;
  while (tokens[link]?.tag === 'ADV') link--;
  // "Ruiz and Vik, who heads": of several one does.
  if (lower[link] === 'which' || lower[link] === 'who') return groupEnding(starts, lower[link - 1] === ',' ? link - 1 : link, /[^s]s$/u.test(lower[verb] ?? ''));
  if (lower[link] !== 'and' && lower[link] !== 'but') return undefined;
  // The latest mention that a verb follows at once, and no preposition governs.
  let latest: Group | undefined;
  for (const [first, groups] of starts) {
    const group = groups[0]!;
    if (group.end > link || (latest && group.end <= latest.end)) continue;
    const before = tokens[beforeArticle({ tokens }, first)];
    let next = group.end;
    while (tokens[next]?.tag === 'ADV' || tokens[next]?.tag === 'AUX') next++;
    if (before?.tag !== 'ADP' && before?.tag !== 'VERB' && tokens[next]?.tag === 'VERB' && next < link && !lower[next]!.endsWith('ing')) latest = group;
  }
  return latest;
}

/** The longest group that ends at a word, or the last mention there `alone`. */
const groupEnding = (starts: RuleScene['starts'], end: number, alone = false): Group | undefined =>
  [...starts.values()].flat().filter((group) => group.end === end).sort((left, right) => (alone ? -1 : 1) * (right.items.length - left.items.length))[0];

/** What the patterns look at in one sentence: `items` in their order, and the lists that they stand in. */
export function ruleScene(view: SentenceView, items: readonly Item[], lists: Lists): RuleScene {
  const starts = new Map<number, Group[]>();
  const inside = new Uint8Array(view.lower.length);
  const add = (at: number, group: Group): void => {
    const groups = starts.get(at);
    if (groups) groups.push(group);
    else starts.set(at, [group]);
  };
  for (const [index, item] of items.entries()) {
    inside.fill(1, item.first, item.end);
    if (lists.head[index] === index && lists.last[index] !== index) {
      const members = items.filter((_, other) => lists.head[other] === index);
      if (!isBodyWithSeat(view, members)) add(item.first, { items: members, end: members.at(-1)!.end });
    }
    add(item.first, { items: [item], end: item.end });
    // "the Nordic Harbour Board (NHB)" ends behind its bracket.
    const acronym = items[index + 1];
    if (acronym && view.lower[item.end] === '(' && acronym.first === item.end + 1 && view.lower[acronym.end] === ')') add(item.first, { items: [item], end: acronym.end + 1 });
    // "a Frontex-supported project" is a project behind the hyphen and its participle.
    const inner = items.find((other) => other !== item && other.first >= item.first && other.end + 2 < item.end && view.lower[other.end] === '-');
    if (inner) add(inner.end + 2, { items: [item], end: item.end });
  }
  return { view, starts, inside, openings: openingsOf(view, starts) };
}

/** "Alder University, Utrecht, has signed": the place tells where the body is. */
function isSeat({ lower }: SentenceView, starts: RuleScene['starts'], at: number): boolean {
  const own = starts.get(at);
  if (lower[at - 1] !== ',' || own?.[0]?.items.length !== 1 || own[0].items[0]!.type !== 'Location' || own[0].items[0]!.level !== 'name') return false;
  return groupEnding(starts, at - 1)?.items[0]!.type === 'Organization';
}

/** "Alder University, Utrecht" is no list. */
const isBodyWithSeat = ({ lower }: SentenceView, [body, seat, ...more]: readonly Item[]): boolean =>
  more.length === 0 && body?.type === 'Organization' && seat?.type === 'Location' && seat.first === body.end + 1 && lower[body.end] === ',';

function openingsOf(view: SentenceView, starts: RuleScene['starts']): Opening[] {
  const { tokens } = view;
  const openings: Opening[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const begins = starts.has(at) || starts.has(at + 1);
    const doer = unsaidSubject(view, starts, at);
    if (!begins && !doer) continue;
    const before = tokens[beforeArticle({ tokens }, at)];
    openings.push({ at, begins, governed: before?.tag === 'ADP' || isSeat(view, starts, at), doer });
  }
  return openings;
}

/** Whether what begins at a word only helps to say who does something: "managed by Acme, is based in", "which has 40 members and is based in". */
export function isInPassing({ view: { lower, tokens }, starts }: RuleScene, at: number): boolean {
  const single = (starts.get(at) ?? starts.get(at + 1) ?? []).at(-1);
  if (!single) return false;
  const before = beforeArticle({ tokens }, at);
  const [next, after] = [lower[single.end], lower[single.end + 1] ?? ''];
  return (lower[before] === 'by' && next === ',' && BE.has(after)) || (/^(?:VERB|AUX)$/u.test(tokens[before]?.tag ?? '') && next === 'and' && BE.has(after));
}

/** Whether what begins at a word is who did something: "by Atlas". */
export function isAgent({ view: { lower, tokens }, starts }: RuleScene, at: number): boolean {
  if (lower[beforeArticle({ tokens }, at)] !== 'by') return false;
  // "Run by Atlas, funded by Norway" may tell of either.
  return (starts.get(at) ?? starts.get(at + 1) ?? []).every(({ end }) => lower[end] !== ',');
}

/** What a verb in the passive, or in the perfect, begins with. */
export const BE = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will']);

/** Whether a verb follows at once that says something of the head of the phrase, not of what stands last in it; "and Atlas is led by" says it of a pair that "between" opens. */
export function isFinite({ view: { lower }, starts }: RuleScene, at: number): boolean {
  const single = (starts.get(at) ?? starts.get(at + 1) ?? []).at(-1);
  if (!single || !BE.has(lower[single.end] ?? '')) return false;
  return lower[at - 1] !== 'and' || lower.slice(Math.max(0, at - PAIR), at).includes('between');
}
/** Whether a word is a past participle by its tag and ending. */
export const isParticiple = ({ lower, tokens }: Pick<SentenceView, 'lower' | 'tokens'>, at: number): boolean => tokens[at]?.tag === 'VERB' && /(?:d|en|un)$/u.test(lower[at]!);

/** "A study made with Atlas and funded by": what is funded is the study, not what the first participle ends with. */
export function isOfParticiple({ view: { lower, tokens }, starts }: RuleScene, at: number): boolean {
  const single = (starts.get(at) ?? starts.get(at + 1) ?? []).at(-1);
  return single !== undefined && lower[single.end] === 'and' && isParticiple({ lower, tokens }, single.end + 1);
}

/** Words within which "between" opens a pair. */
const PAIR = 8;

/** "The two organizations signed …", "both agencies support …": what is said of the two is said of each of the last two that were named together. */
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { COOPERATION } from '../besides/jointly.ts';
import { isResolved, workTogether } from '../besides/works-together.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';
import { clusterJoins } from './clusters.ts';
import type { Join } from './joins.ts';

const BODIES = new Set(['organizations', 'organisations', 'agencies', 'bodies', 'institutions', 'entities']);
const COUNTRIES = new Set(['countries', 'nations', 'states']);
/** "The two entities of Bosnia" are not the two that were named. */
const SAYS_WHICH = new Set(['of', 'in', 'from', 'that', 'which', 'at']);
/** "If the two agencies sign": told of neither. */
const UNSURE = new Set(['if', 'unless', 'whether', 'neither']);
/** What keeps two names of a sentence apart. */
const APART = new Set(['but', 'only', 'while', 'although', 'whereas', 'not', ';']);
/** Farthest sentence in which the two are looked for. */
const REACH = 3;
/** What is told of each so is a little less sure. */
const CARRY = 0.9;
const TOGETHER_CONFIDENCE = 0.7;
const TIES = new Set([...COOPERATION, 'coordination']);
const COOPERATE = new Set(['cooperate', 'co-operate', 'collaborate', 'work', 'join']);
const JOINTLY = new Set(['together', 'closely', 'jointly', 'forces', 'hand']);
const SIGN = new Set(['sign', 'conclude']);
/** What says of a text that it is on working together. */
const PACT = new Set([...COOPERATION, 'memorandum', 'mou']);
/** Words between the phrase and what tells that the two work together. */
const NEAR = 4;

/** Two that a phrase means; `first` and `end` are its words. */
export interface Both {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly members: readonly [Item, Item];
}

/** The phrases that mean two bodies, or two countries, and which; none where the text names another number of them last. */
export function bothMeant(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], { joins, isCountry }: { joins: readonly Join[]; isCountry: (id: string) => boolean }): Both[] {
  const found: Both[] = [];
  let roots: ReadonlyMap<string, number> | undefined;
  for (const [sentence, { lower }] of views.entries()) {
    for (const [at, word] of lower.entries()) {
      const bare = isBare(views[sentence]!, at);
      const bodies = BODIES.has(word);
      if (!bodies && !COUNTRIES.has(word) && !bare) continue;
      const first = bare ? at - (word === 'two' ? 1 : 0) : firstOf(lower, at);
      if (first === undefined || SAYS_WHICH.has(lower[at + 1] ?? '') || UNSURE.has(lower[first - 1] ?? '') || (lower[first - 1] === 'of' && lower[first - 2] === 'neither')) continue;
      const things = (roots ??= rootsOf(joins));
      const fits = ({ id, type, level }: Item): boolean => (level === 'name' || (level === 'desc' && bare && things.has(id))) && ((type === 'Organization' && (bodies || bare)) || (type === 'Location' && !bodies && isCountry(id)));
      const reach = word === 'they' ? 1 : REACH;
      const earlier = found.findLast((one) => sentence - one.sentence <= reach && fits(one.members[0]));
      const members = earlier?.members ?? lastTwo([...sentences.slice(Math.max(0, sentence - reach), sentence), sentences[sentence]!.filter(({ end }) => end <= first)], { fits, thing: ({ id, key }) => things.get(id) ?? key, together: (one, other) => areTogether(views[one.sentence]!, one, other) });
      if (members) found.push({ sentence, first, end: at + 1, members });
    }
  }
  return found;
}

/** "The two work together", "cooperation between the two.", "they have agreed to patrol together": without a noun. */
function isBare(view: SentenceView, at: number): boolean {
  const { lower, tokens } = view;
  if (lower[at] === 'they') return workTogether(view, at + 1);
  if (lower[at] !== 'two' || lower[at - 1] !== 'the') return false;
  const next = tokens[at + 1];
  return lower[at - 2] === 'between' ? !next || /^(?:PUNCT|ADP|AUX|VERB|CCONJ|SCONJ)$/u.test(next.tag) : workTogether(view, at + 1);
}

/** Where "the two organizations", "both organizations" or "both of the organizations" begins. */
function firstOf(lower: readonly string[], at: number): number | undefined {
  const before = lower[at - 1];
  if (before === 'both') return at - 1;
  if (before === 'two' && /^(?:the|these|those)$/u.test(lower[at - 2] ?? '')) return at - 2;
  return before === 'the' && lower[at - 2] === 'of' && lower[at - 3] === 'both' ? at - 3 : undefined;
}

/** The things of the last sentence that names more than one, where they are two and none was named since. */
function lastTwo(sentences: readonly (readonly Item[])[], { fits, thing, together }: { fits: (item: Item) => boolean; thing: (item: Item) => number | string; together: (one: Item, other: Item) => boolean }): readonly [Item, Item] | undefined {
  const since = new Set<number | string>();
  for (const items of [...sentences].reverse()) {
    const own = items.filter((item) => fits(item) && !items.some((other) => other !== item && other.level === 'name' && other.first <= item.first && item.end <= other.end));
    const named = [...new Map(own.map((item) => [thing(item), item])).values()];
    for (const item of named) since.add(thing(item));
    if (named.length === 2 && since.size === 2 && together(named[0]!, named[1]!)) return [named[0]!, named[1]!];
    if (named.length > 1) return undefined;
  }
  return undefined;
}

/** "A and B", "A met B", but not "members of A, but only B". */
function areTogether({ lower }: SentenceView, one: Item, other: Item): boolean {
  const between = one.end <= other.first ? lower.slice(one.end, other.first) : lower.slice(other.end, one.first);
  return !between.some((word) => APART.has(word)) && (!between.includes(',') || between.includes('and') || between.includes('with'));
}

const rootsOf = (joins: readonly Join[]): ReadonlyMap<string, number> => new Map(clusterJoins(joins).flatMap(({ mentions }, index) => mentions.map((id) => [id, index] as const)));

/** Pronouns for the two in the place of a description that means both, by the description's id. */
export const eachOf = (both: readonly Both[], sentences: readonly (readonly Item[])[]): ReadonlyMap<string, readonly Item[]> =>
  new Map(both.flatMap(({ sentence, first, end, members }) => {
    const described = sentences[sentence]!.find((item) => item.level === 'desc' && item.first >= first && item.end === end);
    return described ? [[described.id, members.map((member, index): Item => ({ ...described, id: `${described.id}.${index}`, type: member.type, key: member.key, level: 'pron', confidence: 1, means: member.id }))] as const] : [];
  }));

/** The id of the words in the text that stand for one of two. */
export const wordsOfBoth = (id: string): string => id.replace(/\.\d$/u, '');

/** What is told of a description that means two, told of each of them; nothing of one with itself. */
export const toldOfEach = (relations: readonly FoundRelation[], each: ReadonlyMap<string, readonly Item[]>): FoundRelation[] =>
  relations.flatMap((relation) => {
    if (!each.has(relation.subject) && !each.has(relation.object)) return [relation];
    const subjects = each.get(relation.subject)?.map(({ id }) => id) ?? [relation.subject], objects = each.get(relation.object)?.map(({ id }) => id) ?? [relation.object];
    const confidence = Math.round(100 * CARRY * relation.confidence) / 100;
    return subjects.flatMap((subject) => objects.map((object) => ({ ...relation, subject, object, confidence })));
  });

/** "Cooperation between the two bodies", "the two agencies work closely together", "both agencies signed a memorandum". */
export const bothTogether = (both: readonly Both[], views: readonly SentenceView[]): FoundRelation[] =>
  both.flatMap(({ sentence, first, end, members: [one, other] }): FoundRelation[] => {
    const view = views[sentence]!;
    const { lower, tokens } = view;
    const between = lower[first - 1] === 'between' && lower.slice(Math.max(0, first - 1 - NEAR), first - 1).some((word) => TIES.has(word));
    const verb = tokens.findIndex(({ lemma }, at) => at >= end && at < end + NEAR && (COOPERATE.has(lemma) || SIGN.has(lemma)));
    const behind = verb < 0 ? [] : lower.slice(verb + 1, verb + 1 + NEAR);
    // "The two agencies cooperate with Elm" says nothing of each other.
    const work = workTogether(view, end) || (verb > 0 && !behind.includes('with') && (SIGN.has(tokens[verb]!.lemma) ? behind.some((word) => PACT.has(word)) : tokens[verb]!.lemma.startsWith('co') || behind.some((word) => JOINTLY.has(word))));
    if (!between && !work) return [];
    return [{
      subject: one.id, predicate: 'PARTNERS_WITH', object: other.id, status: !between && isResolved(view, end) ? 'planned' : statusByWords(view, between ? first : Math.max(verb, end)), confidence: TOGETHER_CONFIDENCE,
      evidence: { start: tokens[between ? Math.max(0, first - 1 - NEAR) : first]!.start, end: tokens[Math.max(end, verb + 1) - 1]!.end }, method: 'rule:both',
    }];
  });

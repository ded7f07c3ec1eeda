/** "The two organizations signed …", "both agencies support …", "these four countries …": what is said of them is said of each of the last that were named together. */
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { COOPERATION } from '../besides/jointly.ts';
import { isResolved, workTogether } from '../besides/works-together.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';
import { clusterJoins } from './clusters.ts';
import type { Join } from './joins.ts';
import { severalMeant, type Several } from './several.ts';

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

/** Those that a phrase means; `first` and `end` are its words. */
export interface Both {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly members: readonly Item[];
}

/** The phrases that mean several bodies, or several countries, and which; none where the text names another number of them last. */
export function bothMeant(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], { joins, gazetteer }: { joins: readonly Join[]; gazetteer: (id: string) => string | undefined }): Both[] {
  const found: (Both & Pick<Several, 'count' | 'kind'>)[] = [];
  let roots: ReadonlyMap<string, number | string> | undefined;
  for (const [sentence, view] of views.entries()) {
    for (const several of severalMeant(view)) {
      const { first, end, count, kind } = several;
      const things = (roots ??= rootsOf(joins, gazetteer));
      const fits = ({ id, type, level }: Item): boolean => level === 'name' && ((kind !== 'countries' && type === 'Organization') || (kind !== 'bodies' && type === 'Location' && (gazetteer(id)?.startsWith('iso:') ?? false)));
      const thing = ({ id, key }: Item): number | string => things.get(id) ?? gazetteer(id) ?? key;
      const before = [...sentences.slice(Math.max(0, sentence - REACH), sentence), sentences[sentence]!.filter((item) => item.end <= first)];
      const earlier = found.findLast((one) => sentence - one.sentence <= REACH && one.kind === kind && one.count === count);
      const members = earlier && !areOthers(before.flat().filter((item) => item.sentence > earlier.sentence && fits(item)).map(thing), earlier.members.map(thing))
        ? earlier.members
        : lastNamed(before, { count, fits, thing, together: (one, other) => areTogether(views[one.sentence]!, one, other, count) });
      if (members) found.push({ ...several, sentence, first, end, members });
    }
  }
  return found;
}

/** Whether two or more others than those meant before were named since. */
const areOthers = (since: readonly (number | string)[], meant: readonly (number | string)[]): boolean => new Set(since.filter((one) => !meant.includes(one))).size > 1;

/** The things of the last sentence that names more than one, where they are as many as said and no other was named since. */
function lastNamed(sentences: readonly (readonly Item[])[], { count, fits, thing, together }: { count: number | undefined; fits: (item: Item) => boolean; thing: (item: Item) => number | string; together: (one: Item, other: Item) => boolean }): readonly Item[] | undefined {
  const since = new Set<number | string>();
  for (const items of [...sentences].reverse()) {
    const own = items.filter((item) => fits(item) && !items.some((other) => other !== item && other.level === 'name' && other.first <= item.first && item.end <= other.end));
    const named = [...new Map(own.map((item) => [thing(item), item])).values()];
    for (const item of named) since.add(thing(item));
    const all = named.length === (count ?? named.length) && since.size === named.length;
    if (named.length > 1) return all && named.every((item, index) => index === 0 || together(named[index - 1]!, item)) ? named : undefined;
  }
  return undefined;
}

/** "A and B", "A met B", but not "members of A, but only B"; of three and more that are counted, whatever joins them, else a list. */
function areTogether({ lower }: SentenceView, one: Item, other: Item, count: number | undefined): boolean {
  const between = one.end <= other.first ? lower.slice(one.end, other.first) : lower.slice(other.end, one.first);
  if (count === undefined) return between.length <= LISTED.size && between.every((word, at) => LISTED.has(word) || between[at - 1] === '(');
  return !between.some((word) => APART.has(word)) && (count > 2 || !between.includes(',') || between.includes('and') || between.includes('with'));
}
/** What stands between the members of a list. */
const LISTED = new Set([',', 'and', 'the', '(', ')', '&', 'as', 'well', 'from', 'in', 'of']);

/** By mention what it is: the known thing that one of those joined with it names, else the number of their cluster. */
const rootsOf = (joins: readonly Join[], gazetteer: (id: string) => string | undefined): ReadonlyMap<string, number | string> =>
  new Map(clusterJoins(joins).flatMap(({ mentions }, index) => {
    const known = mentions.map(gazetteer).find((id) => id !== undefined);
    return mentions.map((id) => [id, known ?? index] as const);
  }));

/** Pronouns for those meant in the place of a description that means them, by the description's id. */
export const eachOf = (both: readonly Both[], sentences: readonly (readonly Item[])[]): ReadonlyMap<string, readonly Item[]> =>
  new Map(both.flatMap(({ sentence, first, end, members }) => {
    const described = sentences[sentence]!.find((item) => item.level === 'desc' && item.first >= first && item.end === end);
    return described ? [[described.id, members.map((member, index): Item => ({ ...described, id: `${described.id}.${index}`, type: member.type, key: member.key, level: 'pron', confidence: 1, means: member.id }))] as const] : [];
  }));

/** The id of the words in the text that stand for one of two. */
export const wordsOfBoth = (id: string): string => id.replace(/\.\d$/u, '');

/** What is told of a description that means several, told of each of them; nothing of one with itself. */
export const toldOfEach = (relations: readonly FoundRelation[], each: ReadonlyMap<string, readonly Item[]>): FoundRelation[] =>
  relations.flatMap((relation) => {
    if (!each.has(relation.subject) && !each.has(relation.object)) return [relation];
    const subjects = each.get(relation.subject)?.map(({ id }) => id) ?? [relation.subject], objects = each.get(relation.object)?.map(({ id }) => id) ?? [relation.object];
    const confidence = Math.round(100 * CARRY * relation.confidence) / 100;
    return subjects.flatMap((subject) => objects.map((object) => ({ ...relation, subject, object, confidence })));
  });

/** "Cooperation between the two bodies", "the two agencies work closely together", "both agencies signed a memorandum". */
export const bothTogether = (both: readonly Both[], views: readonly SentenceView[]): FoundRelation[] =>
  both.flatMap(({ sentence, first, end, members }): FoundRelation[] => {
    const [one, other] = members;
    if (!one || !other || members.length > 2) return [];
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

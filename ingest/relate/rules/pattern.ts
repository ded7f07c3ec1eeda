/**
 * Patterns over words and mentions. A pattern is a row of steps: `S` and `O` are the two arguments (`S:Person|Organization` limits their
 * types; a list counts as one and gives each member, unless `S!` asks for one mention alone), `led|chaired` one of these words or base forms, `word?` may be missing,
 * `*` up to four words that belong to no mention, `**` up to fifty words of any kind within the sentence's part (no semicolon). Articles and owners before arguments, adverbs, modals and
 * negations before words, "today", and an acronym in brackets behind an argument are passed over.
 */
import type { NamedType } from '../../../graph/model.ts';
import type { Item } from '../item.ts';
import type { Lists } from '../pairs/lists.ts';
import type { SentenceView } from '../text/view.ts';

type Step =
  | { readonly kind: 'argument'; readonly of: 'S' | 'O'; readonly types: ReadonlySet<NamedType> | undefined; readonly alone: boolean }
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'stretch' };

export interface Pattern {
  readonly steps: readonly Step[];
  /** Words one of which must be in the sentence. */
  readonly anchor: ReadonlySet<string>;
}

export interface RuleScene {
  readonly view: SentenceView;
  /** What begins at each word: each list as one, each mention alone. */
  readonly starts: ReadonlyMap<number, readonly Group[]>;
  /** 1 for words of mentions. */
  readonly inside: Uint8Array;
  /** The words at which a pattern that begins with an argument may begin, in order. */
  readonly openings: readonly Opening[];
}

interface Opening {
  readonly at: number;
  /** Whether a mention begins at the word or behind it. */
  readonly begins: boolean;
  /** Whether a preposition governs what stands there, or it is the seat of the body before it. */
  readonly governed: boolean;
  /** Who does what the verb at the word says, where its subject stands farther off. */
  readonly doer: Group | undefined;
}

export interface Match {
  readonly subjects: readonly Item[];
  readonly objects: readonly Item[];
}

const GAP = 4;
const STRETCH = 50;

export function parsePattern(text: string): Pattern {
  const steps = text.split(' ').map((part): Step => {
    if (part === '*') return { kind: 'gap' };
    if (part === '**') return { kind: 'stretch' };
    const argument = /^([SO])(!?)(?::(.+))?$/u.exec(part);
    if (argument) return { kind: 'argument', of: argument[1] as 'S' | 'O', alone: argument[2] === '!', types: argument[3] === undefined ? undefined : new Set(argument[3].split('|') as NamedType[]) };
    const optional = part.length > 1 && part.endsWith('?');
    return { kind: 'words', words: new Set((optional ? part.slice(0, -1) : part).split('|')), optional };
  });
  const anchor = steps.find((step) => step.kind === 'words' && !step.optional);
  if (anchor?.kind !== 'words') throw new RangeError(`The pattern "${text}" holds no word that must be there.`);
  return { steps, anchor: anchor.words };
}

/** All places of a sentence that fit, in order. */
export function findMatches(pattern: Pattern, scene: RuleScene): Match[] {
  const { lower, tokens } = scene.view;
  const matches: Match[] = [];
  const { starts, inside } = scene;
  const walk = (step: number, at: number, bound: Partial<Record<'S' | 'O', readonly Item[]>>): boolean => {
    const next = pattern.steps[step];
    if (!next) {
      // "head of Europol's centre" says nothing of Europol, nor does "joined the Europol mission".
      if (lower[at] === "'s" || lower[at] === '’s' || (tokens[at]?.tag === 'NOUN' && scene.inside[at] === 1 && scene.inside[at - 1] === 1)) return false;
      // "Joined Chile in urging" did not become a part of Chile.
      if (lower[at] === 'in' && lower[at + 1]?.endsWith('ing') && tokens[at + 1]?.tag === 'VERB' && pattern.anchor.has('join')) return false;
      if (bound.S && bound.O) matches.push({ subjects: bound.S, objects: bound.O });
      return true;
    }
    if (next.kind === 'gap') {
      for (let skip = 0; skip <= GAP; skip++) {
        if (walk(step + 1, at + skip, bound)) return true;
        if (at + skip >= lower.length || inside[at + skip] || lower[at + skip] === '.' || lower[at + skip] === ';') return false;
      }
      return false;
    }
    if (next.kind === 'stretch') {
      let found = false;
      for (let skip = 0; skip <= STRETCH && at + skip < lower.length && lower[at + skip] !== ';'; skip++) found = walk(step + 1, at + skip, bound) || found;
      return found;
    }
    if (next.kind === 'words') {
      let place = at;
      while (isPassed(tokens[place], lower[place]) && !next.words.has(lower[place]!)) place++;
      if (place < lower.length && (next.words.has(lower[place]!) || next.words.has(tokens[place]!.lemma)) && walk(step + 1, place + 1, bound)) return true;
      return next.optional && walk(step + 1, at, bound);
    }
    for (const place of tokens[at]?.tag === 'DET' || lower[at] === 'its' ? [at, at + 1] : [at]) {
      for (const group of starts.get(place) ?? []) {
        if (mayBe(next, group) && !isOrigin(step, group.end) && walk(step + 1, group.end, { ...bound, [next.of]: group.items })) return true;
      }
      const owned = step > 0 ? behindOwner(scene.view, place) : 0;
      for (const group of owned > 0 ? starts.get(owned) ?? [] : []) {
        if (mayBe(next, group) && walk(step + 1, group.end, { ...bound, [next.of]: group.items })) return true;
      }
    }
    return false;
  };
  /** "Geneva-based Oxfam" tells of Oxfam, whatever else the sentence says. */
  function isOrigin(step: number, end: number): boolean {
    const behind = pattern.steps[step + 1];
    return lower[end] === '-' && ORIGINS.has(lower[end + 1] ?? '') && !(behind?.kind === 'words' && behind.words.has('-'));
  }
  // A mention that a preposition governs does nothing: "police in Utrecht launched".
  const [opening, second] = pattern.steps;
  const acts = opening?.kind === 'argument' && opening.of === 'S' && second?.kind === 'words' && !second.words.has('for') && !second.words.has('-');
  if (opening?.kind !== 'argument') {
    for (let at = 0; at < lower.length; at++) walk(0, at, {});
    return matches;
  }
  // Nor is it what is done to: "built by Atlas with money from …", "its work with Atlas is led by …".
  const has = (word: string): boolean => opening.of === 'O' && pattern.steps.some((step) => step.kind === 'words' && step.words.has(word));
  const passive = has('by');
  const undergoes = passive || has('from');
  for (const { at, begins, governed, doer } of scene.openings) {
    if (begins && !(acts && governed) && !(undergoes && isAgent(scene, at)) && !(passive && (governed || lower[at - 1] === 'and') && isFinite(scene, at))) walk(0, at, {});
    if (acts && doer && mayBe(opening, doer)) walk(1, at, { S: doer.items });
  }
  return matches;
}

/** Whether what begins at a word is who did something: "by Atlas". */
function isAgent({ view: { lower, tokens }, starts }: RuleScene, at: number): boolean {
  if (lower[tokens[at - 1]?.tag === 'DET' ? at - 2 : at - 1] !== 'by') return false;
  // "Run by Atlas, funded by Norway" may tell of either.
  return (starts.get(at) ?? starts.get(at + 1) ?? []).every(({ end }) => lower[end] !== ',');
}

const BE = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will']);

/** Whether a verb follows at once that says something of the head of the phrase, not of what stands last in it; "and Atlas is led by" says it of a pair that "between" opens. */
function isFinite({ view: { lower }, starts }: RuleScene, at: number): boolean {
  const single = (starts.get(at) ?? starts.get(at + 1) ?? []).at(-1);
  if (!single || !BE.has(lower[single.end] ?? '')) return false;
  return lower[at - 1] !== 'and' || lower.slice(Math.max(0, at - PAIR), at).includes('between');
}
/** Words within which "between" opens a pair. */
const PAIR = 8;

const ORIGINS = new Set(['based', 'headquartered', 'born', 'trained', 'registered']);

/** Where "Chad's Lantern project" says what it is, behind whose it is; 0 where no owner stands. */
function behindOwner({ tokens, lower }: SentenceView, place: number): number {
  let at = place;
  while (at < place + 4 && tokens[at]?.tag === 'PROPN') at++;
  return at > place && (lower[at] === "'s" || lower[at] === '’s') ? at + 1 : 0;
}

/** Words that change how a thing is said, not what: adverbs, modals and "did not". `statusOf` reads them. */
const isPassed = (token: SentenceView['tokens'][number] | undefined, lower: string | undefined): boolean =>
  token !== undefined && (token.tag === 'ADV' || DAYS.has(lower!) || (token.tag === 'AUX' && HEDGES.has(lower!)) || (token.tag === 'PART' && NEGATIONS.has(lower!)));
/** Days that the tagger takes for nouns. */
const DAYS = new Set(['today', 'yesterday']);
const HEDGES = new Set(['could', 'should', 'would', 'may', 'might', 'must', 'can', 'did', 'does', 'do', 'shall']);
const NEGATIONS = new Set(['not', "n't", 'n’t']);

/** Whether a step allows a group as its argument. */
const mayBe = (step: Step | undefined, { items }: Group): boolean =>
  step?.kind === 'argument' && !(step.alone && items.length > 1) && (!step.types || step.types.has(items[0]!.type));

/** Who does what a verb says whose subject stands farther off: "the Bank spoke and also hosted …", "the Bank, which hosted …". */
function unsaidSubject({ lower, tokens }: SentenceView, starts: RuleScene['starts'], verb: number): Group | undefined {
  let link = verb - 1;
  while (tokens[link]?.tag === 'ADV') link--;
  if (lower[link] === 'which' || lower[link] === 'who') return groupEnding(starts, lower[link - 1] === ',' ? link - 1 : link);
  if (lower[link] !== 'and' && lower[link] !== 'but') return undefined;
  // The latest mention that a verb follows at once, and no preposition governs.
  let latest: Group | undefined;
  for (const [first, groups] of starts) {
    const group = groups[0]!;
    if (group.end > link || (latest && group.end <= latest.end)) continue;
    const before = tokens[first - 1]?.tag === 'DET' ? tokens[first - 2] : tokens[first - 1];
    let next = group.end;
    while (tokens[next]?.tag === 'ADV' || tokens[next]?.tag === 'AUX') next++;
    if (before?.tag !== 'ADP' && before?.tag !== 'VERB' && tokens[next]?.tag === 'VERB' && next < link && !lower[next]!.endsWith('ing')) latest = group;
  }
  return latest;
}

/** The longest group that ends at a word. */
const groupEnding = (starts: RuleScene['starts'], end: number): Group | undefined =>
  [...starts.values()].flat().filter((group) => group.end === end).sort((left, right) => right.items.length - left.items.length)[0];

export interface Group {
  readonly items: readonly Item[];
  readonly end: number;
}

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
    const before = tokens[at - 1]?.tag === 'DET' ? tokens[at - 2] : tokens[at - 1];
    openings.push({ at, begins, governed: before?.tag === 'ADP' || isSeat(view, starts, at), doer });
  }
  return openings;
}

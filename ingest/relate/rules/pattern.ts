/**
 * Patterns over words and mentions. A pattern is a row of steps: `S` and `O` are the two arguments (`S:Person|Organization` limits their
 * types; a list counts as one and gives each member, unless `S!` asks for one mention alone), `led|chaired` one of these words or base forms, `word?` may be missing,
 * `*` up to four words that belong to no mention, `**` up to fifty words of any kind within the sentence's part (no semicolon),
 * `~` up to six words that describe (adjectives, numbers, nouns). Articles and owners before arguments, adverbs, modals and
 * negations before words, "today", ranks before a person, and an acronym in brackets behind an argument are passed over.
 */
import type { NamedType } from '../../../graph/model.ts';
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { behindRanks } from '../text/ranks.ts';
import { BE, isAgent, isFinite, isInPassing, isOfParticiple, type Group, type RuleScene } from './scene.ts';

type Step =
  | { readonly kind: 'argument'; readonly of: 'S' | 'O'; readonly types: ReadonlySet<NamedType> | undefined; readonly alone: boolean }
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'describing' }
  | { readonly kind: 'stretch' };

export interface Pattern {
  readonly steps: readonly Step[];
  /** Words one of which must be in the sentence. */
  readonly anchor: ReadonlySet<string>;
}

export interface Match {
  readonly subjects: readonly Item[];
  readonly objects: readonly Item[];
}

const GAP = 4;
const STRETCH = 50;
const DESCRIBING = 6;
const DESCRIBES = new Set(['ADJ', 'NUM', 'NOUN', 'DET', 'ADV', 'CCONJ', 'SYM']);

export function parsePattern(text: string): Pattern {
  const steps = text.split(' ').map((part): Step => {
    if (part === '*') return { kind: 'gap' };
    if (part === '**') return { kind: 'stretch' };
    if (part === '~') return { kind: 'describing' };
    const argument = /^([SO])(!?)(?::(.+))?$/u.exec(part);
    if (argument) return { kind: 'argument', of: argument[1] as 'S' | 'O', alone: argument[2] === '!', types: argument[3] === undefined ? undefined : new Set(argument[3].split('|') as NamedType[]) };
    const optional = part.length > 1 && part.endsWith('?');
    return { kind: 'words', words: new Set((optional ? part.slice(0, -1) : part).split('|')), optional };
  });
  const anchor = steps.find((step) => step.kind === 'words' && !step.optional);
  if (anchor?.kind !== 'words') throw new RangeError(`The pattern "${text}" holds no word that must be there.`);
  return { steps, anchor: anchor.words };
}

/** The words of each step that must be there. */
export const neededWords = ({ steps }: Pattern): readonly ReadonlySet<string>[] => steps.flatMap((step) => (step.kind === 'words' && !step.optional ? [step.words] : []));

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
    if (next.kind === 'describing') {
      for (let skip = 0; skip <= DESCRIBING; skip++) {
        if (walk(step + 1, at + skip, bound)) return true;
        if (!DESCRIBES.has(tokens[at + skip]?.tag ?? '')) return false;
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
    for (const place of tokens[at]?.tag === 'DET' || OWNERS.has(lower[at] ?? '') ? [at, at + 1] : [at]) {
      for (const group of starts.get(place) ?? []) {
        if (mayBe(next, group) && !isOrigin(step, group.end) && walk(step + 1, group.end, { ...bound, [next.of]: group.items })) return true;
      }
      const titled = step > 0 && inside[place] === 0 ? behindRanks(scene.view, place) : place;
      for (const group of titled > place ? starts.get(titled) ?? [] : []) {
        if (group.items[0]!.type === 'Person' && mayBe(next, group) && walk(step + 1, group.end, { ...bound, [next.of]: group.items })) return true;
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
  const acts = opening?.kind === 'argument' && opening.of === 'S' && second?.kind === 'words' && !second.words.has('for') && !second.words.has('-') && !second.words.has("'s");
  if (opening?.kind !== 'argument') {
    for (let at = 0; at < lower.length; at++) walk(0, at, {});
    return matches;
  }
  // Nor is it what is done to: "built by Atlas with money from …", "its work with Atlas is led by …".
  const has = (word: string): boolean => opening.of === 'O' && pattern.steps.some((step) => step.kind === 'words' && step.words.has(word));
  const passive = has('by');
  const undergoes = passive || has('from');
  for (const { at, begins, governed, doer } of scene.openings) {
    if (begins && !(acts && governed) && !((opening.of === 'S' || passive) && isInPassing(scene, at)) && !(undergoes && isAgent(scene, at)) && !(passive && (governed || lower[at - 1] === 'and') && isFinite(scene, at)) && !(passive && governed && isOfParticiple(scene, at))) walk(0, at, {});
    if (acts && doer && mayBe(opening, doer)) walk(1, at, { S: doer.items });
    // "The Force meets twice a year and is chaired by Atlas."
    if (passive && doer && BE.has(lower[at]!) && mayBe(opening, doer)) walk(1, at, { O: doer.items });
  }
  return matches;
}

const OWNERS = new Set(['its', 'our', 'their', 'my', 'his', 'her']);
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

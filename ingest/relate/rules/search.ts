/** Where in a sentence a pattern fits: its steps are taken one after the other, from every word at which it may begin. */
import type { Item } from '../item.ts';
import { behindRanks } from '../text/ranks.ts';
import type { SentenceView } from '../text/view.ts';
import { mayBe, type Pattern, type Step } from './pattern.ts';
import { BE, isAgent, isFinite, isInPassing, isOfParticiple, type RuleScene } from './scene.ts';

export interface Match {
  readonly subjects: readonly Item[];
  readonly objects: readonly Item[];
}

/** All places of a sentence that fit, in order. */
export const findMatches = (pattern: Pattern, scene: RuleScene): readonly Match[] => new Search(pattern, scene).matches();

const GAP = 4;
const STRETCH = 50;
const DESCRIBING = 6;
const DESCRIBES = new Set(['ADJ', 'NUM', 'NOUN', 'DET', 'ADV', 'CCONJ', 'SYM']);

/** The arguments found so far. */
interface Bound {
  readonly S: readonly Item[] | undefined;
  readonly O: readonly Item[] | undefined;
}

const UNBOUND: Bound = { S: undefined, O: undefined };
const bind = ({ S, O }: Bound, of: 'S' | 'O', items: readonly Item[]): Bound => (of === 'S' ? { S: items, O } : { S, O: items });

/** One pattern in one sentence. A class and not closures, which would be compiled anew for every sentence. */
class Search {
  readonly #pattern: Pattern;
  readonly #scene: RuleScene;
  readonly #matches: Match[] = [];

  constructor(pattern: Pattern, scene: RuleScene) {
    this.#pattern = pattern;
    this.#scene = scene;
  }

  matches(): readonly Match[] {
    const { steps: [opening], acts, passive, undergoes } = this.#pattern;
    const scene = this.#scene;
    const { lower } = scene.view;
    if (opening?.kind !== 'argument') {
      for (let at = 0; at < lower.length; at++) this.#walk(0, at, UNBOUND);
      return this.#matches;
    }
    for (const { at, begins, governed, doer } of scene.openings) {
      // What is done to somebody is not what they do: "built by Atlas with money from …", "its work with Atlas is led by …".
      if (begins && !(acts && governed) && !((opening.of === 'S' || passive) && isInPassing(scene, at)) && !(undergoes && isAgent(scene, at)) && !(passive && (governed || lower[at - 1] === 'and') && isFinite(scene, at)) && !(passive && governed && isOfParticiple(scene, at))) this.#walk(0, at, UNBOUND);
      if (acts && doer && mayBe(opening, doer)) this.#walk(1, at, bind(UNBOUND, 'S', doer.items));
      // "The Force meets twice a year and is chaired by Atlas."
      if (passive && doer && BE.has(lower[at]!) && mayBe(opening, doer)) this.#walk(1, at, bind(UNBOUND, 'O', doer.items));
    }
    return this.#matches;
  }

  /** Takes the steps from `step` on, from the word at `at`; whether they all fit somewhere. */
  #walk(step: number, at: number, bound: Bound): boolean {
    const next = this.#pattern.steps[step];
    if (!next) return this.#end(at, bound);
    const { view: { lower, tokens }, inside } = this.#scene;
    switch (next.kind) {
      case 'gap':
        for (let skip = 0; skip <= GAP; skip++) {
          if (this.#walk(step + 1, at + skip, bound)) return true;
          if (at + skip >= lower.length || inside[at + skip] === 1 || lower[at + skip] === '.' || lower[at + skip] === ';') return false;
        }
        return false;
      case 'describing':
        for (let skip = 0; skip <= DESCRIBING; skip++) {
          if (this.#walk(step + 1, at + skip, bound)) return true;
          if (!DESCRIBES.has(tokens[at + skip]?.tag ?? '')) return false;
        }
        return false;
      case 'stretch': {
        let found = false;
        for (let skip = 0; skip <= STRETCH && at + skip < lower.length && lower[at + skip] !== ';'; skip++) found = this.#walk(step + 1, at + skip, bound) || found;
        return found;
      }
      case 'words': {
        const { words, optional } = next;
        let place = at;
        while (place < lower.length && !words.has(lower[place]!) && isPassed(tokens[place]!, lower[place]!)) place++;
        if (place < lower.length && (words.has(lower[place]!) || words.has(tokens[place]!.lemma)) && this.#walk(step + 1, place + 1, bound)) return true;
        return optional && this.#walk(step + 1, at, bound);
      }
      case 'argument':
        if (at >= lower.length) return false;
        if (this.#argument(next, step, { at, bound })) return true;
        return (tokens[at]!.tag === 'DET' || OWNERS.has(lower[at]!)) && this.#argument(next, step, { at: at + 1, bound });
    }
  }

  /** Takes what begins at a word for an argument, or what a rank or an owner there leads to. */
  #argument(argument: Step & { readonly kind: 'argument' }, step: number, { at, bound }: { readonly at: number; readonly bound: Bound }): boolean {
    const { view, starts, inside } = this.#scene;
    for (const group of starts.get(at) ?? []) {
      if (mayBe(argument, group) && !this.#isOrigin(step, group.end) && this.#walk(step + 1, group.end, bind(bound, argument.of, group.items))) return true;
    }
    if (step === 0) return false;
    const titled = inside[at] === 0 ? behindRanks(view, at) : at;
    for (const group of titled > at ? starts.get(titled) ?? [] : []) {
      if (group.items[0]!.type === 'Person' && mayBe(argument, group) && this.#walk(step + 1, group.end, bind(bound, argument.of, group.items))) return true;
    }
    const owned = behindOwner(view, at);
    for (const group of owned > 0 ? starts.get(owned) ?? [] : []) {
      if (mayBe(argument, group) && this.#walk(step + 1, group.end, bind(bound, argument.of, group.items))) return true;
    }
    return false;
  }

  /** Keeps what was found where all steps fit and what follows does not make it something else. */
  #end(at: number, { S, O }: Bound): boolean {
    const { view: { lower, tokens }, inside } = this.#scene;
    // "head of Europol's centre" says nothing of Europol, nor does "joined the Europol mission".
    if (lower[at] === "'s" || lower[at] === '’s' || (tokens[at]?.tag === 'NOUN' && inside[at] === 1 && inside[at - 1] === 1)) return false;
    // "Joined Chile in urging" did not become a part of Chile.
    if (lower[at] === 'in' && lower[at + 1]?.endsWith('ing') && tokens[at + 1]?.tag === 'VERB' && this.#pattern.anchor.has('join')) return false;
    if (S && O) this.#matches.push({ subjects: S, objects: O });
    return true;
  }

  /** "Geneva-based Oxfam" tells of Oxfam, whatever else the sentence says. */
  #isOrigin(step: number, end: number): boolean {
    const { lower } = this.#scene.view;
    const behind = this.#pattern.steps[step + 1];
    return lower[end] === '-' && ORIGINS.has(lower[end + 1] ?? '') && !(behind?.kind === 'words' && behind.words.has('-'));
  }
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
const isPassed = ({ tag }: SentenceView['tokens'][number], lower: string): boolean =>
  tag === 'ADV' || DAYS.has(lower) || (tag === 'AUX' && HEDGES.has(lower)) || (tag === 'PART' && NEGATIONS.has(lower));
/** Days that the tagger takes for nouns. */
const DAYS = new Set(['today', 'yesterday']);
const HEDGES = new Set(['could', 'should', 'would', 'may', 'might', 'must', 'can', 'did', 'does', 'do', 'shall']);
const NEGATIONS = new Set(['not', "n't", 'n’t']);

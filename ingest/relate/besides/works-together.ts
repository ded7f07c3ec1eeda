/** Verbs that say of several that they work with each other: "the Bank, the Board and Chad have teamed up", "agreed to patrol together", "are running a joint programme". */
import type { SentenceView } from '../text/view.ts';
import { COOPERATION } from './jointly.ts';

const CLOSELY: ReadonlySet<string> = new Set(['together', 'hand', 'side', 'side-by-side', 'hand-in-hand', 'shoulder', 'closely', 'jointly', 'alongside']);
/** What the verb takes that makes it one of working together; of the others, any but "with somebody else". */
const VERBS: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ['collaborate', undefined], ['cooperate', undefined], ['co-operate', undefined], ['partner', undefined],
  ['team', new Set(['up'])], ['join', new Set(['forces', 'hands'])], ['work', CLOSELY], ['stand', CLOSELY], ['act', CLOSELY], ['serve', CLOSELY], ['fight', CLOSELY], ['pool', new Set(['resources', 'forces', 'efforts', 'intelligence'])],
  ['exchange', new Set(['information', 'intelligence', 'data', 'experience', 'experiences', 'officers'])], ['share', new Set(['information', 'intelligence', 'data'])], ['coordinate', new Set(['closely', 'efforts', 'actions', 'activities', 'operations'])],
]);
/** What two resolve upon before they do it. */
const RESOLVE: ReadonlySet<string> = new Set(['agree', 'pledge', 'decide', 'vow', 'promise', 'plan', 'commit', 'undertake', 'continue', 'begin', 'start', 'want', 'intend', 'resolve', 'aim', 'hope', 'wish', 'seek', 'need', 'arrange', 'determine', 'choose', 'prepare']);
/** What is done to a tie: "strengthened their cooperation". */
const TIES: ReadonlySet<string> = new Set([...COOPERATION, 'coordination', 'co-ordination', 'alliance', 'teamwork']);
const TIE_VERBS: ReadonlySet<string> = new Set(['strengthen', 'deepen', 'enhance', 'expand', 'step', 'boost', 'intensify', 'increase', 'improve', 'extend', 'renew', 'continue', 'develop', 'establish', 'formalise', 'formalize', 'launch', 'tighten', 'consolidate', 'broaden', 'reinforce', 'resume', 'begin', 'start', 'enter', 'form', 'forge', 'maintain', 'build', 'agree']);
/** What is done jointly where its object is called joint. */
const JOINT_VERBS: ReadonlySet<string> = new Set(['carry', 'conduct', 'launch', 'set', 'form', 'create', 'establish', 'run', 'hold', 'organise', 'organize', 'develop', 'issue', 'sign', 'publish', 'lead', 'make', 'mount', 'start', 'undertake', 'operate', 'implement', 'stage', 'open', 'prepare', 'draft', 'train', 'patrol']);
/** What befalls several at once, or is so of all of them. */
const STATES: ReadonlySet<string> = new Set(['be', 'have', 'account', 'host', 'represent', 'make', 'form', 'comprise', 'receive', 'cover', 'contain', 'hold', 'own', 'say', 'cost', 'produce', 'earn', 'lose', 'suffer', 'meet', 'come', 'bring']);
/** Words from what is resolved to "to", and from a verb to what says that it is done together. */
const FAR = 7;
/** Words that end the phrase of a verb. */
const ENDS: ReadonlySet<string> = new Set([',', ';', '.', ':', 'that', 'which', 'who', 'whose', 'if', 'because', 'while', 'but', '(', 'by']);

/** Whether a sentence may hold such a verb at all. */
export const tellsOfWork = ({ tokens, lower }: SentenceView): boolean => tokens.some(({ lemma }, at) => VERBS.has(lemma) || TIES.has(lemma) || lemma === 'partner' || lower[at] === 'together' || lower[at] === 'side' || lower[at] === 'side-by-side');

/** Whether a verb at a place, behind adverbs and auxiliaries, says that its subjects work together, and not with somebody else. */
export function workTogether(view: SentenceView, from: number): boolean {
  const { lower, tokens } = view;
  const verb = behindAdverbs(view, from);
  // "The Bank and the Board are partners", but "partners of the League".
  if (tokens[verb - 1]?.lemma === 'be' && arePartners(view, verb)) return true;
  const told = tokens[verb];
  if (!told || tokens[verb - 1]?.lemma === 'be' && told.tag === 'VERB' && !lower[verb]!.endsWith('ing') && told.lemma !== 'commit' && told.lemma !== 'determine') return false;
  if (doesTogether(view, verb)) return true;
  if (!RESOLVE.has(told.lemma)) return false;
  const to = lower.findIndex((word, at) => at > verb && at <= verb + FAR && (word === 'to' || ENDS.has(word)) && (ENDS.has(word) || tokens[at + 1]?.tag === 'VERB' || tokens[at + 1]?.tag === 'ADV' || tokens[at + 1]?.tag === 'AUX' || VERBS.has(tokens[at + 1]?.lemma ?? '')));
  return to > 0 && lower[to] === 'to' && doesTogether(view, behindAdverbs(view, to + 1));
}

/** Whether the verb at a place, behind adverbs and auxiliaries, says that what follows is only decided: "have agreed to". */
export const isResolved = (view: SentenceView, from: number): boolean => DECIDE.has(view.tokens[behindAdverbs(view, from)]?.lemma ?? '');
const DECIDE: ReadonlySet<string> = new Set(['agree', 'pledge', 'decide', 'vow', 'promise', 'plan', 'intend', 'resolve']);

function behindAdverbs({ lower, tokens }: SentenceView, from: number): number {
  let at = from;
  while (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'AUX' || tokens[at]?.tag === 'PART' || lower[at]?.endsWith('ly')) at++;
  return at;
}

/** "Close partners", "partners in peace". */
function arePartners({ lower, tokens }: SentenceView, from: number): boolean {
  let at = from;
  while (tokens[at]?.tag === 'ADJ' || tokens[at]?.tag === 'DET') at++;
  return (lower[at] === 'partners' || lower[at] === 'allies') && !/^(?:of|to|with)$/u.test(lower[at + 1] ?? '');
}

function doesTogether(view: SentenceView, verb: number): boolean {
  const { lower, tokens } = view;
  const told = tokens[verb];
  if (!told) return false;
  if (VERBS.has(told.lemma)) {
    const objects = VERBS.get(told.lemma);
    // Some verbs look like nouns or adjectives: "regularly exchange information".
    if (!objects && told.tag !== 'VERB') return false;
    let next = verb + 1;
    while ((tokens[next]?.tag === 'ADV' && !objects?.has(lower[next]!)) || (objects && /^(?:their|more|very|side|hand)$/u.test(lower[next] ?? '') && objects.has(lower[next + 1] ?? ''))) next++;
    if (!objects || objects.has(lower[next] ?? '')) return !isWithOther(view, objects && lower[next] !== 'alongside' ? next + 1 : next);
  }
  if (told.tag !== 'VERB' && lower[verb - 1] !== 'to') return false;
  const end = phraseEnd(view, verb);
  for (let at = verb + 1; at < end; at++) {
    const word = lower[at]!;
    if (word === 'together' || word === 'side-by-side' || (word === 'side' && lower[at + 1] === 'by') || (word === 'each' && lower[at + 1] === 'other' && lower[at - 1] === 'with') || (word === 'tandem' && lower[at - 1] === 'in')) return !STATES.has(told.lemma) && lower[at + 1] !== 'with';
    if (TIES.has(word) && TIE_VERBS.has(told.lemma) && !/^(?:to|between|among|of)$/u.test(lower[at + 1] ?? '') && lower[at - 1] !== 'of' && lower[at - 1] !== 'in') return !lower.slice(at, end).includes('with');
    if (word === 'joint' && JOINT_VERBS.has(told.lemma)) return !lower.slice(at, end).includes('with');
  }
  return false;
}

/** Where the phrase of a verb ends: at a comma, a clause, another verb with a subject of its own. */
function phraseEnd({ lower }: SentenceView, verb: number): number {
  let at = verb + 1;
  while (at < lower.length && at <= verb + FAR && !ENDS.has(lower[at]!)) at++;
  return at;
}

/** "Cooperate with Elm" says nothing of each other, "with each other" does. */
const isWithOther = ({ lower }: SentenceView, at: number): boolean =>
  [at, at + 1, at + 2].some((place) => (lower[place] === 'with' || lower[place] === 'alongside') && !/^(?:each|one)$/u.test(lower[place + 1] ?? '') && !lower.slice(at, place).some((word) => ENDS.has(word)));

/** Words that colour what hangs on them, by what they make of it: wished, owed, planned, prevented, done. */
import type { SentenceView } from '../text/view.ts';

const PROPN = 11;

/** Kind, the coarser kind it belongs to, base forms or forms. A word's last line counts. */
const KINDS: readonly (readonly [kind: number, coarse: number, words: string])[] = [
  // Wishes and requests: verbs, nouns.
  [1, 1, 'hope wish urge call ask request encourage invite propose appeal demand recommend suggest advocate desire want like implore exhort beseech plead pray beg trust long aspire yearn prefer press pressure petition solicit lobby campaign remind instruct order direct summon challenge'],
  [2, 1, 'proposal request appeal wish hope demand desire recommendation suggestion aspiration expectation invitation idea vision dream ambition plea motion bid application candidature candidacy offer'],
  // Need and duty: verbs and adjectives, nouns.
  [3, 1, 'need require deserve necessitate merit warrant oblige obligate compel owe must should ought essential necessary important crucial imperative vital critical incumbent urgent indispensable advisable appropriate desirable paramount obliged obligated required needed overdue worthwhile'],
  [4, 1, 'need necessity duty responsibility obligation challenge priority importance requirement task role urgency time moment opportunity chance way key mandate prerequisite precondition condition'],
  // Plans: verbs, nouns; what lies ahead; expectation.
  [5, 2, 'intend plan decide agree undertake pledge commit schedule resolve determine promise vow prepare arrange slate earmark propose determined scheduled planned expected slated poised due set committed resolved'],
  [6, 2, 'intention plan decision commitment resolve pledge promise determination preparation roadmap strategy agenda threshold eve preparations arrangements'],
  [7, 2, 'forthcoming upcoming next future tomorrow soon later coming ahead shortly imminent prospective eventual'],
  [8, 2, 'await announce anticipate expect look predict foresee forecast project envisage envision'],
  // What is prevented, ended or missing.
  [9, 3, 'refuse fail reject prevent deny lack cease stop avoid refrain oppose decline block impede hinder obstruct withdraw abandon prohibit forbid veto boycott suspend end halt quit leave rule preclude dismiss rescind terminate'],
  [10, 3, 'refusal failure absence lack inability unwillingness withdrawal opposition unable impossible unwilling without instead neither nor no not never barely hardly unlike rather'],
  // Conditions and questions; what is weighed.
  [11, 4, 'if unless whether provided once until question possibility potential prospect doubt likely possible probable conceivable option alternative proposed draft alleged would-be hypothetical eventual so-called'],
  [12, 4, 'consider explore study contemplate discuss examine debate weigh negotiate ponder reflect envisage'],
  // Thanks and praise, for what is done.
  [13, 5, 'thank commend welcome appreciate congratulate praise note applaud recall recognize recognise acknowledge grateful gratitude appreciation tribute pleased proud glad thanks regret condemn deplore concern concerned honour salute hail celebrate remember witness see'],
  [14, 6, 'continue remain maintain keep go persist proceed sustain pursue uphold'],
  // Aims: verbs, nouns.
  [15, 7, 'aim seek try attempt strive endeavour endeavor work intended aimed designed destined'],
  [16, 7, 'effort attempt goal aim objective purpose initiative drive struggle mission order view bid endeavour endeavor step measure'],
  [17, 8, 'enable allow help assist permit let empower make ensure guarantee facilitate promote foster strengthen improve enhance contribute serve lead pave persuade convince induce'],
  [18, 9, 'ready willing prepared stand able capable ability capacity readiness willingness eager keen preparedness availability available offer'],
  [19, 10, 'say state report tell declare believe think stress emphasize emphasise reiterate underline underscore affirm reaffirm confirm indicate claim argue know hear understand point maintain insist warn'],
  [20, 8, 'support favour favor endorse back approve'],
  // Coming into being: nouns, verbs.
  [21, 11, 'convening holding establishment creation conclusion adoption deployment signing launch launching formation resumption organization organizing expansion extension accession ratification appointment opening start beginning setting construction negotiation participation involvement inclusion membership integration entry'],
  [22, 12, 'convene hold establish create conclude adopt deploy sign launch form resume organize organise expand extend accede ratify join appoint open start begin set build initiate host introduce develop implement'],
  // What is done and past; modals; what is now.
  [23, 13, 'already since recently ago yesterday last previously earlier formerly past achieve succeed manage complete accomplish did had has have been was were'],
  [24, 0, 'will shall'], [25, 0, 'could may might'], [26, 0, 'would'], [27, 0, 'can'],
  [28, 0, 'today now currently ongoing present presently'],
];

const KIND: ReadonlyMap<string, number> = new Map(KINDS.flatMap(([kind, , words]) => words.split(' ').map((word): [string, number] => [word, kind])));
const COARSE: readonly number[] = [0, ...KINDS.map(([, coarse]) => coarse)];

export const AHEAD = 7, PAST = 23, NOW = 28;

const known = new WeakMap<SentenceView, Uint8Array>();

/** The kind of every word of a sentence, 0 for one of none; names have none but by their form. Looked up once a sentence. */
export function kindsOf(view: SentenceView): Uint8Array {
  let kinds = known.get(view);
  if (!kinds) known.set(view, kinds = Uint8Array.from(view.lower, (lower, at) => KIND.get(lower) ?? (view.tag[at] === PROPN ? 0 : KIND.get(view.tokens[at]!.lemma) ?? 0)));
  return kinds;
}

export const coarseKind = (kind: number): number => COARSE[kind]!;

/** Small words that help a verb or introduce its clause: a bit each. */
const HELPERS: ReadonlyMap<string, number> = new Map([
  "will shall 'll", 'could should may might would must ought', 'can', "not n't never no neither nor hardly", 'to', 'if unless whether', 'that', 'had has have', 'was were been',
  'is are am be being', 'did does do', 'for', 'when once until after', 'let', 'already recently', 'soon', 'also',
].flatMap((words, bit) => words.split(' ').map((word): [string, number] => [word, 1 << (bit + 1)])));

/** Of the helpers those that say a mood by themselves: future, duty, leave, negation, "to", condition, "let". */
export const MOODS = 0b100_0000_0111_1110;

export const helperBit = (word: string): number => HELPERS.get(word) ?? 0;

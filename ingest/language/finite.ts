/**
 * Verbs that the tagger took for nouns or for what describes them: "UNODC trains investigators", "it involved officers". It learned from pages of the web, where few bodies do
 * anything in the present tense, and it goes from left to right: that a sentence is left without a verb it cannot see.
 */
import type { Tag } from '../stages.ts';
import { endsAgentAside } from './asides.ts';

/** Forms in -s that no noun has, so that they are verbs wherever they stand. */
const VERBS_ONLY = new Set(`
  accompanies achieves acknowledges adopts advises aligns allocates allows appoints appreciates approves assembles assists assures attends authorises
  authorizes becomes begins believes belongs brings builds collaborates collects comes comprises conducts consists consolidates constitutes consults contains
  contributes convenes cooperates coordinates creates decides defines delivers demonstrates deploys describes destroys develops disrupts disseminates donates
  educates employs empowers enables encourages enforces engages enhances enjoys ensures equips establishes evaluates examines exists expands explains explores
  expresses extends facilitates follows fosters fulfils gathers gives goes grows identifies implements improves includes informs initiates integrates intends
  introduces investigates invests invites involves joins keeps knows liaises maintains makes manages meets mobilises mobilizes negotiates notifies obtains
  operates organises organizes oversees owns participates performs possesses prepares presides prevents promotes prosecutes protects provides publishes
  pursues receives recognises recognizes recommends reduces refers reflects regulates reinforces relies remains represents requires seeks seizes sells sends
  serves specialises specializes spends strengthens strives submits supervises tackles takes teaches tells transmits undermines underscores understands
  undertakes unites upholds welcomes writes
`.trim().split(/\s+/u));
/** Forms in -s that are as often nouns: verbs where a sentence has no other. */
const EITHER = new Set(`
  addresses aids aims analyses appeals attempts awards backs benefits boasts calls campaigns causes centres chairs charges checks claims combats combines
  commands commits concerns contacts contracts controls counters covers crosses deals demands details directs documents drives ends experiences faces features
  fights files finances focuses forms funds governs grants guarantees guards guides handles heads helps hires holds hopes hosts houses impacts increases
  influences interests labels lacks launches leads lies limits links lists lives loans marks matters means measures mentors monitors moves names needs notes
  numbers offers opens partners patrols pays places plans plays poses practices presents produces programs projects promises proposes questions raises reaches
  reports rescues researches rests reviews rises risks runs secures sets shapes shares shelters shows signals signs sits sources sponsors stands starts states
  stems stresses studies supplies supports surveys targets tests texts threatens tools tours tracks trades trains transfers transports traps travels treats
  trusts turns updates urges uses values views visits votes wants warns watches wears wins witnesses works
`.trim().split(/\s+/u));

const NAMING = new Set<Tag>(['NOUN', 'PROPN', 'ADJ']);
const BEFORE = new Set<Tag>(['NOUN', 'PROPN', 'ADJ', 'PRON', 'ADV', 'NUM']);
/** What an object, or what a verb is done with, may begin with. */
const BEHIND = new Set<Tag>(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'ADP', 'ADV', 'PART', 'SCONJ']);

/** Sets right, in place, the tags of verbs that were taken for something else. `forms` are the words of one sentence. */
export function mendVerbs(forms: readonly string[], tags: Tag[]): void {
  let first = -1;
  for (let at = 1; at < forms.length - 1; at++) {
    const form = forms[at]!;
    if (first < 0 && tags[at] === 'ADJ' && isPast(forms, tags, at)) first = at;
    if (tags[at] === 'ADJ' && (tags[at - 1] === 'CCONJ' || (endsAgentAside(forms, at - 1) && !tags.slice(0, at - 1).includes('AUX'))) && TOOK_IN.has(form) && PAST_BEHIND.has(tags[at + 1]!)) setVerb(forms, tags, at);
    // "A five-day training session": the other way round.
    if (form === 'training' && tags[at] === 'VERB' && /-(?:day|week|month|hour|year)$/u.test(forms[at - 1]!)) tags[at] = 'NOUN';
    if (!form.endsWith('s') || !NAMING.has(tags[at]!)) continue;
    if (VERBS_ONLY.has(form) && tags[at - 1] !== 'DET') setVerb(forms, tags, at);
    else if (first < 0 && EITHER.has(form) && mayBeVerb(forms, tags, at)) first = at;
  }
  if (first < 0 || !isSentence(forms)) return;
  const finite = forms.findIndex((_, at) => isFinite(forms, tags, at));
  // "Trains officers, advises ministries and equips police": a verb behind "and" or a comma has another before it.
  if (finite >= 0 && !(first < finite && (tags[finite - 1] === 'CCONJ' || forms[finite - 1] === ',') && forms[finite]!.endsWith('s'))) return;
  setVerb(forms, tags, first);
  for (let at = first + 2; at < forms.length - 1; at++) if (tags[at - 1] === 'CCONJ' && NAMING.has(tags[at]!) && EITHER.has(forms[at]!) && BEHIND.has(tags[at + 1]!) && tags[at + 1] !== 'ADP') setVerb(forms, tags, at);
}

/** A heading has no verb; a sentence ends. */
const isSentence = (forms: readonly string[]): boolean => forms.length > 3 && /^[.!?]$/u.test(forms.at(-1)!);

/** Behind one thing or an acronym, and before what it is done to: "the Unit supports police", not "its technical supports". */
function mayBeVerb(forms: readonly string[], tags: readonly Tag[], at: number): boolean {
  const before = forms[at - 1]!;
  if (!BEHIND.has(tags[at + 1]!) && !isBare(forms, tags, at + 1)) return false;
  if (before === ')' || before === 'which' || before === 'that' || before === 'who' || before === 'it' || before === 'It') return true;
  if (!BEFORE.has(tags[at - 1]!) || (tags[at - 1] === 'NOUN' && /[^sui]s$/u.test(before)) || /^['’]s$/u.test(before)) return false;
  // A describing word belongs to the noun behind it, unless it is a name: "legal visits", "EMPACT runs".
  return tags[at - 1] !== 'ADJ' || /^\p{Lu}/u.test(before);
}

/** "It involved officers": not "the involved officers", nor "a project named Reed". */
const isPast = (forms: readonly string[], tags: readonly Tag[], at: number): boolean =>
  /^\p{Ll}+ed$/u.test(forms[at]!) && PAST_BEFORE.has(tags[at - 1]!) && PAST_BEHIND.has(tags[at + 1]!);
/** "Was led by Alder and involved officers": pasts that describe nothing before a noun. */
const TOOK_IN = new Set(['involved', 'included', 'attracted', 'gathered']);
const PAST_BEFORE = new Set<Tag>(['NOUN', 'PROPN', 'PRON']);
const PAST_BEHIND = new Set<Tag>(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);

function setVerb(forms: readonly string[], tags: Tag[], at: number): void {
  tags[at] = 'VERB';
  if (tags[at - 1] === 'ADJ' && /^\p{Lu}{2,}/u.test(forms[at - 1]!)) tags[at - 1] = 'PROPN';
  // "Supports coast guards": what stands behind it is no verb of its own.
  if (isBare(forms, tags, at + 1)) tags[at + 1] = 'NOUN';
}

/** A verb without an ending, which behind a noun in -s may be a noun: "coast" of "supports coast guards". */
const isBare = (forms: readonly string[], tags: readonly Tag[], at: number): boolean => tags[at] === 'VERB' && !/(?:ing|ed|s)$/u.test(forms[at]!);

/** Whether a word is a verb that a sentence can stand on. */
function isFinite(forms: readonly string[], tags: readonly Tag[], at: number): boolean {
  if (tags[at] === 'AUX') return true;
  if (tags[at] !== 'VERB') return false;
  const form = forms[at]!;
  if (form.endsWith('ing') || forms[at - 1] === 'to') return false;
  if (form.endsWith('s')) return true;
  // "Coast guards" behind a noun in -s that may be the verb.
  if (at > 0 && EITHER.has(forms[at - 1]!) && NAMING.has(tags[at - 1]!) && isBare(forms, tags, at)) return false;
  return !(/(?:ed|en|ne|un|de|lt|ht|ld|nd|ut)$/u.test(form) && tags[at + 1] === 'ADP' && tags[at - 1] !== 'PRON');
}

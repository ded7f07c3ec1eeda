/** Words that say outright that something is not, or was only meant to be, whatever else a sentence tells: believed before the model, which has met few of them. */
import type { RelationType, Status } from '../../../graph/model.ts';
import { predicateOf } from '../pairs/classes.ts';
import { COOPERATION } from '../besides/jointly.ts';
import type { Placed } from '../pairs/place.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';

/** What one can leave. */
const LEAVABLE: ReadonlySet<RelationType> = new Set(['MEMBER_OF', 'PARTICIPATES_IN', 'PARTY_TO']);
const LEAVES = new Set(['leave', 'quit', 'exit', 'withdraw']);
/** Whom others put out: "was expelled from". */
const PUT_OUT = new Set(['expelled', 'ejected', 'ousted', 'excluded', 'removed']);
/** "Pulled out of", "dropped out of". */
const OUT = new Set(['pull', 'drop', 'opt', 'back', 'step']);
/** What two can end. */
const ENDABLE: ReadonlySet<RelationType> = new Set(['PARTNERS_WITH', 'MEMBER_OF', 'PARTY_TO', 'SUPPORTS', 'FUNDS']);
const ENDS = new Set(['end', 'cut', 'sever', 'break', 'suspend', 'terminate', 'halt', 'freeze', 'cease', 'stop', 'cancel', 'revoke', 'discontinue', 'scrap']);
const TIES = new Set([...COOPERATION, 'ties', 'relations', 'membership', 'support', 'funding', 'aid', 'contract', 'relationship', 'relationships', 'agreement', 'alliance', 'programme', 'program', 'links', 'contacts', 'deal']);
const APPLIES = new Set(['candidate', 'applicant', 'apply', 'application', 'candidacy', 'candidature', 'bid']);
/** The tagger takes "denies" for a noun now and then. */
const DENIES = new Set(['deny', 'denies', 'denied', 'refute', 'refutes', 'refuted', 'dispute', 'disputes', 'disputed']);
const REJECTS = new Set(['reject', 'decline', 'refuse']);
const PROPOSALS = new Set(['proposal', 'plan', 'call', 'request', 'idea', 'motion', 'suggestion', 'demand', 'bid']);
/** Words between a verb of denial and what it denies. */
const NEAR = 8;

/** "Denied", or "possible", where words say so outright; undefined where none do. `left` stands first. */
export function unreal(view: SentenceView, { left, right, index }: { readonly left: Placed; readonly right: Placed; readonly index: number }): Status | undefined {
  const { tokens, lower } = view;
  const between = lower.slice(left.end, right.first);
  if ((isNone(view, left) || isNone(view, right)) && !between.includes(';')) return 'denied';
  if (isUnlike(view, left) || isExcepted(view, left) || isExcepted(view, right) || isNeverWith(view, right)) return 'denied';
  for (let at = left.end; at < right.first; at++) {
    if (predicateOf(index) !== 'LOCATED_IN' && isKept(view, at, right)) return 'denied';
    if (predicateOf(index) === 'PARTY_TO' && votesDown(view, at)) return 'denied';
    // "Spain left the initiative", but not "will leave" and "on leaving"; "was to have led".
    if (LEAVABLE.has(predicateOf(index)) && leaves(view, at) && reaches(view, at, right)) return 'denied';
    if (ENDABLE.has(predicateOf(index)) && ends(view, at, right)) return 'denied';
    if (predicateOf(index) === 'MEMBER_OF' && APPLIES.has(tokens[at]!.lemma) && !lower.slice(at, right.first).includes(',')) return 'possible';
    if (CONSIDERS.has(lower[at]!) && IS.has(lower[at - 1] ?? '')) return 'possible';
    // "Is working towards joining" has not joined.
    if (/^towards?$/u.test(lower[at]!) && /^(?:joining|membership|signing|ratifying|ratification|accession)$/u.test(lower[at + 1] ?? '')) return 'possible';
    // "Is no longer funded by", "no longer works with", "is no longer a member of".
    if (lower[at] === 'longer' && lower[at - 1] === 'no' && lower[at + 1] !== 'than' && !lower.slice(at, right.first).some((word) => word === ',' || word === 'and' || word === 'but')) return 'denied';
    // "Would have led, had there been funds": it did not.
    if (lower[at] === 'have' && lower[at - 1] === 'would' && tokens[at + 1]?.tag === 'VERB' && (lower.includes('had') || lower.includes('if'))) return 'denied';
    if (lower[at] === 'have' && lower[at - 1] === 'to' && WAS.has(lower[at - 2] ?? '')) return 'denied';
  }
  if (isDenied({ tokens, lower }, right)) return 'denied';
  return isCondition({ tokens, lower }, left, right) ? 'possible' : undefined;
}

/** What must come first has not come yet: "once parliament ratifies the treaty", "if Malta joins the league". */
const CONDITIONS = new Set(['once', 'if', 'unless', 'until', 'provided']);
/** Words before the subject of such a clause. */
const BEFORE_SUBJECT = 3;

/** Whether a clause of what must come first begins right before the first argument, goes on to the second, and has its verb, in the present, between both. */
function isCondition({ tokens, lower }: Pick<SentenceView, 'tokens' | 'lower'>, left: Placed, right: Placed): boolean {
  let from = left.first;
  while (from > left.first - BEFORE_SUBJECT && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[from - 1]?.tag ?? '')) from--;
  if (!CONDITIONS.has(lower[from - 1] ?? '') || lower.slice(left.end, right.first).includes(',')) return false;
  return tokens.slice(left.end, right.first).some(({ tag, text, lemma }) => tag === 'VERB' && (text === lemma || text.endsWith('s')));
}

/** "Japan is considering a contribution". */
const CONSIDERS = new Set(['considering', 'contemplating', 'mulling', 'weighing', 'envisaging']);
const IS = new Set(['is', 'are', "'s", '’s', 'also', 'now', 'still', 'currently', 'been', 'was', 'were']);
const WAS = new Set(['was', 'were']);

/** "No agreement", "none of the members". */
function isNone({ lower }: SentenceView, { level, first }: Placed): boolean {
  const of = lower[first - 1] === 'the' ? first - 2 : first - 1;
  return level === 'desc' && (lower[first] === 'no' || lower[first - 1] === 'no' || (lower[of] === 'of' && lower[of - 1] === 'none'));
}

/** "Unlike the separatists, Ukraine has worked with …". */
const isUnlike = ({ lower }: SentenceView, { first }: Placed): boolean => lower[first - 1] === 'unlike' || (lower[first - 1] === 'the' && lower[first - 2] === 'unlike');

/** "Atlas, with whom Spain has never worked". */
function isNeverWith({ lower, tokens }: SentenceView, { first, end }: Placed): boolean {
  const whom = beforeArticle({ tokens }, first);
  if ((lower[whom] !== 'whom' && lower[whom] !== 'which') || lower[whom - 1] !== 'with') return false;
  let at = end;
  while (/^(?:AUX|ADV|PART)$/u.test(tokens[at]?.tag ?? '') && !/^(?:never|not|n['’]t)$/u.test(lower[at]!)) at++;
  return /^(?:never|not|n['’]t)$/u.test(lower[at] ?? '') && lower[at + 1] !== 'only';
}

const ALLOWED = new Set(['allowed', 'permitted', 'able', 'unable']);
const KEPT = new Set(['prohibited', 'barred', 'banned', 'prevented', 'excluded']);

/** "Is not allowed to run", "barred from joining", "nor has it joined", said of the second argument in the same clause. */
function isKept({ tokens, lower }: SentenceView, at: number, { first }: Placed): boolean {
  const says = (ALLOWED.has(lower[at]!) && lower[at + 1] === 'to' && (lower[at] === 'unable' || lower[at - 1] === 'not' || lower[at - 1] === "n't"))
    || (KEPT.has(lower[at]!) && lower[at + 1] === 'from')
    || (lower[at] === 'nor' && tokens[at + 1]?.tag === 'AUX');
  return says && !lower.slice(at, first).some((word) => PARTING.has(word));
}

/** A resolution that one "vetoed" or "voted against". */
const votesDown = ({ tokens, lower }: SentenceView, at: number): boolean => (tokens[at]!.tag === 'VERB' && tokens[at]!.lemma === 'veto') || (lower[at] === 'voted' && lower[at + 1] === 'against');

const NOT_YET = new Set(['not', 'never', "n't", 'will', 'would', 'may', 'might', 'could', 'should', 'to', 'if']);

/** Whether a word says that someone has left: a finite verb, neither negated nor of the future. */
function leaves({ tokens, lower }: SentenceView, at: number): boolean {
  const { tag, lemma, text } = tokens[at]!;
  return tag === 'VERB' && (LEAVES.has(lemma) || (OUT.has(lemma) && lower[at + 1] === 'out') || (PUT_OUT.has(lower[at]!) && lower[at + 1] === 'from')) && !text.endsWith('ing') && !lower.slice(Math.max(0, at - 3), at).some((word) => NOT_YET.has(word));
}

const WAY_OUT = new Set(['from', 'out', 'of']);

/** "Has ended its cooperation with …", not "will end". */
function ends({ tokens, lower }: SentenceView, at: number, { first }: Placed): boolean {
  if (tokens[at]!.tag !== 'VERB' || !ENDS.has(tokens[at]!.lemma) || lower.slice(Math.max(0, at - 3), at).some((word) => NOT_YET.has(word))) return false;
  const tie = lower.findIndex((word, place) => place > at && place < first && TIES.has(word));
  return tie > 0 && tie - at <= NEAR && /^(?:with|to|for|in|of|from)$/u.test(lower[tie + 1] ?? '') && first - tie <= 3;
}

const EXCEPTING = new Set(['except', 'excluding', 'barring']);
const ALL = new Set(['all', 'every', 'everyone', 'everybody', 'members', 'countries', 'states']);
/** Farthest back that the words of an exception go, in tokens. */
const LONGEST_EXCEPTION = 24;

/** Words before "exception" where it opens a sentence. */
const OPENING = 2;

/** "All members except Hungary", "all but Togo and Mali": a name within the exception. */
function isExcepted({ tokens, lower }: SentenceView, { first, level }: Placed): boolean {
  if (level !== 'name') return false;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_EXCEPTION); at--) {
    const word = lower[at]!;
    // "With the exception of Hungary, NATO supports …": an exception that opens the sentence ends at its comma.
    if (EXCEPTING.has(word) || (word === 'exception' && lower[at + 1] === 'of')) return at > OPENING || !lower.slice(at, first).includes(',');
    if (word === 'but') return lower.slice(Math.max(0, at - 4), at).some((before) => ALL.has(before));
    if (!/^\p{Lu}/u.test(tokens[at]!.text) && !/^(?:DET|CCONJ)$/u.test(tokens[at]!.tag) && word !== ',' && word !== 'for' && word !== 'of') return false;
  }
  return false;
}

/** Whether what is left follows its verb at once: an article, "from" and what describes it may stand between. */
function reaches({ tokens, lower }: SentenceView, verb: number, { first }: Placed): boolean {
  for (let at = verb + 1; at < first; at++) if (!WAY_OUT.has(lower[at]!) && tokens[at]!.tag !== 'ADJ' && tokens[at]!.tag !== 'DET') return false;
  return true;
}

/** Who "has been denied", or "would be the last to deny", denies nothing. */
const UNSAID = new Set(['been', 'being', 'was', 'were', 'is', 'are', 'be', 'not', 'never', "n't", 'last', 'nobody', 'cannot']);

/** "The Agency denies that it ever worked with …", "rejected a proposal that … co-lead", as far as the clause goes. */
function isDenied({ tokens, lower }: Pick<SentenceView, 'tokens' | 'lower'>, { first }: Placed): boolean {
  return tokens.slice(0, first).some(({ tag, lemma }, at) => {
    const denies = DENIES.has(lower[at]!);
    if (!(denies || (tag === 'VERB' && REJECTS.has(lemma))) || lower.slice(Math.max(0, at - 3), at).some((word) => UNSAID.has(word))) return false;
    const that = lower.findIndex((word, place) => place > at && place <= at + NEAR && (word === 'that' || word === 'having'));
    if (that < 0 || that >= first || lower.slice(that, first).some((word) => PARTING.has(word))) return false;
    return denies || tokens.slice(at, that).some((token) => PROPOSALS.has(token.lemma));
  });
}

const PARTING = new Set([',', ';', 'but', 'which', 'while']);

/** Who is said to lead only because of where they stand: in "Ana Ruiz of the Harbour Bank spoke" and "the sweep was welcomed by the Bank" no word is of leading. */
import type { Item } from '../item.ts';
import { classOf, isBackward, predicateOf } from '../pairs/classes.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import type { PairRelation } from '../pairs/relation.ts';

/** Base forms of what one who leads does, and of what they are called. */
const LEADING = new Set(`lead head chair co-chair co-lead command direct coordinate co-ordinate run manage co-manage conduct implement launch relaunch organize organise operate oversee preside spearhead initiate carry execute undertake steer administer govern rule found co-found establish
  create set start begin mount wage introduce pilot open deploy host supervise mastermind control guide perform drive continue investigate prosecute develop plan prepare hold elect appoint name nominate designate choose succeed replace hand take make do build
  conclude complete institute end finish resume adopt design announce orchestrate form own regime premiership ownership co-head  leader leadership chief director director-general chairman chairwoman chairperson co-chairman co-chairperson chairmanship co-chairmanship president presidency commander command coordinator co-ordinator coordination minister secretary secretary-general under-secretary-general commissioner
  commissioner-general governor mayor chancellor rector dean provost principal manager management ceo executive founder co-founder boss ringleader kingpin convener convenor initiative attorney superintendent inspector general helm charge responsible responsibility speaker admiral colonel
  captain premier king emir sheikh ombudsman prosecutor registrar administrator comptroller warden moderator vice-president vice-chair owner operator sheriff marshal agent stewardship`.split(/\s+/u));
/** So sure, the classifier knows more than these words. */
const SURE = 0.6;
/** Words before and behind the two within which such a word tells of them. */
const BESIDE = 8;
/** Most words between a person and the body that they are of: ", an analyst at the". */
const NEAR = 5;

/** The relation, where no rule says that one leads and no word is of leading: as REPRESENTS of a person beside the body, none of what is done "by" a body otherwise, else as it is. */
export function asStaff(view: SentenceView, relation: PairRelation): PairRelation[] {
  const { left, right, index, method } = relation;
  if (predicateOf(index) !== 'LEADS' || method !== 'classifier' || relation.confidence >= SURE) return [relation];
  const backward = isBackward(index);
  const subject = backward ? right : left;
  const otherwise = backward ? isDoneOtherwise(view, relation) || isBeyondLeader(view, relation) : isOtherwiseTold(view, relation);
  if (subject.type !== 'Person') return otherwise ? [] : [relation];
  const { tokens } = view;
  const from = Math.max(0, left.first - BESIDE), to = Math.min(tokens.length, right.end + BESIDE);
  for (let at = from; at < to; at++) if (isLeading(view, at)) return otherwise ? [] : [relation];
  return right.first - left.end <= NEAR ? [{ ...relation, index: classOf('REPRESENTS', backward) }] : [];
}

const isLeading = ({ tokens, lower }: SentenceView, at: number): boolean => LEADING.has(tokens[at]!.lemma) || LEADING.has(lower[at]!);

/** Prepositions before what one does not lead: "benefits from the project", "left during the sweep". */
const OBJECTS_OF = new Set(['from', 'about', 'on', 'during', 'in', 'to', 'at', 'with', 'against', 'into', 'alongside']);
/** Prepositions before who does not lead: "took part in the sweep alongside the Guard". */
const SUBJECTS_OF = new Set(['from', 'to', 'against', 'alongside', 'for']);

/** Whether the one that stands last does something else than to lead: "was evaluated by the Bank", "was presented to the Bank". */
function isDoneOtherwise(view: SentenceView, { left, right }: PairRelation): boolean {
  const { lower, tokens } = view;
  const before = beforeArticle(view, right.first);
  if (before < left.end) return false;
  return SUBJECTS_OF.has(lower[before]!) || (lower[before] === 'by' && tokens[before - 1]?.tag === 'VERB' && !isLeading(view, before - 1));
}

/** Whether the one that stands last is led by the first in no word: "briefed the Council", "benefits from the project". */
function isOtherwiseTold(view: SentenceView, { left, right }: PairRelation): boolean {
  const before = beforeArticle(view, right.first);
  return isCalled(view, left, right) || before >= left.end && ((view.tokens[before]!.tag === 'VERB' && !isLeading(view, before)) || OBJECTS_OF.has(view.lower[before]!));
}

/** What an undertaking did, once it is told who led it. */
const WENT_ON = new Set(['involved', 'targeted', 'included', 'gathered', 'resulted', 'mobilised', 'mobilized', 'covered', 'focused', 'helped', 'united', 'engaged', 'supported', 'started', 'ended']);

/** "Blue Reed, a joint action": one is called the other. */
const isCalled = ({ lower, tokens }: SentenceView, name: Item, called: Item): boolean =>
  called.level === 'desc' && lower[name.end] === ',' && /^(?:a|an|the)$/u.test(lower[name.end + 1] ?? '') && tokens.slice(name.end + 2, called.first).every(({ tag }) => tag === 'ADJ' || tag === 'NOUN' || tag === 'NUM') && !/^['’]s?$/u.test(lower[called.end] ?? '');

/** Whether somebody else leads, behind whom another verb stands: of "the sweep, led by Chad, involved Mali" Mali leads nothing. */
function isBeyondLeader(view: SentenceView, { left, right }: PairRelation): boolean {
  const { lower, tokens } = view;
  const by = lower.indexOf('by', left.end);
  return by > left.end && by < right.first && isLeading(view, by - 1) && lower[beforeArticle(view, right.first)] !== 'by'
    && tokens.slice(by + 1, right.first).some(({ tag, text }) => tag === 'VERB' && !/(?:ing|ed)$/u.test(text) || WENT_ON.has(text));
}

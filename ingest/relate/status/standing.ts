/** What is so already, whatever the sentence goes on to wish or plan: "the partnership between A and B will bring", "have managed to help". */
import { isBackward, predicateOf } from '../pairs/classes.ts';
import { COOPERATION } from '../besides/jointly.ts';
import type { Placed } from '../pairs/place.ts';
import type { SentenceView } from '../text/view.ts';
import { opensWithParticiple } from '../text/view.ts';
import { verbBetween } from './outright.ts';

const TIES = new Set([...COOPERATION, 'alliance', 'relationship']);
const DEFINITE = new Set(['the', 'our', 'its', 'their', 'this', 'his', 'her', 'my', "'s", '’s']);
/** A tie that is called so is one, with whatever article. */
const LASTING = new Set(['strong', 'strategic', 'existing', 'ongoing', 'close', 'long-standing', 'longstanding', 'excellent']);
const TO_COME = new Set(['new', 'proposed', 'planned', 'future', 'closer', 'stronger', 'better', 'possible', 'potential', 'upcoming', 'forthcoming', 'greater', 'more', 'draft']);
/** What begins or is wished has not been there. */
const BEGINNING = new Set(['establish', 'form', 'launch', 'create', 'build', 'begin', 'start', 'sign', 'conclude', 'set', 'forge', 'announce', 'propose', 'seek', 'need', 'require', 'call', 'want', 'plan', 'consider', 'initiate', 'formalize', 'formalise']);
/** Words from the tie to what it is between. */
const NEAR = 4;
/** Words around the tie in which its beginning is told. */
const AROUND = 6;

/** Whether words say outright that the relation is there. `left` stands first. */
export function standing(view: SentenceView, { left, right, index }: { readonly left: Placed; readonly right: Placed; readonly index: number }): boolean {
  if (predicateOf(index) === 'PARTNERS_WITH' && isTied(view, left, right)) return true;
  return isAchieved(view, { left, right }) || isToldInOpening(view, left, right) || (predicateOf(index) === 'MEMBER_OF' && isBackward(index) && isOwnMember(view, left, right));
}

/** Words between "its" and "members". */
const WITHIN = 6;

/** "Will help its member states (A and B)": whatever it will do with them, they are its members. */
function isOwnMember({ lower, tokens }: SentenceView, left: Placed, right: Placed): boolean {
  const member = lower.findLastIndex((word, at) => at < right.first && at > left.end && (word === 'members' || word === 'member'));
  if (member < 0 || tokens.slice(member + 1, right.first).some(({ tag, text }) => (tag === 'VERB' && text !== 'including') || tag === 'PART')) return false;
  const owner = lower.findLastIndex((word, at) => at < member && at >= left.end && (word === 'its' || word === '’s' || word === "'s"));
  return owner >= 0 && member - owner <= WITHIN && !tokens.slice(owner, member).some(({ tag, text }) => tag === 'ADP' || /^(?:future|new|prospective)$/u.test(text));
}

/** "The partnership between A and B", "our partnership with B". */
function isTied({ lower, tokens }: SentenceView, left: Placed, right: Placed): boolean {
  let tie = -1;
  for (let at = left.first - 1; at >= Math.max(0, left.first - NEAR); at--) if (TIES.has(lower[at]!) && (lower[at + 1] === 'between' || lower[at + 1] === 'of')) tie = at;
  if (tie < 0) for (let at = left.end; at < right.first && at < left.end + NEAR; at++) if (TIES.has(lower[at]!) && lower[at + 1] === 'with' && right.first - at <= NEAR) tie = at;
  if (tie < 0) return false;
  let start = tie;
  while (start > 0 && /^(?:ADJ|NOUN|VERB|CCONJ)$/u.test(tokens[start - 1]!.tag) && tie - start < NEAR) start--;
  const described = lower.slice(start, tie);
  if (described.some((word) => TO_COME.has(word)) || (!DEFINITE.has(lower[start - 1] ?? '') && !described.some((word) => LASTING.has(word)))) return false;
  if (lower[right.end] === 'to' && lower[right.end + 1] === 'be') return false;
  const around = [...tokens.slice(Math.max(0, start - AROUND), start), ...tokens.slice(right.end, right.end + AROUND)];
  return !around.some(({ lemma, text }) => BEGINNING.has(lemma) || text === 'if' || text === 'If' || text === 'would');
}

/** "Has managed to train": the last verb between both. */
function isAchieved(view: SentenceView, { left, right }: { left: Placed; right: Placed }): boolean {
  const { lower, tokens } = view;
  const verb = verbBetween(view, { left, right });
  if (verb < 0 || lower[verb - 1] !== 'to') return false;
  const word = lower[verb - 2];
  if (word === 'managed') return !lower.slice(Math.max(0, verb - 5), verb - 2).some((before) => before === 'not' || before === 'never' || before === "n't");
  return word === 'able' && /^(?:been|was|were)$/u.test(lower[verb - 3] ?? '') && tokens[verb - 3]!.tag === 'AUX' && !/^(?:not|never|would|could)$/u.test(lower[verb - 4] ?? '') && !lower.slice(Math.max(0, verb - 6), verb - 3).some((before) => before === 'would' || before === 'could' || before === 'will' || before === 'not');
}

/** Words between the comma behind "Held under the Bureau's roof," and whom it is said of. */
const BESIDE = 4;

/** "Led by Europol, the operation will go on": what the opening clause tells is done. */
function isToldInOpening(view: SentenceView, left: Placed, right: Placed): boolean {
  const { lower } = view;
  if (!opensWithParticiple(view) || lower[0]!.endsWith('ing')) return false;
  const comma = lower.indexOf(',', left.end);
  return comma > 0 && comma < right.first && right.first - comma <= BESIDE && !lower.slice(0, left.first).includes(',') && !lower.slice(0, comma).some((word) => word === 'will' || word === 'to' || word === 'if');
}

/** Help whose receiver the sentence leaves out: "Assistance was provided by the Coast Guard and Frontex.": it went to the undertaking told of before. */
import type { FoundRelation } from '../../stages.ts';
import { isSure, isToldOf, type Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { nearestBefore } from './before.ts';

const HELP = new Set(['assistance', 'support', 'help', 'cooperation']);
const GIVE = new Set(['provide', 'give', 'lend', 'offer', 'render']);
const GIVERS = new Set(['Organization', 'Location']);
/** How far back the undertaking may stand, in sentences. */
const REACH = 4;
const CONFIDENCE = 0.7;

/** Who helped, of each sentence that says so without saying what. `items` by sentence. */
export function unsaidHelp(views: readonly SentenceView[], items: readonly (readonly Item[])[]): FoundRelation[] {
  return views.flatMap((view, index) => {
    const givers = giversIn(view, items[index]!);
    if (givers.length === 0) return [];
    const receiver = nearestBefore(index, REACH, (at) => items[at]!.findLast((item) => item.type === 'Operation' && isToldOf(item)));
    if (!receiver) return [];
    return givers.map((giver): FoundRelation => ({
      subject: giver.id, predicate: 'SUPPORTS', object: receiver.id, status: 'asserted', confidence: CONFIDENCE,
      evidence: { start: view.tokens[0]!.start, end: Math.max(view.tokens[giver.end - 1]!.end, view.tokens[0]!.end) }, method: 'rule:unsaid-help',
    }));
  });
}

/** The names that help, where the sentence names no undertaking and no one whom they help. */
function giversIn(view: SentenceView, items: readonly Item[]): readonly Item[] {
  const { lower, tokens } = view;
  if (items.some((item) => item.type === 'Operation' && isSure(item))) return [];
  const help = lower.findIndex((word) => HELP.has(word));
  if (help < 0) return [];
  const names = items.filter(({ type, level }) => level === 'name' && GIVERS.has(type));
  // "Assistance was [also] provided by A and B".
  const by = lower.indexOf('by', help);
  if (by > 0 && by - help <= 5 && GIVE.has(tokens[by - 1]!.lemma) && tokens.slice(help + 1, by).some(({ lemma }) => lemma === 'be')) return unclaimed(names.filter(({ first }) => first > by), view);
  // "A and B provided substantial assistance [in securing the arrest]".
  const verb = tokens.findLastIndex(({ lemma, tag }, at) => at < help && tag === 'VERB' && GIVE.has(lemma));
  // "Support and equipment to the Coast Guard" says to whom.
  const behind = lower[help + 1] === 'and' ? help + 3 : help + 1;
  const plain = verb > 0 && help - verb <= 4 && lower[behind] !== 'to' && lower[behind] !== 'for' && !/^(?:will|would|to|could|should|can|may)$/u.test(lower[verb - 1]!);
  if (!plain) return [];
  // "…, as did C and D".
  const asDid = lower.findIndex((word, at) => at > help && word === 'did' && lower[at - 1] === 'as');
  return unclaimed(names.filter(({ first, end }) => end <= verb || (asDid > 0 && first > asDid)), view);
}

/** Without the names that only say whose or where another is: "Kosovo Police's Directorate", "of Justice's Office", "the offices for the northern district". */
function unclaimed(names: readonly Item[], { lower }: SentenceView): readonly Item[] {
  const own = names.filter(({ first, end }) => lower[end] !== "'s" && lower[end] !== '’s' && !CLAIMS.has(lower[lower[first - 1] === 'the' ? first - 2 : first - 1] ?? '') && !names.some((other) => other.first <= first && end <= other.end && other.end - other.first > end - first));
  return own.some(({ type }) => type === 'Organization') ? own.filter(({ type }) => type === 'Organization') : own;
}

/** What joins a name to the one that it belongs to. */
const CLAIMS = new Set(['of', 'for', 'in', '(']);

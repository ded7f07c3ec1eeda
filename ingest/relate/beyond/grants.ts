/** Who gets or gives the money of a list: "Alder Fund has awarded grants to the following:", "Gale is funded by:", each with a name a line. */
import type { NamedType } from '../../../graph/model.ts';
import { allows } from '../../../graph/schema.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';
import { evidenceOf, linesUnder } from './headed-lists.ts';

const MONEY = new Set(['grant', 'fund', 'funding', 'award', 'donate', 'donation', 'finance', 'financing', 'grantee']);
/** What is told of whom, right before the list. */
const GIVES = new Set(['award', 'fund', 'grant', 'give', 'donate', 'provide', 'finance', 'allocate']);
const FROM = new Set(['by', 'from']);
/** Longest header in tokens, and words of "by the following donors" behind "by". */
const LONGEST = 60, BEHIND = 5;
/** Tokens of a bullet before a line's name; farther names are told of whom the line is about. */
const BULLET = 2;
/** Sentences before a header in which who gives is looked for. */
const REACH = 2;
const CONFIDENCE = 0.75;
const GIVERS: ReadonlySet<NamedType> = new Set(['Organization', 'Location']);

/** Of each list of grants, who funds whom. `items` by sentence. */
export function listedGrants(views: readonly SentenceView[], items: readonly (readonly Item[])[]): FoundRelation[] {
  return views.flatMap((view, index) => {
    const { lower, tokens } = view;
    if (lower.at(-1) !== ':' || lower.length > LONGEST) return [];
    const cue = tokens.findIndex(({ lemma }) => MONEY.has(lemma));
    if (cue < 0) return [];
    const toGivers = lower.findLastIndex((word) => FROM.has(word));
    const named = toGivers >= 0 && items[index]!.some(({ first }) => first > toGivers);
    const listsGivers = toGivers > 0 && !named && lower.length - toGivers <= BEHIND;
    const target = listsGivers ? items[index]!.find(({ level, end }) => level !== 'pron' && end <= toGivers) : giverOf(view, items[index]!, named ? toGivers : -1) ?? giverBefore(views, items, index);
    if (!target) return [];
    return linesUnder(views, index).flatMap((line): FoundRelation[] => {
      const member = items[line.sentence.index]!.find(({ level, first }) => level === 'name' && first <= BULLET);
      if (!member || member.key === target.key) return [];
      const [subject, object] = listsGivers ? [member, target] : [target, member];
      if (!GIVERS.has(subject.type) || !allows('FUNDS', subject.type, object.type)) return [];
      return [{ subject: subject.id, predicate: 'FUNDS', object: object.id, status: statusByWords(view, cue), confidence: CONFIDENCE, evidence: evidenceOf(view, line, member), method: 'rule:listed-grants' }];
    });
  });
}

/** Who gives by a sentence's own words: behind its "by", else its subject before the verb of giving. */
function giverOf({ tokens }: SentenceView, own: readonly Item[], by: number): Item | undefined {
  if (by >= 0) return own.find(({ first, type, level }) => first > by && level === 'name' && GIVERS.has(type));
  const verb = tokens.findIndex(({ lemma, tag }) => tag === 'VERB' && GIVES.has(lemma));
  return own.find(({ end, type, level }) => end <= verb && level === 'name' && GIVERS.has(type));
}

/** "The Alder Fund has awarded 2 million. The six projects chosen for funding are:" */
function giverBefore(views: readonly SentenceView[], items: readonly (readonly Item[])[], index: number): Item | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const found = giverOf(views[at]!, items[at]!, -1);
    if (found) return found;
  }
  return undefined;
}

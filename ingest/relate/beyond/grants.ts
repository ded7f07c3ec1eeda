/** Who gets or gives the money of a list: "Alder Fund has awarded grants to the following:", "Gale is funded by:", each with a name a line. */
import type { NamedType } from '../../../graph/model.ts';
import { allows } from '../../../graph/schema.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';
import { nearestBefore } from './before.ts';
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
/** How far before "The following organizations will use the funding:" the sum may be told of; and what is done there with the money. */
const FARTHER = 6;
const GETS = new Set(['use', 'receive', 'share', 'get', 'benefit', 'obtain', 'win', 'spend']);
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
    const target = listsGivers ? items[index]!.find(({ level, end }) => level !== 'pron' && end <= toGivers) : giverOf(view, items[index]!, named ? toGivers : -1) ?? giverBefore(views, items, { index, reach: isOfGrantees(view) ? FARTHER : REACH });
    if (!target) return [];
    // "Has awarded 2 million. The following will use the funding": it is given already.
    const status = target.sentence < index && isOfGrantees(view) ? statusByWords(views[target.sentence]!, givesAt(views[target.sentence]!)) : statusByWords(view, cue);
    const lines = linesUnder(views, index);
    const bulleted = isBulleted(lines[0]);
    return lines.flatMap((line): FoundRelation[] => {
      // What a line goes on to say of whom it is about.
      if (bulleted && !isBulleted(line)) return [];
      const member = items[line.sentence.index]!.find(({ level, first }) => level === 'name' && first <= BULLET);
      if (!member || member.key === target.key) return [];
      const [subject, object] = listsGivers ? [member, target] : [target, member];
      if (!GIVERS.has(subject.type) || !allows('FUNDS', subject.type, object.type)) return [];
      return [{ subject: subject.id, predicate: 'FUNDS', object: object.id, status, confidence: CONFIDENCE, evidence: evidenceOf(view, line, member), method: 'rule:listed-grants' }];
    });
  });
}

const isBulleted = (line: SentenceView | undefined): boolean => line?.tokens[0]?.tag === 'PUNCT' || /^\d{1,2}[.)]?$/u.test(line?.lower[0] ?? '');

/** Who gives by a sentence's own words: behind its "by", else its subject before the verb of giving. */
function giverOf({ tokens }: SentenceView, own: readonly Item[], by: number): Item | undefined {
  if (by >= 0) return own.find(({ first, type, level }) => first > by && level === 'name' && GIVERS.has(type));
  const verb = givesAt({ tokens });
  return own.find(({ end, type, level }) => end <= verb && level === 'name' && GIVERS.has(type));
}

const givesAt = ({ tokens }: Pick<SentenceView, 'tokens'>): number => tokens.findIndex(({ lemma, tag }) => tag === 'VERB' && GIVES.has(lemma));

/** "The Alder Fund has awarded 2 million. The six projects chosen for funding are:" */
function giverBefore(views: readonly SentenceView[], items: readonly (readonly Item[])[], { index, reach }: { readonly index: number; readonly reach: number }): Item | undefined {
  return nearestBefore(index, reach, (at) => {
    // Far before the list only who gives money counts.
    const counts = index - at <= REACH || views[at]!.lower.slice(givesAt(views[at]!) + 1).some((word) => word === '$' || word === '€' || word === '£' || MONEY.has(word));
    return counts ? giverOf(views[at]!, items[at]!, -1) : undefined;
  });
}

/** Whether a header says that those listed get the money: "The following organizations will use the funding to train nurses:". */
const isOfGrantees = ({ lower, tokens }: SentenceView): boolean => lower.slice(0, 3).includes('following') && tokens.some(({ lemma }) => GETS.has(lemma));

/** "Norway joined the League. Chile could follow.": who follows does what the sentence before tells of. */
import type { Status } from '../../../graph/model.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';

const BODIES = new Set(['Organization', 'Location']);
/** What one can do after another. */
const DOABLE = new Set(['MEMBER_OF', 'PARTICIPATES_IN', 'PARTY_TO', 'FUNDS', 'SUPPORTS']);
const CONFIDENCE = 0.6;

/** The relations of those who follow. `items` by sentence; `relations` are those found before. */
export function following(views: readonly SentenceView[], items: readonly (readonly Item[])[], relations: readonly FoundRelation[]): FoundRelation[] {
  return views.flatMap((view, index) => {
    const verb = index === 0 ? -1 : followsAt(view);
    if (verb < 0) return [];
    const followers = items[index]!.filter(({ level, type, end }) => level === 'name' && BODIES.has(type) && end <= verb);
    if (followers.length === 0) return [];
    const before = new Map(items[index - 1]!.map((item) => [item.id, item]));
    const told = relations.filter(({ subject, object, predicate }) => DOABLE.has(predicate) && BODIES.has(before.get(subject)?.type ?? '') && before.has(object)).sort((left, right) => right.confidence - left.confidence)[0];
    if (!told) return [];
    const status: Status = statusByWords(view, verb);
    return followers.filter(({ key }) => key !== before.get(told.object)!.key).map((follower): FoundRelation => ({
      subject: follower.id, predicate: told.predicate, object: told.object, status, confidence: CONFIDENCE,
      evidence: { start: view.tokens[follower.first]!.start, end: view.tokens[verb]!.end }, method: 'rule:follows',
    }));
  });
}

/** The place of a "follow" that has no object; -1 where there is none. */
function followsAt({ tokens, lower }: SentenceView): number {
  return tokens.findIndex(({ lemma, tag }, at) => lemma === 'follow' && tag === 'VERB' && (/^(?:[.,;]|suit|soon|later|next|if|in|once|when)$/u.test(lower[at + 1] ?? '.')) && !tokens[at]!.text.endsWith('ing'));
}

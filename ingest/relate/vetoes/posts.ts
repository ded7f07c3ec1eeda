/** Posts that tell of another than they seem to: "Ana Ruiz, Minister of Chad, Chair of the League", "the Envoy for Mali", "the arrest of Ana Ruiz by the Guard". */
import type { RelationType } from '../../../graph/model.ts';
import type { Item } from '../item.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import { isBackward, predicateOf } from '../pairs/classes.ts';
import { OFFICES } from '../../language/offices.ts';
import type { PairRelation } from '../pairs/relation.ts';

const POSTED = new Set(['representative', 'ambassador', 'envoy', 'delegate', 'consul', 'observer']);
/** Who is sent by a body for a country does not speak for the country. */
const SENT_FOR = new Set(['representative', 'envoy', 'adviser', 'advisor', 'coordinator', 'co-ordinator', 'rapporteur', 'expert', 'mediator']);
/** Words in which an office stands before what it is of. */
const NEAR = 8;
const HELD: ReadonlySet<RelationType> = new Set(['LEADS', 'REPRESENTS', 'MEMBER_OF']);

/** Whether somebody's post is taken for that of another, or for one of another body. */
export function isPostOfAnother(view: SentenceView, { left, right, index }: Pick<PairRelation, 'left' | 'right' | 'index'>): boolean {
  const predicate = predicateOf(index);
  if (!HELD.has(predicate)) return false;
  const [subject, object] = isBackward(index) ? [right, left] : [left, right];
  if (subject.type === 'Location') return predicate === 'LEADS' && isOfMinister(view, subject, object);
  if (subject.type !== 'Person') return false;
  return isCaught(view, subject, object) || isOfSpeaker(view, subject, object) || (object.type === 'Location' ? isSentFor(view, object) : isPostedIn(view, subject, object) || isOfDelegate(view, subject, object));
}

/** "Ana Ruiz, Minister of Chad, Chair of the League": she chairs it, not Chad. */
function isOfMinister(view: SentenceView, country: Item, body: Item): boolean {
  const { lower } = view;
  const of = beforeArticle(view, country.first);
  if (country.first > body.first || lower[of] !== 'of' || lower[of - 1] === 'behalf' || lower[country.end] !== ',' || !isOffice(view, country.end + 1)) return false;
  const comma = lower.lastIndexOf(',', of);
  return lower.slice(Math.max(comma + 1, of - NEAR), of).some((word) => OFFICES.has(word));
}

/** "Chairperson", "the current Chair". */
const isOffice = ({ lower, tokens }: SentenceView, at: number): boolean => {
  let office = at;
  while (tokens[office]?.tag === 'DET' || tokens[office]?.tag === 'ADJ') office++;
  return OFFICES.has(lower[office] ?? '');
};

/** "As Secretary General of the League, I met Ana Ruiz": the office is the speaker's. */
const isOfSpeaker = ({ lower }: SentenceView, person: Item, body: Item): boolean =>
  person.level === 'name' && body.end < person.first && lower.slice(body.end, person.first).some((word, at, all) => word === ',' && /^(?:i|we)$/u.test(all[at + 1] ?? ''));

/** "The capture of Ana Ruiz by the Coast Guard". */
const isCaught = (view: SentenceView, person: Item, body: Item): boolean => person.end <= body.first && view.lower[beforeArticle(view, body.first)] === 'by' && beforeArticle(view, body.first) === person.end;

/** "The Secretary-General's Special Representative for Mali, Ana Ruiz". */
function isSentFor(view: SentenceView, country: Item): boolean {
  const { lower } = view;
  const at = beforeArticle(view, country.first);
  if (lower[at] !== 'for') return false;
  const comma = lower.lastIndexOf(',', at);
  return lower.slice(Math.max(comma + 1, at - NEAR), at).some((word) => SENT_FOR.has(word));
}

/** "Ana Ruiz, Permanent Representative of Chad in the Third Committee" leads no committee. */
function isPostedIn(view: SentenceView, person: Item, body: Item): boolean {
  const { lower } = view;
  const at = beforeArticle(view, body.first);
  // "Representative of Norway to the League Jon Vik".
  if (body.end <= person.first) return lower[at] === 'to' && lower.slice(Math.max(0, at - NEAR), at).some((word, index, all) => POSTED.has(word) && all[index + 1] === 'of');
  if (person.end > at || !/^(?:in|at|before|to)$/u.test(lower[at] ?? '')) return false;
  const between = lower.slice(person.end, at);
  const post = between.findIndex((word) => POSTED.has(word));
  return post >= 0 && between.length <= NEAR && between[post + 1] === 'of' && !between.slice(post + 1).some((word) => OFFICES.has(word) || word === 'and');
}

/** "Ana Ruiz spoke, and so did the representative of Mali as Chair of the League": Mali chairs it. */
function isOfDelegate(view: SentenceView, person: Item, body: Item): boolean {
  const { lower, tokens } = view;
  let at = beforeArticle(view, body.first);
  if (person.end > at || lower[at] !== 'of' || !OFFICES.has(lower[at - 1] ?? '')) return false;
  at = beforeArticle(view, at - 1);
  if (lower[at] !== 'as') return false;
  // The name of the country, back to the "of" of "representative of".
  let of = at - 1;
  while (of > person.end && (tokens[of]!.tag === 'PROPN' || tokens[of]!.tag === 'DET' || (lower[of] === 'of' && !POSTED.has(lower[of - 1] ?? '')) || lower[of] === ',')) of--;
  return of > person.end && lower[of] === 'of' && POSTED.has(lower[of - 1] ?? '');
}

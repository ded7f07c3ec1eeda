/** Who speaks for whom in a document of one speaker: the person of its only speaker line, or of the name above it, and the body or country that "we" means. */
import type { RelationType } from '../../../graph/model.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item, Items } from '../item.ts';
import { nameLineOf } from '../refer/name-line.ts';
import { COURTESIES } from '../text/courtesy.ts';
import type { SentenceView } from '../text/view.ts';

/** The speaker must be said within so many sentences of the line. */
const NEAR = 6;

/** Who speaks by a speaker line; undefined where the line's name was not found to be one of a person. */
export const speakerIn = ({ lower }: SentenceView, items: readonly Item[]): Item | undefined =>
  lower.includes(':') ? items.find(({ type, first, end }) => type === 'Person' && first <= 2 && COURTESIES.has(lower[first - 1] ?? '') && (lower[end] === ':' || lower[end] === '(')) : undefined;

/** That the person of a document's speaker line represents whom "we" means, and the one whose name and office stand above a speech leads it. */
export function spokenFor(views: readonly SentenceView[], items: Items): FoundRelation[] {
  const voice = voiceOf(views, items);
  if (!voice) return [];
  const { person, body, predicate } = voice;
  const { tokens } = views[body.sentence]!;
  // The words that say it are those that name the body; where person and body share a sentence, all between them.
  const first = person.sentence === body.sentence ? Math.min(person.first, body.first) : Math.max(0, body.first - 3);
  const end = person.sentence === body.sentence ? Math.max(person.end, body.end) : body.end;
  return [{ subject: person.id, predicate, object: body.id, status: 'asserted', confidence: 0.9, evidence: { start: tokens[first]!.start, end: tokens[end - 1]!.end }, method: 'rule:speaker' }];
}

/** The person and whom they represent; undefined where several people speak or it is not said. */
function voiceOf(views: readonly SentenceView[], { sentences, speakers }: Items): { person: Item; body: Item; predicate: RelationType } | undefined {
  const [speaker, ...more] = new Set(speakers.filter((one) => one !== undefined));
  if (!speaker || more.length > 0) return undefined;
  // Nobody says "I" below a reporter's name.
  const named = views.some(({ lower }) => lower.includes('i')) ? nameLineOf(views, sentences) : undefined;
  if (named) return { person: named.person, body: named.body ?? speaker, predicate: named.heads && speaker.type === 'Organization' ? 'LEADS' : 'REPRESENTS' };
  const lines = sentences.flatMap((items, index) => speakerIn(views[index]!, items) ?? []);
  const [person, ...others] = lines;
  if (!person || others.some(({ key }) => key !== person.key) || Math.abs(speaker.sentence - person.sentence) > NEAR) return undefined;
  return { person, body: speaker, predicate: 'REPRESENTS' };
}

/** Who speaks for whom in a document of one speaker: the person of its only speaker line, and the body or country that "we" means. */
import type { Item, Items } from '../item.ts';
import type { SentenceView } from '../text/view.ts';

const TITLES = new Set(['mr.', 'mr', 'mrs.', 'mrs', 'ms.', 'ms', 'miss', 'dr.', 'dr', 'sir', 'madam', 'mme']);
/** The speaker must be said within so many sentences of the line. */
const NEAR = 6;

/** The person and whom they represent; undefined where several people speak or it is not said. */
export function voiceOf(views: readonly SentenceView[], { sentences, speaker }: Items): { person: Item; body: Item } | undefined {
  if (!speaker) return undefined;
  const lines = sentences.flatMap((items, index) => {
    const view = views[index]!;
    const person = items.find(({ type, first, end }) => type === 'Person' && first <= 2 && TITLES.has(view.lower[first - 1] ?? '') && (view.lower[end] === ':' || view.lower[end] === '('));
    return person && view.lower.includes(':') ? [person] : [];
  });
  const [person, ...others] = lines;
  if (!person || others.some(({ key }) => key !== person.key) || Math.abs(speaker.sentence - person.sentence) > NEAR) return undefined;
  return { person, body: speaker };
}

/** Who joined what the text is about, where the sentence does not say what: "Harbour Watch is a network. Denmark joined in 2021. Norway is to become a member." */
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { aboutOf } from '../refer/whose.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';
import { nearestBefore } from './before.ts';

/** How far back the body may stand, in sentences. */
const REACH = 3;
const CONFIDENCE = 0.7;
/** What may stand behind a verb that has no object: an end, or when and how. */
const NO_OBJECT = /^(?:[.,;)]|in|on|last|this|next|later|soon|earlier|since|as|a|at|two|three|shortly|recently|and|but|while|when)$/u;

/** The joiners, each with the body. `sentences` are items. */
export function joinersOf(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  return views.flatMap((view, index) => {
    const verb = joinsAt(view);
    if (verb < 0) return [];
    const joiners = sentences[index]!.filter(({ type, level, end }) => (type === 'Organization' || type === 'Location') && level === 'name' && end <= verb);
    // Only those who open the sentence, one behind the other.
    const [first] = joiners;
    if (!first || first.first > 1 || joiners.length < sentences[index]!.filter(({ end }) => end <= verb).length || !isListBefore(view, joiners, verb)) return [];
    const body = bodyBefore(views, sentences, index);
    if (!body) return [];
    return joiners.filter(({ key }) => key !== body.key).map((joiner): FoundRelation => ({
      subject: joiner.id, predicate: 'MEMBER_OF', object: body.id, status: statusByWords(view, verb), confidence: CONFIDENCE,
      evidence: { start: view.tokens[joiner.first]!.start, end: view.tokens[verb]!.end }, method: 'rule:joined',
    }));
  });
}

/** Whether names stand one behind the other and the verb behind the last: "Casa Norte, a shelter in Lima, joined" tells nothing of Lima. */
function isListBefore({ lower, tokens }: SentenceView, joiners: readonly Item[], verb: number): boolean {
  const last = joiners.at(-1)!;
  return joiners.slice(1).every(({ first }, at) => lower.slice(joiners[at]!.end, first).every((word) => BETWEEN.has(word))) && tokens.slice(last.end, verb).every(({ tag, text }) => tag !== 'NOUN' && tag !== 'PROPN' && text !== ',');
}
const BETWEEN = new Set([',', 'and', 'the', 'both', 'then', 'as', 'well', 'also', 'later', '(', ')']);

/** The place of a "join", or of "become a member" or "are members", that has no object; -1 where there is none. */
function joinsAt({ lower, tokens }: SentenceView): number {
  return tokens.findIndex(({ lemma, tag }, at) => {
    if (tag === 'VERB' && (lemma === 'join' || lemma === 'accede')) return NO_OBJECT.test(lower[at + 1] ?? '.') && !(lower[at + 1] === 'in' && !/^(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|early|late|mid)/u.test(lower[at + 2] ?? ''));
    if (lemma === 'be' && /^(?:also|both|all|founding|full|already|a|an|members?)$/u.test(lower[at + 1] ?? '')) return lower.slice(at + 1, at + 4).some((word, step) => /^members?$/u.test(word) && NO_OBJECT.test(lower[at + 2 + step] ?? '.') && lower[at + 2 + step] !== 'of');
    return lemma === 'become' && /^(?:a|an|full|associate)$/u.test(lower[at + 1] ?? '') && lower.slice(at + 1, at + 5).some((word, step) => /^members?$/u.test(word) && NO_OBJECT.test(lower[at + 2 + step] ?? '.') && lower[at + 2 + step] !== 'of');
  });
}

/** What the nearest of the few sentences before that is about a body is about. */
export function bodyBefore(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], index: number): Item | undefined {
  return nearestBefore(index, REACH, (before) => {
    const about = aboutOf(views[before]!, sentences[before]!);
    return about?.type === 'Organization' ? about : undefined;
  });
}

/** Who is said to hold an office whose body stands elsewhere: "The chair of the League rotates. The current chair is Norway.", "Its director is Ana Lund.", "…, whose chair is Portugal". */
import { allows } from '../../../graph/schema.ts';
import { HEADS, RUNNERS } from '../../language/offices.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { ownerAt } from '../refer/whose.ts';
import { statusByWords } from '../status/status.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';
import { nearestBefore } from './before.ts';

/** Offices of who leads a body, as nobody holds two of: "its coordinator" coordinates it all. */
export const LEADING: ReadonlySet<string> = new Set([...HEADS, ...RUNNERS, 'principal']);
const OFFICES = new Set([...LEADING, 'chairs', 'chairmanship', 'presidency']);
/** Whose the body is that such a word means. */
const OWNED = new Set(['its', 'whose', 'our']);
/** Words from the beginning of the sentence to the office: "Since May 2020, the current chair". */
const OPENING = 8;
/** Words from the office to who holds it: "has been held by". */
const WITHIN = 6;
const HOLDING = new Set(['be', 'hold', 'by', 'have', 'currently', 'now', 'still', 'also', 'the', ':', 'remain', 'will', 'shall', 'general']);
/** How many sentences back the office's body may stand. */
const REACH = 2;
const CONFIDENCE = 0.8;

/** Those of whom a sentence says that they hold the office. `sentences` are items. */
export function chairsTold(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  return views.flatMap((view, index): FoundRelation[] => view.lower.flatMap((word, office): FoundRelation[] => {
    if (office === 0 || !OFFICES.has(word)) return [];
    const { lower, tokens } = view;
    const holder = sentences[index]!.find(({ first, level }) => first > office && first <= office + WITHIN && level === 'name');
    const between = holder ? tokens.slice(office + 1, holder.first) : [];
    const verb = between.findIndex(({ lemma }) => lemma === 'be');
    if (!holder || verb < 0 || !between.every(({ lemma, text }) => HOLDING.has(lemma) || HOLDING.has(text))) return [];
    let start = office;
    while (start > 0 && (tokens[start - 1]!.tag === 'ADJ' || tokens[start - 1]!.tag === 'VERB')) start--;
    if (lower.slice(start, office).includes('former')) return [];
    const own = lower[start - 1] ?? '';
    const body = OWNED.has(own) ? ownerAt(start - 1, { views, sentences, index }) : own === 'the' && office <= OPENING ? bodyBefore(views, sentences, index) : undefined;
    if (!body || body.key === holder.key || !allows('LEADS', holder.type, body.type)) return [];
    const evidence = { start: tokens[start - 1]!.start, end: tokens[holder.end - 1]!.end };
    return [{ subject: holder.id, predicate: 'LEADS', object: body.id, status: statusByWords(view, office + 1 + verb), confidence: CONFIDENCE, evidence, method: 'rule:chair-told' }];
  }));
}

/** The body whose office was told of in the sentences before; where the sentence before tells of one body alone, that one. */
function bodyBefore(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], index: number): Item | undefined {
  const told = nearestBefore(index, REACH, (at) => {
    const { lower } = views[at]!;
    return sentences[at]!.find((item) => isBody(item) && /^(?:of|for)$/u.test(lower[beforeArticle(views[at]!, item.first)] ?? '') && OFFICES.has(lower[beforeArticle(views[at]!, item.first) - 1] ?? ''));
  });
  if (told) return told;
  const before = (sentences[index - 1] ?? []).filter(isBody);
  return before[0] && before.every(({ key }) => key === before[0]!.key) ? before[0] : undefined;
}

const isBody = ({ type, level }: Item): boolean => type === 'Organization' && level !== 'desc';

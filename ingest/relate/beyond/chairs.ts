/** Who holds an office that the sentence does not say the body of: "The chair of the League rotates. The current chair is Norway.", "Its director is Ana Lund." */
import { allows } from '../../../graph/schema.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { statusByWords } from '../status/status.ts';
import { beforeArticle, type SentenceView } from '../text/view.ts';

const OFFICES = new Set(['chair', 'chairs', 'chairman', 'chairwoman', 'chairperson', 'chairmanship', 'presidency', 'president', 'director', 'coordinator', 'secretary-general']);
/** Words from the beginning of the sentence to the office: "Since May 2020, the current chair". */
const OPENING = 8;
/** Words from the office to who holds it: "has been held by". */
const WITHIN = 6;
const HOLDING = new Set(['be', 'hold', 'by', 'have', 'currently', 'now', 'still', 'also', 'the', ':', 'remain', 'will', 'shall']);
/** How many sentences back the office's body may stand. */
const REACH = 2;

/** Those of whom a sentence says that they hold the office told of before. `sentences` are items. */
export function chairsTold(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  return views.flatMap((view, index): FoundRelation[] => {
    const { lower, tokens } = view;
    const office = lower.findIndex((word, at) => at > 0 && at <= OPENING && OFFICES.has(word));
    if (office < 0) return [];
    const holder = sentences[index]!.find(({ first, level }) => first > office && first <= office + WITHIN && level === 'name');
    if (!holder || !tokens.slice(office + 1, holder.first).some(({ lemma }) => lemma === 'be') || !tokens.slice(office + 1, holder.first).every(({ lemma, text }) => HOLDING.has(lemma) || HOLDING.has(text))) return [];
    let start = office;
    while (start > 0 && (tokens[start - 1]!.tag === 'ADJ' || tokens[start - 1]!.tag === 'VERB')) start--;
    const own = lower[start - 1];
    const body = own === 'its' || own === 'the' ? bodyOf(views, sentences, { index, own: own === 'its' }) : undefined;
    if (!body || body.key === holder.key || !allows('LEADS', holder.type, body.type)) return [];
    const evidence = { start: tokens[start - 1]!.start, end: tokens[holder.end - 1]!.end };
    return [{ subject: holder.id, predicate: 'LEADS', object: body.id, status: statusByWords(view, lower.findIndex((_, at) => at > office && tokens[at]!.lemma === 'be')), confidence: 0.75, evidence, method: 'rule:chair-told' }];
  });
}

/** The body whose office was told of in the sentences before; for "its", or where the sentence before tells of one body alone, that one. */
function bodyOf(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], { index, own }: { readonly index: number; readonly own: boolean }): Item | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH) && !own; at--) {
    const { lower } = views[at]!;
    const told = sentences[at]!.find((item) => isBody(item) && /^(?:of|for)$/u.test(lower[beforeArticle(views[at]!, item.first)] ?? '') && OFFICES.has(lower[beforeArticle(views[at]!, item.first) - 1] ?? ''));
    if (told) return told;
  }
  const before = (sentences[index - 1] ?? []).filter(isBody);
  const [first] = before;
  if (!first) return undefined;
  const opens = first.first === 0 || beforeArticle(views[index - 1]!, first.first) < 0;
  return (own && opens) || before.every(({ key }) => key === first.key) ? first : undefined;
}

const isBody = ({ type, level }: Item): boolean => type === 'Organization' && level !== 'desc';

/** Whose person stands before a title and a body between commas: "Jon Vik, Programme Manager, Alder Aid, opened it". */
import { RUNNERS } from '../../language/offices.ts';
import type { Item } from '../item.ts';
import { behindBracket, type SentenceView } from '../text/view.ts';
import { headsBody, isOffice, isRank, type Holder } from './holder.ts';

/** Titles besides offices. */
const MORE: ReadonlySet<string> = new Set(['advisor', 'lead', 'leader', 'dean', 'professor', 'analyst', 'specialist', 'consultant', 'researcher', 'fellow', 'partner', 'counsel', 'founder', 'co-founder', 'trustee', 'president', ...RUNNERS]);
/** Most words of a title. */
const LONGEST = 8;

/** The people of a sentence who stand so, each with the body. */
export function titlesBetween(view: SentenceView, items: readonly Item[]): Holder[] {
  const { lower, tokens } = view;
  return items.flatMap((person): Holder[] => {
    if (person.type !== 'Person' || person.level !== 'name') return [];
    const opens = behindBracket(view, person.end);
    if (lower[opens] !== ',') return [];
    const closes = lower.indexOf(',', opens + 1);
    if (closes < 0 || closes - opens > LONGEST + 1) return [];
    const body = items.find(({ first, type, level }) => type === 'Organization' && level === 'name' && (first === closes + 1 || (first === closes + 2 && lower[closes + 1] === 'the')));
    // A name within the title is what it is of, and small words behind it go on with the sentence.
    if (!body || items.some(({ first, level }) => level === 'name' && first > opens && first < closes)) return [];
    const title = lower.slice(opens + 1, closes);
    const office = title.findLastIndex((word) => isOffice(word) || MORE.has(word));
    if (office < 0 || tokens.slice(opens + 1, closes).some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'PRON') || !isEnd(view, behindBracket(view, body.end))) return [];
    const whole = office === title.length - 1 || title[office + 1] === 'general' || title[office + 1] === 'officer';
    return [{ person, body, heads: whole && title.length <= 2 && headsBody(title[office]!) && !title.some(isRank) }];
  });
}

/** Whether what ends here is apposed: closed by a comma or the like, or followed by a verb. */
const isEnd = ({ lower, tokens }: SentenceView, at: number): boolean => at >= lower.length || /^[,.;:)]$/u.test(lower[at]!) || tokens[at]!.tag === 'VERB' || tokens[at]!.tag === 'AUX' || lower[at] === 'and';

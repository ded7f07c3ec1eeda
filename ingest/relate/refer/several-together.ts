/** "Cooperation between the three Committees": three or four that were just named by such a head work together, each with each. */
import type { FoundRelation } from '../../stages.ts';
import { COOPERATION } from '../besides/jointly.ts';
import type { Item } from '../item.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';

const COUNT: ReadonlyMap<string, number> = new Map([['three', 3], ['four', 4]]);
const TIES = new Set([...COOPERATION, 'coordination']);
const CONFIDENCE = 0.7;
/** Words before "between" within which what they do stands. */
const NEAR = 4;

/** The partners that such words tell; none where another number of such bodies was named in the sentence, or else in the one before. */
export const severalTogether = (views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] =>
  views.flatMap((view, index): FoundRelation[] => {
    const { lower, tokens } = view;
    const at = lower.findIndex((word, place) => COUNT.has(word) && lower[place - 1] === 'the' && /^(?:between|among|amongst)$/u.test(lower[place - 2] ?? ''));
    if (at < 0 || !/^\p{L}+s$/u.test(lower[at + 1] ?? '') || !lower.slice(Math.max(0, at - 2 - NEAR), at - 2).some((word) => TIES.has(word))) return [];
    const head = tokens[at + 1]!.lemma.toLowerCase();
    const headed = (items: readonly Item[]): Item[] => [...new Map(items.filter(({ type, level, key }) => type === 'Organization' && level === 'name' && key.split(' ').includes(head)).map((item) => [item.key, item])).values()];
    const here = headed(sentences[index]!.filter(({ end }) => end <= at));
    const members = here.length > 0 ? here : headed(sentences[index - 1] ?? []);
    if (members.length !== COUNT.get(lower[at]!)) return [];
    const evidence = { start: tokens[Math.max(0, at - 2 - NEAR)]!.start, end: tokens[at + 1]!.end };
    return members.flatMap((one, place) => members.slice(place + 1).map((other): FoundRelation => ({
      subject: one.id, predicate: 'PARTNERS_WITH', object: other.id, status: statusByWords(view, at), confidence: CONFIDENCE, evidence, method: 'rule:several',
    })));
  });

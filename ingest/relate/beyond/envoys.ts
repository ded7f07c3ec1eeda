/** For whom people are in a delegation that a sentence tells of in passing: "received a delegation of Norway composed of Ana Lund and Jon Vik", "helped by a team from Alder comprising …". */
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { listed } from './came.ts';
import { isOfOther, ownerOf } from './delegations.ts';

const SENT = new Set(['delegation', 'team', 'contingent', 'mission', 'group']);
/** What says who is in it, right behind whose it is. */
const MADE_OF: readonly (readonly string[])[] = [['comprising'], ['composed', 'of'], ['consisting', 'of'], ['made', 'up', 'of'], ['including'], ['led', 'by'], ['headed', 'by']];
const CONFIDENCE = 0.75;

/** The people of such delegations with those that sent them. `sentences` are items. */
export const envoysOf = (views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] =>
  views.flatMap((view, index) => {
    const items = sentences[index]!;
    if (!items.some(({ type, level }) => type === 'Person' && level === 'name')) return [];
    return view.lower.flatMap((word, noun): FoundRelation[] => {
      if (!SENT.has(word) || view.tokens[noun]!.tag !== 'NOUN') return [];
      const owner = ownerOf(view, { sentences, index }, noun);
      if (!owner) return [];
      const behind = owner.sentence === index && owner.first > noun ? owner.end : noun + 1;
      const at = view.lower[behind] === ',' ? behind + 1 : behind;
      const made = MADE_OF.find((words) => words.every((one, step) => view.lower[at + step] === one));
      if (!made) return [];
      const people = listed(view, items, at + made.length).filter((item) => item.type === 'Person' && item.level === 'name' && !isOfOther(view, item));
      return people.map((person): FoundRelation => ({
        subject: person.id, predicate: 'REPRESENTS', object: owner.id, status: 'asserted', confidence: CONFIDENCE, method: 'rule:envoy',
        evidence: { start: view.tokens[noun]!.start, end: view.tokens[person.end - 1]!.end },
      }));
    });
  });

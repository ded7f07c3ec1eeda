/** Descriptions whose own words say that something is done, whatever the describer took them for: "a full manhunt", "field missions". */
import type { SentenceView } from '../text/view.ts';
import type { Phrase } from './candidates.ts';

const HEADS = new Set(['manhunt', 'stakeout', 'crackdown', 'raid', 'sweep', 'takedown']);
/** What a mission is called that somebody undertakes; a mission otherwise is a body as often. */
const MISSIONS = new Set(['field', 'joint', 'assessment', 'fact-finding', 'study', 'scoping', 'visiting', 'evaluation', 'reconnaissance', 'rescue']);

const DAYS = new Set(['day', 'week']);
/** Whether a day or week is one of action, by its last word: "a day of action", "the action day". */
export const isActionDay = ({ tokens, lower }: SentenceView, head: number): boolean =>
  tokens[head]!.lemma === 'action' ? lower[head - 1] === 'of' && DAYS.has(tokens[head - 2]?.lemma ?? '') : DAYS.has(tokens[head]!.lemma) && lower[head - 1] === 'action';

/** Whether a phrase describes an undertaking by its head. */
export const isUndertaking = (view: SentenceView, { first, head }: Phrase): boolean => {
  const { tokens, lower } = view;
  return HEADS.has(tokens[head]!.lemma) || isActionDay(view, head) || (tokens[head]!.lemma === 'mission' && lower.slice(first, head).some((word) => MISSIONS.has(word)));
};

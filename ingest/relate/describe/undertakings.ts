/** Descriptions whose own words say that something is done, whatever the describer took them for: "a full manhunt", "field missions". */
import type { SentenceView } from '../text/view.ts';
import type { Phrase } from './candidates.ts';

const HEADS = new Set(['manhunt', 'stakeout', 'crackdown', 'raid', 'sweep', 'takedown']);
/** What a mission is called that somebody undertakes; a mission otherwise is a body as often. */
const MISSIONS = new Set(['field', 'joint', 'assessment', 'fact-finding', 'study', 'scoping', 'visiting', 'evaluation', 'reconnaissance', 'rescue']);

/** Whether a phrase describes an undertaking by its head. */
export const isUndertaking = ({ tokens, lower }: SentenceView, { first, head }: Phrase): boolean =>
  HEADS.has(tokens[head]!.lemma) || (tokens[head]!.lemma === 'mission' && lower.slice(first, head).some((word) => MISSIONS.has(word)));

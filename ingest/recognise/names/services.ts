/** Services that their head noun gives away: databases, notices, hotlines on offer. "Red Notices" is a name, "nominal databases" a description. */
import type { MentionLevel } from '../../../graph/model.ts';
import type { Token } from '../../stages.ts';

export interface FoundService {
  readonly start: number;
  readonly end: number;
  readonly level: MentionLevel;
}

const HEADS = new Set(['database', 'databank', 'hotline', 'helpline', 'portal', 'toolkit', 'handbook', 'manual', 'notice']);
/** What may stand before the head within its phrase. */
const BEFORE = new Set(['ADJ', 'NOUN', 'PROPN']);
/** A notice of these is one of a police organisation's; other notices are given or taken. */
const COLOURS = new Set(['red', 'blue', 'green', 'yellow', 'black', 'orange', 'purple', 'silver']);
const LONGEST = 4;

export const findServices = (tokens: readonly Token[]): readonly FoundService[] =>
  tokens.flatMap((token, at): readonly FoundService[] => {
    if (!HEADS.has(token.lemma) || (token.tag !== 'NOUN' && token.tag !== 'PROPN') || (tokens[at + 1]?.tag === 'NOUN')) return [];
    let start = at;
    while (start > 0 && at - start < LONGEST && BEFORE.has(tokens[start - 1]!.tag)) start -= 1;
    if (token.lemma !== 'notice') return [{ start, end: at + 1, level: 'desc' }];
    return COLOURS.has(tokens[at - 1]?.text.toLowerCase() ?? '') ? [{ start: at - 1, end: at + 1, level: 'name' }] : [];
  });

/** A mention as it stands in its sentence. */
import type { MentionLevel, NamedType } from '../../../graph/model.ts';
import type { SentenceView } from '../text/view.ts';

export interface Placed {
  readonly type: NamedType;
  readonly level: MentionLevel;
  /** Tokens, half-open. */
  readonly first: number;
  readonly end: number;
  /** The token that is the phrase's head noun, as far as word order tells. */
  readonly head: number;
  /** How sure the description is, 0 (a name, certain) to 6 (doubtful). */
  readonly doubt?: number;
}

/** Levels as numbers, for features. */
export const LEVELS = { name: 0, desc: 1, pron: 2 } as const satisfies Readonly<Record<MentionLevel, number>>;

/** "Head" of "Group of Experts", "team" of "a team focused on crime": the noun before the first word that begins a complement. */
export function headToken({ lower, tokens }: SentenceView, first: number, end: number): number {
  let stop = first + 1;
  while (stop < end && !opensComplement(lower[stop]!, tokens[stop]!.tag)) stop++;
  for (let at = stop - 1; at >= first; at--) {
    const { tag } = tokens[at]!;
    if (tag === 'NOUN' || tag === 'PROPN') return at;
  }
  return stop - 1;
}

const opensComplement = (word: string, tag: string): boolean =>
  tag === 'ADP' || word === ',' || word === '(' || word === 'that' || word === 'which' || word === 'who' || word === 'to' || ((word.endsWith('ed') || word.endsWith('ing')) && tag === 'VERB');

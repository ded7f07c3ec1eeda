/**
 * Patterns over words and mentions. A pattern is a row of steps: `S` and `O` are the two arguments (`S:Person|Organization` limits their
 * types; a list counts as one and gives each member, unless `S!` asks for one mention alone), `led|chaired` one of these words or base forms, `word?` may be missing,
 * `*` up to four words that belong to no mention, `**` up to fifty words of any kind within the sentence's part (no semicolon),
 * `~` up to six words that describe (adjectives, numbers, nouns). Articles and owners before arguments, adverbs, modals and
 * negations before words, "today", ranks before a person, and an acronym in brackets behind an argument are passed over.
 */
import type { NamedType } from '../../../graph/model.ts';
import type { Group } from './scene.ts';

export type Step =
  | { readonly kind: 'argument'; readonly of: 'S' | 'O'; readonly types: ReadonlySet<NamedType> | undefined; readonly alone: boolean }
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'describing' }
  | { readonly kind: 'stretch' };

export interface Pattern {
  readonly steps: readonly Step[];
  /** Words one of which must be in the sentence. */
  readonly anchor: ReadonlySet<string>;
  /** Whether it begins with who does something: a mention that a preposition governs does nothing ("police in Utrecht launched"). */
  readonly acts: boolean;
  /** Whether it begins with what something is done to, and by whom or from what. */
  readonly passive: boolean;
  readonly undergoes: boolean;
}

export function parsePattern(text: string): Pattern {
  const steps = text.split(' ').map((part): Step => {
    if (part === '*') return { kind: 'gap' };
    if (part === '**') return { kind: 'stretch' };
    if (part === '~') return { kind: 'describing' };
    const argument = /^([SO])(!?)(?::(.+))?$/u.exec(part);
    if (argument) return { kind: 'argument', of: argument[1] as 'S' | 'O', alone: argument[2] === '!', types: argument[3] === undefined ? undefined : new Set(argument[3].split('|') as NamedType[]) };
    const optional = part.length > 1 && part.endsWith('?');
    return { kind: 'words', words: new Set((optional ? part.slice(0, -1) : part).split('|')), optional };
  });
  const anchor = steps.find((step) => step.kind === 'words' && !step.optional);
  if (anchor?.kind !== 'words') throw new RangeError(`The pattern "${text}" holds no word that must be there.`);
  const [opening, second] = steps;
  const acts = opening?.kind === 'argument' && opening.of === 'S' && second?.kind === 'words' && !second.words.has('for') && !second.words.has('-') && !second.words.has("'s");
  const undergone = (word: string): boolean => opening?.kind === 'argument' && opening.of === 'O' && steps.some((step) => step.kind === 'words' && step.words.has(word));
  const passive = undergone('by');
  return { steps, anchor: anchor.words, acts, passive, undergoes: passive || undergone('from') };
}

/** The words of each step that must be there. */
export const neededWords = ({ steps }: Pattern): readonly ReadonlySet<string>[] => steps.flatMap((step) => (step.kind === 'words' && !step.optional ? [step.words] : []));

/** Whether a step allows a group as its argument. */
export const mayBe = (step: Step | undefined, { items }: Group): boolean =>
  step?.kind === 'argument' && !(step.alone && items.length > 1) && (!step.types || step.types.has(items[0]!.type));

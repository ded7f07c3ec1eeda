/** Who each "we" of a document is: who speaks there, within quotation marks the body of the person quoted. */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { pronounsOf } from './pronouns.ts';
import type { Quoted } from './quoted.ts';

/** A word for a speaker, and the speaker's name. */
export interface Voice {
  readonly first: number;
  readonly end: number;
  readonly means: Item;
}

/** By sentence; a "we" of nobody knows whom is left out. Outside quotations a speaker that the sentence names needs no pronoun. */
export function voicesOf(views: readonly SentenceView[], names: readonly (readonly Item[])[], { speakers, quoted }: { speakers: readonly (Item | undefined)[]; quoted: readonly (Quoted | undefined)[] }): readonly (readonly Voice[])[] {
  return views.map((view, index) => {
    const own = names[index]!;
    return pronounsOf(view, (at) => own.some(({ first, end }) => first <= at && at < end)).flatMap(({ first, end }): Voice[] => {
      const quote = quoted[index]?.inside[first] === 1 ? quoted[index] : undefined;
      const means = quote?.ascribed ? quote.body : speakers[index];
      // "Norway: We support …" names its speaker only as a label.
      const named = means && !quote && own.some((name) => name.type === means.type && name.key === means.key && !(name.first === 0 && view.lower[name.end] === ':'));
      return means && !named ? [{ first, end, means }] : [];
    });
  });
}

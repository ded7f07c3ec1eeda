/** Who each "we" of a document is: the speaker of the document, within quotation marks the body of the person quoted, else someone whom the text does not name. */
import type { NamedType } from '../../../graph/model.ts';
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { pronounsOf } from './pronouns.ts';
import { quotedWords } from './quoted.ts';

/** A word for a speaker; `means` is the speaker's name where the text gives one. */
export interface Voice {
  readonly first: number;
  readonly end: number;
  readonly type: NamedType;
  readonly means?: Item;
}

/** Words of meetings of countries: there an unnamed "we" is a country's delegation. */
const CHAMBER = new Set(['council', 'delegation', 'delegations', 'assembly', 'excellencies', 'resolution']);

/** By sentence. Outside quotations a speaker that the sentence names needs no pronoun. */
export function voicesOf(views: readonly SentenceView[], names: readonly (readonly Item[])[], speaker: Item | undefined): readonly (readonly Voice[])[] {
  const quoted = quotedWords(views, names);
  const chamber = !quoted.some((one) => one?.ascribed) && views.some(({ lower }) => lower.some((word) => CHAMBER.has(word)));
  return views.map((view, index) => {
    const own = names[index]!;
    return pronounsOf(view, (at) => own.some(({ first, end }) => first <= at && at < end)).flatMap(({ first, end }): Voice[] => {
      const quote = quoted[index]?.inside[first] === 1 ? quoted[index] : undefined;
      const means = quote?.ascribed ? quote.body : speaker;
      if (!means) return [{ first, end, type: chamber ? 'Location' : 'Organization' }];
      return !quote && own.some(({ type, key }) => type === means.type && key === means.key) ? [] : [{ first, end, type: means.type, means }];
    });
  });
}

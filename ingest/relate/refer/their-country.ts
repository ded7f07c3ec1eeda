/** "Her country", "his Government": the country of who speaks in a record that tells what each said: "Ana Lund (Peru) said that her country …", "The representative of Peru said …". */
import type { Item } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import type { TakenUp } from './takes-up.ts';

const THEIR = new Set(['his', 'her', 'their']);
const COUNTRY = new Set(['country', 'government', 'delegation', 'nation', 'homeland']);
const VOICES = new Set(['representative', 'delegate', 'observer', 'minister', 'ambassador', 'president', 'delegation', 'speaker']);
/** Words before the country within which a sentence says whose representative speaks. */
const NEAR = 12;

/** Keeps in mind the country of who speaks, sentence by sentence. */
export class SpeakersCountry {
  #country: Item | undefined;

  /** The words of a sentence that mean the country of who speaks there. `own` are its items, in text order. */
  meant(view: SentenceView, own: readonly Item[]): readonly TakenUp[] {
    const { lower, tokens } = view;
    const spoken = countryOfSpeaker(view, own);
    if (spoken) this.#country = spoken;
    // Another person's turn, of whom the text does not say the country.
    else if (own.some(({ type, level, first }) => type === 'Person' && level === 'name' && first <= 1)) this.#country = undefined;
    const country = this.#country;
    if (!country) return [];
    return lower.flatMap((word, at): TakenUp[] => {
      const means = THEIR.has(word) && COUNTRY.has(lower[at + 1] ?? '') && !/^(?:NOUN|PROPN)$/u.test(tokens[at + 2]?.tag ?? '') && (country.sentence < view.sentence.index || country.end <= at);
      // "Citizens who left their country" left another.
      return means && !(word === 'their' && isOfOthers(view, at)) ? [{ first: at, end: at + 2, means: country }] : [];
    });
  }
}

/** Whether "their" stands behind people who are not the speaker. */
const isOfOthers = ({ lower, tokens }: SentenceView, at: number): boolean =>
  lower.slice(0, at).some((word, place) => (word === 'who' || word === 'whose' || tokens[place]!.tag === 'NOUN') && /(?:who|whose|s|people)$/u.test(word));

/** The country in brackets behind the person who opens a sentence, or of the representative who opens it. */
function countryOfSpeaker({ lower }: SentenceView, own: readonly Item[]): Item | undefined {
  const place = own.find(({ type, level }) => type === 'Location' && level === 'name');
  if (!place) return undefined;
  const start = lower[place.first - 1] === 'the' ? place.first - 1 : place.first;
  if (lower[start - 1] === '(' && lower[place.end] === ')') return own.some(({ type, end, first }) => type === 'Person' && end === start - 1 && first <= 2) ? place : undefined;
  return start <= NEAR && lower[start - 1] === 'of' && lower.slice(0, start - 1).some((word) => VOICES.has(word)) && /^(?:the|a|an|ms\.?|mr\.?)$/u.test(lower[0]!) ? place : undefined;
}

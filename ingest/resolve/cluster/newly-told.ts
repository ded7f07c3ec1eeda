/** What is told of as new though the same words stood before: "a training centre in Apia … a training centre in Suva". */
import type { FoundMention } from '../../stages.ts';

/** Tells whether a description that begins with "a" is told of beside other places than an earlier one that does. */
export class NewlyTold {
  readonly #places = new Map<number, Set<string>>();

  constructor(mentions: readonly FoundMention[]) {
    for (const { type, level, sentence, text, facts } of mentions) {
      if (type !== 'Location' || level !== 'name') continue;
      const place = facts.gazetteer ?? text.toLowerCase();
      const here = this.#places.get(sentence);
      if (here) here.add(place);
      else this.#places.set(sentence, new Set([place]));
    }
  }

  is(later: FoundMention, first: FoundMention): boolean {
    if (!NEW.test(later.text) || !NEW.test(first.text) || later.sentence === first.sentence) return false;
    const here = this.#places.get(later.sentence), there = this.#places.get(first.sentence);
    return here !== undefined && there !== undefined && [...here].every((place) => !there.has(place));
  }
}

const NEW = /^(?:an?|another) /iu;

/** "The U.S.-Mexico border", "Japan–Kenya ties": two countries, neither of which a name of both would tell of. */
import type { AnalysedSentence } from '../../stages.ts';
import type { TaggedName } from './tagged.ts';

const DASHED = /^(.+?)\s?[-–—]\s?(.+)$/u;

/** The names without those places that are two countries, by `isCountry`, and a dash. */
export const withoutTwoCountries = (names: readonly TaggedName[], sentences: readonly Pick<AnalysedSentence, 'tokens'>[], isCountry: (words: string) => boolean): readonly TaggedName[] =>
  names.filter(({ sentence, start, end, type }) => {
    if (type !== 'Location') return true;
    const [whole, one, other] = DASHED.exec(sentences[sentence]!.tokens.slice(start, end).map(({ text }) => text).join(' ')) ?? [];
    return one === undefined || other === undefined || isCountry(whole!) || !isCountry(one.trim()) || !isCountry(other.trim());
  });

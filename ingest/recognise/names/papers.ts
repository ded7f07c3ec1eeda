/** Papers that are called by where they were agreed: "the Oslo document", "the Minsk agreements". */
import type { AnalysedSentence, Token } from '../../stages.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

const PAPERS = new Set(['document', 'statement', 'declaration', 'communique', 'communiqué', 'agreement', 'agreements', 'accord', 'accords', 'protocol', 'protocols', 'principles', 'memorandum', 'consensus']);

/** The names of places before such a word made the paper's, unless one `isCountry`: "the Norway statement" is what Norway said. */
export const papersOfPlaces = (names: readonly TaggedName[], sentences: readonly Words[], isCountry: (words: string) => boolean): readonly TaggedName[] =>
  names.map((name) => {
    const { tokens } = sentences[name.sentence]!;
    if (name.type !== 'Location' || !PAPERS.has(tokens[name.end]?.text ?? '') || /^(?:NOUN|PROPN)$/u.test(tokens[name.end + 1]?.tag ?? '') || !isPointedAt(tokens, name.start)) return name;
    return isCountry(tokens.slice(name.start, name.end).map(({ text }) => text).join(' ')) ? name : { ...name, end: name.end + 1, type: 'Instrument' };
  });

/** Whether an article stands before, or before a year or an adjective. */
const isPointedAt = (tokens: readonly Token[], start: number): boolean => [1, 2].some((back) => tokens[start - back]?.text.toLowerCase() === 'the' && (back === 1 || /^(?:ADJ|NUM)$/u.test(tokens[start - 1]!.tag)));

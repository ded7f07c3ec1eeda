/** Conferences that act as bodies do: of one that "elected its President" or "adopted decisions", the text tells as of a body, not of a meeting. */
import type { AnalysedSentence } from '../../stages.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** What bodies do when they sit, and no meeting does. */
const ACTS = new Set(['elect', 're-elect', 'decide', 'appoint', 'request', 'authorize', 'authorise', 'mandate', 'resolve']);
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|.*(?:first|second|third|fth|[sxnv]th|tieth)|next|last|annual)$/iu;
/** Words of a name that its verb may follow. */
const LONGEST = 24;

/** The names, conferences of parties among them as bodies where the text tells that the Conference acts as one. */
export const sittingBodies = (names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] => {
  const isOfParties = ({ sentence, start, end, type }: TaggedName): boolean => {
    const { tokens } = sentences[sentence]!;
    return type === 'Event' && tokens[start]!.text === 'Conference' && tokens[start + 1]?.text === 'of' && tokens.slice(start, Math.min(end, start + 6)).some(({ text }) => text === 'Parties') && !ORDINAL.test(tokens[start - 1]?.text ?? '');
  };
  if (!names.some(isOfParties) || !sentences.some(({ tokens }, sentence) => actsAsBody(tokens, names.filter((name) => name.sentence === sentence)))) return names;
  return names.map((name) => (isOfParties(name) ? { ...name, type: 'Organization' } : name));
};

function actsAsBody(tokens: Words['tokens'], own: readonly TaggedName[]): boolean {
  return tokens.some(({ text }, at) => {
    if (text !== 'Conference') return false;
    const name = own.find(({ start, end }) => start <= at && at < end && end - start < LONGEST);
    let verb = name ? name.end : at + 1;
    while (tokens[verb]?.tag === 'AUX' || tokens[verb]?.tag === 'ADV') verb++;
    return tokens[verb]?.tag === 'VERB' && ACTS.has(tokens[verb]!.lemma);
  });
}

/** "Sales, Alto Vale, Brazil", "Devon, Greater Bristol and Kent": what the tagger doubts between two places is a place. */
import type { AnalysedSentence } from '../../stages.ts';
import { BODY, headClass } from './heads.ts';
import { acronym, capital, type TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** What the tagger is surer of stays what it took it for. */
const DOUBTED = 0.6;
const MOST_WORDS = 3;

/** The names, those doubted ones made places that stand between two places with nothing but commas, or "and" behind, between them. `isKnown` tells bodies and people's given names. */
export const placesAmongPlaces = (names: readonly TaggedName[], sentences: readonly Words[], isKnown: Readonly<Record<'body' | 'given', (words: string) => boolean>>): readonly TaggedName[] =>
  names.map((name, at) => {
    if ((name.type !== 'Organization' && name.type !== 'Person') || name.confidence >= DOUBTED || name.end - name.start > MOST_WORDS) return name;
    const before = names[at - 1], behind = names[at + 1];
    if (!isPlaceOf(before, name.sentence) || !isPlaceOf(behind, name.sentence) || before.end !== name.start - 1) return name;
    const { tokens } = sentences[name.sentence]!;
    const next = tokens[name.end]!.text === ',' && tokens[name.end + 1]?.text === 'and' ? name.end + 2 : name.end + 1;
    if (tokens[before.end]!.text !== ',' || !JOINS.has(tokens[name.end]!.text) || behind.start !== next) return name;
    const words = tokens.slice(name.start, name.end);
    if (!words.every(capital) || words.some((token) => acronym(token) || headClass(token.text.toLowerCase()) === BODY) || isKnown.body(words.map(({ text }) => text).join(' '))) return name;
    // "In Oslo, Ana Ruiz, Peru's envoy" and "Norway, Ana Ruiz and Chile" name people.
    const person = name.type === 'Person' && (tokens[name.end]!.text !== ',' || (isKnown.given(words[0]!.text) && !WHEREABOUTS.has(tokens[before.start - 1]?.text ?? '')) || /^['’]s$/u.test(tokens[behind.end]?.text ?? ''));
    return person ? name : { ...name, type: 'Location' };
  });

/** Before a town within its sentence these tell where, and so does all up to the country behind it. */
const WHEREABOUTS = new Set(['in', 'at', 'from', 'near', 'of', 'to']);
const JOINS = new Set([',', 'and', 'or', '&']);

const isPlaceOf = (name: TaggedName | undefined, sentence: number): name is TaggedName => name?.sentence === sentence && name.type === 'Location';

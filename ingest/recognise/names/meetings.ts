/** "The Tripod Plus meeting": what a text names only right before such a word is the meeting, not a body that meets. */
import type { AnalysedSentence } from '../../stages.ts';
import { BODY, headClass } from './heads.ts';
import { acronym } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

const MEETINGS = new Set(['meeting', 'meetings', 'summit', 'summits', 'conference', 'talks', 'dialogue', 'consultations', 'workshop', 'roundtable']);
/** A name told of less often may be a body's whose one meeting it is. */
const OFTEN = 2;

/** The names, those of more words than one that always stand before "meeting" or the like made names of meetings, unless one `isBody`. */
export const meetingsByCompany = (names: readonly TaggedName[], sentences: readonly Words[], isBody: (words: string) => boolean): readonly TaggedName[] => {
  const counts = new Map<string, { all: number; beside: number }>();
  const wordsOf = ({ sentence, start, end }: TaggedName): string => sentences[sentence]!.tokens.slice(start, end).map(({ text }) => text).join(' ');
  const isBeside = ({ sentence, end }: TaggedName): boolean => MEETINGS.has(sentences[sentence]!.tokens[end]?.text ?? '');
  if (!names.some((name) => name.type === 'Organization' && name.end - name.start > 1 && isBeside(name))) return names;
  for (const name of names) {
    const words = wordsOf(name);
    const count = counts.get(words) ?? { all: 0, beside: 0 };
    counts.set(words, { all: count.all + 1, beside: count.beside + (name.type === 'Organization' && name.end - name.start > 1 && isBeside(name) ? 1 : 0) });
  }
  const isMeeting = (name: TaggedName): boolean => {
    const words = wordsOf(name);
    const { all, beside } = counts.get(words)!;
    return beside >= OFTEN && beside === all && !isBody(words) && sentences[name.sentence]!.tokens.slice(name.start, name.end).every((token) => !acronym(token) && headClass(token.text.toLowerCase()) !== BODY);
  };
  return names.map((name) => (isMeeting(name) ? { ...name, end: name.end + 1, type: 'Event' } : name));
};

/** Who is sent and whither: "United States Ambassador to Chad Ana Ruiz" names a country that sends, one that receives, and a person. */
import type { AnalysedSentence, Token } from '../../stages.ts';
import { capital } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** "Commissioner" and "Representative" are such only as "High" and "Permanent" ones. */
const POSTS = /^(?:Ambassador|Envoy|Consul|Commissioner|Representative)$/u;
const BROAD = new Set(['Commissioner', 'Representative']);
const RANKS = new Set(['High', 'Permanent', 'Special', 'Deputy', 'Acting', 'Former']);
/** Most words of a country. */
const LONGEST = 4;
const CONFIDENCE = 0.7;

/** The names, with the country that stands before a post "to" somewhere, and with a place behind it and the person who follows told apart. `place` tells places that are known by such words. */
export function posted(names: readonly TaggedName[], sentences: readonly Words[], place: (words: string) => boolean): readonly TaggedName[] {
  const added: TaggedName[] = [];
  let own = names;
  for (const [sentence, { tokens }] of sentences.entries()) {
    for (let at = 1; at < tokens.length - 1; at++) {
      if (tokens[at + 1]!.text !== 'to' || !POSTS.test(tokens[at]!.text)) continue;
      let end = at;
      while (end > 0 && RANKS.has(tokens[end - 1]!.text)) end--;
      if (BROAD.has(tokens[at]!.text) && end === at) continue;
      const start = placeBefore(tokens, end, place);
      if (start >= 0 && !own.some((name) => name.sentence === sentence && name.start < end && start < name.end)) added.push({ sentence, start, end, type: 'Location', confidence: CONFIDENCE });
      own = apart(own, { sentence, start: at + 2, tokens, place });
    }
  }
  return added.length === 0 ? own : [...own, ...added].sort((one, other) => one.sentence - other.sentence || one.start - other.start);
}

/** Where the longest known place that ends at a word begins; -1 where none does. */
function placeBefore(tokens: readonly Token[], end: number, place: (words: string) => boolean): number {
  for (let length = LONGEST; length > 0; length--) {
    const start = end - length;
    if (start >= 0 && capital(tokens[start]!) && place(textOf(tokens, start, end))) return start;
  }
  return -1;
}

/** "Chad Ana Ruiz", taken for one name, is a place and a person. */
function apart(names: readonly TaggedName[], { sentence, start, tokens, place }: { readonly sentence: number; readonly start: number; readonly tokens: readonly Token[]; readonly place: (words: string) => boolean }): readonly TaggedName[] {
  const joined = names.find((name) => name.sentence === sentence && (name.start === start || (name.start === start + 1 && tokens[start]!.tag === 'DET')) && name.end - name.start > 2);
  if (!joined || place(textOf(tokens, joined.start, joined.end))) return names;
  let end = Math.min(joined.end - 2, joined.start + LONGEST);
  while (end > joined.start && !place(textOf(tokens, joined.start, end))) end--;
  if (end === joined.start || !tokens.slice(end, joined.end).every(capital)) return names;
  return names.flatMap((name) => (name === joined ? [{ ...name, end, type: 'Location' as const }, { ...name, start: end, type: 'Person' as const }] : [name]));
}

const textOf = (tokens: readonly Token[], start: number, end: number): string => tokens.slice(start, end).map(({ text }) => text).join(' ');

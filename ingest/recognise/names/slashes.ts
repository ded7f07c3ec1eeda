/** Names with a slash within: "Alder/Birch Regional Task Force" is one body of two places. */
import type { AnalysedSentence } from '../../stages.ts';
import { BODY, headClass } from './heads.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** Fewest words of a body behind a slash: "Geneva/UNHCR" says only where. */
const SHORTEST = 3;

/** The names, a place before a slash joined to the body behind it. */
export function withSlashes(names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const place = joined.at(-1);
    const { tokens } = sentences[name.sentence]!;
    const isBody = name.type === 'Organization' && name.end - name.start >= SHORTEST && headClass(tokens[name.end - 1]!.text.toLowerCase()) === BODY;
    const slash = isBody && place?.type === 'Location' && place.sentence === name.sentence && place.end === name.start - 1 ? tokens[place.end]! : undefined;
    if (slash?.text === '/' && slash.start === tokens[place!.end - 1]!.end && slash.end === tokens[name.start]!.start) joined[joined.length - 1] = { ...name, start: place!.start };
    else joined.push(name);
  }
  return joined;
}

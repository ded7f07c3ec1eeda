/** Storms and floods that have names: "Typhoon Ana", "the Alder floods" befall, whatever the tagger took them for. */
import type { Token } from '../../stages.ts';
import { headClass } from './heads.ts';
import { acronym, capital } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Span = Pick<TaggedName, 'start' | 'end'>;

const STORM = /^(?:Typhoon|Hurricane|Cyclone)$/u;
const TROPICAL = /^(?:Storm|Cyclone|Depression)$/u;
/** What is named by where it befalls. */
const BEFALLS = new Set(['earthquake', 'earthquakes', 'floods', 'flood', 'flooding', 'tsunami', 'landslides', 'wildfires', 'bushfires']);

/** Spans of such disasters in a sentence with the names that the tagger found; these take in the places within them. */
export function findDisasters(tokens: readonly Token[], names: readonly Pick<TaggedName, 'start' | 'end' | 'type'>[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    if (STORM.test(text) || (text === 'Tropical' && TROPICAL.test(tokens[at + 1]?.text ?? ''))) {
      const named = text === 'Tropical' ? at + 2 : at + 1;
      // "Typhoon Committee", "the Hurricane Ana Relief Fund" are bodies.
      if (isOwnName(tokens[named]) && !(tokens[named + 1] && capital(tokens[named + 1]!))) found.push({ start: tokens[at - 1]?.text === 'Super' ? at - 1 : at, end: named + 1 });
    } else if (BEFALLS.has(text) && tokens[at + 1]?.tag !== 'NOUN') {
      const place = names.find(({ end, type }) => end === at && type === 'Location');
      const before = place && tokens[place.start - 1];
      if (before && /^(?:19|20)\d\d$/u.test(before.text)) found.push({ start: place.start - 1, end: at + 1 });
      else if (before?.tag === 'DET') found.push({ start: place!.start, end: at + 1 });
    }
  }
  return found;
}

const isOwnName = (token: Token | undefined): boolean => token !== undefined && capital(token) && !acronym(token) && token.text.length > 2 && headClass(token.text.toLowerCase()) === 0;

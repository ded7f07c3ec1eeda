/** Meetings that their wording names: "the seventy-ninth session of the General Assembly", "the Bujumbura conference", "COP29". */
import type { Token } from '../../stages.ts';
import type { TaggedName } from './tagged.ts';

type Span = Pick<TaggedName, 'start' | 'end'>;
type Known = Pick<TaggedName, 'start' | 'end' | 'type'>;

const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth))$/iu;
const KINDS = new Set(['special', 'emergency', 'regular', 'annual', 'resumed', 'high-level', 'ordinary', 'extraordinary']);
/** What is named by where it is held. "The Libyan crisis" and "the Yemeni conflict" are themes now and events then. */
const GATHERINGS = new Set(['conference', 'summit', 'talks', 'negotiations']);
const COP = /^COP-?\d{1,2}$/u;

/** Spans of such meetings in a sentence with the names that the tagger found; these take in the names within them. */
export function findEvents(tokens: readonly Token[], names: readonly Known[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    if (COP.test(text)) found.push({ start: at, end: at + 1 });
    else if (text === 'COP' && /^\d{1,2}$/u.test(tokens[at + 1]?.text ?? '')) found.push({ start: at, end: at + 2 });
    else if (ORDINAL.test(text)) {
      const session = sessionFrom(tokens, names, at);
      if (session) found.push(session);
      // "The Third Steering Committee meeting".
      const counted = names.find((name) => name.start === at && name.type === 'Organization' && name.end - at > 1);
      if (!session && counted && /^(?:meeting|session)$/u.test(tokens[counted.end]?.text ?? '')) found.push({ start: at, end: counted.end + 1 });
    } else if (GATHERINGS.has(text) && tokens[at]!.tag !== 'VERB' && tokens[at + 1]?.tag !== 'NOUN') {
      // Only what a place, or a body whose summit it is, stands right before.
      const place = names.find(({ end, type }) => end === at && (type === 'Location' || (type === 'Organization' && text === 'summit')));
      // "After they met in Geneva talks resumed".
      if (place && tokens[place.start - 1]?.tag !== 'ADP') found.push({ start: place.start, end: at + 1 });
    }
  }
  return found;
}

/** "Thirty-first special session of the General Assembly", from its ordinal on; undefined where no body stands behind. */
function sessionFrom(tokens: readonly Token[], names: readonly Known[], start: number): Span | undefined {
  let at = start + 1;
  while (KINDS.has(tokens[at]?.text.toLowerCase() ?? '')) at++;
  if (!/^(?:[Ss]essions?|SESSIONS?|Meetings?)$/u.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== 'of' || tokens[at + 2]?.text !== 'the') return undefined;
  const body = names.find((name) => name.start === at + 3 && name.type === 'Organization');
  return body && { start, end: body.end };
}

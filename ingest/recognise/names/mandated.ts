/** Bodies told apart by the resolution that set them up: "Harbour Council Committee established pursuant to resolution 1234 (2031)" is another than that of resolution 1235. */
import { isGeneric } from '../../resolve/generic.ts';
import type { Token } from '../../stages.ts';
import type { FoundResolution } from './resolutions.ts';
import type { TaggedName } from './tagged.ts';

type Span = Pick<TaggedName, 'start' | 'end'>;

const SET_UP = new Set(['established', 'created', 'set', 'up', 'constituted', 'pursuant', 'to', 'by', 'under', 'in', 'accordance', 'with', 'of', 'the', 'paragraph', 'security', 'council']);
const TELLING = new Set(['pursuant', 'established', 'created', 'accordance', 'constituted']);
/** What such a body is called by one word, which the tagger takes for no name. */
const BARE = new Set(['Committee', 'Panel', 'Group', 'Team', 'Commission', 'Tribunal', 'Mechanism']);
/** Most words between the body and its resolution, and between one number of a list and the next. */
const GAP = 9, NEXT = 3;

/** Spans of such bodies up to their last resolution, where the body's own words would fit another too. `resolutions` are the numbered ones of the sentence, in its order. */
export function findMandated(tokens: readonly Token[], names: readonly Pick<TaggedName, 'start' | 'end' | 'type'>[], resolutions: readonly FoundResolution[]): Span[] {
  if (resolutions.length === 0) return [];
  const bare = tokens.flatMap(({ text }, at) => (BARE.has(text) && TELLING.has(tokens[at + 1]?.text ?? '') && !names.some(({ start, end }) => start <= at && at < end) ? [{ type: 'Organization' as const, start: at, end: at + 1 }] : []));
  return [...names, ...bare].flatMap(({ type, start, end: whole }): Span[] => {
    // The tagger may have heard the whole, or a part of what follows.
    let end = start + 1;
    while (end < whole && !TELLING.has(tokens[end]!.text)) end++;
    if (type !== 'Organization' || !isGeneric(tokens.slice(start, end).map(({ text }) => text).join(' '))) return [];
    let own = resolutions.findIndex((resolution) => resolution.start >= end);
    if (own < 0 || resolutions[own]!.start - end > GAP) return [];
    const between = tokens.slice(end, resolutions[own]!.start).map(({ text }) => text.toLowerCase());
    if (!between.some((word) => TELLING.has(word)) || !between.every((word) => SET_UP.has(word) || /^\d+$/u.test(word))) return [];
    // "1267 (1999), 1989 (2011) and 2253 (2015)".
    while (own + 1 < resolutions.length && resolutions[own + 1]!.start - resolutions[own]!.end <= NEXT && tokens.slice(resolutions[own]!.end, resolutions[own + 1]!.start).every(({ text }) => text === ',' || text === 'and')) own++;
    return [{ start, end: resolutions[own]!.end }];
  });
}

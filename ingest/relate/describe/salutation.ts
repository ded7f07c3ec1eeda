/** Whom a speech greets: "Distinguished members of the Council, ladies and gentlemen," tells nothing of anybody. */
import type { SentenceView } from '../text/view.ts';

const GREETED = new Set('excellency excellencies distinguished honourable honorable esteemed dear ladies your mr. mr madam mrs. colleagues friends delegates'.split(' '));
const STOPS = new Set([',', ';', ':', '!']);
/** What goes on about somebody rather than to them. */
const TELLING = new Set(['including', 'who', 'whose', 'which', 'among', 'such', 'as', 'from']);

/** Where the greeting that a sentence begins with ends, in tokens; 0 where it begins with none. A comma or an exclamation mark parts it from what is said. */
export function salutationEnd({ tokens, lower }: Pick<SentenceView, 'tokens' | 'lower'>): number {
  let end = 0;
  while (GREETED.has(lower[end] ?? '')) {
    let stop = end + 1;
    while (stop < tokens.length && !STOPS.has(lower[stop]!)) stop++;
    // "Distinguished guests met in Oslo" is said of them.
    if (stop === tokens.length || tokens.slice(end + 1, stop).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) break;
    end = stop + 1;
  }
  return TELLING.has(lower[end] ?? '') ? 0 : end;
}

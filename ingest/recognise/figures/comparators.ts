/** Words that say how exact a number is. */
import type { Comparator } from '../../../graph/model.ts';
import type { Token } from '../../stages.ts';

/** Before the number; the longest that fits counts. */
const BEFORE: Readonly<Record<Exclude<Comparator, '='>, readonly string[]>> = {
  '>': ['more than', 'over', 'above', 'in excess of', 'greater than', 'exceeding', 'upwards of', 'upward of', 'well over', 'well above', 'surpassing', 'exceeds', 'exceeded', 'exceed', 'far more than', 'beyond', 'better than'],
  '>=': ['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', 'minimum of', 'minimum sentence of', 'mandatory minimum', 'mandatory minimum of', 'mandatory minimum sentence of', 'at a minimum'],
  '<': ['less than', 'fewer than', 'under', 'below', 'well below', 'well under', 'lower than'],
  '<=': [
    'up to', 'as many as', 'as much as', 'no more than', 'not more than', 'at most', 'a maximum of', 'maximum of', 'maximum sentence of', 'maximum penalty of', 'statutory maximum of', 'maximum term of', 'statutory maximum sentence of',
    'statutory maximum penalty of', 'maximum prison sentence of', 'maximum fine of', 'maximum punishment of', 'maximum', 'within', 'no later than', 'not later than', 'not exceeding', 'not in excess of', 'not to exceed', 'no longer than',
  ],
  '~': ['about', 'approximately', 'around', 'some', 'nearly', 'almost', 'roughly', 'close to', 'an estimated', 'estimated', 'circa', 'ca.', 'approx.', 'approx', 'just over', 'just under', 'estimated at', 'almost all', 'nearly all', 'in the order of'],
};
const PHRASES: ReadonlyMap<string, Comparator> = new Map(Object.entries(BEFORE).flatMap(([comparator, phrases]) => phrases.map((phrase): [string, Comparator] => [phrase, comparator as Comparator])));
const LONGEST = 5;
const AFTER: readonly (readonly [string, Comparator])[] = [['or more', '>='], ['or greater', '>='], ['or above', '>='], ['or over', '>='], ['and above', '>='], ['or less', '<='], ['or fewer', '<='], ['or under', '<='], ['or so', '~'], ['at least', '>='], ['at most', '<=']];
/** May stand between comparator and number, or before a number that has none. */
const BETWEEN = new Set(['only', 'just', 'merely', 'another', 'additional', 'further', 'the', 'all', 'an', 'a', 'total', 'of', 'additional', 'overall', 'combined', 'roughly', 'its', 'their', 'our', 'his', 'her', 'sum', 'mere', '**', '*', '“', '"', 'its']);

const PREPOSITION = new Set(['over', 'under', 'above', 'below', 'beyond', 'within', 'about', 'around']);
const KNOWN = new Set(['the', 'its', 'their', 'our', 'his', 'her']);

export interface Compared {
  readonly comparator: Comparator;
  /** Index of the first token that belongs to it. */
  readonly first: number;
}

/** The comparator before the number that begins at `index`; `=` where there is none. */
export function comparatorBefore(tokens: readonly Token[], index: number): Compared {
  const direct = phraseBefore(tokens, index);
  if (direct) return direct;
  let at = index;
  while (at > 0 && index - at < 4 && BETWEEN.has(tokens[at - 1]!.text.toLowerCase())) {
    at--;
    const found = phraseBefore(tokens, at);
    // "Under the two programmes", "over the next five years": a preposition before what is known compares nothing.
    if (found && tokens[at]!.text !== 'of') return at - found.first === 1 && PREPOSITION.has(tokens[found.first]!.text.toLowerCase()) && tokens.slice(at, index).some(({ text }) => KNOWN.has(text)) ? { comparator: '=', first: index } : found;
  }
  return { comparator: '=', first: index };
}

function phraseBefore(tokens: readonly Token[], index: number): Compared | undefined {
  let phrase = '';
  let best: Compared | undefined;
  for (let at = index - 1; at >= 0 && index - at <= LONGEST; at--) {
    phrase = phrase === '' ? tokens[at]!.text.toLowerCase() : `${tokens[at]!.text.toLowerCase()} ${phrase}`;
    const comparator = PHRASES.get(phrase);
    if (comparator) best = { comparator, first: at };
  }
  return best;
}

/** The comparator that follows ("or more"), with the index after it. */
export function comparatorAfter(tokens: readonly Token[], index: number): { readonly comparator: Comparator; readonly end: number } | undefined {
  const two = `${tokens[index]?.text.toLowerCase() ?? ''} ${tokens[index + 1]?.text.toLowerCase() ?? ''}`;
  const found = AFTER.find(([phrase]) => phrase === two);
  if (found) return { comparator: found[1], end: index + 2 };
  return tokens[index]?.text === '+' ? { comparator: '>=', end: index + 1 } : undefined;
}

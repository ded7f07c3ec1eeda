/** Resolutions told by their numbers: of "resolutions 1325 (2000), 1820 (2008) and 2242" each is an instrument of its own. */
import type { Token } from '../../stages.ts';
import type { TaggedName } from './tagged.ts';

export interface FoundResolution extends Pick<TaggedName, 'start' | 'end' | 'called'> {
  /** An acronym in brackets stands between its head and its number. */
  readonly apart: boolean;
}

const HEAD = /^(?:[Rr]esolutions?|UNSCRs?|SCRs?)$/u;
const NUMBER = /^\d{3,4}$|^\d{1,3}\/\d{1,4}$/u;

/** The numbered resolutions of a sentence: the first with its head, where that stands right before it. */
export function findResolutions(tokens: readonly Token[]): readonly FoundResolution[] {
  const found: FoundResolution[] = [];
  for (let head = 0; head < tokens.length - 1; head++) {
    const { text } = tokens[head]!;
    if (!HEAD.test(text)) continue;
    // "Resolutions (UNSCR) 1267".
    const behind = tokens[head + 1]!.text === '(' && tokens[head + 3]?.text === ')' && HEAD.test(tokens[head + 2]!.text) ? head + 4 : head + 1;
    const several = text !== 'resolution' && text !== 'Resolution';
    let last = head;
    for (let at = behind; isNumber(tokens, at, { first: at === behind });) {
      const end = tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')' ? at + 4 : at + 1;
      const number = tokens.slice(at, end).map(({ text }) => text).join(' ').replace('( ', '(').replace(' )', ')');
      const whole = at === head + 1 && /^[Rr]esolutions?$/u.test(text);
      found.push(whole ? { start: at - 1, end, apart: false } : { start: at === head + 1 ? head : at, end, called: `resolution ${number}`, apart: at > head + 1 && at === behind });
      last = end - 1;
      const joint = tokens[end]?.text === ',' && tokens[end + 1]?.text === 'and' ? end + 2 : /^(?:,|and|or)$/u.test(tokens[end]?.text ?? '') ? end + 1 : -1;
      if (joint < 0 || !(several || end > at + 1)) break;
      at = joint;
    }
    head = last;
  }
  return found;
}

/** A number that is no count: "resolution 1325, 150 countries" goes on with one. */
function isNumber(tokens: readonly Token[], at: number, { first }: { readonly first: boolean }): boolean {
  if (!NUMBER.test(tokens[at]?.text ?? '')) return false;
  const next = tokens[at + 1]?.tag;
  return first || (next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN');
}

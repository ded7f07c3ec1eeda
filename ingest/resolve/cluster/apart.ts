/** What tells a longer name apart from the shorter one that it holds: the words that the shorter leaves out, and where both stand. */
import { normaliseName } from '../../../graph/ids.ts';
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import { fold } from '../../recognise/gazetteer/fold.ts';
import { PHRASE_CLASSES } from '../../recognise/gazetteer/match.ts';
import type { FoundMention } from '../../stages.ts';
import { form } from '../forms.ts';
import { names } from './joins.ts';

/** Words without which a name is another's: where it holds, how far a text has come. */
const TELLING = new Set(`international national federal regional global worldwide european african asian american latin arab pacific atlantic mediterranean caribbean nordic baltic
  draft revised amended additional optional new second third fourth fifth sixth seventh eighth ninth tenth protocol`.split(/\s+/u));
const NUMBERED = /^(?:\d+(?:st|nd|rd|th)?|[ivx]{2,}|\p{L}+(?:teenth|tieth))$/u;
/** What the gazetteer's phrases are that say where. */
const PLACES = (['country', 'demonym', 'region', 'city-large'] as const).reduce((bits, place) => bits | (1 << PHRASE_CLASSES.indexOf(place)), 0);

/** Whether the words of a name from one place to another say which of several it is; a place behind "of" says only whose the one is. */
export function isTelling(list: readonly string[], from: number, to: number): boolean {
  const out = list.slice(from, to);
  if (out.some((word) => TELLING.has(word) || NUMBERED.test(word))) return true;
  return to < list.length && hasPlace(out);
}

/** Whether words of a name, in small letters, say where. */
export function hasPlace(out: readonly string[]): boolean {
  const written = out.flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), ...(word.length < 4 ? [word.toUpperCase()] : [])]);
  return loadGazetteer().phrases.match(written, written.map(fold)).some(({ classes }) => (classes & PLACES) !== 0);
}

/** Where names of one document stand, and which places beside them. */
export class Apart {
  readonly #sentences = new Map<string, Set<number>>();
  readonly #places = new Map<number, Set<string>>();

  constructor(mentions: readonly FoundMention[]) {
    for (const mention of names(mentions)) {
      const words = normaliseName(form(mention));
      const key = `${mention.type} ${words}`;
      const of = this.#sentences.get(key);
      if (of) of.add(mention.sentence);
      else this.#sentences.set(key, new Set([mention.sentence]));
      if (mention.type !== 'Location') continue;
      const here = this.#places.get(mention.sentence);
      if (here) here.add(words);
      else this.#places.set(mention.sentence, new Set([words]));
    }
  }

  /** Whether one sentence names both, or the shorter is first told of beside a place that the longer is not told of with, `anywhere` left aside. */
  are(short: { readonly mention: FoundMention; readonly words: string }, long: { readonly mention: FoundMention; readonly words: string }, anywhere = false): boolean {
    const of = (one: typeof short): ReadonlySet<number> => this.#sentences.get(`${one.mention.type} ${one.words}`) ?? new Set();
    const longs = of(long);
    for (const sentence of of(short)) if (longs.has(sentence)) return true;
    if (anywhere) return false;
    const own = this.#places.get(long.mention.sentence);
    return [...this.#places.get(short.mention.sentence) ?? []].some((place) => !own?.has(place) && !` ${long.words} `.includes(` ${place} `));
  }
}

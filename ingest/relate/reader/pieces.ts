/** Word pieces as BERT cuts them (Devlin et al. 2019): small letters without accents, punctuation apart, then the longest known piece first. */

export interface Pieces {
  /** The numbers of a word's pieces; one of "unknown" where no pieces make it up. */
  readonly of: (word: string) => readonly number[];
  /** What stands before and behind a sentence. */
  readonly begin: number;
  readonly end: number;
}

/** Longer words are no words. */
const LONGEST = 100;
/** Words whose pieces are kept; when full they are begun anew. */
const MOST_KEPT = 50_000;

/** `list`: a piece a line, "##" before those that go on a word. Throws `RangeError` where one of the pieces for unknown words, beginning or end is missing. */
export function piecesOf(list: string): Pieces {
  const numbers = new Map(list.split('\n').map((piece, number) => [piece, number]));
  const number = (piece: string): number => {
    const found = numbers.get(piece);
    if (found === undefined) throw new RangeError(`the list of word pieces lacks ${piece}.`);
    return found;
  };
  const unknown = number('[UNK]');
  const kept = new Map<string, readonly number[]>();
  const of = (word: string): readonly number[] => {
    let found = kept.get(word);
    if (!found) {
      if (kept.size > MOST_KEPT) kept.clear();
      const parts = plain(word).flatMap((part) => cut(part, numbers) ?? [unknown]);
      kept.set(word, found = parts.length > 0 ? parts : [unknown]);
    }
    return found;
  };
  return { of, begin: number('[CLS]'), end: number('[SEP]') };
}

/** A word in small letters without accents, cut at its punctuation. */
const plain = (word: string): readonly string[] => word.toLowerCase().normalize('NFD').replace(/\p{Mn}+/gu, '').match(/[\p{P}$+<=>^`|~]|[^\s\p{P}$+<=>^`|~]+/gu) ?? [];

function cut(word: string, numbers: ReadonlyMap<string, number>): number[] | undefined {
  const parts: number[] = [];
  if (word.length > LONGEST) return undefined;
  for (let from = 0; from < word.length;) {
    let to = word.length;
    let found: number | undefined;
    for (; to > from && found === undefined; to--) found = numbers.get(`${from > 0 ? '##' : ''}${word.slice(from, to)}`);
    if (found === undefined) return undefined;
    parts.push(found);
    from = to + 1;
  }
  return parts;
}

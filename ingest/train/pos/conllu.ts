/** Sentences of Universal Dependencies (CoNLL-U), with what training needs. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Tag } from '../../stages.ts';

export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** Index of the head in the sentence, -1 of the root. */
  readonly head: number;
  /** A hyphen within a word. */
  readonly hyphen: boolean;
}

export interface TreebankSentence {
  readonly words: readonly TreebankWord[];
}

/** Reads a gzipped file. Words of contractions are words, the contraction itself is not; empty nodes are left out. */
export function readTreebank(file: string): readonly TreebankSentence[] {
  return gunzipSync(readFileSync(file)).toString('utf8').trim().split(/\n\n+/u).map((block) => {
    const lines = block.split('\n');
    const words: TreebankWord[] = [];
    for (const line of lines) {
      if (line.startsWith('#')) continue;
      const [id, form, lemma, tag, detailed, , head] = line.split('\t');
      if (!/^\d+$/u.test(id!)) continue;
      words.push({ form: form!, lemma: lemma!, tag: tag as Tag, head: Number(head) - 1, hyphen: detailed === 'HYPH' && form === '-' });
    }
    return { words };
  });
}

/** The sentence with its hyphenated words whole, as our tokenizer has them; undefined if it has none. A whole word has the tag of its head. */
export function joinHyphens({ words }: TreebankSentence): TreebankSentence | undefined {
  const joined: TreebankWord[] = [];
  let changed = false;
  for (let index = 0; index < words.length; index++) {
    let stop = index;
    while (words[stop + 1]?.hyphen && words[stop + 2] && /^\p{L}/u.test(words[stop + 2]!.form) && /[\p{L}\d]$/u.test(words[stop]!.form)) stop += 2;
    const group = words.slice(index, stop + 1);
    if (stop > index) {
      changed = true;
      const top = group.find(({ head }) => head < index || head > stop) ?? group.at(-1)!;
      joined.push({ ...top, form: group.map(({ form }) => form).join(''), lemma: group.map(({ form }) => form).join('').toLowerCase()});
    } else joined.push(words[index]!);
    index = stop;
  }
  return changed ? { words: joined } : undefined;
}

/** Notes of verbatim records on the language spoken: they stand between speaker and words and say nothing of the world. */
import type { Edit } from './edits.ts';

const NOTE = /[ \n]?[([](?:(?:spoke|continued|resumed|speaking|interpretation|original) (?:in|from) \p{Lu}[\p{L} -]{1,30}|(?:English|French) (?:text|interpretation) (?:provided|furnished)|original: \p{Lu}\p{L}+)[^()[\]\n]{0,80}[)\]][ \n]?/giu;

export function noteEdits(text: string): readonly Edit[] {
  if (!/[([](?:spoke|continued|resumed|speaking|interpretation|original|English|French)/iu.test(text)) return [];
  return [...text.matchAll(NOTE)].map(({ 0: note, index }) => {
    // One of the two white spaces around it stays.
    const start = /^\s/u.test(note) && /\s$/u.test(note) ? index + 1 : index;
    return { start, end: index + note.length, text: '' };
  });
}

import { describe, expect, it } from '@jest/globals';
import type { ClaimView } from '../../api.ts';
import { partsOf, wordsOf } from './quote-parts.ts';

const long = (words: string): string => `${'so '.repeat(150)}${words}${' on'.repeat(150)}.`;

/** A claim of a text, its sentences one a line: the one that says it stands in `[]`, its ends in `<>`. */
function claimOf(told: string): ClaimView {
  const text = told.replace(/[[\]<>]/gu, '');
  const at = (mark: number): number => told.slice(0, mark).replace(/[[\]<>]/gu, '').length;
  const spans = (marks: RegExp): readonly { start: number; end: number }[] => [...told.matchAll(marks)].map(({ index, 0: { length } }) => ({ start: at(index), end: at(index + length) }));
  const sentences = [...text.matchAll(/[^\s•].*/gu)].map(({ index, 0: words }) => ({ id: `s${index}`, start: index, end: index + words.length, text: words }));
  const [span] = spans(/\[[^\]]*\]/gu);
  const [subjectSpan, objectSpan] = spans(/<[^>]*>/gu);
  const holds = (end: { start: number } | undefined) => ({ start, end: last }: { start: number; end: number }): boolean => end !== undefined && start <= end.start && end.start < last;
  const sentence = sentences.find(holds(span))!;
  const otherSentences = sentences.filter((one) => one !== sentence && (holds(subjectSpan)(one) || holds(objectSpan)(one)));
  return { sentence, span, subjectSpan, objectSpan, ...(otherSentences.length > 0 && { otherSentences }) } as unknown as ClaimView;
}

/** As it is shown, with the quieter parts in brackets. */
const shown = (told: string): string => {
  const { parts, tail } = partsOf(claimOf(told));
  return parts.map(({ lead, text, says }) => `${lead}${says ? text : `(${text})`}`).join('') + tail;
};

describe('A quote', () => {
  it.each([
    ['one sentence', 'The meeting opened.\n[<Chad> joined the <meeting>].\nIt closed.', 'Chad joined the meeting.'],
    ['with its neighbour before', 'The <seminar> opened.\n[<Chad> took part].\nIt closed.', '(The seminar opened.) Chad took part.'],
    ['with its neighbour after', '[<Chad> is a member].\n\n• That is what the <Union> says.', 'Chad is a member. (That is what the Union says.)'],
    ['with one farther away', 'The <seminar> opened.\nIt rained.\n[<Chad> took part].', '(The seminar opened.) … Chad took part.'],
    ['between the two of its ends', 'The <seminar> opened.\n[Two took part].\nIt rained.\nOne was <Chad>.', '(The seminar opened.) Two took part. … (One was Chad.)'],
    ['with one sentence for both ends', '<Chad> and <Mali> met.\n[The two took part].', '(Chad and Mali met.) The two took part.'],
  ])('is %s', (_, told, expected) => {
    expect(shown(told)).toBe(expected);
  });

  it('cuts what is long around its words and around its ends, with dots once', () => {
    const { parts, tail } = partsOf(claimOf(`${long('the <seminar>')}\n[<Chad> took part].\n${long('x')}`));
    expect(parts.map(({ lead, says }) => [lead, says])).toEqual([['… ', false], [' … ', true]]);
    expect([parts[0]!.text.length < 300, parts[0]!.text.includes('the seminar'), parts[1]!.text, tail]).toEqual([true, true, 'Chad took part.', '']);
    expect(shown(long('[<Chad> joined the <seminar>]'))).toMatch(/^… so.*Chad joined the seminar.* on …$/u);
  });

  it('is one text, whole, where it is cited', () => {
    expect(wordsOf(claimOf('The <seminar> opened.\nIt rained.\n[<Chad> took part].'))).toBe('The seminar opened. … Chad took part.');
    expect(wordsOf(claimOf(`[<Chad> took part].\n${long('the <seminar>')}`))).toBe(`Chad took part. ${long('the seminar')}`);
  });

  it('keeps each part at its place in the text', () => {
    const told = `${long('the <seminar>')}\n[<Chad> took part].`;
    const text = told.replace(/[[\]<>]/gu, '');
    for (const { start, text: words } of partsOf(claimOf(told)).parts) expect(text.slice(start, start + words.length)).toBe(words);
  });
});

/** Characters that fonts, encoders and editors leave behind: ligatures, soft hyphens, odd spaces and quotes, twice-encoded UTF-8. */
import { editMatches, inOrder, type Edit } from './edits.ts';

/** Ligatures of fonts; typographers' `æ` and `œ` are letters and stay. */
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
/** The characters at 0x80 to 0x9f of Windows-1252, by which UTF-8 is misread. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Whether there is anything to do at all: most text, and all that was repaired, has nothing. */
const ODD = /[^\n -{}~À-ÿĀ-ſ’‘“”–—…•€£«»]|^ |[ \n\f] | (?=[\n\f]|$)|[ÂÃâ`´]|''|lam /u;

export function characterEdits(text: string): readonly Edit[] {
  if (!ODD.test(text)) return [];
  return inOrder([
    ...misreadEdits(text),
    ...editMatches(text, /[\ufb00-\ufb06]/gu, ([ligature]) => LIGATURES[ligature]),
    // A soft hyphen at the end of a line joins the word's halves; elsewhere it is nothing.
    ...editMatches(text, /\u00ad(?:[ \t]*\r?\n[ \t]*(?=\p{Ll}))?|[\u200b\u2060\ufeff]|(?![\t\n\f\r\x85])\p{Cc}/gu, ''),
    ...editMatches(text, /\r\n|[\r\u0085\u2028]/gu, '\n'),
    ...editMatches(text, /\u2029/gu, '\n\n'),
    ...editMatches(text, /[\u2010\u2011]/gu, '-'),
    ...editMatches(text, /(?<=\p{L})[\u02bc\u2032\u201b´`](?=\p{L})/gu, '’'),
    ...editMatches(text, /``|[\u201f\u2033]/gu, '“'),
    ...editMatches(text, /(?<=\S)''/gu, '”'),
    ...spaceEdits(text),
    ...pronounEdits(text),
  ]);
}

/** One space for a run of any width; none where a line begins or ends. */
function spaceEdits(text: string): readonly Edit[] {
  return editMatches(text, /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]{2,}|[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|(?:(?<=[\n\r\f])|^) | (?=[\n\r\f]|$)/gu, ({ 0: run, index }) => {
    const before = text[index - 1];
    const after = text[index + run.length];
    const atEdge = before === undefined || after === undefined || '\n\r\f'.includes(before) || '\n\r\f'.includes(after);
    return atEdge ? '' : numbersParagraph(text, index, run) ? '. ' : ' ';
  });
}

/** Fewest characters of a paragraph. */
const PARAGRAPH = 40;

/** Whether a wide space parts a paragraph from its number: "3      The Board met …", where the one before had the number before it. */
function numbersParagraph(text: string, at: number, run: string): boolean {
  if (run.length < 2 && run !== '\t') return false;
  let start = at;
  while (at - start < 3 && text.charCodeAt(start - 1) >= 48 && text.charCodeAt(start - 1) <= 57) start--;
  if (start === at || (start > 0 && text[start - 1] !== '\n') || !/\p{Lu}/u.test(text[at + run.length] ?? '')) return false;
  const number = Number(text.slice(start, at));
  const before = `\n${number - 1}`;
  if (number > 2 && !text.includes(`${before}  `) && !text.includes(`${before}\t`) && !text.includes(`${before}. `)) return false;
  const end = text.indexOf('\n', at);
  const paragraph = text.slice(at + run.length, end < 0 ? text.length : end);
  return number > 0 && paragraph.length >= PARAGRAPH && /^\P{L}*\p{Lu}[^\n]* \p{Ll}/u.test(paragraph);
}

/** UTF-8 read as Windows-1252 (`â€™` for `’`, `Ã©` for `é`, `Â` before a no-break space). */
function misreadEdits(text: string): readonly Edit[] {
  return editMatches(text, /[ÂÃ][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â[€‚„†][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|Â(?=[ \u00a0Â])/gu, ({ 0: match }) => {
    if (match === 'Â' || match === 'Â\u00a0') return match === 'Â' ? '' : ' ';
    const bytes = Uint8Array.from(match, windowsByte);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  });
}

function windowsByte(character: string): number {
  const at = WINDOWS_1252.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : 0x80 + at;
}

/** Scanners read "I" as a bar or a small L: `| am`, `lam`. A line with a second bar is a table and is left alone. */
function pronounEdits(text: string): readonly Edit[] {
  return [
    ...editMatches(text, /(?<=^|[\s“"(])\|(?= [a-z]|['’](?:m|d|ve|ll)\b)/gmu, ({ index }) => {
      const start = text.lastIndexOf('\n', index - 1) + 1;
      const end = text.indexOf('\n', index);
      const line = text.slice(start, end < 0 ? text.length : end);
      return line.indexOf('|') === line.lastIndexOf('|') ? 'I' : undefined;
    }),
    ...editMatches(text, /(?<=^|\n|[.!?]["”]? )lam(?= [a-z])/gu, 'I am'),
  ];
}

/** Text of documents on a terminal: nothing in it may steer the terminal, and columns must line up. */

/** Control characters (escape sequences, line ends) as visible blanks; what text from a document passes before it is printed. */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
export const plain = (text: string): string => text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/gu, ' ');

const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NARROW = /\p{Mn}|\p{Me}|\p{Cf}/u;

const widthOf = (character: string): number => (NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/** Columns that the text takes on a terminal. */
// eslint-disable-next-line no-control-regex -- colours take no room
export const width = (text: string): number => Array.from(text.replace(/\u001B\[\d*m/gu, ''), widthOf).reduce((sum, one) => sum + one, 0);

/** The text in at most `columns`, with an ellipsis where it is cut. */
export function fit(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let room = columns - 1;
  let kept = '';
  for (const character of text) {
    room -= widthOf(character);
    if (room < 0) break;
    kept += character;
  }
  return `${kept}…`;
}

export const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));

/** 12,345 */
export const count = (value: number): string => value.toLocaleString('en-US');
/** "1 document", "2 documents". */
export const counted = (value: number, singular: string, plural = `${singular}s`): string => `${count(value)} ${value === 1 ? singular : plural}`;

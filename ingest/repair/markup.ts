/** Markdown and left-over HTML: marks are dropped, the words stay. Press releases saved as plain text are full of both. */
import { editMatches, inOrder, type Edit } from './edits.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', hellip: '…', '#39': "'", '#34': '"', '#160': ' ' };
const TAGS = 'a|abbr|b|blockquote|br|cite|code|div|em|figure|h[1-6]|hr|i|img|li|ol|p|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul';

export function markupEdits(text: string): readonly Edit[] {
  return inOrder([...frontMatterEdits(text), ...blockEdits(text), ...inlineEdits(text)]);
}

/** The block between `---` lines at the very top, where every line is `key: value`, an item of a list, or empty. */
export function frontMatter(text: string): { readonly body: string; readonly end: number } | undefined {
  const match = /^\ufeff?---[ \t]*\r?\n((?:(?:[\w-]+[ \t]*:.*|[ \t]+\S.*|-[ \t].*|#.*|[ \t]*)\r?\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text);
  return match && /^[\w-]+[ \t]*:/mu.test(match[1]!) ? { body: match[1]!, end: match[0].length } : undefined;
}

function frontMatterEdits(text: string): readonly Edit[] {
  const front = frontMatter(text);
  return front ? [{ start: 0, end: front.end, text: '' }] : [];
}

function blockEdits(text: string): readonly Edit[] {
  return [
    ...headingEdits(text),
    // The rule under a heading, or between sections.
    ...editMatches(text, /^(?:={3,}|-{3,}|_{3,}|\*{3,}|(?:\* ){2,}\*|(?:- ){2,}-)\n?/gmu, '\n'),
    ...editMatches(text, /^(?:> ?)+(?=\S)/gmu, ''),
  ];
}

/** A heading stands alone, whatever the lines around it. */
function headingEdits(text: string): readonly Edit[] {
  return [...text.matchAll(/^(#{1,6} +)(\S.*?)( #+)?$/gmu)].flatMap(({ 0: all, 1: marks, 2: words, index }) => {
    const end = index + all.length;
    const parted = text[end] === '\n' && text[end + 1] !== '\n';
    return [
      { start: index, end: index + marks!.length, text: index > 1 && text[index - 2] !== '\n' ? '\n' : '' },
      { start: index + marks!.length + words!.length, end, text: parted ? '\n' : '' },
    ];
  });
}

function inlineEdits(text: string): readonly Edit[] {
  return [
    ...editMatches(text, /!\[[^\]\n]*\]\([^)\n]*\)/gu, ''),
    ...linkEdits(text),
    // Numbers of notes: [3], [ 3 ], [^3].
    ...editMatches(text, / ?\[(?:\^[\w-]+| ?\d{1,3} ?)\](?![(:])/gu, ''),
    ...emphasisEdits(text, /(?<![*\w])(\*{1,3})(?=[^\s*])([^*\n]{0,400}?[^\s*])\1(?!\*)/gu),
    ...emphasisEdits(text, /(?<![\w_])(_{1,2})(?=[^\s_])([^_\n]{0,400}?[^\s_])\1(?![\w_])/gu),
    ...emphasisEdits(text, /(?<!`)(`)([^`\n]{1,200})`(?!`)/gu),
    ...editMatches(text, new RegExp(`</?(?:${TAGS})(?: [^<>\\n]{0,300})?/?>`, 'giu'), ({ 0: tag }) => (/^<(?:br|p|\/p|\/?div|li|\/li|hr|h\d|\/h\d|tr|\/tr)\b/iu.test(tag) ? '\n' : '')),
    ...editMatches(text, /&(#?\w{1,8});/gu, ({ 1: name }) => ENTITIES[name!]),
  ];
}

/** Keeps a link's words and drops the brackets and the address, as two edits, so that the words map to themselves. */
function linkEdits(text: string): readonly Edit[] {
  return [...text.matchAll(/(?<!!)\[([^[\]\n]{1,300})\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?: "[^"\n]*")?\)|\[[\w-]*\])/gu)].flatMap(({ 0: all, 1: words, index }) => [
    { start: index, end: index + 1, text: '' },
    { start: index + 1 + words!.length, end: index + all.length, text: '' },
  ]);
}

function emphasisEdits(text: string, pattern: RegExp): readonly Edit[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: all, 1: mark, index }) => [
    { start: index, end: index + mark!.length, text: '' },
    { start: index + all.length - mark!.length, end: index + all.length, text: '' },
  ]);
}

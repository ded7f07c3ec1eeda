/** The words of a piece of HTML, as a reader sees them: blocks apart, items marked, nothing of scripts or styles. */

const BLOCKS = new Set('address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(' '));
const SILENT = new Set('script style noscript template svg math iframe object button input select textarea'.split(' '));
/** Beyond this depth markup is an attack, and its text is taken flat. */
const DEEPEST = 400;

interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<Node>;
}

/** Paragraphs are parted by a blank line; items and table rows begin lines of their own. */
export function htmlText(root: Node): string {
  const parts: string[] = [];
  collect(root, parts, 0);
  return parts.join('')
    .replaceAll(/[ \t\u00a0]+/gu, ' ')
    .replaceAll(/ ?([\ue000\ue001]) ?/gu, '$1')
    .replaceAll(/[\ue000\ue001]*\ue000[\ue000\ue001]*/gu, '\n\n')
    .replaceAll(/\ue001+/gu, '\n')
    .replaceAll(/\n\n(?=- )(?<=\n- [^\n]*\n\n)/gu, '\n')
    .trim();
}

/** U+E000 stands for the end of a paragraph, U+E001 for that of a line, until runs of them are known. */
function collect(node: Node, parts: string[], depth: number): void {
  if (node.nodeType === 3) {
    parts.push((node.textContent ?? '').replaceAll(/[\s\ue000\ue001]+/gu, ' '));
    return;
  }
  const name = node.nodeName.toLowerCase();
  if (SILENT.has(name) || node.nodeType === 8) return;
  if (name === 'br') {
    parts.push('\ue001');
    return;
  }
  if (depth > DEEPEST) {
    parts.push(` ${node.textContent ?? ''} `);
    return;
  }
  const mark = name === 'td' || name === 'th' ? ' ' : name === 'tr' ? '\ue001' : BLOCKS.has(name) ? '\ue000' : '';
  parts.push(mark, name === 'li' ? '- ' : '');
  for (const child of Array.from(node.childNodes)) collect(child, parts, depth + 1);
  parts.push(name === 'td' || name === 'th' ? ' ' : mark);
}

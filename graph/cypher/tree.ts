/** Tokens with their brackets closed: what a clause-level parser walks. */
import { syntax, type Token } from './tokens.ts';

export interface Group {
  readonly kind: 'group';
  readonly open: '(' | '[' | '{';
  readonly items: readonly Node[];
  readonly start: number;
  readonly end: number;
}

export type Node = Token | Group;

/** Deeper nesting than any person writes. */
const MAX_DEPTH = 100;
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Nests tokens by their brackets. Throws `QueryError` (`syntax`) where they do not match. */
export function nest(tokens: readonly Token[]): readonly Node[] {
  const root: Node[] = [];
  const open: { readonly token: Token; readonly items: Node[] }[] = [];
  for (const token of tokens) {
    const items = open.at(-1)?.items ?? root;
    if (token.kind !== 'symbol') items.push(token);
    else if (token.text in CLOSES) {
      if (open.length === MAX_DEPTH) throw syntax(`brackets stand more than ${MAX_DEPTH} deep`, token.start, token.end);
      open.push({ token, items: [] });
    } else if (Object.values(CLOSES).includes(token.text)) {
      const last = open.pop();
      if (!last || CLOSES[last.token.text] !== token.text) throw syntax(`"${token.text}" closes nothing`, token.start, token.end);
      const group: Group = { kind: 'group', open: last.token.text as Group['open'], items: last.items, start: last.token.start, end: token.end };
      (open.at(-1)?.items ?? root).push(group);
    } else items.push(token);
  }
  const unclosed = open.at(-1)?.token;
  if (unclosed) throw syntax(`"${unclosed.text}" is not closed`, unclosed.start, unclosed.end);
  return root;
}

export const isGroup = (node: Node | undefined, open?: Group['open']): node is Group => node?.kind === 'group' && (open === undefined || node.open === open);
export const isSymbol = (node: Node | undefined, text: string): boolean => node?.kind === 'symbol' && node.text === text;
export const isName = (node: Node | undefined): node is Token => node?.kind === 'word' || node?.kind === 'quoted';

/** The word in capitals, or undefined for anything but an unquoted word. */
export const keyword = (node: Node | undefined): string | undefined => (node?.kind === 'word' ? node.text.toUpperCase() : undefined);

/** What quotation marks call by name: a quoted title beside "project" or "campaign" is the undertaking's, one behind "theme" or "topic" is a theme's. */
import { NAMING } from '../../language/naming.ts';
import type { NamedType } from '../../../graph/model.ts';
import type { Token } from '../../stages.ts';

export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly type: Extract<NamedType, 'Operation' | 'Topic'>;
}

const UNDERTAKING = new Set(['operation', 'project', 'programme', 'program', 'campaign', 'exercise', 'initiative']);
const THEME = new Set(['theme', 'topic', 'motto', 'slogan']);
/** What may stand between the noun and its title. */
const BETWEEN = new Set([...NAMING, 'entitled', 'titled', ',', ':', 'of', 'being', 'was', 'is', 'on']);
const MARK = /^["“”«»]$/u;
/** Most words of a title. */
const LONGEST = 24;

/** The quoted titles of undertakings and themes, as the words within the marks; what is quoted as said, or only held at a distance, is none. */
export function findQuoted(tokens: readonly Token[]): readonly Quoted[] {
  if (!tokens.some(({ text }) => MARK.test(text))) return [];
  const found: Quoted[] = [];
  for (let open = 0; open < tokens.length; open++) {
    if (!opens(tokens, open)) continue;
    let close = open + 1;
    while (close < tokens.length && !MARK.test(tokens[close]!.text)) close++;
    if (close >= tokens.length) break;
    const type = close > open + 1 && close - open <= LONGEST && isTitle(tokens, open + 1, close) ? typeOf(tokens, open, close, found) : undefined;
    if (type) found.push({ start: open + 1, end: close, type });
    open = close;
  }
  return found;
}

/** A straight mark opens where a space stands before it and none behind. */
function opens(tokens: readonly Token[], at: number): boolean {
  const { text, start, end } = tokens[at]!;
  if (text === '“' || text === '«') return true;
  return text === '"' && (at === 0 || tokens[at - 1]!.end < start || tokens[at - 1]!.text === '(') && tokens[at + 1]?.start === end;
}

/** Begins with a capital or a figure as no clause does, and no mark says that somebody says it. */
const isTitle = (tokens: readonly Token[], start: number, end: number): boolean =>
  /^[\p{Lu}\d]/u.test(tokens[start]!.text) && tokens[start]!.tag !== 'PRON' && tokens[start]!.tag !== 'AUX' && !/^[,.!?;]$/u.test(tokens[end - 1]!.text);

/** "They called the campaign “Shameful”" judges it. */
const JUDGING = new Set(['call', 'deem', 'label', 'declare', 'brand', 'describe']);

function typeOf(tokens: readonly Token[], open: number, close: number, found: readonly Quoted[]): Quoted['type'] | undefined {
  let noun = open - 1;
  while (noun > 0 && open - noun <= 3 && BETWEEN.has(tokens[noun]!.text.toLowerCase())) noun--;
  const before = tokens[noun];
  if (before && THEME.has(before.lemma)) return 'Topic';
  const direct = noun === open - 1;
  // "The operation was “a success”", "an initiative on “Safe Ports”" call nothing by name.
  const named = direct || !tokens.slice(noun + 1, open).some(({ text }) => /^(?:of|on|is|was|being|:)$/u.test(text));
  // "Operation “Reed”" is named with its first word.
  if (before && named && UNDERTAKING.has(before.lemma) && !/^\p{Lu}/u.test(before.text)) return tokens.slice(Math.max(0, noun - 3), noun).some(({ lemma, tag }) => tag === 'VERB' && JUDGING.has(lemma)) ? undefined : 'Operation';
  const next = tokens[close + 1];
  // "Supports the “Reed” project", but "“Reed” project manager" is somebody.
  if (next && UNDERTAKING.has(next.lemma) && next.text === next.text.toLowerCase() && tokens[close + 2]?.tag !== 'NOUN') return 'Operation';
  // The second of "the projects “Reed” and “Heron”".
  const other = found.at(-1);
  return other?.type === 'Operation' && other.end === open - 2 && /^(?:and|,)$/u.test(before?.text ?? '') && tokens[other.start - 2]?.text.endsWith('s') ? 'Operation' : undefined;
}

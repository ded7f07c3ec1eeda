/** Undertakings that a text introduces by their letters: "the Safer Harbours in West Africa (SHWA) project", of which the tagger often sees a place and a body. */
import type { AnalysedSentence, Token } from '../../stages.ts';
import { BODY, headClass } from './heads.ts';
import { capital } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** What a text calls one undertaking right behind its letters. */
export const ONE_UNDERTAKING: ReadonlySet<string> = new Set(['project', 'programme', 'program', 'initiative', 'campaign', 'operation']);
/** Words that letters leave out. */
const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'against', 'in', 'to', 'from', 'by', 'with', '&', '-', 'through', 'at']);
const LETTERS = /^\p{Lu}{3,8}$/u;
const CONFIDENCE = 0.8;

/** The names, and in place of those that stand in such a long form the whole of it. */
export function withIntroduced(names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] {
  const whole = sentences.flatMap(({ tokens }, sentence) => longForms(tokens).map((span): TaggedName => ({ ...span, sentence, type: 'Operation', confidence: CONFIDENCE })));
  if (whole.length === 0) return names;
  const within = (name: TaggedName): boolean => whole.some((one) => one.sentence === name.sentence && one.start < name.end && name.start < one.end);
  return [...names.filter((name) => !within(name)), ...whole].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}

function longForms(tokens: readonly Token[]): { readonly start: number; readonly end: number }[] {
  return tokens.flatMap(({ text }, open) => {
    if (text !== '(' || tokens[open + 2]?.text !== ')' || !LETTERS.test(tokens[open + 1]!.text) || !ONE_UNDERTAKING.has(tokens[open + 3]?.text.toLowerCase() ?? '')) return [];
    const start = spelt(tokens, open, tokens[open + 1]!.text);
    return start < 0 || tokens.slice(start, open).some((token) => headClass(token.text.toLowerCase()) === BODY) ? [] : [{ start, end: open }];
  });
}

/** Where the words begin whose first letters, read back from a bracket, are those in it; -1 where they are not. */
function spelt(tokens: readonly Token[], open: number, letters: string): number {
  let left = letters.length;
  for (let at = open - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (capital(token)) {
      if (!token.text.startsWith(letters[left - 1]!)) return -1;
      if (--left === 0) return at;
    } else if (!SMALL.has(token.text)) return -1;
  }
  return -1;
}

/** The codewords of operations, standing alone: "Triton resulted in ten arrests" after "Operation Triton". */
import type { AnalysedSentence, Token } from '../../stages.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** What stands before a codeword as a part of its name. */
const OPENING = new Set(['Operation', 'Operations', 'Action', 'Exercise', 'Project']);
/** Shorter ones are letters or words of their own. */
const SHORTEST = 4;
const SURE = 0.8;

/** The places where a word that is an operation's codeword stands alone and no name is found; a word that the text also writes small is left. */
export function codewordsAlone(names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] {
  const codewords = new Set(names.flatMap(({ type, sentence, start, end }) => {
    const { tokens } = sentences[sentence]!;
    return type === 'Operation' && end - start === 2 && tokens[start]!.text === 'Operation' && isCodeword(tokens[end - 1]!) ? [tokens[end - 1]!.text] : [];
  }));
  if (codewords.size === 0) return [];
  for (const { tokens } of sentences) for (const { text } of tokens) if (/^\p{Ll}/u.test(text)) codewords.delete(text[0]!.toUpperCase() + text.slice(1));
  return sentences.flatMap(({ tokens }, sentence) => tokens.flatMap(({ text }, start) => (codewords.has(text) && standsAlone(tokens, start) ? [{ sentence, start, end: start + 1, type: 'Operation' as const, confidence: SURE }] : [])));
}

const isCodeword = ({ text }: Token): boolean => text.length >= SHORTEST && /^\p{Lu}\p{Ll}+$/u.test(text);

/** Not "Operation Triton", nor "Triton Bank". */
const standsAlone = (tokens: readonly Token[], at: number): boolean =>
  !OPENING.has(tokens[at - 1]?.text ?? '') && !/^\p{Lu}/u.test(at > 1 ? tokens[at - 1]!.text : '') && !/^(?:\p{Lu}|-$)/u.test(tokens[at + 1]?.text ?? '');

/** Bodies called "Cause for Cause": "Hope for Harbours said", which the tagger reads as words of the sentence. */
import type { AnalysedSentence, Token } from '../../stages.ts';
import { headClass } from './heads.ts';
import { capital } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'kind' | 'tokens'>;
type Span = Pick<TaggedName, 'sentence' | 'start' | 'end'>;

/** Offices, courses and papers have the same form: "Minister for Justice", "Master of Arts", "Call for Papers". */
const OTHERS = /^(?:minister|secretary|undersecretary|commissioner|director|spokes\p{L}+|prosecutor|ambassador|officer|representative|envoy|advis[eo]r|professor|rapporteur|lead|head|manager|call|request|guide|guidance|toolkit|framework|vision|roadmap|thanks|except|as|but|only|and)$/iu;
/** Fewest times that a text says it, once as somebody who acts or has something. */
const FEWEST = 2;
const CONFIDENCE = 0.7;

/** The places of such names that no other name overlaps, where a text says one again and again. */
export function forNames(names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] {
  const places = new Map<string, Span[]>();
  const acting = new Set<string>();
  for (const [sentence, { tokens, kind }] of sentences.entries()) {
    for (let at = 1; at < tokens.length - 1; at++) {
      if (tokens[at]!.text !== 'for' || !isPart(tokens[at - 1]!) || !isPart(tokens[at + 1]!) || headClass(tokens[at - 1]!.text.toLowerCase()) !== 0) continue;
      // Longer names hold the form as a part.
      if (at > 1 && capital(tokens[at - 2]!) && tokens[at - 2]!.tag !== 'DET') continue;
      let end = at + 2;
      while (end < tokens.length && end < at + 4 && isPart(tokens[end]!)) end++;
      const key = tokens.slice(at - 1, end).map(({ text }) => text).join(' ');
      places.set(key, [...(places.get(key) ?? []), { sentence, start: at - 1, end }]);
      if (kind !== 'heading' && isActor(tokens, end)) acting.add(key);
    }
  }
  return [...places].flatMap(([key, spans]) => {
    if (spans.length < FEWEST || !acting.has(key)) return [];
    return spans.filter((span) => !names.some(({ sentence, start, end }) => sentence === span.sentence && start < span.end && span.start < end)).map((span) => ({ ...span, type: 'Organization' as const, confidence: CONFIDENCE }));
  });
}

const isPart = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !OTHERS.test(text);

/** Whether what ends here does or has something: "’s staff", "worked", "is committed". */
function isActor(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined) return false;
  return /^['’]s?$/u.test(next.text) || next.tag === 'AUX' || (next.tag === 'VERB' && /^\p{Ll}/u.test(next.text) && !next.text.endsWith('ing'));
}

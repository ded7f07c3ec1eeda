/** Names that their wording gives away: "Operation X", "an operation named X 2". Run after the tagger. */
import { NAMING } from '../../language/naming.ts';
import type { AnalysedSentence, Token } from '../../stages.ts';
import type { TaggedName } from './tagged.ts';
import { codewordsAlone } from './codewords.ts';
import { findDisasters } from './disasters.ts';
import { findEmployers } from './employers.ts';
import { findEvents } from './events.ts';
import { findMandated } from './mandated.ts';
import { findQuoted } from './quoted.ts';
import { findResolutions } from './resolutions.ts';
import { findServices } from './services.ts';
import { findSpeakers } from './speakers.ts';
import { forNames } from './for-names.ts';
import { findUnits } from './units.ts';

type Words = Pick<AnalysedSentence, 'kind' | 'tokens'>;

const UNDERTAKING = new Set(['operation', 'project', 'programme', 'program', 'campaign', 'exercise', 'crackdown', 'sweep', 'initiative']);
/** How far before "named" the undertaking may stand, in words. */
const REACH = 12;
const SURE = 0.9;

/** The tagger's names and those of the grammar, in text order; where both speak of the same words, "Operation X" is an operation. */
export function withGrammar(names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] {
  const bySentence: TaggedName[][] = sentences.map(() => []);
  for (const name of names) bySentence[name.sentence]!.push(name);
  const alone: TaggedName[][] = sentences.map(() => []);
  for (const name of [...codewordsAlone(names, sentences), ...forNames(names, sentences)]) alone[name.sentence]!.push(name);
  return sentences.flatMap(({ tokens }, sentence) => {
    const coded = [...codeNames(tokens)];
    const own = bySentence[sentence]!;
    const sure = plainNames(tokens, own).map((name): TaggedName => ({ ...name, sentence, confidence: SURE }));
    const tagged = own
      .filter((name) => !overlaps(sure, name))
      .map((name) => (isOperation(tokens, name) || coded.some(({ start, end }) => start === name.start && end === name.end) ? { ...name, type: 'Operation' as const } : name))
      .map((name) => withNumber(tokens, withQuote(tokens, name)));
    const found: readonly TaggedName[] = [
      ...alone[sentence]!,
      ...[...coded, ...operations(tokens)].map((span) => ({ ...span, sentence, type: 'Operation' as const, confidence: SURE })),
      ...findServices(tokens).map((span) => ({ ...span, sentence, type: 'Service' as const, confidence: SURE })),
    ];
    const added = [...sure, ...found.filter((name) => !overlaps(sure, name) && !overlaps(tagged, name))];
    return [...tagged, ...added].sort((left, right) => left.start - right.start);
  });
}

type Found = Pick<TaggedName, 'start' | 'end' | 'type' | 'called'>;
type Span = Pick<TaggedName, 'start' | 'end'>;

const overlaps = (names: readonly Span[], { start, end }: Span): boolean => names.some((name) => name.start < end && start < name.end);

/** What the wording of a sentence names more plainly than the tagger reads it; these stand in place of the names that they overlap. */
function plainNames(tokens: readonly Token[], names: readonly TaggedName[]): readonly Found[] {
  const resolutions = findResolutions(tokens);
  const found: readonly Found[] = [
    ...findSpeakers(tokens, names).map((span) => ({ ...span, type: 'Person' as const })),
    ...[...findEvents(tokens, names), ...findDisasters(tokens, names)].map((span) => ({ ...span, type: 'Event' as const })),
    ...findQuoted(tokens).filter((span) => !names.some(({ start, end }) => start < span.start && end >= span.end)),
    ...[...findMandated(tokens, names, resolutions), ...findUnits(tokens, names), ...findEmployers(tokens, names)].map((span) => ({ ...span, type: 'Organization' as const })),
    ...resolutions.filter((span) => !isWithinLonger(span, names, resolutions)).map((span) => ({ ...span, type: 'Instrument' as const })),
  ];
  return found.filter((name, at) => !overlaps(found.slice(0, at), name));
}

/** "Security Council resolution 1325 (2000)" is named by more words than its number's; not so where these hold several, or a bracket parts them. */
const isWithinLonger = (span: Span, names: readonly TaggedName[], resolutions: readonly (Span & { readonly apart?: boolean })[]): boolean =>
  !names.every(({ type, start, end }) => type !== 'Instrument' || start > span.start || end < span.end || end - start === span.end - span.start || resolutions.some((other) => (other !== span || other.apart) && start <= other.start && other.end <= end));

const capital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const numeral = (token: Token | undefined): boolean => token !== undefined && /^(?:\d{1,3}|[IVX]{1,4}|\d\.\d|One|Two|Three|Four|Five)$/u.test(token.text);

/** First words of code names. */
const OPENING = new Set(['Operation', 'Exercise']);
const RANKS = /^(?:Commander|Officer|Manager|Centre|Center|Room)$/u;

/** "Operation Red Card" is an operation, whatever the tagger took it for. */
const isOperation = (tokens: readonly Token[], { start, end, type }: TaggedName): boolean =>
  (type === 'Organization' || type === 'Event') && end - start > 1 && OPENING.has(tokens[start]!.text) && !RANKS.test(tokens[start + 1]!.text);

/** The number of "Operation Adwenpa 2" belongs to its name, unless it counts what follows. */
const withNumber = (tokens: readonly Token[], name: TaggedName): TaggedName =>
  name.type === 'Operation' && numeral(tokens[name.end]) && tokens[name.end + 1]?.tag !== 'NOUN' && tokens[name.end + 1]?.tag !== 'ADJ' ? { ...name, end: name.end + 1 } : name;

/** "Operation “Killer Bee”" ends behind its quotation mark. */
const withQuote = (tokens: readonly Token[], name: TaggedName): TaggedName =>
  tokens.slice(name.start, name.end).some(({ text }) => text === '“') && tokens[name.end]?.text === '”' && tokens[name.end - 1]!.text !== '”' ? { ...name, end: name.end + 1 } : name;

/** Capitalised words and a number behind them, from a place on. */
const nameEnd = (tokens: readonly Token[], from: number): number => {
  let end = from;
  while (capital(tokens[end]) && end - from < 5) end += 1;
  return end > from && numeral(tokens[end]) ? end + 1 : end;
};

/** "Operation Liberterra II" that the tagger missed; a heading in capitals says nothing. */
function* operations(tokens: readonly Token[]): Generator<{ start: number; end: number }> {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!OPENING.has(tokens[at]!.text) || RANKS.test(tokens[at + 1]?.text ?? '') || tokens.every((token) => !/^\p{Ll}/u.test(token.text))) continue;
    const end = nameEnd(tokens, at + 1);
    if (end > at + 1) yield { start: at, end };
  }
}

/** "an operation … named Adwenpa 2", with or without quotation marks. */
function* codeNames(tokens: readonly Token[]): Generator<{ start: number; end: number }> {
  for (let at = 1; at < tokens.length; at += 1) {
    if (!NAMING.has(tokens[at]!.text.toLowerCase())) continue;
    if (!tokens.slice(Math.max(0, at - REACH), at).some(({ lemma }) => UNDERTAKING.has(lemma))) continue;
    const start = /^["“'‘]$/u.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const end = nameEnd(tokens, start);
    if (end > start) yield { start, end };
  }
}

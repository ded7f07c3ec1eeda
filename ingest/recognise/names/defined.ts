/** What a text says that a named thing is: "GLO.ACT (…) is a joint programme", "Harbour Watch, a charity,". Names that the tagger took for something else are of that type wherever they stand. */
import type { NamedType } from '../../../graph/model.ts';
import type { AnalysedSentence, Token } from '../../stages.ts';
import { BODY, headClass } from './heads.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

const HEADS: ReadonlyMap<string, NamedType> = new Map([
  ...typed('Operation', 'programme program project initiative operation campaign exercise crackdown drill action investigation inquiry probe sweep'),
  ...typed('Event', 'conference summit meeting workshop seminar symposium festival webinar'),
  ...typed('Instrument', 'agreement treaty convention protocol charter law declaration memorandum pact'),
  ...typed('Service', 'database portal hotline helpline website app malware ransomware botnet trojan spyware'),
  ...typed('Organization', 'organisation organization agency charity ngo company association foundation federation think-tank nonprofit non-profit university institute institution consortium bank'),
  ...typed('Location', 'city town village province island'),
]);
/** Words of a noun phrase before its head. */
const INSIDE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV']);
const COPULA = new Set(['is', 'was', 'remains']);
/** Longest bracket and longest phrase, in words, that are looked through. */
const LONGEST_BRACKET = 8;
const LONGEST_PHRASE = 7;
/** From here on the tagger knows better. */
const CERTAIN = 0.97;
/** So sure of a person, the tagger is believed: "Ana Ruiz, a charity" is a list. */
const SURELY_SOMEBODY = 0.8;

/** The names, each that is defined as of another type with that one; `known` tells names that are known to be bodies or places. */
export function definedTypes(names: readonly TaggedName[], sentences: readonly Words[], known: (words: string) => boolean): readonly TaggedName[] {
  const textOf = ({ sentence, start, end }: TaggedName): string => sentences[sentence]!.tokens.slice(start, end).map(({ text }) => text).join(' ');
  const told = new Map<string, NamedType>();
  for (const name of names) {
    if (name.confidence >= CERTAIN || (name.type === 'Person' && name.confidence >= SURELY_SOMEBODY)) continue;
    const { tokens } = sentences[name.sentence]!;
    const type = HEADS.get(definition(tokens, name.end) ?? '');
    if (type === undefined || type === name.type || known(textOf(name))) continue;
    // "The Coast Fund is an initiative of the bank": a body all the same.
    if (name.type === 'Organization' && headClass(tokens[name.end - 1]!.text.toLowerCase()) === BODY) continue;
    told.set(textOf(name), type);
  }
  return told.size === 0 ? names : names.map((name) => ({ ...name, type: told.get(textOf(name)) ?? name.type }));
}

/** Words that stand in names in small letters. */
const WITHIN = new Set(['of', 'for', 'and', 'the', 'on', 'against', 'in', 'to', '&']);
/** Longest name that is looked for. */
const LONGEST_NAME = 7;
const NEW = 0.8;

/** The names, and those that the tagger missed though the text says what they are: "Safe Harbour is a charity", "through Safe Start, a mentoring programme". */
export function withDefined(names: readonly TaggedName[], sentences: readonly AnalysedSentence[]): readonly TaggedName[] {
  const found: TaggedName[] = [];
  for (const [sentence, { tokens, kind }] of sentences.entries()) {
    if (kind === 'heading' || !tokens.some(({ text }) => HEADS.has(text))) continue;
    const own = names.filter((name) => name.sentence === sentence);
    for (let end = 1; end < tokens.length - 3; end++) {
      const next = tokens[end]!.text;
      if ((next !== ',' && next !== '(' && !COPULA.has(next)) || !isCapital(tokens[end - 1])) continue;
      const type = HEADS.get(definition(tokens, end) ?? '');
      if (type === undefined || type === 'Location') continue;
      let start = end - 1;
      for (let at = end - 2; at >= Math.max(0, end - LONGEST_NAME) && (isCapital(tokens[at]) || WITHIN.has(tokens[at]!.text)); at--) if (isCapital(tokens[at])) start = at;
      // What opens a sentence has a capital anyhow.
      if (start === 0 && (end === 1 ? !/\p{Ll}\p{Lu}/u.test(tokens[0]!.text) : !isName(tokens[0]!))) start = 1;
      if (start >= end || own.some((name) => name.start < end && start < name.end)) continue;
      found.push({ sentence, start, end, type, confidence: NEW });
    }
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text) && /^(?:NOUN|PROPN|ADJ|VERB|X)$/u.test(token.tag);
const isName = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ';

/** The head of what a name is said to be, behind it and its bracket; undefined where nothing is. */
function definition(tokens: readonly Token[], end: number): string | undefined {
  let at = end;
  if (tokens[at]?.text === '(') {
    const close = tokens.findIndex(({ text }, index) => index > at && text === ')');
    if (close < 0 || close - at > LONGEST_BRACKET) return undefined;
    at = close + 1;
  }
  const copula = COPULA.has(tokens[at]?.text ?? '');
  if (!copula && tokens[at]?.text !== ',') return undefined;
  at++;
  if (!/^(?:an?|the)$/u.test(tokens[at]?.text ?? '')) return undefined;
  let head = at;
  while (head + 1 < tokens.length && head - at < LONGEST_PHRASE && INSIDE.has(tokens[head + 1]!.tag)) head++;
  const noun = tokens[head]!;
  if (head === at || noun.tag !== 'NOUN') return undefined;
  // In a list the next member follows: "Kenya, a charity and the police".
  return copula || /^(?:[,.;:)]|of|for|in|by|at|from|against|between|among|that|which|whose|where|with|on|to|aimed|held|organised|organized|run|led|funded|launched|based|dedicated|supported)$/u.test(tokens[head + 1]?.text ?? '.') ? noun.text.toLowerCase() : undefined;
}

function typed(type: NamedType, words: string): (readonly [string, NamedType])[] {
  return words.split(' ').map((word) => [word, type] as const);
}

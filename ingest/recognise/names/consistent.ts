/** One spelling, one type: a name that the tagger took for two things is one of them throughout its document. */
import type { NamedType } from '../../../graph/model.ts';
import type { AnalysedSentence } from '../../stages.ts';
import { normaliseName } from '../../../graph/ids.ts';
import { abbreviates, ownBody, withoutKind } from '../../resolve/forms.ts';
import { BODY, headClass } from './heads.ts';
import { ONE_UNDERTAKING } from './introduced.ts';
import { kindOf } from './kind.ts';
import { acronym, capital, wordsOf } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

/** "Alder Ministerial Meeting (AMM)", "Coast Recovery Fund (the “Coast Fund”)": what stands for the long form is of its type, here and wherever it stands. */
export const acronymsAsLongForms = (names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] => {
  const types = new Map<string, NamedType>();
  const textOf = wordsOf(sentences);
  names.forEach((long, at) => {
    const short = names[at + 1];
    if (short?.sentence !== long.sentence || short.start > long.end + FARTHEST) return;
    const between = sentences[long.sentence]!.tokens.slice(long.end, short.start).map(({ text }) => text.toLowerCase());
    // "…, (SFA)" is a slip of the pen.
    while (/^["”’,]$/u.test(between[0] ?? '')) between.shift();
    if (between[0] !== '(' || !between.slice(1).every((word) => INTRODUCING.has(word))) return;
    const alias = textOf(short);
    const acronym = between.length === 1 && /^(?:\p{Lu}|\d+\p{Lu}|\p{Lu}\d+\p{Lu})[\p{L}\d.-]*$/u.test(alias) && /[\p{Lu}\d].*\p{Lu}/u.test(alias) && abbreviates(alias, textOf(long));
    const tail = acronym ? ownBody(alias, textOf(long)) : undefined;
    // "Meeting of the Parties to the Coast Agreement (CA)": the letters are the agreement's.
    const type = tail === undefined ? long.type : kindOf(tail.split(' '));
    if (type !== undefined && (acronym || /^["“‘]$/u.test(between.at(-1)!))) types.set(alias, type);
  });
  return types.size === 0 ? names : names.map((name) => ({ ...name, type: types.get(textOf(name)) ?? name.type }));
};

const FARTHEST = 4;
const INTRODUCING = new Set(['the', 'hereafter', 'hereinafter', '"', '“', '‘']);

/** "Ardmore" after "Ardmore Shipping Corporation" is the company, unless it `isPlace` or somebody's surname. */
export const shortFormsAsBodies = (names: readonly TaggedName[], sentences: readonly Words[], isPlace: (words: string) => boolean): readonly TaggedName[] => {
  const textOf = wordsOf(sentences);
  const leads = new Set(names.flatMap((name) => (name.type === 'Organization' && name.end - name.start > 1 ? withoutKind(textOf(name)) ?? [] : [])));
  if (leads.size === 0) return names;
  const surnames = new Set(names.flatMap((name) => (name.type === 'Person' && name.end - name.start > 1 ? [normaliseName(textOf(name)).split(' ').at(-1)!] : [])));
  return names.map((name) => {
    if (name.type !== 'Location' && name.type !== 'Person') return name;
    const words = normaliseName(textOf(name));
    return leads.has(words) && !surnames.has(words) && !isPlace(textOf(name)) ? { ...name, type: 'Organization' } : name;
  });
};

const UNDERTAKINGS = new Set(['operation', 'operations', 'project', 'projects', 'programme', 'program', 'initiative', 'campaign', 'exercise']);

/** "The GLACY project", "HAECHI operations": what a text names beside such a word more often than not is the undertaking, unless it `isBody`: "an FBI operation". "The Safe Harbours for All (SHA) project" says so once and for all. */
export const undertakingsByCompany = (names: readonly TaggedName[], sentences: readonly Words[], isBody: (words: string) => boolean): readonly TaggedName[] => {
  const textOf = wordsOf(sentences);
  const company = new Map<string, { all: number; beside: number }>();
  const introduced = new Set<string>();
  for (const [at, name] of names.entries()) {
    if (name.type !== 'Organization') continue;
    const words = textOf(name);
    if (isIntroduced(name, names[at - 1], sentences)) introduced.add(words);
    const known = company.get(words) ?? { all: 0, beside: 0 };
    known.all += 1;
    const { tokens } = sentences[name.sentence]!;
    // "A Lighthouse Trust project" is one of the Trust's.
    if (UNDERTAKINGS.has(tokens[name.end]?.text ?? '') && !/^an?$/iu.test(tokens[name.start - 1]?.text ?? '')) known.beside += 1;
    company.set(words, known);
  }
  const undertakings = new Set([...company].flatMap(([words, { all, beside }]) => ((2 * beside > all || introduced.has(words)) && !isBody(words) && !words.toLowerCase().split(' ').some((word) => headClass(word) === BODY) ? [words] : [])));
  return undertakings.size === 0 ? names : names.map((name) => (name.type === 'Organization' && undertakings.has(textOf(name)) ? { ...name, type: 'Operation' } : name));
};

/** Whether a name stands before its letters, or is the letters, in "Safe Harbours for All (SHA) project". A body's long form before them says that the letters are its own. */
function isIntroduced({ sentence, start, end }: TaggedName, before: TaggedName | undefined, sentences: readonly Words[]): boolean {
  const { tokens } = sentences[sentence]!;
  const text = (at: number): string => tokens[at]?.text ?? '';
  const isLetters = text(start - 1) === '(' && text(end) === ')';
  const close = isLetters ? end : text(end) === '(' && text(end + 2) === ')' ? end + 2 : -1;
  if (close < 0 || !ONE_UNDERTAKING.has(text(close + 1).toLowerCase()) || /^\p{Lu}/u.test(text(close + 2))) return false;
  if (!isLetters) return true;
  if (end - start > 1 || !acronym(tokens[start]!)) return false;
  const long = before?.sentence === sentence && before.end === start - 1 ? tokens.slice(before.start, before.end) : tokens.slice(Math.max(0, start - 1 - LONGEST_FORM), start - 1);
  return !long.some((token) => capital(token) && headClass(token.text.toLowerCase()) === BODY);
}

/** Words of a long form that the tagger missed. */
const LONGEST_FORM = 8;

/** From here on the tagger knows a body or a place that is called as somebody is. */
const CERTAIN = 0.9;
/** Shorter ones in capitals are a body's letters. */
const FEWEST_LETTERS = 4;

/** The names, each with the type that its spelling has most surely; a part of a person's full name is that person's. `isKnown` tells bodies and places that are known by such words. */
export const consistentTypes = (names: readonly TaggedName[], sentences: readonly Words[], isKnown: (words: string) => boolean = () => false): readonly TaggedName[] => {
  const spelt = names.map(({ sentence, start, end }) => sentences[sentence]!.tokens.slice(start, end).map(({ text }) => text.toLowerCase()));
  const weights = new Map<string, Map<NamedType, number>>();
  const full: ReadonlySet<string>[] = [];
  const ends = new Set<string>();
  const operations = new Set<string>();
  for (const [at, { type, confidence }] of names.entries()) {
    const words = spelt[at]!;
    const key = words.join(' ');
    const own = weights.get(key) ?? new Map<NamedType, number>();
    weights.set(key, own.set(type, (own.get(type) ?? 0) + confidence));
    if (type === 'Person' && words.length > 2) full.push(new Set(words));
    if (type === 'Person') for (let from = 1; from < words.length; from++) ends.add(words.slice(from).join(' '));
    if (type === 'Operation' && (words[0] === 'operation' || words[0] === 'action') && words.length > 1) operations.add(words.slice(1).join(' '));
  }
  const isSurname = (name: TaggedName): boolean => {
    const token = sentences[name.sentence]!.tokens[name.start]!;
    // "HILL" of "Ana HILL".
    return name.confidence < CERTAIN && (!acronym(token) || (token.text.length >= FEWEST_LETTERS && /^\p{Lu}+$/u.test(token.text))) && capital(token) && !isKnown(token.text);
  };
  return names.map((name, at) => {
    const words = spelt[at]!;
    if (name.type !== 'Person' && words.length === 2 && full.some((whole) => words.every((word) => whole.has(word)))) return { ...name, type: 'Person' };
    // "De La Cruz-Morales", "Lund" after "Ana Lund"; a surname may be a place's or a body's too.
    if ((name.type === 'Organization' || name.type === 'Location' || name.type === 'Person') && ends.has(words.join(' ')) && (words.length > 1 || isSurname(name))) return { ...name, type: 'Person' };
    // "Serengeti" after "Operation Serengeti".
    if (operations.has(words.join(' '))) return { ...name, type: 'Operation' };
    const own = weights.get(words.join(' '))!;
    if (own.size === 1) return name;
    const [type] = [...own].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]!;
    return type === name.type ? name : { ...name, type };
  });
};

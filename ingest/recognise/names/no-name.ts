/** What is written like a name and names nobody: ranks, portfolios, tickers, wires, drugs, the sign of a record, numerals, themes. */
import type { Token } from '../../stages.ts';
import { BODY, headClass, PEOPLE } from './heads.ts';
import { acronym } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Name = Pick<TaggedName, 'start' | 'end' | 'type'>;

/** Whether the tagger's name is none. */
export const isNoName = (name: Name, tokens: readonly Token[]): boolean => isNobody(name, tokens) || isRank(name, tokens) || isPortfolio(name, tokens) || isTicker(name, tokens) || isClass(name, tokens) || isShortForKind(name, tokens) || isShortForPost(name, tokens) || isAgendaTitle(name, tokens) || isNumeral(name, tokens) || isTheme(name, tokens);

/** Drugs, office marks and the letters of resolutions in capitals, and who only sends a release on. */
const NO_BODY = new Set('PCP THC GBL GHB LSD MDMA DMT TTY TDD FAX UNSCR UNSCRs PRNewswire ACCESSWIRE'.split(' '));
const WIRE = /^(?:globe ?newswire|pr ?newswire|business wire|access ?wire|ein presswire|3bl media|market ?wired?)$/iu;
/** "S/PV.8974": the record itself. */
const RECORD = /^[AS]\/PV\.\d+$/u;

/** "LONDON (GLOBE NEWSWIRE)", "heroin and PCP". */
function isNobody({ start, end, type }: Name, tokens: readonly Token[]): boolean {
  const words = tokens.slice(start, end).map(({ text }) => text).join(' ');
  return type !== 'Person' && (NO_BODY.has(words) || WIRE.test(words) || RECORD.test(words));
}

/** "Operation Commander" is a rank, not what is commanded. */
const isRank = ({ start, type }: Name, tokens: readonly Token[]): boolean =>
  type === 'Operation' && /^Operations?$/u.test(tokens[start]!.text) && /^(?:Commander|Officer|Manager|Director|Chief|Head|Coordinator|Centre|Center|Room|Department|Division|Branch)$/u.test(tokens[start + 1]?.text ?? '');

/** "Minister of Planning and Cooperation" holds an office; what behind it is no body's name is its field. */
function isPortfolio({ start, end, type }: Name, tokens: readonly Token[]): boolean {
  if (type !== 'Organization') return false;
  const before = tokens[start - 1]?.tag === 'DET' ? start - 2 : start - 1;
  if (!/^(?:of|for)$/u.test(tokens[before]?.text ?? '') || !/^(?:minister|ministers|secretary|undersecretary)$/iu.test(tokens[before - 1]?.text ?? '')) return false;
  const last = tokens[end - 1]!.text;
  // "Secretary of Amnesty International" serves a body; "Secretary of Trade and Industry" holds a field.
  if (/^secretary$/iu.test(tokens[before - 1]!.text) && !tokens.slice(start, end + 1).some(({ text }) => text === 'and')) return false;
  return !tokens.slice(start, end).some(({ text }) => headClass(text.toLowerCase()) === BODY) && !/^\p{Lu}[\p{Lu}\d&-]+$/u.test(last);
}

const EXCHANGE = /^(?:NYSE|NASDAQ|Nasdaq|LSE|AIM|TSXV?|ASX|AMEX|SGX|HKEX|JSE|NSE|BSE|OTC(?:Q[BX])?|Euronext|Xetra)$/u;

/** "(NASDAQ: CTSH)" says where a company's shares are sold; "(Source: UNHCR)" says whose the words are. */
function isTicker({ start, end }: Name, tokens: readonly Token[]): boolean {
  const exchange = tokens[start - 1]?.text === '(' && tokens[end]?.text === ':' && EXCHANGE.test(tokens[end - 1]!.text);
  const symbol = end - start === 1 && tokens[start - 1]?.text === ':' && tokens[end]?.text === ')' && EXCHANGE.test(tokens[start - 2]?.text ?? '');
  return exchange || symbol;
}

/** Words that an acronym before them only colours: "an FBI agent", "an EU-funded project". */
const COLOURED = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'ADV']);

/** "Kenya is a TCC": an acronym with an indefinite article is a kind of thing. */
function isClass({ start, end, type }: Name, tokens: readonly Token[]): boolean {
  if (type !== 'Organization' || end - start !== 1 || !/^an?$/iu.test(tokens[start - 1]?.text ?? '') || !acronym(tokens[start]!)) return false;
  // "An FBI and CIA plan".
  const next = /^(?:and|or)$/u.test(tokens[end]?.text ?? '') && tokens[end + 1] && acronym(tokens[end + 1]!) ? tokens[end + 2] : tokens[end];
  return next === undefined || !(COLOURED.has(next.tag) || /^(?:[-(&/]|['’]s?)$|(?:ed|ing|led)$/u.test(next.text));
}

/** Who holds a post, besides those whom the tagger's classes know. */
const POSTS = /^(?:officer|constable|manager|inspector|superintendent|adviser|advisor|coordinator|administrator|prosecutor|head|comptroller|commandant|commander)$/iu;

/** "Assistant Chief Constable (ACC) Jon Vik": the letters of a post. */
function isShortForPost({ start, end, type }: Name, tokens: readonly Token[]): boolean {
  if (type !== 'Organization' || end - start !== 1 || tokens[start - 1]?.text !== '(' || tokens[end]?.text !== ')' || !/^\p{Lu}{2,5}$/u.test(tokens[start]!.text)) return false;
  const letters = tokens[start]!.text;
  const words = tokens.slice(Math.max(0, start - 1 - letters.length), start - 1).map(({ text }) => text);
  return words.map(([first]) => first).join('') === letters && (POSTS.test(words.at(-1)!) || headClass(words.at(-1)!.toLowerCase()) === PEOPLE);
}

/** "Armed fishing gangs (AFGs)": letters with a plural behind words in small letters are short for a kind of thing. */
function isShortForKind({ start, end, type }: Name, tokens: readonly Token[]): boolean {
  if (type !== 'Organization' || end - start !== 1 || !/^\p{Lu}{2,}s$/u.test(tokens[start]!.text) || tokens[start - 1]?.text !== '(' || tokens[end]?.text !== ')') return false;
  return [2, 3].every((back) => /^\p{Ll}/u.test(tokens[start - back]?.text ?? ''));
}

/** "Border Trade and Customs (Agenda item 12)" is what a meeting speaks of. */
function isAgendaTitle({ start, end, type }: Name, tokens: readonly Token[]): boolean {
  if (type === 'Person' || type === 'Location') return false;
  for (let at = start + 1; at <= end; at++) if (tokens[at]?.text === '(' && /^agenda$/iu.test(tokens[at + 1]?.text ?? '') && /^items?$/iu.test(tokens[at + 2]?.text ?? '')) return true;
  return false;
}

/** Roman numerals shorter than this may be somebody's letters: "MDC". */
const NUMERAL = 5;

/** "PSC/COMM.(CDLXXXIX)": the number of a meeting. */
function isNumeral({ start, end, type }: Name, tokens: readonly Token[]): boolean {
  const { text } = tokens[start]!;
  return type !== 'Person' && end - start === 1 && text.length >= NUMERAL && /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(text);
}

/** Crimes, and words that only tell of which sort they are. */
const CRIMES = new Set(['crime', 'crimes', 'terrorism', 'trafficking', 'smuggling', 'corruption', 'piracy', 'extremism', 'cybercrime', 'laundering', 'radicalization', 'radicalisation', 'proliferation']);
const SORTS = new Set(`organized organised transnational international violent illicit illegal human persons drug drugs money arms weapons wildlife maritime financial sexual environmental cross-border in of and or the
  people migrants firearms`.split(/\s+/u));

/** "Linkages between International Terrorism and Organized Crime": themes in capitals are no body. */
const isTheme = ({ start, end, type }: Name, tokens: readonly Token[]): boolean => type === 'Organization' && end - start > 1 && CRIMES.has(tokens[end - 1]!.text.toLowerCase())
  && tokens.slice(start, end).every(({ text }) => CRIMES.has(text.toLowerCase()) || SORTS.has(text.toLowerCase()));

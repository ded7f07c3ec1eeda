/** Names that share a word, and names that "and" joins though each is whole: one name of the tagger, several of the text. */
import { lemma } from '../../language/lemma.ts';
import type { Token } from '../../stages.ts';
import { BODY, headClass } from './heads.ts';
import { acronym, capital } from './tagged.ts';
import type { Step, TaggedName } from './tagged.ts';

/** "Project Reed and Project Heron", "Operation Reed, Project Heron": a kind that begins a name begins the next one again. */
export const atSameHead: Step = (name, tokens) => {
  const first = tokens[name.start]!.text;
  if (!capital(tokens[name.start]!) || headClass(first.toLowerCase()) === 0) return [name];
  for (let at = name.start + 2; at < name.end - 2; at++) {
    if (!JOINS.has(tokens[at]!.text)) continue;
    const from = tokens[at]!.text === ',' && tokens[at + 1]!.text === 'and' ? at + 2 : tokens[at + 1]!.tag === 'DET' ? at + 2 : at + 1;
    const again = tokens[from]?.text;
    if (from >= name.end - 1 || !(again === first || (CODED.has(first) && CODED.has(again!))) || !capital(tokens[from + 1]!) !== !capital(tokens[name.start + 1]!)) continue;
    return [{ ...name, end: at }, ...atSameHead({ ...name, start: from }, tokens, [])];
  }
  return [name];
};

const JOINS = new Set(['and', 'or', ',', '&']);
/** What the code name of an undertaking stands behind. */
const CODED = new Set(['Operation', 'Project', 'Exercise']);

/** Bodies of which every country has one for each field. */
const PLURALS = new Set(['Ministries', 'Departments', 'Secretariats', 'Directorates', 'Faculties']);

/** "Ministries of Health, Trade and Foreign Affairs" are three ministries. */
export const atSharedHead: Step = (name, tokens) => {
  if (!PLURALS.has(tokens[name.start]!.text) || tokens[name.start + 1]?.text !== 'of' || name.end - name.start < 3) return [name];
  const head = lemma(tokens[name.start]!.text, 'NOUN');
  const kind = `${head[0]!.toUpperCase()}${head.slice(1)} of`;
  const goesOn = /^(?:,|and)$/u.test(tokens[name.end]?.text ?? '');
  const parts: TaggedName[] = [];
  let { start } = name;
  let field = name.start + 2;
  for (let at = field; at <= name.end; at++) {
    const joins = at < name.end && (tokens[at]!.text === ',' || tokens[at]!.text === 'and');
    if (at < name.end && !joins) continue;
    if (at > field && capital(tokens[field]!)) parts.push({ ...name, start, end: at, called: `${kind} ${tokens.slice(field, at).map(({ text }) => text).join(' ')}` });
    start = field = at + 1;
  }
  return parts.length > 1 || (parts.length === 1 && goesOn) ? parts : [name];
};

const COMPASS = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Upper|Lower|Inner|Outer)$/u;

/** "The Middle East" and "the North" are regions of their own, "the Northern" is none. */
const isOwn = (tokens: readonly Token[], at: number): boolean => /^(?:Near|Middle|Far)$/u.test(tokens[at - 1]?.text ?? '') || (tokens[at - 1]?.text === 'the' && /(?:th|st)$/u.test(tokens[at]!.text));

/** "North and West Alder" are North Alder and West Alder, whichever words the tagger took. */
export const atRegions: Step = (name, tokens, all) => {
  if (name.type !== 'Location') return [name];
  const first = tokens[name.start]!.text;
  if (!COMPASS.test(first)) return [name];
  const pair = tokens[name.start + 1]?.text === 'and' && COMPASS.test(tokens[name.start + 2]?.text ?? '');
  if (!pair) {
    const before = name.start - 2;
    // Where the tagger took only what stands behind "and"; the Near East is a region of its own.
    if (name.end - name.start < 2 || tokens[name.start - 1]?.text !== 'and' || !COMPASS.test(tokens[before]!.text) || isOwn(tokens, before)) return [name];
    const place = tokens.slice(name.start + 1, name.end).map(({ text }) => text).join(' ');
    return [{ ...name, start: before, end: before + 1, called: `${tokens[before]!.text} ${place}` }, name];
  }
  // The one before it is told with the other.
  if (name.end === name.start + 1) return !isOwn(tokens, name.start) && all.some(({ sentence, start, end, type }) => sentence === name.sentence && type === 'Location' && start === name.start + 2 && end > start + 1) ? [] : [name];
  if (name.end < name.start + 4) return [name];
  const place = tokens.slice(name.start + 3, name.end).map(({ text }) => text).join(' ');
  return [{ ...name, end: name.start + 1, called: `${first} ${place}` }, { ...name, start: name.start + 2 }];
};

/** "Ministry of Health and WHO", "Harbour Union – HU": an acronym that is a known body's, or one that stands behind "between", is no field of the ministry before it. */
export function beforeKnown(name: TaggedName, tokens: readonly Token[], known: (words: string) => boolean): readonly TaggedName[] {
  const and = name.end - 2;
  if (name.type !== 'Organization' || and <= name.start || !/^(?:and|[–-])$/u.test(tokens[and]!.text) || !acronym(tokens[and + 1]!)) return [name];
  if (tokens[and]!.text !== 'and' && tokens[and]!.start === tokens[and - 1]!.end) return [name];
  const before = tokens[name.start - 1]?.tag === 'DET' ? name.start - 2 : name.start - 1;
  const apart = (tokens[and]!.text === 'and' && tokens[before]?.text.toLowerCase() === 'between') || known(tokens[and + 1]!.text);
  return apart && tokens.slice(name.start, and).some(({ text }) => headClass(text.toLowerCase()) === BODY) ? [{ ...name, end: and }, { ...name, start: and + 1 }] : [name];
}

/** Cuts what is no part of a name: half a bracket, an acronym in brackets behind it, the verb of an operative paragraph. */
import type { Token } from '../../stages.ts';
import { operativeVerb } from '../../language/operative.ts';
import { BODY, headClass } from './heads.ts';
import { capital, placeIn } from './tagged.ts';
import type { Step, TaggedName } from './tagged.ts';

/** A name with half a bracket is the names on both sides of it: "29th Conference of Parties (COP29", "G5) Joint Force"; so is one with its acronym behind it. */
export const atBrackets: Step = (name, tokens) => {
  const [open, close] = [placeIn(tokens, name, ({ text }) => text === '('), placeIn(tokens, name, ({ text }) => text === ')')];
  if (open < 0 && close < 0) return [name];
  if (open < 0 || close < 0 || close < open) return parted(name, open < 0 ? close : close < 0 ? open : close, tokens);
  return close === name.end - 1 && open === close - 2 && open > name.start && name.type !== 'Person' && name.type !== 'Location' && SHORT.test(tokens[open + 1]!.text) ? [{ ...name, end: open }, { ...name, start: open + 1, end: close }] : [name];
};

/** "MoU", "GLOACT", "G5", "2AP". */
const SHORT = /^\d*\p{Lu}[\p{L}\d&./-]*[\p{Lu}\d][\p{L}\d]*$/u;

/** The stretches on both sides of a bracket; the one behind it only where it begins as names do. */
function parted(name: TaggedName, bracket: number, tokens: readonly Token[]): readonly TaggedName[] {
  const behind = { ...name, start: bracket + 1 };
  return [{ ...name, end: bracket }, ...(behind.start < behind.end && /^[\p{Lu}\d]/u.test(tokens[behind.start]!.text) ? [behind] : [])].filter(({ start, end }) => end > start);
}

/** Most tokens of a paragraph's number. */
const MARKED = 3;

/** "2. Urges Member States": the verb of the paragraph is no part of the name behind it. */
export const behindOperative: Step = (name, tokens) => {
  if (name.start > MARKED || operativeVerb(tokens.slice(0, name.start + 1).map(({ text }) => text)) !== name.start) return [name];
  let { start } = name;
  do start++; while (start < name.end && !capital(tokens[start]!));
  return start < name.end ? [{ ...name, start }] : [];
};

/** "Second Committee Agenda Item 12": what is on the agenda of a body is no part of its name. */
export const beforeAgenda: Step = (name, tokens) => {
  for (let at = name.start; at < name.end; at++) {
    if (/^agenda$/iu.test(tokens[at]!.text) && /^items?$/iu.test(tokens[at + 1]?.text ?? '')) return at > name.start ? [{ ...name, end: at }] : [];
  }
  return [name];
};

/** "Agenda 2030: The Harbours We Want": what stands behind a paper and a colon is its subtitle, unless it is a body. */
export const asSubtitle: Step = (name, tokens, all) => {
  const colon = tokens[name.start - 1]?.tag === 'DET' ? name.start - 2 : name.start - 1;
  if (name.type !== 'Organization' || tokens[colon]?.text !== ':' || name.end - name.start < 2 || headClass(tokens[name.end - 1]!.text.toLowerCase()) === BODY) return [name];
  return all.some(({ sentence, end, type }) => sentence === name.sentence && type === 'Instrument' && end === colon) ? [] : [name];
};

/** "Alder Sea Region" where the tagger took the sea alone: a capital makes the word a part of the name. */
export const withRegion: Step = (name, tokens, all) => {
  const next = tokens[name.end + 1];
  if (name.type !== 'Location' || tokens[name.end]?.text !== 'Region' || (next !== undefined && capital(next))) return [name];
  return tokens.slice(name.start, name.end).every(capital) && !all.some(({ sentence, start, end }) => sentence === name.sentence && start <= name.end && end > name.end) ? [{ ...name, end: name.end + 1 }] : [name];
};

/** Most words of a body's title in quotation marks. */
const TITLE = 5;

/** "Crisis Centre “Blue Door”": a title right behind what a body is called by its kind is the rest of its name, unless a noun behind it says whose title it is. */
export const withTitle: Step = (name, tokens, all) => {
  const [open, first] = [tokens[name.end], tokens[name.end + 1]];
  if (name.type !== 'Organization' || !open || !first || !/^["“„«]$/u.test(open.text) || !capital(first) || headClass(tokens[name.end - 1]!.text.toLowerCase()) !== BODY) return [name];
  const close = placeIn(tokens, { ...name, start: name.end + 2, end: Math.min(tokens.length, name.end + 2 + TITLE) }, ({ text }) => /^["”“»]$/u.test(text));
  if (close < 0 || /^[,.!?;]$/u.test(tokens[close - 1]!.text) || (close === name.end + 2 && first.tag === 'VERB') || /^(?:NOUN|PROPN)$/u.test(tokens[close + 1]?.tag ?? '')) return [name];
  return all.some(({ sentence, start }) => sentence === name.sentence && start > name.end && start < close) ? [name] : [{ ...name, end: close + 1 }];
};

const YEAR = /^(?:19|20)\d\d$/u;
const TIES = new Set(['against', 'on', 'for', 'of', 'in', 'to']);

/** Names that go on: "Harbour Strategy 2024" of "2024–2027", "World Day Against" of "World Day Against trafficking in boats". */
export const toItsEnd: Step = (name, tokens, all) => {
  if (name.type !== 'Instrument' && name.type !== 'Operation' && name.type !== 'Event') return [name];
  const last = tokens[name.end - 1]!;
  if (YEAR.test(last.text) && /^[–-]$/u.test(tokens[name.end]?.text ?? '') && /^(?:(?:19|20)\d)?\d\d?$/u.test(tokens[name.end + 1]?.text ?? '') && tokens[name.end + 1]!.start === last.end + 1) return [{ ...name, end: name.end + 2 }];
  if (name.end - name.start < 2 || !TIES.has(last.text.toLowerCase())) return [name];
  let end = name.end;
  while (isOfPhrase(tokens, end)) end++;
  const taken = all.some(({ sentence, start }) => sentence === name.sentence && start >= name.end && start < end);
  return end > name.end && !taken && tokens[end - 1]!.tag !== 'ADP' ? [{ ...name, end }] : [{ ...name, end: name.end - 1 }];
};

/** Whether a word goes on with a phrase of nouns: "trafficking in persons". */
const isOfPhrase = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && (/^(?:NOUN|ADJ|PROPN)$/u.test(token.tag) || token.text.endsWith("ing") || ((token.text === 'in' || token.text === 'of') && tokens[at + 1]?.tag === 'NOUN'));
};

/** "Harbour Liaison Office 3.", all of a sentence: the number is that of the paragraph that a heading stands over. */
export const beforeParagraph: Step = (name, tokens) => {
  const number = /^\d{1,2}$/u.test(tokens[name.end - 1]!.text) && name.end - name.start > 2 && headClass(tokens[name.end - 2]!.text.toLowerCase()) === BODY;
  return number && name.type === 'Organization' && name.start === 0 && name.end === tokens.length - 1 && tokens[name.end]!.text === '.' ? [{ ...name, end: name.end - 1 }] : [name];
};

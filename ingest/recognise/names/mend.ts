/** Mends single names that the tagger cut or joined amiss: two bodies joined by a comma, half a bracket, a verb, a weekday, a title or an office within the name. */
import { HEADS, RUNNERS, SPOKESPEOPLE } from '../../language/offices.ts';
import type { AnalysedSentence, Token } from '../../stages.ts';
import { aroundBrackets } from './around-brackets.ts';
import { asAction, asCodename } from './codenames.ts';
import { asSubtitle, atBrackets, beforeAgenda, beforeParagraph, behindOperative, toItsEnd, withRegion, withTitle } from './cuts.ts';
import { asGovernment } from './governments.ts';
import { BODY, headClass } from './heads.ts';
import { kindOf } from './kind.ts';
import { isNoName } from './no-name.ts';
import { atPosting, atServices, withFormer } from './postings.ts';
import { atRegions, atSameHead, atSharedHead, beforeKnown } from './shared-heads.ts';
import { withSlashes } from './slashes.ts';
import { acronym, capital, placeIn, TIES } from './tagged.ts';
import type { Step, TaggedName } from './tagged.ts';
import { asPerson, asTitled, behindHighOffice, behindLiaison, behindRole, behindTitle } from './titles.ts';

type Words = Pick<AnalysedSentence, 'tokens'>;

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;
/** What people are to a body. Last in a name, these words say that the name is an office's, not a body's or a person's. */
const OFFICE: ReadonlySet<string> = new Set([...HEADS, ...RUNNERS, ...SPOKESPEOPLE, ...'adviser advisor officer ambassador envoy expert analyst trainer specialist co-ordinator co-head deputy'.split(' ')]);
const OFFICE_PART = /^(?:Interim|Managing|Vice|Deputy|Assistant|Executive|Senior|Chief|Special|Acting)$/u;

/** The names as they should stand; one may become two or none, and two that one acronym abbreviates become one. `known` tells bodies that are known by such words. */
export const mendNames = (names: readonly TaggedName[], sentences: readonly Words[], known: (words: string) => boolean): readonly TaggedName[] =>
  asAbbreviated(aroundBrackets(withPeople(withSlashes(names, sentences), sentences), sentences, known), sentences).flatMap((name) => {
    const { tokens } = sentences[name.sentence]!;
    if (isNoName(name, tokens)) return [];
    let mended: readonly TaggedName[] = beforeKnown(name, tokens, known);
    for (const step of STEPS) mended = mended.length === 1 ? step(mended[0]!, tokens, names) : mended.flatMap((one) => step(one, tokens, names));
    return mended;
  });

/** "Alder Support Programme" and "Birch Union" of "Alder Support Programme for the Birch Union (ASPBU)" are one name: its acronym has the letters of both. */
function asAbbreviated(names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] {
  const merged = names.map((first, at): TaggedName => {
    const second = names[at + 1];
    if (second?.sentence !== first.sentence || second.start - first.end > 6 || second.start <= first.end) return first;
    const { tokens } = sentences[first.sentence]!;
    const acronym = tokens[second.end]?.text === '(' && tokens[second.end + 2]?.text === ')' ? tokens[second.end + 1]!.text : '';
    if (!/^\p{Lu}{3,}$/u.test(acronym) || !tokens.slice(first.end, second.start).every((token) => capital(token) || TIES.has(token.text) || token.text === 'the' || token.text === 'and')) return first;
    const letters = (from: number): string => tokens.slice(from, second.end).filter(capital).map(({ text }) => text[0]).join('');
    const own = letters(second.start);
    return own !== acronym && letters(first.start).startsWith(acronym[0]!) && isWithin(acronym, letters(first.start)) && !isWithin(acronym, own) ? { ...first, end: second.end } : first;
  });
  return merged.filter((name, at) => !(at > 0 && merged[at - 1]!.sentence === name.sentence && merged[at - 1]!.end >= name.end));
}

/** Whose kind a body is for, in a name: "Leeds Children's Hospital". */
const KINDS_OF_PEOPLE = new Set(['Children', 'Women', 'Men', 'Veterans', 'People', 'Farmers', 'Teachers', 'Workers', 'Girls', 'Boys', 'Lawyers', 'Journalists', 'Mothers']);

/** "Leeds Children" and "Hospital" of "Leeds Children's Hospital" are one name, and so is "Children's Hospital of Leeds". */
function withPeople(names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] {
  const whole = names.map((name): TaggedName => {
    const { tokens } = sentences[name.sentence]!;
    const people = /^['’]s$/u.test(tokens[name.start - 1]?.text ?? '') && KINDS_OF_PEOPLE.has(tokens[name.start - 2]?.text ?? '');
    if (name.type !== 'Organization' || !people) return name;
    const owner = names.find(({ sentence, end }) => sentence === name.sentence && end === name.start - 1);
    return { ...name, start: owner ? owner.start : name.start - 2 };
  });
  if (whole.every((name, at) => name === names[at])) return names;
  return whole.filter((name) => !whole.some((other) => other !== name && other.sentence === name.sentence && other.start <= name.start && name.end < other.end));
}

/** Whether the letters stand in the others in order. */
function isWithin(letters: string, others: string): boolean {
  let at = 0;
  for (const other of others) if (other === letters[at]) at++;
  return at === letters.length;
}

const FINITE = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would']);

/** "African Joint Initiative is a programme": no name goes on behind its verb. */
const beforeVerb: Step = (name, tokens) => {
  const verb = placeIn(tokens, name, ({ text }) => FINITE.has(text));
  return verb > name.start ? [{ ...name, end: verb }] : [name];
};

/** "Strategic Concept on Wednesday". */
const beforeWeekday: Step = (name, tokens) => {
  if (name.end - name.start < 2 || !WEEKDAY.test(tokens[name.end - 1]!.text)) return [name];
  const end = tokens[name.end - 2]!.text.toLowerCase() === 'on' ? name.end - 2 : name.end - 1;
  return end > name.start ? [{ ...name, end }] : [];
};

/** "Ministry of Interior, Supreme Court": a comma between two heads of bodies parts them. */
const atComma: Step = (name, tokens) => {
  if (name.type !== 'Organization') return [name];
  for (let comma = name.start + 1; comma < name.end - 2; comma++) {
    if (tokens[comma]!.text !== ',' || !isBody(tokens, name.start, comma) || !capital(tokens[comma + 1]!) || !capital(tokens[name.end - 1]!) || headClass(tokens[name.end - 1]!.text.toLowerCase()) !== BODY) continue;
    return [{ ...name, end: comma }, ...atComma({ ...name, start: comma + 1 }, tokens, [])];
  }
  return [name];
};

/** "Alder University and Birch University", "Reed Programme and the Heron Programme": one kind of body or undertaking on both sides. */
const atAnd: Step = (name, tokens) => {
  if (name.type === 'Person' || name.type === 'Location') return [name];
  const and = placeIn(tokens, name, ({ text }) => text === 'and');
  const kind = tokens[name.end - 1]!.text;
  const start = tokens[and + 1]?.text === 'the' ? and + 2 : and + 1;
  const twice = and > name.start + 1 && name.end - start > 1 && tokens[and - 1]!.text === kind && capital(tokens[and - 1]!) && (name.type === 'Organization' ? headClass(kind.toLowerCase()) === BODY : headClass(kind.toLowerCase()) !== 0);
  return twice && tokens.slice(name.start, and).every(({ text }) => !TIES.has(text)) ? [{ ...name, end: and }, { ...name, start }] : [name];
};

/** "Chairperson of the Harbour Commission" is no body; the Commission is, and "Special Coordinator of the Harbour Pact" is no pact. */
const behindHolder: Step = (name, tokens) => {
  if (name.type !== 'Organization' && name.type !== 'Instrument') return [name];
  let holder = name.start;
  while (holder < name.end && OFFICE_PART.test(tokens[holder]!.text)) holder++;
  const word = tokens[holder]!.text.toLowerCase();
  if (!(OFFICE.has(word) || /^members?$/u.test(word)) || tokens[holder + 1]?.text !== 'of') return [name];
  const start = holder + (tokens[holder + 2]?.tag === 'DET' ? 3 : 2);
  return start < name.end && capital(tokens[start]!) && (name.type === 'Instrument' || isBody(tokens, start, name.end)) ? [{ ...name, start }] : [name];
};

/** "Harbour Plans and a Coast Plan": an article begins another name. */
const atArticle: Step = (name, tokens, all) => {
  const and = placeIn(tokens, name, ({ text }) => text === 'and');
  if (and <= name.start || !/^an?$/u.test(tokens[and + 1]?.text ?? '') || and + 2 >= name.end) return [name];
  return [{ ...name, end: and }, ...atArticle({ ...name, start: and + 2 }, tokens, all)];
};

/** "Harbour Pact and as Coordinator of": in what other capacity one speaks begins another phrase. */
const beforeCapacity: Step = (name, tokens) => {
  const as = placeIn(tokens, name, ({ text }) => text === 'as');
  return as > name.start + 1 && tokens[as - 1]!.text === 'and' ? [{ ...name, end: as - 1 }] : [name];
};

/** "OSCE Police Reform Adviser", said of a person: the body is what stands before the office. */
const beforeOffice: Step = (name, tokens, all) => {
  const last = tokens[name.end - 1]!.text.toLowerCase();
  const highest = last === 'general' && tokens[name.end - 2]!.text.toLowerCase() === 'secretary';
  if (name.end - name.start < 2 || !(OFFICE.has(last) || highest) || (name.type !== 'Person' && name.type !== 'Organization' && name.type !== 'Location')) return [name];
  const bracketed = tokens[name.end]?.text === '(' && tokens[name.end + 2]?.text === ')' ? name.end + 3 : name.end;
  const behind = /^(?:mr|mrs|ms|dr)\.?$/iu.test(tokens[bracketed]?.text ?? '') ? bracketed + 1 : bracketed;
  const held = all.some(({ sentence, type, start, end }) => sentence === name.sentence && type === 'Person' && (start === behind || (end === name.start - 1 && tokens[end]!.text === ',')));
  if (!held && !highest && name.type !== 'Person') return [name];
  let end = name.end - (highest ? 2 : 1);
  while (end > name.start && OFFICE_PART.test(tokens[end - 1]!.text)) end--;
  if (end > name.start && headClass(tokens[end - 1]!.text.toLowerCase()) !== BODY) end = acronym(tokens[name.start]!) ? name.start + 1 : lastBody(tokens, name.start, end);
  return end > name.start && !OFFICE.has(tokens[end - 1]!.text.toLowerCase()) ? [{ ...name, end, type: 'Organization' }] : [];
};

/** "Alder Union Special Envoy on Ports", "Alder Union Commissioner for Ports": the office begins where it says that it is special, or with its holder; not so of a High Commissioner, who has a body. */
const beforeEnvoy: Step = (name, tokens) => {
  if (name.type !== 'Organization') return [name];
  const holder = placeIn(tokens, { ...name, start: name.start + 1 }, ({ text }) => /^(?:Commissioner|Envoy|Rapporteur|Adviser|Advisor|Coordinator)$/u.test(text));
  const isHeld = holder > 0 && /^(?:for|on|to|against)$/u.test(tokens[holder + 1]?.text ?? '') && !/^(?:High|Special)$/u.test(tokens[holder - 1]!.text) && tokens.slice(name.start, holder).every((token) => capital(token));
  if (isHeld) return [{ ...name, end: holder }];
  const special = placeIn(tokens, { ...name, start: name.start + 1 }, ({ text }) => text === 'Special');
  return special > 0 && capital(tokens[special - 1]!) && /^(?:Envoys?|Representatives?|Rapporteurs?|Advis[eo]rs?|Coordinators?)$/u.test(tokens[special + 1]?.text ?? '') ? [{ ...name, end: special }] : [name];
};

/** "Alder Department of State's Harbour Rewards Program": what a body has by a name of its own is another. */
const atOwner: Step = (name, tokens) => {
  if (name.type !== 'Organization') return [name];
  const own = placeIn(tokens, name, ({ text }) => /^['’]s$/u.test(text));
  const start = own + 1;
  if (own < name.start + 2 || name.end - start < 2 || !capital(tokens[start]!) || KINDS_OF_PEOPLE.has(tokens[own - 1]!.text) || tokens[own - 1]!.text === 'Union' || !isBody(tokens, name.start, own)) return [name];
  const type = kindOf(tokens.slice(start, name.end).filter(({ text }) => text !== '(' && text !== ')').map(({ text }) => text));
  return [{ ...name, end: own }, { ...name, start, type: type ?? 'Organization' }];
};

const STEPS: readonly Step[] = [atBrackets, beforeParagraph, atPosting, atServices, withFormer, behindOperative, toItsEnd, beforeVerb, beforeCapacity, atArticle, beforeWeekday, beforeAgenda, behindTitle, asTitled, behindHighOffice, asPerson, behindRole, behindLiaison, atSameHead, atSharedHead, atRegions, withRegion, withTitle, asGovernment, asSubtitle, atComma, atAnd, atOwner, behindHolder, beforeEnvoy, beforeOffice, asCodename, asAction];

/** The end of the last kind of body in a stretch; its start where there is none. */
function lastBody(tokens: readonly Token[], start: number, end: number): number {
  let last = end;
  while (last > start && headClass(tokens[last - 1]!.text.toLowerCase()) !== BODY) last--;
  return last;
}

/** Whether the head of a stretch, the word before its first tie or else its last, is a kind of body. */
function isBody(tokens: readonly Token[], start: number, end: number): boolean {
  let tie = start + 1;
  while (tie < end && !TIES.has(tokens[tie]!.text)) tie++;
  return headClass(tokens[tie - 1]!.text.toLowerCase()) === BODY;
}

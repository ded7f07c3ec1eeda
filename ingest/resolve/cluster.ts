/** Which mentions of one document are one thing. Joins what the relate stage found with what names alone tell, each with its reason. */
import { normaliseName } from '../../graph/ids.ts';
import type { Span } from '../../graph/model.ts';
import type { FoundMention, Related } from '../stages.ts';
import { aliasJoins } from './aliases.ts';
import { uncounted } from './description.ts';
import { abbreviates, form, isAcronym, ownTail, withoutKind } from './forms.ts';
import { isGeneric } from './generic.ts';
import { canonicalTopic } from './topics.ts';

export interface Cluster {
  /** In text order. */
  readonly mentions: readonly FoundMention[];
  readonly reasons: readonly string[];
}

/** Types whose long names are taken up again by their shared words: "the Group of Experts". */
const SHORTENED = new Set(['Organization', 'Event', 'Operation', 'Instrument', 'Service']);

/** Sets that grow together, each join with a reason. A join of two gazetteer entries that differ is refused. */
class Joins {
  readonly #parent = new Map<string, string>();
  readonly #reasons = new Map<string, string[]>();
  readonly #linked = new Map<string, string>();

  constructor(mentions: readonly FoundMention[]) {
    for (const { id, facts, level } of mentions) {
      this.#parent.set(id, id);
      if (facts.gazetteer && level === 'name') this.#linked.set(id, facts.gazetteer);
    }
  }

  root(id: string): string {
    let at = id;
    while (this.#parent.get(at) !== at) at = this.#parent.get(at)!;
    return at;
  }

  /** `said` by the text in so many words, a join holds against what the gazetteer thinks of the second. */
  join(a: string, b: string, reason: string, said = false): void {
    const [left, right] = [this.root(a), this.root(b)];
    if (left === right) return;
    const [one, other] = [this.#linked.get(left), this.#linked.get(right)];
    if (one && other && one !== other && !said) return;
    this.#parent.set(right, left);
    const known = one ?? other;
    if (known) this.#linked.set(left, known);
    this.#reasons.set(left, [...(this.#reasons.get(left) ?? []), ...(this.#reasons.get(right) ?? []), reason]);
  }

  reasons(root: string): readonly string[] {
    return [...new Set(this.#reasons.get(root) ?? [])].sort();
  }
}

/** Clusters of all mentions, in text order of their first; each mention stands in exactly one. `text` is the clean text they stand in. */
export const cluster = ({ mentions, clusters }: Pick<Related, 'mentions' | 'clusters'>, text: string, sentences: readonly Span[] = []): readonly Cluster[] => {
  const here = new Set(mentions.map(({ id }) => id));
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  const joins = new Joins(ordered);
  joinSameNames(ordered, joins);
  joinAcronyms(ordered, text, joins);
  for (const { one, other, reason } of aliasJoins(ordered, text)) joins.join(one, other, reason, true);
  for (const { mentions: ids, reasons } of clusters) {
    const [first, ...rest] = ids.filter((id) => here.has(id));
    for (const other of rest) if (first !== undefined) joins.join(first, other, reasons[0] ?? 'the text refers back');
  }
  joinShortForms(ordered, joins);
  joinInitials(ordered, joins);
  joinLeadingWords(ordered, joins);
  joinSurnames(ordered, joins);
  joinAppositions(ordered, text, joins);
  joinNamings(ordered, text, joins);
  joinPredicates(ordered, { text, sentences }, joins);
  joinDescriptions(ordered, joins);
  const sets = new Map<string, FoundMention[]>();
  for (const mention of ordered) {
    const root = joins.root(mention.id);
    const members = sets.get(root);
    if (members) members.push(mention);
    else sets.set(root, [mention]);
  }
  return [...sets].map(([root, members]) => ({ mentions: members, reasons: joins.reasons(root) }));
};

const names = (mentions: readonly FoundMention[]): readonly FoundMention[] => mentions.filter(({ level }) => level === 'name');

/** What two spellings of one name have in common. */
export const comparable = (mention: FoundMention): string =>
  mention.type === 'Topic' ? canonicalTopic(form(mention)) : normaliseName(form(mention));

function joinSameNames(mentions: readonly FoundMention[], joins: Joins): void {
  const seen = new Map<string, string>();
  for (const mention of names(mentions)) {
    const keys = [`${mention.type} ${mention.type === 'Operation' ? comparable(mention).replace(/^operation (?=.)/u, '') : comparable(mention)}`, ...(mention.facts.gazetteer ? [`${mention.type} ${mention.facts.gazetteer}`] : [])];
    for (const key of keys) {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, mention.id);
      else joins.join(first, mention.id, `the same name, “${form(mention)}”`);
    }
  }
}

/** "United Nations Office on Drugs and Crime (UNODC)". */
function joinAcronyms(mentions: readonly FoundMention[], text: string, joins: Joins): void {
  const list = names(mentions);
  list.forEach((long, index) => {
    const short = list[index + 1];
    if (short?.type !== long.type) return;
    if (short.sentence !== long.sentence || short.start < long.end || short.start - long.end > 3) return;
    const [a, b] = [form(long), form(short)];
    if (ownTail(b, a) !== undefined) return;
    // "(N.Y.)" is where it is.
    if (short.type === 'Location' && /^(?:\p{Lu}\.){2}$/u.test(b)) return;
    if (isAcronym(b) && abbreviates(b, a)) joins.join(long.id, short.id, `the text gives “${b}” for “${a}”`);
    // "Sida", "Frontex": brackets say that a word is short for the name, though it is written like one.
    else if (/^\p{L}{3,10}$/u.test(b) && abbreviates(b, a) && text.slice(long.end, short.start).endsWith("(") && text[short.end] === ')') joins.join(long.id, short.id, `the text gives “${b}” for “${a}”`);
    // "CATF (Clean Air Task Force)", but not "the Clean Air Task Force (CATF), ClimateWorks".
    else if (isAcronym(a) && abbreviates(a, b) && text.slice(long.end, short.start).trim() === '(') joins.join(long.id, short.id, `the text gives “${a}” for “${b}”`);
  });
}

/** "CAB" where one body alone, "Criminal Assets Bureau", has these first letters, though no brackets say so. */
function joinInitials(mentions: readonly FoundMention[], joins: Joins): void {
  const bodies = distinct(names(mentions).filter(({ type }) => type === 'Organization'));
  const byInitials = new Map<string, { readonly mention: FoundMention }[]>();
  for (const { mention } of bodies) {
    const initials = [...form(mention).matchAll(/\p{Lu}[\p{L}’'-]+/gu)].map(([word]) => word[0]).join('');
    if (initials.length < INITIALS) continue;
    const same = byInitials.get(initials);
    if (same) same.push({ mention });
    else byInitials.set(initials, [{ mention }]);
  }
  for (const short of names(mentions)) {
    if (short.type !== 'Organization' || !/^\p{Lu}+$/u.test(form(short))) continue;
    joinToOnly(byInitials.get(form(short)) ?? [], short, { joins, reason: (owner) => `“${form(short)}” are the first letters of “${form(owner)}”` });
  }
}

/** Fewer letters than this are had by many. */
const INITIALS = 3;

/** Of each name the first mention, with its words: mentions of the same name are joined already, and a long report has thousands. */
function distinct(mentions: readonly FoundMention[]): readonly { readonly mention: FoundMention; readonly words: string }[] {
  const first = new Map<string, { readonly mention: FoundMention; readonly words: string }>();
  for (const mention of mentions) {
    const words = normaliseName(form(mention));
    const key = `${mention.type} ${words}`;
    if (!first.has(key)) first.set(key, { mention, words });
  }
  return [...first.values()];
}

/** "the Group of Experts" after exactly one longer name that holds these words side by side. */
function joinShortForms(mentions: readonly FoundMention[], joins: Joins): void {
  const list = names(mentions);
  const known = distinct(list);
  for (const short of list) {
    if (!SHORTENED.has(short.type) || short.facts.gazetteer || !isGeneric(form(short))) continue;
    const words = ` ${normaliseName(form(short))} `;
    const longer = known.filter((other) => other.mention.type === short.type && ` ${other.words} `.includes(words) && other.words.length + 2 > words.length);
    joinToOnly(longer, short, { joins, reason: (owner) => `“${form(short)}” is short for “${form(owner)}”` });
  }
}

/** "Meridian" after "Meridian Shipping N.V.": the words before a company's or a body's kind, where one name alone begins with them. */
function joinLeadingWords(mentions: readonly FoundMention[], joins: Joins): void {
  const bodies = names(mentions).filter(({ type }) => type === 'Organization');
  const shorn = new Map<string, { readonly mention: FoundMention }[]>();
  for (const mention of bodies) {
    const lead = withoutKind(form(mention));
    if (lead === undefined) continue;
    const same = shorn.get(lead);
    if (same) same.push({ mention });
    else shorn.set(lead, [{ mention }]);
  }
  for (const short of bodies) {
    const words = normaliseName(form(short));
    if (short.facts.gazetteer || isGeneric(form(short)) || words.length < 4) continue;
    const longer = (shorn.get(words) ?? []).filter(({ mention }) => mention.start < short.start);
    joinToOnly(longer, short, { joins, reason: (owner) => `“${form(short)}” is short for “${form(owner)}”` });
  }
}

/** A surname, or a first name with a surname, of exactly one fuller name: "Roux" of "Jean Roux", "Ana Ruiz" of "Ana María Ruiz Soto". */
function joinSurnames(mentions: readonly FoundMention[], joins: Joins): void {
  const people = names(mentions).filter(({ type }) => type === 'Person');
  const known = distinct(people).map((one) => ({ ...one, parts: one.words.split(' ') }));
  for (const short of people) {
    const surname = normaliseName(form(short));
    const parts = surname.split(' ');
    const full = known.filter((other) => other.words.endsWith(` ${surname}`) || isFuller(other.parts, parts));
    joinToOnly(full, short, { joins, reason: (owner) => `the surname of “${form(owner)}”` });
  }
}

/** Joins a mention to the one thing that all the others are; to none where they are several. */
function joinToOnly(others: readonly { readonly mention: FoundMention }[], short: FoundMention, { joins, reason }: { readonly joins: Joins; readonly reason: (owner: FoundMention) => string }): void {
  const owners = new Set(others.map(({ mention }) => joins.root(mention.id)));
  const [owner] = others;
  if (owner && owners.size === 1) joins.join(owner.mention.id, short.id, reason(owner.mention));
}

/** Whether a full name begins as the short one does and has its other words, in order, with more between or behind. */
function isFuller(full: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || full.length <= short.length || full[0] !== short[0]) return false;
  let at = 0;
  for (const word of full) if (word === short[at]) at++;
  return at === short.length;
}

/** Descriptions of two words or more that differ only in case, number words or pointing words, while no name tells two of them apart. */
function joinDescriptions(mentions: readonly FoundMention[], joins: Joins): void {
  const named = new Set(names(mentions).map(({ id }) => joins.root(id)));
  const seen = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.level !== 'desc' || named.has(joins.root(mention.id))) continue;
    const words = normaliseName(uncounted(form(mention)));
    if (!words.includes(' ')) continue;
    const first = seen.get(`${mention.type} ${words}`);
    if (first === undefined) seen.set(`${mention.type} ${words}`, mention.id);
    else joins.join(first, mention.id, `described alike, “${uncounted(form(mention))}”`);
  }
}

/** "Atlas Relief, the country's oldest aid organisation," and "Atlas Relief is an aid organisation": one name, one description in the singular, nothing else between. */
function joinAppositions(mentions: readonly FoundMention[], text: string, joins: Joins): void {
  mentions.forEach((description, index) => {
    const name = mentions[index - 1];
    if (description.level !== 'desc' || name?.level !== 'name' || name.type !== description.type || name.sentence !== description.sentence || !APPOSED.has(name.type)) return;
    // The article may be counted to the description.
    const between = text.slice(name.end, description.start) + (/^(?:the|a|an) /iu.exec(description.text)?.[0].toLowerCase() ?? '');
    if (/s$/iu.test(description.text) || !APPOSITION.test(between)) return;
    const copula = !between.includes(',');
    // In a list the next member follows; an apposition is closed.
    if (!copula && !/^(?:[,;:.)]|\s+(?:for|of|in|on|that|which|who)\b)/u.test(text.slice(description.end))) return;
    joins.join(name.id, description.id, `“${form(name)}” is called “${form(description)}”`);
  });
}

/** "the sweep launched by Delta Aid, codenamed Reed 2": the words that name a description stand right before its name. */
function joinNamings(mentions: readonly FoundMention[], text: string, joins: Joins): void {
  for (const name of names(mentions)) {
    if (!/\b(?:named|code-?named|dubbed|called) ["“'‘]?$/iu.test(text.slice(Math.max(0, name.start - 20), name.start))) continue;
    const described = mentions.filter(({ level, type, sentence, end }) => level === 'desc' && type === name.type && sentence === name.sentence && end <= name.start).at(-1);
    if (described) joins.join(name.id, described.id, `the text names it “${form(name)}”`);
  }
}

const APPOSED = new Set(['Organization', 'Person', 'Operation', 'Event']);
const APPOSITION = /^\)?(?:, (?:the|a|an)|,? (?:is|was|remains) (?:the|a|an)) (?:[^,.;:()]{0,30} )?$/u;

/** "It was the largest drill so far." after a sentence that names exactly one operation: the same operation. */
function joinPredicates(mentions: readonly FoundMention[], { text, sentences }: { readonly text: string; readonly sentences: readonly Span[] }, joins: Joins): void {
  for (const description of mentions) {
    const start = sentences[description.sentence]?.start;
    if (description.level !== 'desc' || start === undefined || !APPOSED.has(description.type) || /s$/iu.test(description.text)) continue;
    if (!/^It (?:is|was|remains) (?:(?:the|a|an) (?:[^,.;:()]{0,30} )?)?$/u.test(text.slice(start, description.start))) continue;
    const before = names(mentions).filter(({ sentence, type }) => sentence === description.sentence - 1 && type === description.type);
    const owners = new Set(before.map(({ id }) => joins.root(id)));
    const [owner] = before;
    if (owner && owners.size === 1) joins.join(owner.id, description.id, `“It” is “${form(owner)}”, here called “${form(description)}”`);
  }
}

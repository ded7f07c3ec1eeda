/** Descriptions that are one thing with a name, or with each other. */
import { normaliseName } from '../../../graph/ids.ts';
import type { Span } from '../../../graph/model.ts';
import type { FoundMention } from '../../stages.ts';
import { uncounted } from '../description.ts';
import { form } from '../forms.ts';
import { countrySpelling } from '../spelling.ts';
import { isCommonAgreement } from './agreements.ts';
import { names, type Joins } from './joins.ts';
import { NewlyTold } from './newly-told.ts';

/** Descriptions of two words or more that differ only in case, number words or pointing words, while no name and no place tells two of them apart. */
export function joinDescriptions(mentions: readonly FoundMention[], joins: Joins): void {
  const named = new Set(names(mentions).map(({ id }) => joins.root(id)));
  const seen = new Map<string, FoundMention>();
  const newly = new NewlyTold(mentions);
  for (const mention of mentions) {
    // "A cooperation agreement" is another with each party.
    if (mention.level !== 'desc' || named.has(joins.root(mention.id)) || isCommonAgreement({ type: mention.type, text: uncounted(form(mention)) })) continue;
    const described = uncounted(form(mention));
    const words = countrySpelling(described) ?? normaliseName(described);
    if (!words.includes(' ')) continue;
    const first = seen.get(`${mention.type} ${words}`);
    if (first === undefined) seen.set(`${mention.type} ${words}`, mention);
    else if (!newly.is(mention, first)) joins.join(first.id, mention.id, `described alike, “${described}”`);
  }
}

/** "Atlas Relief, the country's oldest aid organisation," and "Atlas Relief is an aid organisation": one name, one description in the singular, nothing else between. */
export function joinAppositions(mentions: readonly FoundMention[], text: string, joins: Joins): void {
  mentions.forEach((description, index) => {
    // "Steady Reed, the mission's main operation," is the operation of who stands between.
    const owned = /^['’]s?\b/u.test(text.slice(mentions[index - 1]?.end ?? text.length).slice(0, 3));
    const name = mentions[owned ? index - 2 : index - 1];
    if (description.level !== 'desc' || name?.level !== 'name' || name.type !== description.type || name.sentence !== description.sentence || !APPOSED.has(name.type)) return;
    // The article may be counted to the description.
    const between = text.slice(name.end, description.start) + (/^(?:the|a|an) /iu.exec(description.text)?.[0].toLowerCase() ?? '');
    if (/s$/iu.test(description.text) || !APPOSITION.test(between)) return;
    const copula = !between.includes(',');
    // In a list the next member follows; an apposition is closed.
    if (!copula && !/^(?:[,;:.)]|\s+(?:for|of|in|on|that|which|who|whose|against|to|into|between|with|by|from|under|through|where)\b)/u.test(text.slice(description.end))) return;
    joins.join(name.id, description.id, `“${form(name)}” is called “${form(description)}”`);
  });
}

/** "the Nordic naval mission off Alder (Operation Reed)": an undertaking's name in brackets behind its description, whatever the describer took it for. */
export function joinBracketed(mentions: readonly FoundMention[], text: string, joins: Joins): void {
  mentions.forEach((name, index) => {
    if (name.level !== 'name' || name.type !== 'Operation' || text[name.end] !== ')' || !/\(["“'‘]?$/u.test(text.slice(Math.max(0, name.start - 2), name.start))) return;
    for (let at = index - 1; at >= 0 && mentions[at]!.sentence === name.sentence; at--) {
      const described = mentions[at]!;
      if (described.level !== 'desc' || described.end > name.start || !UNDERTAKING.test(described.text)) continue;
      if (PHRASE.test(text.slice(described.end, name.start))) joins.join(name.id, described.id, `the text names it “${form(name)}” in brackets`);
      return;
    }
  });
}

const UNDERTAKING = /\b(?:operation|mission|campaign|exercise|initiative|project|programme|program|sweep|crackdown|investigation|deployment)$/iu;
/** What may stand between the description and the bracket: where it is, or against what. */
const PHRASE = /^(?: (?:in|on|off|of|at|against|for|to|across)\b[^,.;:()]{2,60})? ?\(["“'‘]?$/u;

/** "the sweep launched by Delta Aid, codenamed Reed 2": the words that name a description stand right before its name. */
export function joinNamings(mentions: readonly FoundMention[], text: string, joins: Joins): void {
  const described = bySentence(mentions.filter(({ level }) => level === 'desc'));
  for (const name of names(mentions)) {
    if (!/\b(?:named|code-?named|dubbed|called) ["“'‘]?$/iu.test(text.slice(Math.max(0, name.start - 20), name.start))) continue;
    const last = described.get(name.sentence)?.findLast(({ type, end }) => type === name.type && end <= name.start);
    if (last) joins.join(name.id, last.id, `the text names it “${form(name)}”`);
  }
}

const APPOSED = new Set(['Organization', 'Person', 'Operation', 'Event']);
const APPOSITION = /^\)?(?:, (?:the|a|an)|,? (?:is|was|remains) (?:the|a|an)) (?:[^,.;:()]{0,30} )?$/u;

/** "It was the largest drill so far." after a sentence that names exactly one operation: the same operation. */
export function joinPredicates(mentions: readonly FoundMention[], { text, sentences }: { readonly text: string; readonly sentences: readonly Span[] }, joins: Joins): void {
  const named = bySentence(names(mentions));
  for (const description of mentions) {
    const start = sentences[description.sentence]?.start;
    if (description.level !== 'desc' || start === undefined || !APPOSED.has(description.type) || /s$/iu.test(description.text)) continue;
    if (!/^It (?:is|was|remains) (?:(?:the|a|an) (?:[^,.;:()]{0,30} )?)?$/u.test(text.slice(start, description.start))) continue;
    const before = (named.get(description.sentence - 1) ?? []).filter(({ type }) => type === description.type);
    const owners = new Set(before.map(({ id }) => joins.root(id)));
    const [owner] = before;
    if (owner && owners.size === 1) joins.join(owner.id, description.id, `“It” is “${form(owner)}”, here called “${form(description)}”`);
  }
}

/** Mentions by sentence: a long report has too many to look through for each. */
function bySentence(mentions: readonly FoundMention[]): ReadonlyMap<number, readonly FoundMention[]> {
  const lists = new Map<number, FoundMention[]>();
  for (const mention of mentions) {
    const list = lists.get(mention.sentence);
    if (list) list.push(mention);
    else lists.set(mention.sentence, [mention]);
  }
  return lists;
}

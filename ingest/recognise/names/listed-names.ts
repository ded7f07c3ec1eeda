/** Names that begin the lines of a list: where "• Alder Aid – to …" and "• Birch Fund – to …" are bodies, so is "• Wavecrest – to …". */
import type { AnalysedSentence, Token } from '../../stages.ts';
import { clustersOf } from './clusters-of.ts';
import { capital, TIES } from './tagged.ts';
import type { TaggedName } from './tagged.ts';

type Words = Pick<AnalysedSentence, 'kind' | 'tokens'>;

const BULLET = /^[•*·▪●◦‣–—-]$/u;
const DASH = /^[–—:]$/u;
/** Most words of a name before its dash. */
const LONGEST = 6;
/** Fewest bodies that make the list one of bodies. */
const FEWEST = 2;
const CONFIDENCE = 0.6;

interface Lead {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** The names, with those that the tagger missed at the beginning of lines, and those it took for undertakings there, as the bodies that the other lines begin with. */
export function listedNames(names: readonly TaggedName[], sentences: readonly Words[]): readonly TaggedName[] {
  const lists = leadsOf(sentences);
  if (lists.length === 0) return names;
  const bySentence = new Map<number, TaggedName[]>();
  for (const name of names) {
    const own = bySentence.get(name.sentence);
    if (own) own.push(name);
    else bySentence.set(name.sentence, [name]);
  }
  const added: TaggedName[] = [];
  const retyped = new Set<TaggedName>();
  for (const leads of lists) {
    const found = leads.map((lead) => bySentence.get(lead.sentence)?.find(({ start, end }) => start === lead.start && end === lead.end));
    const bodies = found.filter((name) => name?.type === 'Organization').length;
    if (bodies < FEWEST || bodies * 2 < leads.length) continue;
    for (const [index, lead] of leads.entries()) {
      const name = found[index];
      if (name?.type === 'Operation') retyped.add(name);
      if (name || bySentence.get(lead.sentence)?.some(({ start, end }) => start < lead.end && lead.start < end)) continue;
      if (isName(sentences[lead.sentence]!.tokens.slice(lead.start, lead.end))) added.push({ ...lead, type: 'Organization', confidence: CONFIDENCE });
    }
  }
  if (added.length === 0 && retyped.size === 0) return names;
  const own = names.map((name) => (retyped.has(name) ? { ...name, type: 'Organization' as const } : name));
  return [...own, ...added].sort((one, other) => one.sentence - other.sentence || one.start - other.start);
}

/** What stands before the dash of each line, list by list; a line without a dash ends none. */
function leadsOf(sentences: readonly Words[]): Lead[][] {
  const lists: Lead[][] = [];
  let list: Lead[] = [];
  for (const [sentence, { kind, tokens }] of sentences.entries()) {
    if (kind !== 'item') {
      if (list.length > FEWEST) lists.push(list);
      list = [];
      continue;
    }
    const bullet = BULLET.test(tokens[0]?.text ?? '') ? 1 : 0;
    const start = tokens[bullet]?.text === 'The' ? bullet + 1 : bullet;
    const dash = tokens.slice(0, start + LONGEST + 1).findIndex(({ text }, at) => at > start && DASH.test(text));
    if (dash > 0) list.push({ sentence, start, end: dash });
  }
  if (list.length > FEWEST) lists.push(list);
  return lists;
}

/** Whether words are all written as those of names; one word alone must be none of everyday. */
const isName = (tokens: readonly Token[]): boolean =>
  tokens.every((token, at) => capital(token) || (at > 0 && (TIES.has(token.text) || token.text === 'and' || token.text === '&' || token.tag === 'DET'))) && (tokens.length > 1 || clustersOf(tokens[0]!.text.toLowerCase()).every((cluster) => cluster === 0));

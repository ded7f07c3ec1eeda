/**
 * What a body decides is written under its name: "The Security Council, ¶ Recalling its resolutions 242 (1967) and 338 (1973), ¶ 1. Decides …".
 * The acts that a clause recalls as "its" are that body's, and so is the one whose heading stands over "Adopted by …".
 */
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { statusByWords } from '../status/status.ts';
import type { SentenceView } from '../text/view.ts';
import { evidenceOf, linesUnder } from './headed-lists.ts';

/** How a clause begins that speaks of acts of before. */
const RECALLS = new Set(['recalling', 'reaffirming', 'reiterating', 'recalls', 'reaffirms', 'reiterates', 'confirming', 'guided', 'acting', 'bearing']);
const ACTS = new Set(['resolution', 'decision', 'directive', 'recommendation', 'declaration', 'presidential', 'conclusion', 'regulation']);
/** A heading stands over "Adopted by" within so many sentences. */
const NEAR = 3;
const CONFIDENCE = 0.85;

/** To which acts a body or country is party by a list under its name: "Malta has ratified the following conventions:". `sentences` are items. */
export function listedActs(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  return views.flatMap((view, index) => {
    const { lower, tokens } = view;
    if (lower.at(-1) !== ':') return [];
    const cue = tokens.findIndex(({ lemma }) => JOINS.has(lemma));
    const party = named(sentences[index]!, ['Organization', 'Location'])[0];
    if (cue < 0 || !party) return [];
    const status = statusByWords(view, cue);
    return linesUnder(views, index).flatMap((line) => named(sentences[line.sentence.index]!, ['Instrument']).map((act): FoundRelation =>
      ({ subject: party.id, predicate: 'PARTY_TO', object: act.id, status, confidence: CONFIDENCE, evidence: evidenceOf(view, line, act), method: 'rule:headed-list' })));
  });
}

const JOINS = new Set(['agreement', 'convention', 'treaty', 'protocol', 'sign', 'ratify', 'accede', 'conclude', 'party']);

const named = (own: readonly Item[], types: readonly Item['type'][]): readonly Item[] => own.filter(({ type, level }) => level === 'name' && types.includes(type));

/** To which acts a body is party by its own preamble. `sentences` are items. */
export function ownActs(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  let body: Item | undefined;
  return views.flatMap((view, index): FoundRelation[] => {
    const items = sentences[index]!;
    const adopter = adopterIn(view, items);
    const opener = opensClauses(view, items);
    const heading = adopter && headingBefore(views, sentences, index);
    body = opener ?? adopter ?? body;
    const relations: FoundRelation[] = [];
    if (adopter && heading) relations.push(told(adopter, heading, { start: views[heading.sentence]!.tokens[heading.first]!.start, end: view.tokens[adopter.end - 1]!.end }));
    if (body) for (const act of recalled(view, items)) if (act.id !== body.id) relations.push(told(body, act, { start: view.tokens[0]!.start, end: view.tokens[act.end - 1]!.end }));
    return relations;
  });
}

const told = (body: Item, act: Item, evidence: FoundRelation['evidence']): FoundRelation =>
  ({ subject: body.id, predicate: 'PARTY_TO', object: act.id, status: 'asserted', confidence: CONFIDENCE, evidence, method: 'rule:own-acts' });

const isBody = ({ type, level }: Item): boolean => type === 'Organization' && level === 'name';

/** "The Security Council,": a name that is all of a sentence, and goes on. */
function opensClauses({ lower }: SentenceView, items: readonly Item[]): Item | undefined {
  return lower.at(-1) === ',' ? items.find((item) => isBody(item) && item.end === lower.length - 1 && (item.first === 0 || (item.first === 1 && lower[0] === 'the'))) : undefined;
}

/** "Adopted by the Council at its 12th meeting". */
function adopterIn({ lower }: SentenceView, items: readonly Item[]): Item | undefined {
  if (lower[0] !== 'adopted' || lower[1] !== 'by') return undefined;
  return items.find((item) => isBody(item) && item.first <= 3);
}

/** An act that is all of a short line above. */
function headingBefore(views: readonly SentenceView[], sentences: readonly (readonly Item[])[], index: number): Item | undefined {
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const { lower } = views[at]!;
    const act = sentences[at]!.findLast(({ type, level, first, end }) => type === 'Instrument' && level === 'name' && first <= 1 && end >= lower.length - 1);
    if (act) return act;
  }
  return undefined;
}

/** The numbered acts that clauses call "its". */
function recalled(view: SentenceView, items: readonly Item[]): readonly Item[] {
  const { lower, tokens } = view;
  return clausesOf(view).flatMap(([from, to]) => {
    const its = lower.findIndex((word, at) => at > from && at < to && word === 'its' && tokens.slice(at + 1, at + 6).some(({ lemma }) => ACTS.has(lemma)));
    if (its < 0) return [];
    // Behind a body of another name, acts are that body's.
    const until = items.find((item) => isBody(item) && item.first > its && item.first < to)?.first ?? to;
    return items.filter(({ type, level, key, first }) => type === 'Instrument' && level === 'name' && first > its && first < until && /\d/u.test(key));
  });
}

/** Where clauses that recall begin and end: a sentence may run on through several, each begun with a capital. */
function clausesOf({ lower, tokens }: SentenceView): readonly (readonly [number, number])[] {
  let first = 0;
  while (first < 3 && /^(?:\d+|[.)(*_–-]+|\d+\.)$/u.test(lower[first] ?? '')) first++;
  const starts = tokens.flatMap(({ text }, at) => (at === first || (at > first && /^[,;]$/u.test(lower[at - 1]!) && /^\p{Lu}\p{Ll}+ing$/u.test(text)) ? [at] : []));
  return starts.map((from, at) => [from, starts[at + 1] ?? tokens.length] as const).filter(([from]) => RECALLS.has(lower[from]!));
}

/** For whom a speaker says that they speak: "Mr. Lund (Norway): I speak on behalf of the Nordic countries, namely, Denmark, Finland and Norway." */
import { allows } from '../../../graph/schema.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { titlePageOf } from '../refer/title-page.ts';
import type { SentenceView } from '../text/view.ts';
import { speakerIn } from './voice.ts';

/** It is said within so many sentences of the line, or of the title page, that names the speaker. */
const NEAR = 4, NEAR_PAGE = 12;
const CONFIDENCE = 0.85;
/** Between two members of a list there are at most so many words. */
const GAP = 8;
/** What may stand between them besides nouns, articles and marks. */
const LINKS = new Set(['my', 'of', 'as', 'and', 'namely', 'well', 'also']);
const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PUNCT', 'CCONJ', 'SYM']);

/** Whom the speakers of a document represent by their own word. `sentences` are items. */
export function onBehalf(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  let speaker = titlePageOf(views, sentences)?.person;
  let until = speaker ? speaker.sentence + NEAR_PAGE : -1;
  return views.flatMap((view, index): FoundRelation[] => {
    if (view.sentence.kind === 'speaker') {
      speaker = speakerIn(view, sentences[index]!);
      until = index + NEAR;
    }
    if (!speaker || index > until) return [];
    return represented(speaker, view, sentences[index]!);
  });
}

function represented(speaker: Item, view: SentenceView, own: readonly Item[]): FoundRelation[] {
  return representedIn(view, own).filter(({ type }) => allows('REPRESENTS', speaker.type, type)).map((body): FoundRelation => ({
    subject: speaker.id, predicate: 'REPRESENTS', object: body.id, status: 'asserted', confidence: CONFIDENCE,
    evidence: { start: view.tokens[speaker.sentence === body.sentence ? speaker.first : 0]!.start, end: view.tokens[body.end - 1]!.end }, method: 'rule:on-behalf',
  }));
}

/** What says which of several bodies is meant. */
const SAYS_WHICH = new Set(['established', 'created', 'pursuant', 'concerning', 'regarding', 'on', 'dealing']);
/** Words behind "on behalf of" within which the speaker says "I", where they open the sentence. */
const OPENING = 90;

/** The names behind the first "I … on behalf of" of a sentence. */
function representedIn({ lower, tokens }: SentenceView, items: readonly Item[]): readonly Item[] {
  const behalf = lower.findIndex((word, at) => word === 'behalf' && lower[at - 1] === 'on' && lower[at + 1] === 'of');
  if (behalf < 0 || !speaksOf(lower, behalf)) return [];
  const found: Item[] = [];
  let gap = 0;
  for (let at = behalf + 2; at < lower.length && gap <= GAP; ) {
    const here = at;
    const name = items.find(({ first, level, type }) => first === here && level === 'name' && (type === 'Organization' || type === 'Location'));
    if (name) {
      // "The African members of the Security Council": the Council is not whom they speak for.
      if (!/\bmembers?(?: countries| states)? of(?: the)?$/u.test(lower.slice(at - 4, at).join(' '))) found.push(name);
      at = name.end;
      gap = 0;
    } else if (found.length > 0 && SAYS_WHICH.has(lower[at]!) && lower.indexOf(';', at) > 0) {
      // "The Committee concerning Chad; the Board; and the Panel": what a committee is on stands up to the semicolon.
      at = lower.indexOf(';', at) + 1;
      gap = 0;
    } else if (found.length > 0 && lower[at] === ';') at++;
    else if (lower[at] !== '.' && lower[at] !== ';' && (LINKS.has(lower[at]!) || NOMINAL.has(tokens[at]!.tag))) { at++; gap++; } else break;
  }
  return found;
}

/** Whether the one who acts "on behalf of" is the speaker: "I" stands before it, or opens what follows it. */
function speaksOf(lower: readonly string[], behalf: number): boolean {
  const before = lower.slice(Math.max(0, behalf - 14), behalf);
  if (before.some((word) => word === 'i' || word === 'me' || word === 'my' || word === '|')) return true;
  return behalf <= 4 && lower.slice(behalf, behalf + OPENING).some((word) => word === 'i' || word === 'we' || word === 'me');
}

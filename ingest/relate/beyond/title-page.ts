/** What a speech's title page says in lines of its own: whom the speaker represents, at what meeting, and where that is. */
import type { RelationType } from '../../../graph/model.ts';
import { allows } from '../../../graph/schema.ts';
import type { FoundRelation } from '../../stages.ts';
import type { Item } from '../item.ts';
import { titlePageOf } from '../refer/title-page.ts';
import type { SentenceView } from '../text/view.ts';

const CONFIDENCE = 0.85;

/** The relations of the title page. `sentences` are items. */
export function titlePage(views: readonly SentenceView[], sentences: readonly (readonly Item[])[]): FoundRelation[] {
  const page = titlePageOf(views, sentences);
  if (!page) return [];
  const { person, body, event, place } = page;
  return [...told(views, person, 'REPRESENTS', body), ...told(views, person, 'PARTICIPATES_IN', event), ...(event ? told(views, event, 'LOCATED_IN', place) : [])];
}

function told(views: readonly SentenceView[], subject: Item, predicate: RelationType, object: Item | undefined): FoundRelation[] {
  if (!object || !allows(predicate, subject.type, object.type)) return [];
  const spans = [subject, object].map(({ sentence, first, end }) => ({ start: views[sentence]!.tokens[first]!.start, end: views[sentence]!.tokens[end - 1]!.end }));
  const evidence = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  return [{ subject: subject.id, predicate, object: object.id, status: 'asserted', confidence: CONFIDENCE, evidence, method: 'rule:title-page' }];
}

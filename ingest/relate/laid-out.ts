/** A document laid out for the relate stage: its sentences in numbers, what may stand in relations, parses on demand. */
import { clusters } from '../language/clusters.ts';
import type { AnalysedDocument, Recognised } from '../stages.ts';
import { describer } from './describe/describe.ts';
import type { Item, Items } from './item.ts';
import { collectItems, namesBySentence } from './items.ts';
import type { RelateModels } from './linear/store.ts';
import { parse } from './parse/parse.ts';
import { arcsOf, type Arcs } from './parse/paths.ts';
import type { Readings } from './pairs/scene.ts';
import { datelineEnd } from './text/dateline.ts';
import { viewOf, type SentenceView } from './text/view.ts';

export interface LaidOut {
  readonly views: readonly SentenceView[];
  readonly items: Items;
  /** The parse of a sentence, worked out when first asked for: most sentences say nothing of two things, and need none. */
  readonly arcs: (sentence: number) => Arcs;
  /** What the reader says of its pairs; none where only the quick models are asked. */
  readonly readings?: Readings;
}

export function layOut({ sentences }: AnalysedDocument, { names }: Recognised, models: RelateModels): LaidOut {
  const known = clusters();
  const views = sentences.map((sentence) => viewOf(sentence, known));
  const parsed: Arcs[] = [];
  const arcs = (sentence: number): Arcs => (parsed[sentence] ??= arcsOf(views[sentence]!, parse(views[sentence]!, models.parse)));
  return { views, arcs, items: collectItems(views, namesBySentence(views, names), { describe: describer(models.describe), arcs }) };
}

/** What a sentence tells of together: a dateline's places stand in no relation to the rest. */
export function toldTogether(view: SentenceView, items: readonly Item[]): readonly (readonly Item[])[] {
  const from = datelineEnd(view, items);
  return [items.filter(({ first }) => first < from), items.filter(({ first }) => first >= from)];
}

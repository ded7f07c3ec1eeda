/** For tests: what a marked text joins, each noun phrase taken for a description of one type. */
import type { NamedType } from '../../../graph/model.ts';
import { nounPhrases } from '../describe/candidates.ts';
import type { Describe } from '../describe/describe.ts';
import { markedItems } from '../fixtures.ts';
import type { Item, Items } from '../item.ts';
import { collectItems } from '../items.ts';
import { relateModels } from '../linear/store.ts';
import { parse } from '../parse/parse.ts';
import { arcsOf } from '../parse/paths.ts';
import type { SentenceView } from '../text/view.ts';
import { clusterJoins } from './clusters.ts';
import { findJoins } from './joins.ts';

/** Every noun phrase a description of one type: what joins does not depend on the model then. */
export const all = (type: NamedType): Describe => (view, { names }) => nounPhrases(view, names).map((phrase) => ({ ...phrase, type, probability: 1 }));
/** No description at all. */
export const none: Describe = () => [];

/** What may stand in relations, as the shipped stage collects it. */
export const collect = (views: readonly SentenceView[], names: readonly (readonly Item[])[], describe: Describe): Items =>
  collectItems(views, names, { describe, arcs: (sentence) => arcsOf(views[sentence]!, parse(views[sentence]!, relateModels().parse)) });

/** The words of what is one thing, by thing, each sorted. */
export const joined = (markup: string, type: NamedType = 'Organization', gazetteer?: (id: string) => string | undefined): string[][] => {
  const { views, names } = markedItems(markup);
  const items = collect(views, names, all(type));
  const keys = new Map(items.sentences.flat().map(({ id, key }) => [id, key]));
  return clusterJoins(findJoins(views, items, gazetteer)).map(({ mentions }) => mentions.map((id) => keys.get(id)!).sort());
};

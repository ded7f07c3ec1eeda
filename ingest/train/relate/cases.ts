/** Cases to learn from: noun phrases with what they describe, pairs of items with how they are related. */
import { namedTypes } from '../../../graph/schema.ts';
import { nounPhrases } from '../../relate/describe/candidates.ts';
import { PHRASE_CLASSES } from '../../relate/describe/describe.ts';
import { MAX_PHRASE_FEATURES, phraseFeatures } from '../../relate/describe/features.ts';
import type { Item, Items } from '../../relate/item.ts';
import type { FoundMention } from '../../stages.ts';
import { collectItems, nameItem, namesBySentence, wordsOfNames } from '../../relate/items.ts';
import { classesFor, isSame } from '../../relate/pairs/classes.ts';
import { MAX_FEATURES, pairFeatures } from '../../relate/pairs/features.ts';
import { sceneOf } from '../../relate/pairs/scene.ts';
import { foldOf, type PassageRelation } from '../data/passages.ts';
import type { Case } from './fit.ts';
import { goldClass, goldIds } from './gold.ts';
import type { GoldPlaced, Prepared } from './prepare.ts';

export interface FoldCase extends Case {
  readonly fold: number;
}

export interface PairCase extends FoldCase {
  readonly left: Item;
  readonly right: Item;
  readonly relation?: PassageRelation;
}

/** Names as the recogniser would give them: themes are left to the describer. */
export const isName = ({ gold }: GoldPlaced): boolean => gold.level === 'name' && gold.type !== 'Topic';

/** The annotated names of each sentence as items. */
export const goldNames = ({ mentions, views }: Prepared): readonly (readonly Item[])[] =>
  mentions.map((placed, sentence) =>
    placed.filter(isName).map(({ gold, first, end }) => nameItem(views[sentence]!, { id: gold.id, sentence, type: gold.type, level: 'name', first, end, confidence: 1 })));

/** Names that a recogniser found, by sentence. */
export const foundNames = ({ views }: Prepared, names: readonly FoundMention[]): readonly (readonly Item[])[] => namesBySentence(views, names);

/** All annotated mentions as items, and the words for the speaker where the stage finds who speaks. */
export const goldItems = ({ mentions, views, arcs }: Prepared): Items => {
  const items = mentions.map((placed, sentence) =>
    placed.map(({ gold, first, end }) => nameItem(views[sentence]!, { id: gold.id, sentence, type: gold.type, level: gold.level, first, end, confidence: 1 })));
  return collectItems(views, items, { describe: () => [], arcs });
};

export function phraseCases(prepared: Prepared, names: readonly (readonly Item[])[]): FoldCase[] {
  const into = new Int32Array(MAX_PHRASE_FEATURES);
  const fold = foldOf(prepared.passage);
  const namesWords = wordsOfNames(prepared.views, names);
  return prepared.views.flatMap((view, sentence) => {
    const gold = prepared.mentions[sentence]!.filter((placed) => !isName(placed));
    return nounPhrases(view, names[sentence]!).map((phrase) => {
      const hit = gold.find(({ first, end, head }) => first < phrase.end && phrase.first < end && head >= phrase.first && head < phrase.end);
      const count = phraseFeatures(view, { phrase, names: names[sentence]!, arcs: prepared.arcs[sentence]!, namesWords }, into);
      return { features: into.slice(0, count), classes: PHRASE_CLASSES, gold: hit ? 1 + namedTypes.indexOf(hit.type) : 0, weight: 1, fold };
    });
  });
}

export function pairCases(prepared: Prepared, items: Items): PairCase[] {
  const into = new Int32Array(MAX_FEATURES);
  const fold = foldOf(prepared.passage);
  const ids = goldIds(prepared, items);
  return items.sentences.flatMap((placed, sentence) => {
    const view = prepared.views[sentence]!;
    const scene = sceneOf(view, placed, prepared.arcs[sentence]!);
    const cases: PairCase[] = [];
    for (let left = 0; left < placed.length; left++) {
      for (let right = left + 1; right < placed.length; right++) {
        const first = placed[left]!, second = placed[right]!;
        if (isSame(first, second)) continue;
        const classes = classesFor(first.type, second.type);
        if (classes.length < 2) continue;
        const gold = goldClass(prepared, [ids.get(first)!, ids.get(second)!], classes);
        const count = pairFeatures(scene, left, right, into);
        cases.push({ features: into.slice(0, count), classes, gold: gold?.at ?? 0, weight: 1, fold, left: first, right: second, ...(gold && { relation: gold.relation }) });
      }
    }
    return cases;
  });
}

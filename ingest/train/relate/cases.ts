/** Cases to learn from: noun phrases with what they describe, pairs of items with how they are related. */
import { namedTypes } from '../../../graph/schema.ts';
import { nounPhrases } from '../../relate/describe/candidates.ts';
import { PHRASE_CLASSES } from '../../relate/describe/describe.ts';
import { MAX_PHRASE_FEATURES, phraseFeatures } from '../../relate/describe/features.ts';
import type { Item, Items } from '../../relate/item.ts';
import type { FoundMention } from '../../stages.ts';
import { collectItems, nameItem, namesBySentence, wordsOfNames } from '../../relate/items.ts';
import { joinFeatures, MAX_JOIN_FEATURES } from '../../relate/pairs/joins.ts';
import { sceneOf, type PairScene } from '../../relate/pairs/scene.ts';
import { pairsOf } from '../../relate/pairs/settle.ts';
import { foldOf } from '../data/passages.ts';
import type { Case } from './fit.ts';
import type { ChainCase } from './fit-chain.ts';
import { goldClass, goldIds } from './gold.ts';
import type { GoldPlaced, Prepared } from './prepare.ts';

export interface FoldCase extends Case {
  readonly fold: number;
}

export interface SentenceCase extends ChainCase {
  readonly fold: number;
  readonly scene: PairScene;
  readonly placed: readonly Item[];
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
  return collectItems(views, items, { describe: () => [], arcs: (sentence) => arcs[sentence]! });
};

export function phraseCases(prepared: Prepared, names: readonly (readonly Item[])[]): FoldCase[] {
  const into = new Int32Array(MAX_PHRASE_FEATURES);
  const fold = foldOf(prepared.passage);
  const namesWords = wordsOfNames(prepared.views, names);
  return prepared.views.flatMap((view, sentence) => {
    const gold = prepared.mentions[sentence]!.filter((placed) => !isName(placed));
    return nounPhrases(view, names[sentence]!).map((phrase) => {
      const hit = gold.find(({ first, end, head }) => first < phrase.end && phrase.first < end && head >= phrase.first && head < phrase.end);
      const count = phraseFeatures(view, { phrase, names: names[sentence]!, namesWords }, into);
      return { features: into.slice(0, count), classes: PHRASE_CLASSES, gold: hit ? 1 + namedTypes.indexOf(hit.type) : 0, weight: 1, fold };
    });
  });
}

/** A sentence's pairs with what the annotation says of them. */
export function pairCases(prepared: Prepared, items: Items): SentenceCase[] {
  const fold = foldOf(prepared.passage);
  const ids = goldIds(prepared, items);
  return items.sentences.map((placed, sentence) => {
    const scene = sceneOf(prepared.views[sentence]!, placed, prepared.arcs[sentence]!);
    const pairs = pairsOf(scene).map((pair) => {
      const gold = goldClass(prepared, [ids.get(placed[pair.left]!)!, ids.get(placed[pair.right]!)!], pair.classes);
      return { ...pair, gold: gold?.at ?? 0, weight: 1 };
    });
    const joins = new Map<number, Int32Array>();
    const join = (left: number, right: number): Int32Array => {
      const known = joins.get(left * placed.length + right);
      if (known) return known;
      const found = joined.slice(0, joinFeatures(scene, left, right, joined));
      joins.set(left * placed.length + right, found);
      return found;
    };
    return { fold, scene, placed, pairs, join };
  });
}

const joined = new Int32Array(MAX_JOIN_FEATURES);

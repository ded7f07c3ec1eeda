/** Passages as the relate stage meets them: analysed, with their annotated mentions placed in sentences. */
import { analyseText } from '../../language/analyse.ts';
import type { Clusters } from '../../language/clusters.ts';
import { headToken, type Placed } from '../../relate/pairs/place.ts';
import { parse, type ParseModel } from '../../relate/parse/parse.ts';
import { arcsOf, type Arcs } from '../../relate/parse/paths.ts';
import { viewOf, type SentenceView } from '../../relate/text/view.ts';
import type { AnalysedSentence } from '../../stages.ts';
import type { Passage, PassageMention } from '../data/passages.ts';

export interface GoldPlaced extends Placed {
  readonly gold: PassageMention;
  readonly sentence: number;
}

export interface Prepared {
  readonly passage: Passage;
  readonly sentences: readonly AnalysedSentence[];
  readonly views: readonly SentenceView[];
  /** Annotated mentions by sentence, in text order. */
  readonly mentions: readonly (readonly GoldPlaced[])[];
  readonly arcs: readonly Arcs[];
  /** Cluster of each mention id; one of its own where the annotation joins it to none. */
  readonly clusterOf: ReadonlyMap<string, string>;
}

export function prepare(passage: Passage, clusters: Clusters, parser: ParseModel): Prepared {
  const sentences = analyseText(passage.text);
  const views = sentences.map((sentence) => viewOf(sentence, clusters));
  const placed: GoldPlaced[][] = sentences.map(() => []);
  for (const gold of passage.mentions) {
    const place = placeSpan(views, gold);
    if (place) placed[place.sentence]!.push({ ...place, gold, type: gold.type, level: gold.level });
  }
  for (const list of placed) list.sort((left, right) => left.first - right.first || right.end - left.end);
  const arcs = views.map((view) => arcsOf(view, parse(view, parser)));
  const clusterOf = new Map(passage.mentions.map(({ id }) => [id, id]));
  for (const cluster of passage.same) for (const id of cluster) clusterOf.set(id, cluster[0]!);
  return { passage, sentences, views, mentions: placed, arcs, clusterOf };
}

/** The tokens that a span of the text touches, within the sentence that it begins in. */
export function placeSpan(views: readonly SentenceView[], { start, end }: { start: number; end: number }): { sentence: number; first: number; end: number; head: number } | undefined {
  const sentence = views.findIndex((view) => view.sentence.end > start);
  const view = views[sentence];
  if (!view) return undefined;
  const first = view.tokens.findIndex((token) => token.end > start);
  if (first < 0) return undefined;
  let stop = first + 1;
  while (stop < view.tokens.length && view.tokens[stop]!.start < end) stop++;
  return { sentence, first, end: stop, head: headToken(view, first, stop) };
}

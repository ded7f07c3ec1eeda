/** The relate stage: who is meant, who stands in which relation to whom, of whom a figure is reported. Read this first. */
import type { FigureAbout, FoundMention, FoundRelation, Reasons, Relate, Related } from '../stages.ts';
import type { AnalysedDocument, Recognised } from '../stages.ts';
import { groupBySentence } from '../by-sentence.ts';
import { statusByWords } from './status/status.ts';
import { figureAbout } from './figures/about.ts';
import { layOut, type LaidOut } from './laid-out.ts';
import type { Item, Items } from './item.ts';
import { relateModels, type RelateModels } from './linear/store.ts';
import type { Readings } from './pairs/scene.ts';
import { loadReader, type Reader } from './reader/reader.ts';
import { readPairs } from './reader/readings.ts';
import { bothMeant, bothTogether, eachOf, toldOfEach } from './refer/both.ts';
import { findJoins } from './refer/joins.ts';
import { severalTogether } from './refer/several-together.ts';
import { clusterJoins } from './refer/clusters.ts';
import type { SentenceView } from './text/view.ts';
import { relationsOf } from './told.ts';
import { reasonsOf } from './why.ts';

/** The shipped stage. */
export function loadRelate(): Relating {
  const models = relateModels();
  return {
    relate: (batch) => batch.map(({ analysed, recognised }) => relateDocument(analysed, recognised, models)),
    reasons: (analysed, recognised) => reasonsOf(analysed, recognised, models),
  };
}

/** The stage of the accurate engine: what a reader says of each sentence counts beside what the quick models say. */
export const loadAccurate = async (): Promise<Relating> => accurate(relateModels(), await loadReader());

/** The stage, and why it told what it told. */
export interface Relating {
  readonly relate: Relate;
  readonly reasons: Reasons;
}

/** The same with models and a reader of one's own. Reasons are those of documents that it related. */
export function accurate(models: RelateModels, reader: Reader): Relating {
  const read = new WeakMap<AnalysedDocument, Readings>();
  const relate: Relate = async (batch) => {
    const related: Related[] = [];
    for (const { analysed, recognised } of batch) {
      const laidOut = layOut(analysed, recognised, models);
      const readings = await readPairs(laidOut, reader);
      read.set(analysed, readings);
      related.push(relateLaidOut({ ...laidOut, readings }, { analysed, recognised, models }));
    }
    return related;
  };
  return { relate, reasons: (analysed, recognised) => reasonsOf(analysed, recognised, models, read.get(analysed)) };
}

/** Relates one document. A function of its arguments. */
export const relateDocument = (analysed: AnalysedDocument, recognised: Recognised, models: RelateModels): Related =>
  relateLaidOut(layOut(analysed, recognised, models), { analysed, recognised, models });

function relateLaidOut(laidOut: LaidOut, { analysed, recognised, models }: { readonly analysed: AnalysedDocument; readonly recognised: Recognised; readonly models: RelateModels }): Related {
  const { text } = analysed.clean;
  const { views, items } = laidOut;
  const names = new Map(recognised.names.map((name) => [name.id, name]));
  const gazetteer = (id: string): string | undefined => names.get(id)?.facts.gazetteer;
  const joins = findJoins(views, items, gazetteer);
  const both = bothMeant(views, items.sentences, { joins, gazetteer });
  const each = eachOf(both, items.sentences);
  for (const item of [...each.values()].flat()) joins.push({ mention: item.id, to: item.means!, reason: 'those told of before' });
  const sentences = items.sentences.map((list) => list.flatMap((item) => [item, ...(each.get(item.id) ?? [])]));
  const relations = [...toldOfEach(relationsOf(laidOut, { dates: recognised.dates, joins, models }), each), ...bothTogether(both, views), ...severalTogether(views, items.sentences)];
  const figures = aboutFigures({ views, items, recognised }, models);
  const kept = mentionsToKeep(sentences, { relations, figures, joins });
  const mentions = sentences.flatMap((list, index) => list.filter(({ id }) => kept.has(id)).map((item) => names.get(item.id) ?? foundMention(item, views[index]!, text)));
  return {
    mentions: mentions.sort((left, right) => left.start - right.start || right.end - left.end),
    clusters: clusterJoins(joins.filter(({ mention, to }) => kept.has(mention) && kept.has(to))),
    relations, figures,
    speakers: [...new Set(items.speakers.flatMap((speaker) => speaker?.id ?? []))],
  };
}

function aboutFigures({ views, items, recognised }: { views: readonly SentenceView[]; items: Items; recognised: Recognised }, { about }: RelateModels): FigureAbout[] {
  const places = recognised.figures.map(({ sentence, firstToken, endToken, quantity }) => ({ sentence, first: firstToken, end: endToken, of: quantity.of, unit: quantity.unit }));
  const bySentence = groupBySentence(places);
  return recognised.figures.map(({ id, sentence, firstToken, confidence }, index) => {
    const found = figureAbout(about, views, { figure: places[index]!, figures: bySentence.get(sentence)!, items });
    const view = views[sentence]!;
    return { figure: id, ...(found && { about: found.item.id }), status: statusByWords(view, firstToken), confidence: Math.round(100 * confidence * (found?.probability ?? 1)) / 100 };
  });
}

/** Names stay; descriptions and pronouns stay where a relation or a figure needs them, or where they are found to mean something that stays. */
function mentionsToKeep(sentences: Items['sentences'], { relations, figures, joins }: { relations: readonly FoundRelation[]; figures: readonly FigureAbout[]; joins: ReturnType<typeof findJoins> }): ReadonlySet<string> {
  const kept = new Set(sentences.flatMap((items) => items.filter(({ level }) => level === 'name').map(({ id }) => id)));
  for (const { subject, object } of relations) kept.add(subject).add(object);
  for (const { about } of figures) if (about !== undefined) kept.add(about);
  const to = new Map(joins.map((join) => [join.mention, join.to]));
  for (let id of [...kept]) for (let next = to.get(id); next !== undefined && !kept.has(next); next = to.get(id)) kept.add((id = next));
  return kept;
}

const foundMention = ({ id, sentence, type, level, first, end, confidence }: Item, { tokens }: SentenceView, text: string): FoundMention => {
  const start = tokens[first]!.start;
  const stop = tokens[end - 1]!.end;
  return { id, sentence, type, level, firstToken: first, endToken: end, start, end: stop, text: text.slice(start, stop), confidence: Math.round(100 * confidence) / 100, facts: {} };
};

/** The relate stage: who is meant, who stands in which relation to whom, of whom a figure is reported. Read this first. */
import type { FigureAbout, FoundMention, FoundRelation, Reasons, Relate, Related } from '../stages.ts';
import type { AnalysedDocument, FoundDate, Recognised } from '../stages.ts';
import { statusByWords, statusOf } from './status/status.ts';
import { figureAbout } from './figures/about.ts';
import { headedLists } from './headed-lists.ts';
import { layOut, toldTogether } from './laid-out.ts';
import type { Item, Items } from './item.ts';
import { relateModels, type RelateModels } from './linear/store.ts';
import { findRelations } from './pairs/decide.ts';
import type { PairRelation } from './pairs/relation.ts';
import { classesFor, isBackward, isSame, predicateOf } from './pairs/classes.ts';
import { sceneOf } from './pairs/scene.ts';
import type { Arcs } from './parse/paths.ts';
import { findJoins } from './refer/joins.ts';
import { following } from './refer/follows.ts';
import { clusterJoins } from './refer/clusters.ts';
import { unsaidHelp } from './refer/help.ts';
import { voiceOf } from './refer/voice.ts';
import type { SentenceView } from './text/view.ts';
import { reasonsOf } from './why.ts';
import { validity } from './dates/validity.ts';

/** Why the shipped stage told a relation. */
export const loadReasons = (): Reasons => (analysed, recognised) => reasonsOf(analysed, recognised, relateModels());

/** The shipped stage; models are read on first use. */
export function loadRelate(): Relate {
  const models = relateModels();
  return (batch) => batch.map(({ analysed, recognised }) => relateDocument(analysed, recognised, models));
}

/** Relates one document. A function of its arguments. */
export function relateDocument(analysed: AnalysedDocument, recognised: Recognised, models: RelateModels): Related {
  const { text } = analysed.clean;
  const { views, items, arcs } = layOut(analysed, recognised, models);
  const joins = findJoins(views, items.sentences, items.quoted);
  const relations = views.flatMap((view, index) => relationsIn(view, items.sentences[index]!, { arcs: () => arcs(index), dates: recognised.dates, models }));
  const voice = voiceOf(views, items);
  if (voice && !relations.some(({ subject, predicate }) => subject === voice.person.id && (predicate === 'REPRESENTS' || predicate === 'LEADS'))) relations.unshift(spokenFor(voice, views));
  for (const relation of [...ownUnits(items.sentences, views), ...unitsOf(items.sentences, views)]) if (!relations.some(({ subject, predicate }) => subject === relation.subject && predicate === 'PART_OF')) relations.push(relation);
  const told = new Set(relations.map(({ subject, object }) => `${subject} ${object}`));
  relations.push(...[...headedLists(views, items.sentences), ...unsaidHelp(views, items.sentences), ...following(views, items.sentences, relations)].filter(({ subject, object }) => !told.has(`${subject} ${object}`)));
  const figures = aboutFigures({ views, items, recognised }, models);
  const kept = mentionsToKeep(items, { relations, figures, joins });
  const names = new Map(recognised.names.map((name) => [name.id, name]));
  const mentions = items.sentences.flatMap((list, index) => list.filter(({ id }) => kept.has(id)).map((item) => names.get(item.id) ?? foundMention(item, views[index]!, text)));
  return {
    mentions: mentions.sort((left, right) => left.start - right.start || right.end - left.end),
    clusters: clusterJoins(joins.filter(({ mention, to }) => kept.has(mention) && kept.has(to))),
    relations, figures,
    ...(items.speaker && { speaker: items.speaker.id }),
  };
}

function relationsIn(view: SentenceView, items: readonly Item[], { arcs, dates, models }: { arcs: () => Arcs; dates: readonly FoundDate[]; models: RelateModels }): FoundRelation[] {
  if (items.length < 2) return [];
  return toldTogether(view, items).flatMap((told) => {
    if (!mayRelate(told)) return [];
    const scene = sceneOf(view, told, arcs());
    return findRelations(scene, models).map((relation) => foundRelation({ view, relation, dates, status: statusOf(models.status, scene, relation) }));
  });
}

/** Whether any two could stand in a relation; only then the sentence is worth a parse. */
const mayRelate = (items: readonly Item[]): boolean => items.some((first, at) => items.slice(at + 1).some((second) => classesFor(first.type, second.type).length > 1 && !isSame(first, second)));

function spokenFor({ person, body }: { person: Item; body: Item }, views: readonly SentenceView[]): FoundRelation {
  const { tokens } = views[body.sentence]!;
  // The words that say it are those that name the body; where person and body share a sentence, all between them.
  const first = person.sentence === body.sentence ? Math.min(person.first, body.first) : Math.max(0, body.first - 3);
  const end = person.sentence === body.sentence ? Math.max(person.end, body.end) : body.end;
  return { subject: person.id, predicate: 'REPRESENTS', object: body.id, status: 'asserted', confidence: 0.9, evidence: { start: tokens[first]!.start, end: tokens[end - 1]!.end }, method: 'rule:speaker' };
}

/** "INTERPOL Group of Experts", "INTERPOL notices": a unit or a service whose name begins with its owner's. */
function unitsOf(sentences: readonly (readonly Item[])[], views: readonly SentenceView[]): FoundRelation[] {
  const bodies = new Map(sentences.flat().filter(({ type, level }) => type === 'Organization' && level === 'name').map((item) => [item.key, item]));
  const seen = new Set<string>();
  return sentences.flatMap((items, index) => items.flatMap((item): FoundRelation[] => {
    if ((item.type !== 'Organization' && item.type !== 'Service') || item.level !== 'name' || seen.has(item.key)) return [];
    const words = item.key.split(' ');
    const service = item.type === 'Service';
    const owner = (service || UNIT.test(item.key)) && words.length > (service ? 1 : 2) ? bodies.get(words[0]!) : undefined;
    if (!owner) return [];
    seen.add(item.key);
    const { tokens } = views[index]!;
    if (service) return [{ subject: owner.id, predicate: 'PROVIDES', object: item.id, status: 'asserted', confidence: 0.6, evidence: { start: tokens[item.first]!.start, end: tokens[item.end - 1]!.end }, method: 'rule:named-after-owner' }];
    return [{ subject: item.id, predicate: 'PART_OF', object: owner.id, status: 'asserted', confidence: 0.6, evidence: { start: tokens[item.first]!.start, end: tokens[item.end - 1]!.end }, method: 'rule:named-after-owner' }];
  }));
}

/** "our Harbour Unit", "our seven regional offices" of a speaker that is a body. */
function ownUnits(sentences: readonly (readonly Item[])[], views: readonly SentenceView[]): FoundRelation[] {
  return sentences.flatMap((items, index) => items.flatMap((item): FoundRelation[] => {
    if (item.type !== 'Organization' || item.level !== 'name' || !UNIT.test(`our ${item.key}`)) return [];
    const { lower, tokens } = views[index]!;
    const owner = items.find((one) => one.level === 'pron' && one.type === 'Organization' && lower[one.first] === 'our' && item.first - one.end >= 0 && item.first - one.end <= 2
      && tokens.slice(one.end, item.first).every(({ tag }) => tag === 'ADJ' || tag === 'NUM'));
    return owner ? [{ subject: item.id, predicate: 'PART_OF', object: owner.id, status: 'asserted', confidence: 0.85, evidence: { start: tokens[owner.first]!.start, end: tokens[item.end - 1]!.end }, method: 'rule:own-unit' }] : [];
  }));
}

const UNIT = /^\S+ (?:.* )?(?:unit|group|section|division|directorate|office|department|bureau|secretariat|network|team|centre|center|committee|task force)\b/u;

function foundRelation({ view, relation, dates, status }: { view: SentenceView; relation: PairRelation; dates: readonly FoundDate[]; status: FoundRelation['status'] }): FoundRelation {
  const { left, right, index, confidence, method } = relation;
  const [subject, object] = isBackward(index) ? [right, left] : [left, right];
  const evidence = { start: view.tokens[left.first]!.start, end: Math.max(view.tokens[left.end - 1]!.end, view.tokens[right.end - 1]!.end) };
  return {
    subject: subject.id, predicate: predicateOf(index), object: object.id, status, confidence, evidence, method,
    ...validity(view, { left, right, dates: dates.filter(({ sentence }) => sentence === view.sentence.index) }),
  };
}

function aboutFigures({ views, items, recognised }: { views: readonly SentenceView[]; items: Items; recognised: Recognised }, { about }: RelateModels): FigureAbout[] {
  return recognised.figures.map(({ id, sentence, firstToken, endToken, quantity, confidence }) => {
    const found = figureAbout(about, views, { figure: { sentence, first: firstToken, end: endToken, of: quantity.of, unit: quantity.unit }, items });
    const view = views[sentence]!;
    return { figure: id, ...(found && { about: found.item.id }), status: statusByWords(view, firstToken), confidence: Math.round(100 * confidence * (found?.probability ?? 1)) / 100 };
  });
}

/** Names stay; descriptions and pronouns stay where a relation or a figure needs them, or where they are found to mean something that stays. */
function mentionsToKeep({ sentences }: Items, { relations, figures, joins }: { relations: readonly FoundRelation[]; figures: readonly FigureAbout[]; joins: ReturnType<typeof findJoins> }): ReadonlySet<string> {
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

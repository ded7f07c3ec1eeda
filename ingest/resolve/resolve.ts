/** From what was found in one document to its graph: local entities with keys, claims with the words that say them, in source offsets. */
import { figureName } from '../../graph/fold/figure.ts';
import { claimId, documentId, figureKey, localEntityId, localKey, sentenceId } from '../../graph/ids.ts';
import type { Claim, Document, EntityFacts, LocalEntity, LocalEntityId, Mention, NamedType, Sentence, SentenceId, Span } from '../../graph/model.ts';
import { allows, namedTypes } from '../../graph/schema.ts';
import type { AnalysedDocument, FoundFigure, FoundMention, Recognised, Related, Resolve } from '../stages.ts';
import { cluster, type Cluster } from './cluster/cluster.ts';
import { describe, uncounted } from './description.ts';
import { bestForm, form, isAcronym } from './forms.ts';
import { isBodiless, isUntold, isVague } from './generic.ts';
import { instrumentName, keysOf } from './keys.ts';
import { isTheme, nameThemes } from './themes.ts';

/** How sure a claim must be for a thing without a name to become a node: more likely wrong than right, it would only crowd the graph. */
const NAMELESS = 0.4;

/** Answers where things of one document stand in its source. */
interface Places {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly source: (clean: Span) => Span;
  readonly sentence: (index: number) => SentenceId;
}

/** Resolves one document. The result depends on nothing but its input. */
export const resolve: Resolve = ({ analysed, recognised, related, hash }) => {
  const places = placesOf(analysed, hash);
  const sure = surestClaims(related);
  const mentions = nameThemes(related.mentions, analysed.sentences);
  const clusters = cluster({ mentions, clusters: related.clusters, relations: related.relations }, analysed.clean.text, analysed.sentences).filter(({ mentions }) => isEntity(mentions, sure) && !isCounted(mentions, recognised.figures));
  const entities = clusters.map((one) => entityOf(one, places, analysed));
  const byMention = new Map(clusters.flatMap(({ mentions }, index) => mentions.map(({ id }) => [id, entities[index]!] as const)));
  const { figures, claims: figureClaims } = figuresOf(recognised, related, byMention, places);
  const claims = [...withoutOwnParts(relationClaims(related, byMention, places)), ...figureClaims];
  return {
    document: places.document,
    sentences: places.sentences,
    entities: sortById([...entities, ...figures]),
    claims: sortById([...new Map(claims.map((claim) => [claim.id, claim])).values()]),
  };
};

const sortById = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

function placesOf({ document, clean, sentences }: AnalysedDocument, hash: string): Places {
  const id = documentId(document.source);
  const { source, title, date, language, text, pages } = document;
  const spans = sentences.map(({ start, end }) => clean.toSource({ start, end }));
  const placed = spans.map((span) => ({ ...span, id: sentenceId(id, span), text: text.slice(span.start, span.end) }));
  return {
    document: { id, source, title, ...(date === undefined ? {} : { date }), language, hash, text, ...(pages ? { pages } : {}) },
    sentences: placed,
    source: (span) => clean.toSource(span),
    sentence: (index) => placed[index]!.id,
  };
}

/** Of each mention, the confidence of the surest claim that it stands in. */
function surestClaims({ relations, figures }: Related): (id: string) => number {
  const surest = new Map<string, number>();
  const note = (id: string, confidence: number) => surest.set(id, Math.max(surest.get(id) ?? 0, confidence));
  for (const { subject, object, confidence } of relations) {
    note(subject, confidence);
    note(object, confidence);
  }
  for (const { about, confidence } of figures) if (about !== undefined) note(about, confidence);
  return (id) => surest.get(id) ?? 0;
}

/** Names are entities; a theme or a description is one where something is said of it that is not a mere guess; a pronoun never is. */
const isEntity = (mentions: readonly FoundMention[], sure: (id: string) => number): boolean =>
  mentions.every(({ type }) => type === 'Topic')
    ? isTheme(mentions, sure)
    : mentions.some(({ level }) => level === 'name') || (mentions.some((mention) => mention.level === 'desc' && tells(mention)) && mentions.some(({ id }) => sure(id) >= NAMELESS));

/** People have names; bodies and places need words of their own; an undertaking or a meeting is told apart by the phrase behind it, unless its word says only that something is done. */
const tells = (mention: FoundMention): boolean => {
  const { type } = mention;
  if (type === 'Person') return false;
  if (type === 'Operation' || type === 'Event') return !isUntold(form(mention));
  if (type === 'Organization' && isBodiless(form(mention))) return false;
  return (type !== 'Organization' && type !== 'Location') || !isVague(uncounted(form(mention)));
};

/** "213 participants" is a figure, not a body: described by nothing but phrases that begin with a reported number. */
const isCounted = (mentions: readonly FoundMention[], figures: readonly FoundFigure[]): boolean =>
  mentions.every(({ level, start, end, text }) => level === 'desc' && uncounted(form({ text, level })) !== form({ text, level }) && figures.some(({ number }) => start <= number.start && number.end <= end));

function entityOf({ mentions, reasons, doubted }: Cluster, places: Places, { sentences }: AnalysedDocument): LocalEntity {
  const type = typeOf(mentions);
  const facts = factsOf(mentions);
  const anchor = places.source(mentions[0]!);
  const named = mentions.some(({ level }) => level === 'name');
  const name = named ? (type === 'Instrument' ? instrumentName(bestForm(mentions)) : bestForm(mentions)) : bestDescription(mentions.filter(({ level }) => level === 'desc').map((mention) => uncounted(describe(mention, sentences[mention.sentence]!))));
  const forms = mentions.filter(({ level }) => level === 'name' || (!named && level === 'desc')).map(form);
  const acronym = facts.acronym ?? (named ? [...forms].filter((candidate) => isAcronym(candidate)).sort()[0] : undefined);
  const keys = keysOf({ document: places.document.id, type, mentions, facts, anchor, reasons, doubted });
  return {
    id: localEntityId(places.document.id, type, anchor),
    type, name,
    aliases: [...new Set(forms)].filter((alias) => alias !== name && alias !== '').sort(),
    facts: acronym && (type === 'Organization' || type === 'Instrument' || type === 'Event' || type === 'Operation') ? { ...facts, acronym } : facts,
    keys: keys.map((key) => (reasons.length > 0 ? { ...key, reason: [key.reason, ...reasons].join('; ') } : key)),
    mentions: mentions.map((mention) => mentionOf(mention, places)),
  };
}

/** The description that tells most: the longest, then by alphabet. */
const bestDescription = (descriptions: readonly string[]): string => [...descriptions].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '';

const mentionOf = ({ start, end, level, sentence }: FoundMention, { source, document, sentence: idOf }: Places): Mention => {
  const span = source({ start, end });
  return { ...span, sentence: idOf(sentence), text: document.text.slice(span.start, span.end), level };
};

/** The type most of the names have; names count before descriptions; ties fall to the schema's order. */
function typeOf(mentions: readonly FoundMention[]): NamedType {
  const weight = new Map<NamedType, number>();
  for (const { type, level } of mentions) weight.set(type, (weight.get(type) ?? 0) + (level === 'name' ? 100 : level === 'desc' ? 1 : 0));
  return [...weight].sort(([a, m], [b, n]) => n - m || namedTypes.indexOf(a) - namedTypes.indexOf(b))[0]![0];
}

/** What is known of any mention; of differing values the first in the text. */
const factsOf = (mentions: readonly FoundMention[]): EntityFacts =>
  Object.fromEntries(
    mentions.filter(({ level }) => level !== 'pron').flatMap(({ facts }) => Object.entries(facts)).filter(([, value]) => value !== undefined).reverse().sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );

function relationClaims(related: Related, byMention: ReadonlyMap<string, LocalEntity>, places: Places): readonly Claim[] {
  const mentions = new Map(related.mentions.map((mention) => [mention.id, mention]));
  return related.relations.flatMap(({ subject, predicate, object, status, confidence, evidence, validFrom, validTo, method }) => {
    const [from, to] = [byMention.get(subject), byMention.get(object)];
    if (!from || !to || from === to || !allows(predicate, from.type, to.type) || (predicate === 'LOCATED_IN' && isApart(from, to))) return [];
    const span = places.source(evidence);
    const sentence = sentenceAt(places, span, mentions.get(object)!.sentence);
    const content = { subject: from.id, predicate, object: to.id, status, span };
    return [{
      ...content, id: claimId(places.document.id, content), sentence, confidence: round(confidence), method,
      subjectSpan: places.source(mentions.get(subject)!), objectSpan: places.source(mentions.get(object)!),
      ...(validFrom === undefined ? {} : { validFrom }), ...(validTo === undefined ? {} : { validTo }),
    }];
  });
}

/** Territories with codes of their own that lie in another country, or belong to it. */
const DEPENDENT = new Set('AI AW AX BM BV CC CK CX FK FO GF GG GI GL GP GU HK HM IM IO JE KY MF MO MP MQ MS NC NF PF PM PN PR RE SH SJ SX TC TF TK TW UM VG VI WF YT'.split(' '));

/** No country lies in another, or in a city: "in France, Iraq and Chad" is a list. */
function isApart({ facts: { gazetteer: from } }: LocalEntity, { facts: { gazetteer: to } }: LocalEntity): boolean {
  return from !== undefined && to !== undefined && from.startsWith('iso:') && !DEPENDENT.has(from.slice(4)) && (to.startsWith('iso:') || to.startsWith('city:'));
}

/** A body that has another as its part does not work with it besides, unless that is said more surely. */
function withoutOwnParts(claims: readonly Claim[]): readonly Claim[] {
  const pair = ({ subject, object }: Claim): string => [subject, object].sort().join(' ');
  const parts = new Map(claims.filter(({ predicate, confidence }) => predicate === 'PART_OF' && confidence >= SURE).map((claim) => [pair(claim), claim.confidence]));
  return claims.filter((claim) => claim.predicate !== 'PARTNERS_WITH' || claim.confidence > (parts.get(pair(claim)) ?? 0));
}

const SURE = 0.5;

const round = (confidence: number): number => Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;

/** The sentence in which the words begin; sentences stand in the order of the text. */
function sentenceAt({ sentences, sentence }: Places, { start }: Span, fallback: number): SentenceId {
  let from = 0, to = sentences.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sentences[middle]!.end <= start) from = middle + 1;
    else to = middle;
  }
  const found = sentences[from];
  return found && found.start <= start ? found.id : sentence(fallback);
}

function figuresOf(
  { figures }: Recognised, related: Related, byMention: ReadonlyMap<string, LocalEntity>, places: Places,
): { readonly figures: readonly LocalEntity[]; readonly claims: readonly Claim[] } {
  const found = new Map(related.figures.map((about) => [about.figure, about]));
  const mentions = new Map(related.mentions.map((mention) => [mention.id, mention]));
  const results = figures.map((figure) => {
    const link = found.get(figure.id);
    const subject = link?.about === undefined ? undefined : byMention.get(link.about);
    const entity = figureEntity(figure, subject, places);
    if (!link || !subject) return { entity, claims: [] };
    const status = link.status;
    const mention = mentions.get(link.about!)!;
    const apart = mention.sentence !== figure.sentence;
    const span = places.source(apart ? figure : { start: Math.min(figure.start, mention.start), end: Math.max(figure.end, mention.end) });
    const content = { subject: subject.id, predicate: 'HAS_FIGURE' as const, object: entity.id, status, span };
    const { periodStart, periodEnd } = figure.quantity;
    const claim: Claim = {
      ...content, id: claimId(places.document.id, content), sentence: places.sentence(figure.sentence), confidence: round(link.confidence), method: 'figure',
      subjectSpan: places.source(mention), objectSpan: places.source(figure),
      ...(periodStart === undefined ? {} : { validFrom: periodStart }), ...(periodEnd === undefined ? {} : { validTo: periodEnd }),
    };
    return { entity, claims: [claim] };
  });
  // One phrase can give two figures with the same place ("police officers and public officials"): their quantities tell them apart.
  const distinct = new Map<LocalEntityId, LocalEntity>(results.map(({ entity }) => [entity.id, entity]));
  return { figures: [...distinct.values()], claims: results.flatMap(({ claims }) => claims) };
}

function figureEntity(figure: FoundFigure, subject: LocalEntity | undefined, places: Places): LocalEntity {
  const anchor = places.source(figure.number);
  const span = places.source(figure);
  const own = localKey(places.document.id, 'Figure', anchor, 'reported of nothing that other documents know');
  const shared = subject && sharedKey(subject);
  return {
    id: localEntityId(places.document.id, 'Figure', anchor),
    type: 'Figure',
    name: figureName(figure.quantity),
    aliases: [],
    facts: {},
    quantity: figure.quantity,
    keys: [shared === undefined ? own : figureKey(figure.quantity, shared)],
    mentions: [{ ...span, sentence: places.sentence(figure.sentence), text: places.document.text.slice(span.start, span.end), level: 'name' }],
  };
}

/** The key by which other documents most likely know the entity: the gazetteer's, else its name's. */
const sharedKey = ({ keys }: LocalEntity): string | undefined =>
  ['gazetteer:', 'name:', 'acronym:'].flatMap((kind) => keys.filter(({ value, strength }) => strength === 'strong' && value.startsWith(kind)))[0]?.value;

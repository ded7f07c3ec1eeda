/** Documents for tests and benchmarks: statements become sentences, mentions and claims, as ingest would make them. */
import { acronymKey, bareAcronymKey, claimId, documentId, figureKey, gazetteerKey, localEntityId, localKey, nameKey, sentenceId } from '../ids.ts';
import type { Claim, DocumentGraph, EdgeType, EntityFacts, EntityType, Key, LocalEntity, LocalEntityId, PartialDate, Quantity, Span, Status } from '../model.ts';

/** Something that documents speak of, as one document knows it. */
export interface Thing {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly facts?: EntityFacts;
  readonly quantity?: Quantity;
  /** `name`: a strong key of its name; `bound`: its acronym with its name; `bare`: its name is an acronym that nobody knows; `local`: means something here only. */
  readonly known: readonly ('name' | 'bound' | 'bare' | 'local')[];
  /** For a figure: what it is a figure of. */
  readonly about?: string;
}

export interface Statement {
  readonly subject: Thing;
  readonly predicate: EdgeType;
  readonly object: Thing;
  readonly status?: Status;
  readonly confidence?: number;
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
}

export interface Telling {
  readonly source: string;
  readonly hash?: string;
  readonly title?: string;
  readonly date?: PartialDate;
  readonly statements: readonly Statement[];
}

/** The graph of a document that makes these statements, one a sentence. */
export function tell({ source, hash = '1', title = source, date, statements }: Telling): DocumentGraph {
  const id = documentId(source);
  const locals = new Map<string, LocalEntity>();
  const sentences: DocumentGraph['sentences'][number][] = [];
  const claims: Claim[] = [];
  let text = '';
  for (const { subject, predicate, object, status = 'asserted', confidence = 0.9, validFrom, validTo } of statements) {
    const start = text.length;
    const words = `${subject.name} ${predicate.toLowerCase().replaceAll('_', ' ')} ${object.name}.`;
    text += `${words}\n`;
    const sentence = { id: sentenceId(id, { start, end: start + words.length }), start, end: start + words.length, text: words };
    sentences.push(sentence);
    const mention = (thing: Thing, at: number): LocalEntityId => {
      const span = { start: at, end: at + thing.name.length };
      const name = JSON.stringify(thing);
      const known = locals.get(name) ?? localOf(thing, id, span);
      locals.set(name, { ...known, mentions: [...known.mentions, { ...span, sentence: sentence.id, text: thing.name, level: 'name' }] });
      return known.id;
    };
    const ends = { subject: mention(subject, start), predicate, object: mention(object, start + words.length - 1 - object.name.length), status, span: { start, end: start + words.length } };
    claims.push({ id: claimId(id, ends), ...ends, confidence, sentence: sentence.id, method: 'rule:sample', subjectSpan: { start, end: start + subject.name.length }, ...(validFrom !== undefined && { validFrom }), ...(validTo !== undefined && { validTo }) });
  }
  return { document: { id, source, title, ...(date !== undefined && { date }), language: 'en', hash, text }, sentences, entities: [...locals.values()], claims };
}

function localOf(thing: Thing, document: DocumentGraph['document']['id'], span: Span): LocalEntity {
  const { type, name, aliases = [], facts = {}, quantity, known, about = 'nothing' } = thing;
  const keys: Key[] = [];
  if (quantity) keys.push(figureKey(quantity, about));
  if (facts.gazetteer !== undefined) keys.push(gazetteerKey(type, facts.gazetteer, `in the gazetteer as ${facts.gazetteer}`));
  if (known.includes('name')) keys.push(nameKey(type, name, 'named so'));
  if (known.includes('bound') && facts.acronym !== undefined) keys.push(acronymKey(type, facts.acronym, name, `${facts.acronym} stands for it`));
  if (known.includes('bare')) keys.push(bareAcronymKey(type, name, 'an acronym that no gazetteer knows'));
  if (known.includes('local')) keys.push(localKey(document, type, span, 'a description'));
  return { id: localEntityId(document, type, span), type, name, aliases, facts, ...(quantity && { quantity }), keys, mentions: [] };
}

/** Finds the names of a document: organisations, people, places, operations, events, services and instruments. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { NamedType } from '../../../graph/model.ts';
import type { AnalysedDocument, AnalysedSentence, FoundMention } from '../../stages.ts';
import { loadGazetteer } from '../gazetteer/gazetteer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { peopleAmongPeople } from './among-people.ts';
import { placesAmongPlaces } from './among-places.ts';
import { findCandidates } from './candidates.ts';
import { clustersOf } from './clusters-of.ts';
import { GENRES } from './genre.ts';
import type { Genre } from './genre.ts';
import { acronymsAsLongForms, consistentTypes, shortFormsAsBodies, undertakingsByCompany } from './consistent.ts';
import { cutShort } from './cut-short.ts';
import { definedTypes, withDefined } from './defined.ts';
import { withGrammar } from './grammar.ts';
import { namesOfHeadlines } from './headlines.ts';
import { withIntroduced } from './introduced.ts';
import { kindsByHead } from './kind.ts';
import { lettersAgain } from './known-letters.ts';
import { listedNames } from './listed-names.ts';
import { meetingsByCompany } from './meetings.ts';
import { misspelt } from './misspelt.ts';
import { papersOfPlaces } from './papers.ts';
import { peopleByDeeds } from './people.ts';
import { mendNames } from './mend.ts';
import { posted } from './posted.ts';
import { withoutForeignLinks } from './owners.ts';
import { partnersAsBodies } from './partners.ts';
import { runTogether } from './run-together.ts';
import { sittingBodies } from './sitting.ts';
import { withoutLettersOfWords } from './short-for-words.ts';
import { malwareByCompany } from './software.ts';
import type { TaggedName } from './tagged.ts';
import { withoutTails } from './tails.ts';
import { withoutTwoCountries } from './two-countries.ts';
import { TYPES } from './labels.ts';
import { bestReading, marginals } from './lattice.ts';
import { parseModel } from './model.ts';
import type { NamesModel } from './model.ts';
import { makeScorer } from './score.ts';
import { viewDocument } from './view.ts';
import { wordFacts } from './words.ts';

/** The names of one document, in text order. */
export type NamesRecogniser = (analysed: AnalysedDocument) => readonly FoundMention[];

export const NAMES_FILE = new URL('../../models/names.bin.gz', import.meta.url);

let shipped: NamesRecogniser | undefined;

/** The recogniser with the shipped weights and gazetteer, read once. */
export const loadNames = (): NamesRecogniser => (shipped ??= makeNames(parseModel(gunzipSync(readFileSync(NAMES_FILE))), loadGazetteer()));

/** The names of a document by the shipped model. */
export const recogniseNames: NamesRecogniser = (analysed) => loadNames()(analysed);

/** A recogniser of given parts. */
export function makeNames(model: NamesModel, gazetteer: Gazetteer): NamesRecogniser {
  const tag = makeTagger(model, gazetteer);
  const links: Links = {
    known: (words, type) => gazetteer.link(words, type) !== undefined,
    body: (words) => gazetteer.link(words, 'Organization') !== undefined,
    place: (words) => gazetteer.link(words, 'Location') !== undefined,
    country: (words) => gazetteer.countryOf(words) !== undefined,
    given: (word) => gazetteer.given.has(word),
  };
  return ({ clean, sentences }) => withoutForeignLinks(misspelt(withGrammar(listedNames(settled(tag(sentences), sentences, links), sentences), sentences), sentences, links.known).map(({ sentence, start, end, type, level = 'name', confidence, called }, index): FoundMention => {
    const { tokens } = sentences[sentence]!;
    const span = { start: tokens[start]!.start, end: tokens[end - 1]!.end };
    const text = called ?? clean.text.slice(span.start, span.end);
    return { id: `m${index}`, sentence, firstToken: start, endToken: end, ...span, text, type, level, confidence, facts: level === 'name' ? (gazetteer.link(text, type) ?? {}) : {} };
  }), sentences);
}

/** What the gazetteer knows by such words. */
interface Links {
  readonly known: (words: string, type: NamedType) => boolean;
  readonly body: (words: string) => boolean;
  readonly place: (words: string) => boolean;
  readonly country: (words: string) => boolean;
  readonly given: (word: string) => boolean;
}

/** The tagger's names, cut as names are and each of one type throughout the document. */
const settled = (names: readonly TaggedName[], sentences: readonly AnalysedSentence[], { known, body, place, country, given }: Links): readonly TaggedName[] => {
  const bodyOrPlace = (words: string): boolean => body(words) || place(words);
  const cut = withIntroduced(withoutTails(runTogether(cutShort(posted(mendNames(namesOfHeadlines(withoutTwoCountries(names, sentences, country), sentences), sentences, body), sentences, place), sentences), sentences, known), sentences, known), sentences);
  const told = sittingBodies(definedTypes(withDefined(kindsByHead(papersOfPlaces(cut, sentences, country), sentences, body), sentences), sentences, bodyOrPlace), sentences);
  const typed = lettersAgain(withoutLettersOfWords(placesAmongPlaces(acronymsAsLongForms(malwareByCompany(peopleAmongPeople(peopleByDeeds(told, sentences, bodyOrPlace), sentences, bodyOrPlace), sentences, body), sentences), sentences, { body, given }), sentences, body), sentences);
  return partnersAsBodies(meetingsByCompany(consistentTypes(undertakingsByCompany(shortFormsAsBodies(typed, sentences, place), sentences, body), sentences, bodyOrPlace), sentences, body), sentences);
};

/** The tagger alone: names in words of sentences, as texts of that genre are annotated. */
export function makeTagger(model: NamesModel, gazetteer: Gazetteer, genre: Genre = 'official'): (sentences: readonly Pick<AnalysedSentence, 'kind' | 'tokens'>[]) => readonly TaggedName[] {
  const view = { facts: wordFacts(gazetteer, clustersOf), matcher: gazetteer.phrases, genre: GENRES.indexOf(genre) };
  const score = makeScorer(model);
  return (sentences) => {
    const document = viewDocument(sentences, view);
    return document.sentences.flatMap((sentence, index) => {
      const found = findCandidates(sentence, genre === 'report' ? model.reportLexicon : model.lexicon);
      if (found.ends.length === 0) return [];
      const { candidates, scores } = score(sentence, { document, candidates: found });
      const names = bestReading(candidates, scores);
      if (names.length === 0) return [];
      const probabilities = marginals(candidates, scores).spans;
      return names.map(({ start, end, type, candidate }) => ({
        sentence: index, start, end, type: TYPES[type]!, confidence: Math.round(100 * probabilities[candidate * TYPES.length + type]!) / 100,
      }));
    });
  };
}

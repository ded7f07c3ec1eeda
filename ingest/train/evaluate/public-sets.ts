/** Names on open sets that other tools are measured on, and quantities on re3d. Types beyond those a set annotates are left out of both sides. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NamedType } from '../../../graph/model.ts';
import { makeTagger, NAMES_FILE } from '../../recognise/names/names.ts';
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import { parseModel } from '../../recognise/names/model.ts';
import { compare, score, sum, type Counts, type Score } from '../data/score.ts';
import { scoreRe3dQuantities } from '../figures/re3d.ts';
import type { Genre } from '../../recognise/names/genre.ts';
import { bit, readColumns, type LabelledDocument } from '../names/corpora.ts';
import { readRe3d } from '../names/re3d.ts';

export interface PublicScores {
  readonly uner: Score;
  readonly crossner: Score;
  /** Without the test sentences that share eight words in a row with train or dev. */
  readonly crossnerClean: Score;
  /** On the half that was not learned from; names, descriptions and pronouns alike, as re3d has them. */
  readonly re3dNames: Score;
  readonly re3dQuantities: Score;
}

const PLO: readonly NamedType[] = ['Person', 'Organization', 'Location'];

export const evaluatePublicSets = (data: string): PublicScores => {
  const read = (file: string, types: readonly NamedType[], genre: Genre = 'encyclopedia') => readColumns(data, file, { weight: 1, genre, types: types.reduce((bits, type) => bits | bit(type), 0) });
  const four = [...PLO, 'Event'] as const;
  const crossner = read('crossner-politics-test.conll.gz', four);
  const seen = new Set(['train', 'dev'].flatMap((part) => read(`crossner-politics-${part}.conll.gz`, four).flatMap(grams)));
  return {
    uner: scoreColumns(read('uner-ewt-test.iob2.gz', PLO, 'web'), PLO),
    crossner: scoreColumns(crossner, four),
    crossnerClean: scoreColumns(crossner.filter((document) => !grams(document).some((gram) => seen.has(gram))), four),
    re3dNames: scoreColumns(readRe3d(data, 'test', { weight: 1 }), PLO),
    re3dQuantities: scoreRe3dQuantities(join(data, 'public', 're3d.jsonl.gz')).score,
  };
};

const grams = ({ sentences }: LabelledDocument): readonly string[] => {
  const words = sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text));
  return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '));
};

function scoreColumns(documents: readonly LabelledDocument[], types: readonly NamedType[]): Score {
  // What genre a text is of, any reader can say; which set it comes from, the tagger is not told.
  const tag = makeTagger(parseModel(gunzipSync(readFileSync(NAMES_FILE))), loadGazetteer(), documents[0]!.genre);
  const counts: Counts[] = [];
  for (const { sentences, names } of documents) {
    const found = tag(sentences).filter(({ type }) => types.includes(type)).map(({ sentence, start, end, type }) => `${sentence} ${start} ${end} ${bit(type)}`);
    const gold = names.flatMap((list, sentence) => list.filter(({ optional }) => !optional).map(({ start, end, types: bits }) => `${sentence} ${start} ${end} ${bits}`));
    counts.push(compare(gold, found));
  }
  return score(sum(counts));
}

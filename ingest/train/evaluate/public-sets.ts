/** Names on open sets that other tools are measured on, and quantities on re3d. Types beyond those a set annotates are left out of both sides. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NamedType } from '../../../graph/model.ts';
import { analyse } from '../../language/analyse.ts';
import { loadNames, makeTagger, NAMES_FILE } from '../../recognise/names/names.ts';
import { loadGazetteer } from '../../recognise/gazetteer/gazetteer.ts';
import { parseModel } from '../../recognise/names/model.ts';
import { compare, score, sum, type Counts, type Score } from '../data/score.ts';
import { scoreRe3dQuantities } from '../figures/re3d.ts';
import { bit, readColumns, type LabelledDocument } from '../names/corpora.ts';

export interface PublicScores {
  readonly uner: Score;
  readonly crossner: Score;
  /** Without the test sentences that share eight words in a row with train or dev. */
  readonly crossnerClean: Score;
  readonly re3dNames: Score;
  readonly re3dQuantities: Score;
}

const PLO: readonly NamedType[] = ['Person', 'Organization', 'Location'];

export const evaluatePublicSets = (data: string): PublicScores => {
  const read = (file: string, types: readonly NamedType[]) => readColumns(data, file, { weight: 1, types: types.reduce((bits, type) => bits | bit(type), 0) });
  const four = [...PLO, 'Event'] as const;
  const crossner = read('crossner-politics-test.conll.gz', four);
  const seen = new Set(['train', 'dev'].flatMap((part) => read(`crossner-politics-${part}.conll.gz`, four).flatMap(grams)));
  return {
    uner: scoreColumns(read('uner-ewt-test.iob2.gz', PLO), PLO),
    crossner: scoreColumns(crossner, four),
    crossnerClean: scoreColumns(crossner.filter((document) => !grams(document).some((gram) => seen.has(gram))), four),
    re3dNames: scoreRe3dNames(join(data, 'public', 're3d.jsonl.gz')),
    re3dQuantities: scoreRe3dQuantities(join(data, 'public', 're3d.jsonl.gz')).score,
  };
};

const grams = ({ sentences }: LabelledDocument): readonly string[] => {
  const words = sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text));
  return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '));
};

function scoreColumns(documents: readonly LabelledDocument[], types: readonly NamedType[]): Score {
  const tag = makeTagger(parseModel(gunzipSync(readFileSync(NAMES_FILE))), loadGazetteer());
  const counts: Counts[] = [];
  for (const { sentences, names } of documents) {
    const found = tag(sentences).filter(({ type }) => types.includes(type)).map(({ sentence, start, end, type }) => `${sentence} ${start} ${end} ${bit(type)}`);
    const gold = names.flatMap((list, sentence) => list.filter(({ optional }) => !optional).map(({ start, end, types: bits }) => `${sentence} ${start} ${end} ${bits}`));
    counts.push(compare(gold, found));
  }
  return score(sum(counts));
}

const RE3D: Readonly<Record<string, NamedType>> = { Organisation: 'Organization', Person: 'Person', Location: 'Location' };

interface Re3dDocument {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string; readonly text: string }[];
}

/** Outermost entities, without a leading article, which re3d keeps and we do not. */
function scoreRe3dNames(file: string): Score {
  const names = loadNames();
  const counts = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter((line) => line !== '').map((line) => {
    const { text, entities } = JSON.parse(line) as Re3dDocument;
    const own = entities.filter(({ type }) => type in RE3D);
    const outer = own.filter((one) => !own.some((other) => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start));
    const gold = outer.map(({ start, end, type, text: words }) => `${start + (/^the /iu.test(words) ? 4 : 0)} ${end} ${RE3D[type]!}`);
    const analysed = analyse({ source: 're3d', title: '', language: 'en', text, problems: [] }, { text, toSource: (span) => span });
    return compare([...new Set(gold)], names(analysed).filter(({ type }) => PLO.includes(type)).map(({ start, end, type }) => `${start} ${end} ${type}`));
  });
  return score(sum(counts));
}

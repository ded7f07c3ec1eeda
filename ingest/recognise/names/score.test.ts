import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyseText } from '../../language/analyse.ts';
import { loadGazetteer } from '../gazetteer/gazetteer.ts';
import { findCandidates } from './candidates.ts';
import { clustersOf } from './clusters-of.ts';
import { GENRES } from './genre.ts';
import { TYPES } from './labels.ts';
import { bestReading, type Reading } from './lattice.ts';
import { parseModel } from './model.ts';
import { NAMES_FILE } from './names.ts';
import { makeScorer } from './score.ts';
import { viewDocument } from './view.ts';
import { wordFacts } from './words.ts';

const model = parseModel(gunzipSync(readFileSync(NAMES_FILE)));
const gazetteer = loadGazetteer();

const SAMPLES = readFileSync(new URL('../../train/data/own/bodies.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).slice(0, 60).map((line) => (JSON.parse(line) as { text: string }).text);

/** What is read of a text with candidates left out below `hopeless`, and how many were scored. */
function read(text: string, hopeless: number | undefined): { readings: string[]; scored: number } {
  const document = viewDocument(analyseText(text), { facts: wordFacts(gazetteer, clustersOf), matcher: gazetteer.phrases, genre: GENRES.indexOf('official') });
  const score = makeScorer(model, hopeless);
  let scored = 0;
  const readings = document.sentences.flatMap((sentence, index) => {
    const { candidates, scores } = score(sentence, { document, candidates: findCandidates(sentence, model.lexicon) });
    scored += candidates.ends.length;
    return bestReading(candidates, scores).map(({ start, end, type }: Reading) => `${index} ${start} ${end} ${TYPES[type]}`);
  });
  return { readings, scored };
}

test('candidates whose words speak against them are left out, and the same names are read', () => {
  const pruned = SAMPLES.map((text) => read(text, undefined)), whole = SAMPLES.map((text) => read(text, -Infinity));
  expect(pruned.map(({ readings }) => readings)).toEqual(whole.map(({ readings }) => readings));
  const count = (all: readonly { scored: number }[]): number => all.reduce((sum, { scored }) => sum + scored, 0);
  expect(count(pruned)).toBeLessThan(0.8 * count(whole));
  expect(whole.flatMap(({ readings }) => readings).length).toBeGreaterThan(100);
});

test('what is left out can matter: with a bound too high names are lost', () => {
  const lost = SAMPLES.map((text) => read(text, 40).readings.length).reduce((a, b) => a + b);
  expect(lost).toBeLessThan(SAMPLES.map((text) => read(text, undefined).readings.length).reduce((a, b) => a + b));
});

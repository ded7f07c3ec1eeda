/** Trains the part-of-speech tagger on UD English EWT (train and dev; test is left to measure on) and writes `ingest/models/pos.bin`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusters } from '../../language/clusters.ts';
import { makeTagger, type Tagger } from '../../language/tagger.ts';
import type { Train } from '../program.ts';
import { joinHyphens, readTreebank, type TreebankSentence } from './conllu.ts';
import { trainTagger, type TaggedForms } from './perceptron.ts';

/** Chosen on the dev part, before it joined the training. */
const EPOCHS = 8;
const MODELS = 5;

export const train: Train = ({ data, seed }) => {
  const sentences = ['train', 'dev'].flatMap((part) => readTreebank(join(data, `public/ewt-${part}.conllu.gz`)));
  const weights = trainTagger(sentences.map(toForms), { epochs: EPOCHS, seed, models: MODELS });
  writeFileSync(new URL('../../models/pos.bin', import.meta.url), weights);
  const tagger = makeTagger(weights, clusters());
  const right = accuracy(tagger, readTreebank(join(data, 'public/ewt-test.conllu.gz')));
  const whole = readTreebank(join(data, 'public/ewt-test.conllu.gz')).map((sentence) => joinHyphens(sentence) ?? sentence);
  return `pos.bin: ${weights.length} bytes; right on EWT test ${right.toFixed(2)} %, with hyphenated words whole as our tokenizer has them ${accuracy(tagger, whole).toFixed(2)} %`;
};

const toForms = ({ words }: TreebankSentence): TaggedForms => ({ forms: words.map(({ form }) => form), tags: words.map(({ tag }) => tag) });

/** Percent of the words of gold tokenization that get the right tag. */
export function accuracy(tagger: Tagger, sentences: readonly TreebankSentence[]): number {
  let right = 0;
  let all = 0;
  for (const { words } of sentences) {
    const tags = tagger(words.map(({ form }) => form));
    for (const [index, { tag }] of words.entries()) if (tags[index] === tag) right++;
    all += words.length;
  }
  return (100 * right) / all;
}

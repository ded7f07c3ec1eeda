/**
 * Part-of-speech tagger: averaged perceptron, greedy from left to right (Collins 2002), with hashed features and weights of one byte.
 * `ingest/models/pos.md` tells what it was trained on and how well it does.
 */
import { readFileSync } from 'node:fs';
import type { Tag } from '../stages.ts';
import { clusters, type Clusters } from './clusters.ts';
import { formFeatures, HISTORY, historyRows, PLACES, ROWS, seenForms, TAGS, type FormFeatures } from './tag-features.ts';

/** Gives one tag a form. */
export type Tagger = (forms: readonly string[]) => Tag[];

/** A form with its weights summed by place: `sums[place * TAGS.length + tag]`. */
interface KnownForm {
  readonly features: FormFeatures;
  readonly sums: Int32Array;
}

const COUNT = TAGS.length;
/** Forms kept; when full the cache starts anew. */
const CACHE_LIMIT = 50_000;
let shipped: Tagger | undefined;

/** The shipped tagger, read on first use (1.1 MB). */
export function tagger(): Tagger {
  shipped ??= makeTagger(new Int8Array(readFileSync(new URL('../models/pos.bin', import.meta.url))), clusters());
  return shipped;
}

/** A tagger of `ROWS` × `TAGS.length` weights, row after row. */
export function makeTagger(weights: Int8Array, known: Clusters): Tagger {
  if (weights.length !== ROWS * COUNT) throw new RangeError(`The tagger's model has ${weights.length} weights instead of ${ROWS * COUNT}: make it again with "npm run train -- pos".`);
  const cache = new Map<string, KnownForm>();
  const edge = summed('', weights, known);
  const find = (form: string): KnownForm => {
    let found = cache.get(form);
    if (!found) {
      if (cache.size >= CACHE_LIMIT) cache.clear();
      cache.set(form, (found = summed(form, weights, known)));
    }
    return found;
  };
  return (forms) => tagForms(seenForms(forms).map(find), weights, edge);
}

function summed(form: string, weights: Int8Array, known: Clusters): KnownForm {
  const features = formFeatures(form, known);
  const sums = new Int32Array(PLACES.length * COUNT);
  for (const [place, rows] of features.rows.entries()) {
    for (const row of rows) for (let tag = 0; tag < COUNT; tag++) sums[place * COUNT + tag]! += weights[row * COUNT + tag]!;
  }
  return { features, sums };
}

function tagForms(forms: readonly KnownForm[], weights: Int8Array, edge: KnownForm): Tag[] {
  const scores = new Int32Array(COUNT);
  const history = new Array<number>(HISTORY).fill(0);
  const tags: Tag[] = [];
  let last = COUNT;
  let before = COUNT;
  for (let index = 0; index < forms.length; index++) {
    const here = forms[index]!;
    const next = forms[index + 1] ?? edge;
    const a = here.sums;
    const previous = forms[index - 1] ?? edge;
    const b = previous.sums;
    const c = next.sums;
    const d = (forms[index - 2] ?? edge).sums;
    const e = (forms[index + 2] ?? edge).sums;
    for (let tag = 0; tag < COUNT; tag++) scores[tag] = a[tag]! + b[COUNT + tag]! + c[2 * COUNT + tag]! + d[3 * COUNT + tag]! + e[4 * COUNT + tag]!;
    historyRows(last, before, { previous: previous.features, here: here.features, next: next.features }, history);
    for (const row of history) {
      const at = row * COUNT;
      for (let tag = 0; tag < COUNT; tag++) scores[tag]! += weights[at + tag]!;
    }
    let best = 0;
    for (let tag = 1; tag < COUNT; tag++) if (scores[tag]! > scores[best]!) best = tag;
    tags.push(TAGS[best]!);
    before = last;
    last = best;
  }
  return tags;
}

/**
 * Part-of-speech tagger: averaged perceptron, greedy from left to right (Collins 2002), with hashed features and weights of one byte.
 * `ingest/models/pos.md` tells what it was trained on and how well it does.
 */
import { readFileSync } from 'node:fs';
import type { Tag } from '../stages.ts';
import { clusters, type Clusters } from './clusters.ts';
import { addRow, highest, packRows, type PackedRows } from './packed-rows.ts';
import { formFeatures, HISTORY, historyRows, isShouted, lowered, ROWS, TAGS, type FormFeatures } from './tag-features.ts';

/** Gives one tag a form. */
export type Tagger = (forms: readonly string[]) => Tag[];

/** A form with its weights summed by place, as `addRow` sums them. */
interface KnownForm {
  readonly features: FormFeatures;
  readonly sums: readonly Int32Array[];
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
  const packed = packRows(weights, COUNT);
  const cache = new Map<string, KnownForm>();
  const edge = summed('', packed, known);
  const find = (form: string): KnownForm => {
    let found = cache.get(form);
    if (!found) {
      if (cache.size >= CACHE_LIMIT) cache.clear();
      cache.set(form, (found = summed(form, packed, known)));
    }
    return found;
  };
  return (forms) => {
    const found = forms.map(find);
    let words = 0, capitals = 0;
    for (const { features } of found) {
      if (!features.word) continue;
      words++;
      if (features.upper) capitals++;
    }
    return tagForms(isShouted(words, capitals) ? lowered(forms).map(find) : found, packed, edge);
  };
}

function summed(form: string, packed: PackedRows, known: Clusters): KnownForm {
  const features = formFeatures(form, known);
  return {
    features,
    sums: features.rows.map((rows) => {
      const sums = new Int32Array(2 * packed.words);
      for (const row of rows) addRow(packed, row, sums);
      return sums;
    }),
  };
}

function tagForms(forms: readonly KnownForm[], packed: PackedRows, edge: KnownForm): Tag[] {
  const sums = new Int32Array(2 * packed.words);
  const history = new Int32Array(HISTORY);
  const tags: Tag[] = [];
  let last = COUNT;
  let before = COUNT;
  for (let index = 0; index < forms.length; index++) {
    const here = forms[index]!;
    const next = forms[index + 1] ?? edge;
    const previous = forms[index - 1] ?? edge;
    // In the order of `PLACES`.
    const a = here.sums[0]!, b = previous.sums[1]!, c = next.sums[2]!, d = (forms[index - 2] ?? edge).sums[3]!, e = (forms[index + 2] ?? edge).sums[4]!;
    for (let at = 0; at < sums.length; at++) sums[at] = a[at]! + b[at]! + c[at]! + d[at]! + e[at]!;
    historyRows(last, before, { previous: previous.features, here: here.features, next: next.features }, history);
    const best = highest(packed, history, sums);
    tags.push(TAGS[best]!);
    before = last;
    last = best;
  }
  return tags;
}

/** `node … ingest/train/figures/measure.ts [--data DIR] [--split train|test] [--errors]`: figures against the annotated passages. */
import { join } from 'node:path';
import { dataFolder, readPassages } from '../data/passages.ts';
import { scoreRe3dQuantities } from './re3d.ts';
import { scoreFigures } from './score.ts';

const option = (name: string): string | undefined => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const split = option('--split') ?? 'train';
const passages = readPassages(join(dataFolder(), 'passages.jsonl')).filter((passage) => passage.split === split);
const { all, value, comparator, of, wrong } = scoreFigures(passages);
if (process.argv.includes('--errors')) {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  for (const { passage, missed, falsely } of wrong) {
    const around = (start: number | undefined, end: number | undefined) => (start === undefined ? '' : texts.get(passage)!.slice(Math.max(0, start - 45), (end ?? start) + 30).replaceAll(/\s+/gu, ' '));
    for (const gold of missed) console.log(`${passage} MISSED ${gold.comparator ?? '='} ${gold.value ?? `${gold.min}..${gold.max}`} ${gold.of} (${gold.unit}) :: ${around(gold.start, gold.end)}`);
    for (const { quantity, start, end } of falsely) console.log(`${passage} FALSE  ${quantity.comparator} ${quantity.value ?? `${quantity.min}..${quantity.max}`} ${quantity.of} (${quantity.unit}) :: ${around(start, end)}`);
  }
}
console.log(`${split}: value, comparator and what is counted P ${all.precision.toFixed(1)} R ${all.recall.toFixed(1)} F1 ${all.f1.toFixed(1)}; number alone P ${value.precision.toFixed(1)} R ${value.recall.toFixed(1)} F1 ${value.f1.toFixed(1)}; of those comparator ${comparator.toFixed(1)} %, what is counted ${of.toFixed(1)} %`);
const re3d = scoreRe3dQuantities(join(dataFolder(), 'public/re3d.jsonl.gz'));
if (process.argv.includes('--re3d')) console.log(re3d.wrong.join('\n'));
console.log(`re3d quantities P ${re3d.score.precision.toFixed(1)} R ${re3d.score.recall.toFixed(1)} F1 ${re3d.score.f1.toFixed(1)}`);

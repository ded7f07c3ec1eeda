/**
 * Makes `ingest/models/words.txt` from the word and name counts of the shared data: `npm run … ingest/train/words/main.ts [DATA_DIR]`
 * (default ../shared/data). The same data gives the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { FUNCTION_WORDS } from '../../repair/lexicon.ts';

const HEADER = '# Counts of word forms and capitalised phrases in 32 million words of speeches, resolutions and press releases; see words.md.\n';
/** A phrase must stand in this many documents: mined phrases are unclean. */
const PHRASE_DOCUMENTS = 100;

const data = process.argv[2] ?? '../shared/data';
writeFileSync(fileURLToPath(new URL('../../models/words.txt', import.meta.url)), lexiconText(wordCounts(), phraseCounts()));

function rows(file: string): readonly (readonly string[])[] {
  return gunzipSync(readFileSync(join(data, 'derived', file))).toString('utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t'));
}

function wordCounts(): ReadonlyMap<string, number> {
  const counts = new Map(rows('word-clusters.tsv.gz').map(([form, count]) => [form!, Number(count)]));
  const words = [...counts].filter(([form]) => /^\p{L}+(?:[-'’]\p{L}+)*$/u.test(form) && (form.length > 2 || FUNCTION_WORDS.has(form.toLowerCase()) || /^\p{Lu}/u.test(form)));
  return new Map(words.filter(([form, count]) => !isTwoWords(form, count, counts)));
}

/** The corpus has lost spaces of its own: `ofthe` is no word though it was seen 59 times. */
function isTwoWords(form: string, count: number, counts: ReadonlyMap<string, number>): boolean {
  for (let cut = 1; cut < form.length; cut += 1) {
    const [left, right] = [form.slice(0, cut).toLowerCase(), form.slice(cut)];
    if (!FUNCTION_WORDS.has(left) || !FUNCTION_WORDS.has(right)) continue;
    if (count < 0.0005 * Math.min(counts.get(left) ?? 0, counts.get(right) ?? 0)) return true;
  }
  return false;
}

function phraseCounts(): ReadonlyMap<string, number> {
  const phrases = rows('names.tsv.gz').filter(([name, documents]) => Number(documents) >= PHRASE_DOCUMENTS && /^\p{L}+(?: \p{L}+){1,4}$/u.test(name!));
  return new Map(phrases.map(([name, , occurrences]) => [name!.replaceAll(' ', '_'), Number(occurrences)]));
}

function lexiconText(...tables: readonly ReadonlyMap<string, number>[]): string {
  const lines = new Map<number, string[]>();
  for (const [form, count] of tables.flatMap((table) => [...table])) {
    const rounded = Number(count.toPrecision(2));
    lines.set(rounded, [...(lines.get(rounded) ?? []), form]);
  }
  const sorted = [...lines].sort(([a], [b]) => b - a);
  return HEADER + sorted.map(([count, forms]) => `${count} ${forms.sort().join(' ')}\n`).join('');
}

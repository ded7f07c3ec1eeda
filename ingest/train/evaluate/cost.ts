/** What the engine costs: words a second through every stage on one core, time to load, memory, bytes that ship. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { traceDocuments } from '../../pipeline.ts';
import type { Stages } from '../../stages.ts';
import type { Passage } from '../data/passages.ts';

export interface Cost {
  /** Of the best reading. */
  readonly wordsPerSecond: number;
  /** Of the middle one. */
  readonly usualWordsPerSecond: number;
  /** Of text met for the first time, by an engine that has read little: it keeps what it finds out about a word. */
  readonly freshWordsPerSecond: number;
  /** The same once it has read that text: of the other fresh passages. */
  readonly laterWordsPerSecond: number;
  readonly loadSeconds: number;
  /** After the first reading. */
  readonly memoryMegabytes: number;
  readonly modelMegabytes: number;
}

/** Readings of the same passages. */
export const READINGS = 16;
/** Fresh passages that an engine just started reads first. */
export const FIRST = 300;

/**
 * Reads the passages again and again, after some fresh ones that warm the engine up and are timed too. The machine is shared, and what
 * others do to it changes from second to second: the best reading says what the engine takes, the middle one what it took here.
 */
export const measureCost = async ({ passages, fresh }: { readonly passages: readonly Passage[]; readonly fresh: readonly Passage[] }, stages: Stages, { loadSeconds, accurate }: { readonly loadSeconds: number; readonly accurate: boolean }): Promise<Cost> => {
  const read = async (texts: readonly Passage[]): Promise<number> => {
    const words = texts.reduce((all, { text }) => all + text.split(/\s+/u).length, 0);
    const start = performance.now();
    for (const { id, text } of texts) await traceDocuments([{ source: id, title: id, language: 'en', text, problems: [] }], stages);
    return Math.round((1000 * words) / (performance.now() - start));
  };
  await read(passages);
  const memoryMegabytes = Math.round(process.memoryUsage.rss() / 1e6);
  const freshWordsPerSecond = await read(fresh.slice(0, FIRST));
  const laterWordsPerSecond = await read(fresh.slice(FIRST));
  const readings: number[] = [];
  for (let reading = 0; reading < READINGS; reading += 1) readings.push(await read(passages));
  readings.sort((left, right) => right - left);
  const folder = fileURLToPath(new URL('../../models/', import.meta.url));
  const bytes = readdirSync(folder, { recursive: accurate, withFileTypes: true }).reduce((all, entry) => all + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0), 0);
  return {
    wordsPerSecond: readings[0]!, usualWordsPerSecond: readings[readings.length >> 1]!, freshWordsPerSecond, laterWordsPerSecond,
    loadSeconds, memoryMegabytes, modelMegabytes: bytes / 1e6,
  };
};

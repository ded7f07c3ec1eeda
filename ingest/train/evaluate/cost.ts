/** What the engine costs: words a second through every stage on one core, time to load, memory, bytes that ship. */
import { readdirSync, statSync } from 'node:fs';
import { traceDocuments } from '../../pipeline.ts';
import type { Stages } from '../../stages.ts';
import type { Passage } from '../data/passages.ts';

export interface Cost {
  readonly wordsPerSecond: number;
  readonly loadSeconds: number;
  readonly memoryMegabytes: number;
  readonly modelMegabytes: number;
}

/** Best of three runs over the passages, after one to warm up; the machine is shared, so the best says most. */
export const measureCost = async (passages: readonly Passage[], stages: Stages, loadSeconds: number): Promise<Cost> => {
  const documents = passages.map(({ id, text }) => ({ source: id, title: id, language: 'en', text, problems: [] }));
  const words = passages.reduce((all, { text }) => all + text.split(/\s+/u).length, 0);
  let best = Infinity;
  for (let run = 0; run < 4; run += 1) {
    const start = performance.now();
    for (const document of documents) await traceDocuments([document], stages);
    if (run > 0) best = Math.min(best, performance.now() - start);
  }
  const folder = new URL('../../models/', import.meta.url);
  const bytes = readdirSync(folder).reduce((all, name) => all + statSync(new URL(name, folder)).size, 0);
  return { wordsPerSecond: Math.round((1000 * words) / best), loadSeconds, memoryMegabytes: Math.round(process.memoryUsage.rss() / 1e6), modelMegabytes: bytes / 1e6 };
};

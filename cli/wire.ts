/** Puts the real parts together. Heavy modules load when they are first needed. */
import type { Parts } from './parts.ts';

const ACCURATE_ENGINE = new URL('../ingest/accurate.ts', import.meta.url).href;

export const parts: Parts = {
  warm: () => Promise.all([import('../ingest/engine.ts'), import('../viewer/server/server.ts'), import('../graph/analyse/apart.ts'), import('../graph/export/formats.ts')]),
  openStore: async (url) => (await import('../graph/stores/open.ts')).openStore(url),
  loadEngine: async (accurate) => (accurate ? await import('../ingest/accurate.ts') : await import('../ingest/engine.ts')).loadEngine(),
  createPool: async (known, workers, accurate) => (await import('../ingest/run/pool.ts')).createPool(known, { workers, ...(accurate && { engine: ACCURATE_ENGINE }) }),
  createServer: async (options) => (await import('../viewer/server/server.ts')).createServer(options),
  draw: async (graph, before) => (await import('../graph/analyse/apart.ts')).drawApart(graph, before),
  analyse: async (store) => (await import('../graph/analyse/analyse.ts')).analyse(store),
  formats: async () => (await import('../graph/export/formats.ts')).FORMATS,
  questions: async () => (await import('../graph/cypher/questions/questions.ts')).QUESTIONS,
  askQuestion: async (store, id, asked) => (await import('../graph/cypher/questions/ask.ts')).askQuestion(store, id, asked),
};

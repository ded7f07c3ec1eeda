/** The checks of `liaison doctor`. Each says what it saw; what is wrong comes with what to do. */
import { access } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { GraphStore } from '../../graph/store.ts';
import { counted } from '../output/plain.ts';
import type { Parts } from '../parts.ts';
import { graphText } from './summary.ts';
import { isMissing } from './with-store.ts';

export interface Finding {
  readonly what: 'node' | 'engine' | 'page' | 'store' | 'port';
  readonly state: 'ok' | 'warning' | 'wrong';
  readonly says: string;
}

export const checkNode = async (): Promise<Finding> => ({ what: 'node', state: 'ok', says: `Node ${process.versions.node} on ${process.platform} ${process.arch}.` });

export async function checkEngine({ loadEngine }: Pick<Parts, 'loadEngine'>): Promise<Finding> {
  const began = performance.now();
  try {
    const engine = await loadEngine();
    await engine.loadStages();
    const formats = engine.readers.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`));
    return { what: 'engine', state: 'ok', says: `${engine.version}, models loaded in ${((performance.now() - began) / 1000).toFixed(1)} s. Reads ${formats.join(', ')}.` };
  } catch (error) {
    return { what: 'engine', state: 'wrong', says: `the models cannot be loaded (${said(error)}). Install Liaison again: npm ci.` };
  }
}

export async function checkPage(): Promise<Finding> {
  try {
    await access(new URL('../../viewer/dist/index.html', import.meta.url));
    return { what: 'page', state: 'ok', says: 'the viewer\'s page is built.' };
  } catch {
    return { what: 'page', state: 'wrong', says: 'the viewer\'s page is not built. Run npm run build.' };
  }
}

export async function checkStore({ openStore }: Pick<Parts, 'openStore'>, url: string, cwd: string): Promise<Finding> {
  if (isMissing(cwd, url)) return { what: 'store', state: 'warning', says: `there is no graph in ${url} yet; \`liaison ingest\` makes one.` };
  try {
    const store = await openStore(url);
    try {
      return { what: 'store', state: 'ok', says: `${store.name} opens: ${graphText(await store.counts())}.${store.kind === 'neo4j' ? await othersText(store) : ''}` };
    } finally {
      await store.close();
    }
  } catch (error) {
    return { what: 'store', state: 'wrong', says: said(error) };
  }
}

/** What a server holds besides: counted from the database's own statistics, so that a large one answers at once too. */
async function othersText(store: GraphStore): Promise<string> {
  const count = async (pattern: string): Promise<number> => Number((await store.query(`MATCH ${pattern} RETURN count(n)`)).rows[0]![0]);
  const others = await count('(n)') - await count('(n:Liaison)');
  if (others === 0) return ' There is nothing else in that database.';
  const { rows } = await store.query('MATCH (n) WHERE NOT n:Liaison WITH n LIMIT 1000 UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label LIMIT 6');
  const labels = rows.map(([label]) => label as string);
  return ` That database also holds ${counted(others, 'node')} of others${labels.length > 0 ? ` (${labels.slice(0, 5).join(', ')}${labels.length > 5 ? ', …' : ''})` : ''}, which Liaison leaves as they are.`;
}

export const checkPort = (host: string, port: number): Promise<Finding> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const says = error.code === 'EADDRINUSE' ? `port ${port} of ${host} is in use, perhaps by another liaison. Choose another with --port.` : `port ${port} of ${host} cannot be opened (${error.code ?? error.message}).`;
      resolve({ what: 'port', state: 'warning', says });
    });
    server.listen({ port, host }, () => {
      server.close(() => { resolve({ what: 'port', state: 'ok', says: `port ${port} of ${host} is free.` }); });
    });
  });

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

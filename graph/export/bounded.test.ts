import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { FORMATS } from './formats.ts';
import type { Taken } from './test/write-many.ts';

const PROGRAM = fileURLToPath(new URL('test/write-many.ts', import.meta.url));
const REGISTER = new URL('../../ts-node.register.mjs', import.meta.url).href;
const EDGES = 160_000;
/** So many edges and a third as many nodes take nearly twice as much where they are held; what a process takes by itself differs by some 15 MB from run to run. */
const ROOM_MB = 48;

/** Megabytes at most. Garbage is taken away soon, so that what stands in memory is what is held. */
async function peak(edges: number, format: string, ...held: readonly string[]): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-semi-space-size=2', '--import', REGISTER, PROGRAM, String(edges), format, ...held]);
  return (JSON.parse(stdout) as Taken).memory;
}

describe('an export of 160,000 edges', () => {
  let idle = 0;
  beforeAll(async () => { idle = await peak(300, 'json'); }, 30_000);

  it.each(FORMATS.map(({ name }) => [name]))('as %s holds no more than one of 300', async (format) => expect(await peak(EDGES, format) - idle).toBeLessThan(ROOM_MB), 60_000);

  it('that held its graph would be seen', async () => expect(await peak(EDGES, 'json', 'held') - idle).toBeGreaterThan(ROOM_MB), 60_000);
});

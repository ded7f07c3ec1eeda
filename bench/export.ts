/**
 * Measures the exports: `npm run bench -- export [EDGES] [FORMAT]` (default 1,000,000, a third as many nodes).
 * Prints seconds, megabytes written and the process's highest resident memory for each format, each in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { FORMATS } from '../graph/export/formats.ts';
import type { Taken } from '../graph/export/test/write-many.ts';

const [edges = '1000000', only] = process.argv.slice(2);
for (const { name } of FORMATS.filter(({ name }) => only === undefined || name === only)) {
  const program = fileURLToPath(new URL('../graph/export/test/write-many.ts', import.meta.url));
  const { seconds, characters, memory } = JSON.parse(execFileSync(process.execPath, [...process.execArgv, program, edges, name], { encoding: 'utf8' })) as Taken;
  console.log(`${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s ${(characters / 1e6).toFixed(0).padStart(6)} MB ${memory.toFixed(0).padStart(6)} MB memory`);
}

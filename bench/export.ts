/**
 * Measures the exports: `node --enable-source-maps --import ./ts-node.register.mjs bench/export.ts [edges]` (default 1,000,000, a third as many nodes).
 * Prints seconds, megabytes written and the process's highest resident memory for each format, each in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../graph/analyse/random.ts';
import { FORMATS, formatNamed, type Element } from '../graph/export/formats.ts';
import { relationTypes, STATUSES } from '../graph/schema.ts';

/** Made as it is read: what is measured is the writer, not a graph in memory. */
async function* elements(edges: number): AsyncGenerator<Element> {
  const random = seededRandom(5);
  const nodes = Math.ceil(edges / 3);
  const id = (index: number): string => `organization:${String(index).padStart(9, '0')}`;
  for (let index = 0; index < nodes; index += 1)
    yield { id: id(index), labels: ['Entity', 'Organization'], properties: { id: id(index), name: `Office "${index}" of Safety & Rivers`, aliases: [`OSR ${index}`, `the Office; ${index}`], kind: 'igo', mentions: index % 90, documents: index % 9 } };
  for (let index = 0; index < edges; index += 1)
    yield {
      id: `e${String(index).padStart(9, '0')}`, type: relationTypes[index % relationTypes.length]!, source: id(Math.floor(random() * nodes)), target: id(Math.floor(random() * nodes)),
      properties: { claims: [`c${index}`, `c${index + 1}`], support: 1 + (index % 4), confidence: Math.round(random() * 100) / 100, status: STATUSES[index % 4]!, validFrom: '2016-03' },
    };
}

async function measure(name: string, edges: number): Promise<void> {
  const began = performance.now();
  let characters = 0;
  for await (const { text } of formatNamed(name)!.write(elements(edges))) characters += text.length;
  const seconds = (performance.now() - began) / 1000;
  console.log(`${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s ${(characters / 1e6).toFixed(0).padStart(6)} MB ${(process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(6)} MB memory`);
}

const [edges = '1000000', only] = process.argv.slice(2);
if (only !== undefined) await measure(only, Number(edges));
else for (const { name } of FORMATS)
  execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), edges, name], { stdio: 'inherit' });

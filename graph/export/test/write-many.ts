/**
 * Writes a made-up graph of so many edges, a third as many nodes, in a format, to nowhere: `write-many.ts EDGES FORMAT [held]`. Prints what it took as JSON.
 * `held` keeps all that is written until the end, which is what a writer must not do.
 * A process of its own, so that its memory can be measured and limited.
 */
import { readFileSync } from 'node:fs';
import { seededRandom } from '../../analyse/random.ts';
import { relationTypes, STATUSES } from '../../schema.ts';
import { formatNamed, type Element } from '../formats.ts';

export interface Taken {
  readonly seconds: number;
  readonly characters: number;
  /** Highest resident memory of the process, MB. */
  readonly memory: number;
}

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

/** Linux tells a process begun by a large one that it was as large itself (`maxRSS` outlives exec); the mark of its own memory does not. */
function highestMegabytes(): number {
  const { maxRSS } = process.resourceUsage();
  if (process.platform !== 'linux') return maxRSS / 1024;
  return Number(/^VmHWM:\s+(\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? maxRSS) / 1024;
}

const [edges, format, held] = process.argv.slice(2);
const kept: Element[] = [];

async function* source(): AsyncGenerator<Element> {
  for await (const element of elements(Number(edges))) {
    if (held === 'held') kept.push(element);
    yield element;
  }
}

const began = performance.now();
let characters = 0;
for await (const { text } of formatNamed(format!)!.write(source())) characters += text.length;
const taken: Taken = { seconds: (performance.now() - began) / 1000, characters, memory: highestMegabytes() };
console.log(JSON.stringify(taken));

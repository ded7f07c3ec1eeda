/** Chooses what to measure: `npm run bench -- store|analyse|export|viewer`. Each runs in a process of its own, so that one does not warm the other. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Bench {
  readonly what: string;
  readonly options: readonly string[];
}

const BENCHES: Readonly<Record<string, Bench>> = {
  store: {
    what: 'loading, opening, looking up, full text, paths and questions on the embedded store; whether putting stays as fast as documents come; loading into Neo4j beside the plainest loop',
    options: ['--only flat,large,neo4j   which parts                                (default flat,large; neo4j where a server is named)', '--entities N              entities, three claims each                 (default 100000; 5000 for Neo4j)',
      '--documents N             documents put one by one                    (default 2000)', '--neo4j bolt://…          a server; everything of Liaison\'s in it is deleted. NEO4J_USERNAME, NEO4J_PASSWORD'],
  },
  analyse: { what: 'drawing a graph again: everything measured beside one small component of it', options: ['[NODES] [EDGES]            (default 100000 300000)'] },
  export: { what: 'time, size and highest memory of each export format', options: ['[EDGES] [FORMAT]           (default 1000000, all formats)'] },
  viewer: { what: 'first drawing, panning and filtering in Chromium with software GL', options: ['[NODES…]                   (default 1000 10000 50000); needs `npm run build`'] },
};

const help = (): string => ['Usage: npm run bench -- <store|analyse|export|viewer> [options]', '',
  ...Object.entries(BENCHES).flatMap(([name, { what, options }]) => [`${name}: ${what}`, ...options.map((option) => `  ${option}`), '']),
  'What was measured, and on what: docs/benchmarks.md.'].join('\n');

const [name = '', ...rest] = process.argv.slice(2);
if (name === '--help' || name === '-h') console.log(help());
else if (!Object.hasOwn(BENCHES, name)) {
  console.error(`${name === '' ? 'Say what to measure.' : `Nothing to measure is called "${name}".`}\n\n${help()}`);
  process.exitCode = 2;
} else if (rest.includes('--help') || rest.includes('-h')) console.log(help());
else process.exitCode = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(new URL(`${name}.ts`, import.meta.url)), ...rest], { stdio: 'inherit' }).status ?? 1;

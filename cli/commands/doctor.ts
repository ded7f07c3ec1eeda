/** `liaison doctor`: what is wrong with the set-up, and what to do about it. */
import { checkEngine, checkNode, checkPage, checkPort, checkStore, type Finding } from '../actions/checks.ts';
import type { Command } from '../command.ts';
import { coloursOf } from '../output/colours.ts';
import { plain } from '../output/plain.ts';
import { formatOption, serveOptions, type StoreOptions, storeOption } from '../settings/shared.ts';

export interface DoctorOptions extends StoreOptions {
  readonly port: number;
  readonly host: string;
  readonly format: 'text' | 'json';
}

export const doctor: Command<DoctorOptions> = {
  name: 'doctor',
  summary: 'check the set-up',
  description: 'Checks Node, the models, the viewer\'s page, the store and the port, and says what to do about what is wrong. Exits with 2 where something is.',
  options: [storeOption, ...serveOptions.slice(0, 2), formatOption(['text', 'json'])],
  examples: [['doctor', 'the set-up of this folder'], ['doctor --store neo4j://localhost:7687', 'a Neo4j server']],
  run: async ({ io, parts }, { store, port, host, format }) => {
    const findings: Finding[] = [];
    for (const check of [checkNode, () => checkEngine(parts), checkPage, () => checkStore(parts, store, io.cwd), () => checkPort(host, port)]) findings.push(await check());
    if (format === 'json') await io.stdout.write(`${JSON.stringify(findings, undefined, 2)}\n`);
    else {
      const colours = coloursOf(io.stdout);
      const marks = { ok: colours.green('ok     '), warning: colours.yellow('warning'), wrong: colours.red('wrong  ') };
      await io.stdout.write(findings.map(({ state, what, says }) => `${marks[state]}  ${what.padEnd(7)}  ${plain(says)}\n`).join(''));
    }
    return findings.some(({ state }) => state === 'wrong') ? 2 : 0;
  },
};

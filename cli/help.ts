/** What stands below the options in `--help`: examples, exit codes, where else options come from. */
import type { AnyCommand } from './command.ts';

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['start', 'the sample documents and the viewer, on http://127.0.0.1:4747'],
  ['ingest statements/', 'your own documents into ./.liaison'],
  ['ask partners --param name=INTERPOL', 'a built-in question'],
];

export function helpAfter(command?: Pick<AnyCommand, 'examples'>): string {
  const examples = (command?.examples ?? EXAMPLES).map(([line, says]) => `  liaison ${line}\n      ${says}\n`).join('');
  return `
Examples:
${examples}
Exit codes: 0 done, 1 some documents failed or nothing was found, 2 wrong use or no store, 130 stopped.
Options may also stand in ${command ? 'the environment (LIAISON_STORE, …) or liaison.config.json' : 'liaison.config.json and the environment'}: see docs/cli.md.
`;
}

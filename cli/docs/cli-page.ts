/** docs/cli.md, made from the commands' own data: `npm run docs` writes it, a test sees that it is fresh. */
import type { AnyCommand, OptionSpec } from '../command.ts';
import { COMMANDS } from '../commands/all.ts';
import { isList, isSwitch, keyOf, variableOf } from '../settings/names.ts';
import { storeOption } from '../settings/shared.ts';

export const cliPage = (): string => [
  '# The command line',
  '',
  '<!-- Made by `npm run docs` from the commands themselves: change them, not this page. -->',
  '',
  'In a checkout `npm run -s liaison -- COMMAND …`, installed `npx liaison COMMAND …`. `liaison COMMAND --help` says the same as this page.',
  '',
  '| command | what it does |',
  '|---|---|',
  ...COMMANDS.map(({ name, summary }) => `| [\`${name}\`](#liaison-${name}) | ${cell(summary)} |`),
  '',
  ...INTRODUCTION,
  ...COMMANDS.flatMap(section),
].join('\n');

const INTRODUCTION = [
  '## Exit codes',
  '',
  '| code | when |',
  '|---|---|',
  '| 0 | done |',
  '| 1 | some documents failed, or nothing was found (`search`, `remove`), or a query ran past its limits |',
  '| 2 | wrong use, a wrong configuration, a query that is refused or wrong, or no store |',
  '| 70 | a fault of Liaison; its trace names the lines |',
  '| 130 | stopped by Ctrl-C; what was read until then is in the graph, nothing half-written. A second Ctrl-C ends the process at once |',
  '',
  '`LIAISON_DEBUG=1` adds the trace to an error. Colours stand on a terminal only; `NO_COLOR` and `FORCE_COLOR` are heeded.',
  '',
  '## Where options come from',
  '',
  'Flags win, then the environment, then the configuration file, then the default. `liaison.config.json` lies in the folder where the command runs, or where `--config FILE` or `LIAISON_CONFIG` says.',
  'Options that several commands share stand at its top, the others under their command; a key that no command knows is an error.',
  '',
  '```json',
  '{',
  '  "store": "embedded:./graph",',
  '  "port": 8080,',
  '  "query": { "format": "json", "limit": 100 },',
  '  "export": { "type": ["Organization", "Location"] }',
  '}',
  '```',
  '',
  'A Neo4j server takes its user from `NEO4J_USERNAME`, `NEO4J_PASSWORD` and `NEO4J_DATABASE`; where `NEO4J_URI` is set, it is the store unless `--store`, `LIAISON_STORE` or the configuration names another.',
  'A list in an environment variable is separated by commas; a switch is `1` or `0`.',
  '',
];

function section(command: AnyCommand): readonly string[] {
  const { name, description, options, examples } = command;
  return [
    `## liaison ${name}`,
    '',
    description,
    '',
    '```',
    `liaison ${[name, command.arguments, options.length > 0 ? '[options]' : ''].filter(Boolean).join(' ')}`,
    '```',
    '',
    ...(options.length > 0 ? ['| option | what it does | default | environment | configuration |', '|---|---|---|---|---|', ...options.map((option) => row(command, option)), ''] : []),
    ...examples.flatMap(([line, says]) => [`${says[0]!.toUpperCase()}${says.slice(1)}:`, '', '```', `liaison ${line}`, '```', '']),
  ];
}

function row(command: AnyCommand, option: OptionSpec): string {
  const key = option.shared ? keyOf(option) : `${command.name}.${keyOf(option)}`;
  const fallback = option.defaultDescription ?? (option.default === undefined ? (isSwitch(option) ? 'no' : '') : String(option.default));
  const variable = `${variableOf(command.name, option)}${option === storeOption ? ', NEO4J_URI' : ''}`;
  const flags = option.flags.replace('...', '');
  return `| ${cell(`\`${flags}\``)} | ${cell(option.description)}${isList(option) ? '; may be given several times' : ''} | ${cell(fallback)} | \`${variable}\` | \`${key}\` |`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Options that several commands have with one meaning. */
import type { OptionSpec } from '../command.ts';
import { integer, oneOf } from './values.ts';

export const DEFAULT_STORE = 'embedded:./.liaison';
export const DEFAULT_PORT = 4747;

export interface StoreOptions {
  readonly store: string;
}

export const storeOption: OptionSpec = {
  flags: '--store <url>',
  description: 'Where the graph lives: embedded:DIR, neo4j://HOST, neo4j+s://HOST or bolt://HOST (with NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE)',
  defaultDescription: `NEO4J_URI where it is set, else ${DEFAULT_STORE}`,
  shared: true,
};

export const quietOption: OptionSpec = { flags: '-q, --quiet', description: 'Print nothing but errors', shared: true };

export const workersOption: OptionSpec = {
  flags: '--workers <n>',
  description: 'Threads that read documents, each with models of its own; 0 reads in the main thread. The graph is the same with any number',
  parse: integer(0, 64),
  defaultDescription: 'one less than the cores, at least 1',
  shared: true,
};

export const accurateOption: OptionSpec = {
  flags: '--accurate',
  description: 'Read each sentence with a language model besides: finds more relations and fewer wrong ones, five times slower. Documents read without it are read again',
  shared: true,
};

export const serveOptions: readonly OptionSpec[] = [
  { flags: '--port <n>', description: 'Port of the viewer; 0 takes a free one', parse: integer(0, 65_535), default: DEFAULT_PORT, shared: true },
  { flags: '--host <name>', description: 'Address to listen on; any other than loopback needs a token', default: '127.0.0.1', shared: true },
  { flags: '--token <secret>', description: 'Secret that the viewer must show; made and printed where --host needs one', shared: true },
  { flags: '--allow-host <name...>', description: 'Another name under which a browser may reach the viewer, such as that of a proxy', shared: true },
];

/** `--format` of a command with these formats, the first by default. */
export const formatOption = (formats: readonly string[]): OptionSpec => ({
  flags: '--format <name>', description: `How to print: ${formats.join(', ')}`, choices: formats, parse: oneOf(formats), default: formats[0],
});

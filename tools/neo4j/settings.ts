/** Where the local Neo4j lives and how it is set up. */
import { join, resolve } from 'node:path';
import { UsageError } from '../../graph/errors.ts';

export const VERSION = '5.26.30';

export interface Settings {
  readonly home: string;
  readonly jars: string;
  readonly boltPort: number;
  /** 0 turns HTTP off. */
  readonly httpPort: number;
  readonly password: string;
  readonly memory: string;
}

interface Flags {
  readonly home?: string | undefined;
  readonly port?: string | undefined;
  readonly 'http-port'?: string | undefined;
  readonly password?: string | undefined;
  readonly memory?: string | undefined;
}

/** Flags win over the environment, which wins over defaults. Throws `UsageError` naming the wrong value. */
export const settingsOf = (flags: Flags, env: NodeJS.ProcessEnv): Settings => {
  const home = resolve(flags.home ?? env.LIAISON_NEO4J_HOME ?? '.neo4j');
  const password = flags.password ?? env.NEO4J_PASSWORD ?? 'liaison-local';
  if (password.length < 8) throw new UsageError('The password is shorter than 8 characters, which Neo4j refuses. Choose a longer one.');
  const memory = flags.memory ?? '512m';
  if (!/^\d+[mg]$/u.test(memory)) throw new UsageError(`--memory ${memory}: say a size such as 512m or 2g.`);
  return { home, jars: join(home, 'lib'), boltPort: port('--port', flags.port ?? '7687'), httpPort: port('--http-port', flags['http-port'] ?? '7474'), password, memory };
};

const port = (flag: string, text: string): number => {
  const value = Number(text);
  if (!/^\d+$/u.test(text) || value > 65535) throw new UsageError(`${flag} ${text}: a port is a number from 0 to 65535.`);
  return value;
};

/**
 * `neo4j.conf`: loopback only, no usage reports, and nothing that a reader's query could use against the machine:
 * `LOAD CSV` can reach neither files outside `import` nor any address, transactions end and have bounded memory.
 */
export const configuration = ({ boltPort, httpPort }: Settings): string => [
  'server.default_listen_address=127.0.0.1',
  `server.bolt.listen_address=127.0.0.1:${boltPort}`,
  `server.http.enabled=${httpPort > 0}`,
  ...(httpPort > 0 ? [`server.http.listen_address=127.0.0.1:${httpPort}`] : []),
  'server.https.enabled=false',
  'dbms.usage_report.enabled=false',
  'server.directories.import=import',
  'dbms.security.allow_csv_import_from_file_urls=false',
  'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
  'db.transaction.timeout=120s',
  'dbms.memory.transaction.total.max=384m',
  'server.memory.pagecache.size=256m',
  'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
  '',
].join('\n');

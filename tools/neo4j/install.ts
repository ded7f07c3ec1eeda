/** Fetches Neo4j's jars with Maven, once, and sets the password before the first start. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LiaisonError } from '../../graph/errors.ts';
import { configuration, VERSION, type Settings } from './settings.ts';

type Say = (line: string) => void;

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>neo4j-local</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`;

/** Idempotent: does what is missing. Throws `LiaisonError` saying what to install. */
export const install = async (settings: Settings, say: Say): Promise<void> => {
  const { home, jars } = settings;
  for (const folder of ['conf', 'data', 'logs', 'run', 'import', 'lib']) mkdirSync(join(home, folder), { recursive: true });
  const marker = join(home, `installed-${VERSION}`);
  if (!existsSync(marker)) {
    say(`Fetching Neo4j ${VERSION} from Maven Central into ${jars} (about 125 MB, once) …`);
    const pom = join(home, 'pom.xml');
    writeFileSync(pom, POM);
    run('mvn', ['-q', '-B', '-f', pom, PLUGIN, '-DincludeScope=runtime', `-DoutputDirectory=${jars}`], 'Maven is needed for the first start: on Debian and Ubuntu `apt-get install maven`, on macOS `brew install maven`.');
    writeFileSync(marker, `${readdirSync(jars).length} jars\n`);
  }
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(settings));
  const initial = join(home, 'data', 'dbms', 'auth.ini');
  if (!existsSync(initial) && !existsSync(join(home, 'data', 'databases'))) {
    run('java', ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', settings.password], JAVA, { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') });
  }
};

export const JAVA = 'Java 17 or newer is needed: on Debian and Ubuntu `apt-get install openjdk-17-jre-headless`, on macOS `brew install openjdk@21`.';

/** Runs a program to its end, without a shell. */
function run(program: string, argv: readonly string[], whenMissing: string, env: NodeJS.ProcessEnv = {}): void {
  const { error, status, stdout, stderr } = spawnSync(program, argv, { encoding: 'utf8', env: { ...process.env, ...env } });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') throw new LiaisonError(`“${program}” is not installed. ${whenMissing}`, { cause: error });
  if (error || status !== 0) throw new LiaisonError(`“${program} ${argv[0]!} …” failed:\n${(stdout + stderr).trim().split('\n').slice(-15).join('\n')}`, { cause: error });
}

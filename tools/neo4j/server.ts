/** The life of the local server process: start and wait until Bolt answers, stop cleanly, say how it is. */
import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LiaisonError } from '../../graph/errors.ts';
import { install, JAVA } from './install.ts';
import type { Settings } from './settings.ts';

type Say = (line: string) => void;

const START_SECONDS = 120;
const STOP_SECONDS = 30;

const pidFile = ({ home }: Settings): string => join(home, 'run', 'neo4j.pid');
const logFile = ({ home }: Settings): string => join(home, 'logs', 'neo4j.log');
const uri = ({ boltPort }: Settings): string => `bolt://127.0.0.1:${boltPort}`;

/** Starts the server unless it runs, and returns when Bolt answers. Throws `LiaisonError` with the end of its log. */
export const start = async (settings: Settings, say: Say): Promise<void> => {
  if (runningPid(settings) !== undefined) {
    await status(settings, say);
    return;
  }
  if (await answers(settings)) throw new LiaisonError(`Port ${settings.boltPort} is in use by another program. Choose one with --port.`);
  await install(settings, say);
  const { home, jars, memory } = settings;
  const log = openSync(join(home, 'logs', 'console.log'), 'a');
  // C1 only halves the time to start; a benchmark sets LIAISON_NEO4J_BENCH to run with the full compiler.
  const compiler = process.env.LIAISON_NEO4J_BENCH ? [] : ['-XX:TieredStopAtLevel=1'];
  const argv = [`-Xms${memory}`, `-Xmx${memory}`, '-XX:+UseSerialGC', ...compiler, '-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const child = spawn('java', argv, { detached: true, stdio: ['ignore', log, log] });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', (cause) => reject(new LiaisonError(`“java” cannot be started. ${JAVA}`, { cause })));
    child.once('exit', (code) => reject(new LiaisonError(`Neo4j ended with code ${String(code)} while starting. The end of ${logFile(settings)}:\n${tail(settings)}`)));
  });
  failed.catch(() => undefined);
  if (child.pid !== undefined) writeFileSync(pidFile(settings), `${child.pid}\n`);
  await Promise.race([failed, waitUntil(() => answers(settings), START_SECONDS, `Neo4j did not answer on ${uri(settings)} within ${START_SECONDS} s. See ${logFile(settings)}.`)]);
  child.removeAllListeners();
  child.unref();
  say(`Neo4j answers on ${uri(settings)} (user neo4j${settings.httpPort > 0 ? `, Browser on http://127.0.0.1:${settings.httpPort}` : ''}).`);
};

/** Asks the server to stop and waits; ends it by force after half a minute. */
export const stop = async (settings: Settings, say: Say): Promise<void> => {
  const pid = runningPid(settings);
  if (pid === undefined) { say(`No Neo4j started from ${settings.home} is running.`); return; }
  process.kill(pid, 'SIGTERM');
  try {
    await waitUntil(async () => runningPid(settings) === undefined, STOP_SECONDS, 'still running');
  } catch {
    process.kill(pid, 'SIGKILL');
  }
  rmSync(pidFile(settings), { force: true });
  say('Neo4j has stopped.');
};

/** Says whether the server runs and answers; true if it does. */
export const status = async (settings: Settings, say: Say): Promise<boolean> => {
  const pid = runningPid(settings);
  const up = await answers(settings);
  if (pid !== undefined && up) say(`Neo4j answers on ${uri(settings)} (process ${pid}, files in ${settings.home}).`);
  else if (pid !== undefined) say(`Neo4j runs (process ${pid}) but does not answer on ${uri(settings)}. See ${logFile(settings)}.`);
  else if (up) say(`Something answers on ${uri(settings)}, but it was not started from ${settings.home}.`);
  else say(`Neo4j is not running. Start it with: npm run neo4j -- start`);
  return pid !== undefined && up;
};

function runningPid(settings: Settings): number | undefined {
  if (!existsSync(pidFile(settings))) return undefined;
  const pid = Number(readFileSync(pidFile(settings), 'utf8'));
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

/** Bolt's handshake: four magic bytes and four versions; a server answers with the version it takes. */
const answers = ({ boltPort }: Settings): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: boltPort, timeout: 2_000 });
    const finish = (up: boolean) => {
      socket.destroy();
      resolve(up);
    };
    socket.once('connect', () => socket.write(Buffer.from('6060b017' + '00040405' + '00000004' + '00000000' + '00000000', 'hex')));
    socket.once('data', (data) => finish(data.length >= 4 && data.readUInt32BE(0) !== 0));
    for (const event of ['error', 'timeout', 'end'] as const) socket.once(event, () => finish(false));
  });

async function waitUntil(done: () => Promise<boolean>, seconds: number, message: string): Promise<void> {
  for (let tries = 0; tries < seconds * 5; tries += 1) {
    if (await done()) return;
    await sleep(200);
  }
  throw new LiaisonError(message);
}

const tail = (settings: Settings): string =>
  ['neo4j.log', 'console.log'].map((name) => join(settings.home, 'logs', name)).filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').trim().split('\n').slice(-8).join('\n')).join('\n');

/** Runs the real command in a folder of its own, as a user does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../liaison.mjs', import.meta.url));

/** The environment without what would choose another store or configuration. */
export const cleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NEO4J|LIAISON|NODE_OPTIONS|FORCE_COLOR)/u.test(name)));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Record<string, string>;
  readonly stdin?: string | Uint8Array;
  /** Another user, for files that root may read and others not. */
  readonly uid?: number;
}

export interface Folder {
  readonly path: string;
  readonly run: (words: readonly string[], options?: RunOptions) => Promise<Ran>;
  /** Starts without waiting. */
  readonly start: (words: readonly string[]) => { readonly child: ChildProcess; readonly ended: Promise<Ran> };
  readonly remove: () => Promise<void>;
}

export async function createFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'liaison-e2e-'));
  const start = (words: readonly string[], { env = {}, stdin, uid }: RunOptions = {}) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], { cwd: path, env: { ...cleanEnvironment(), HOME: path, ...env }, ...(uid !== undefined && { uid, gid: uid }) });
    const texts = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => { texts.out += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { texts.err += text; });
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    const ended = new Promise<Ran>((resolve) => { child.on('close', (code) => { resolve({ code, ...texts }); }); });
    return { child, ended };
  };
  return { path, start, run: (words, options) => start(words, options).ended, remove: () => rm(path, { recursive: true, force: true }) };
}

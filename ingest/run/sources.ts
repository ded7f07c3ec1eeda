/** Finds what the user means by files, folders, globs and `-`. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../stages.ts';

/** Something to read: a file, or the standard input. */
export interface Found {
  /** Names the document: the path relative to the working directory, with forward slashes. */
  readonly name: string;
  /** Absolute; absent for the standard input. */
  readonly path?: string;
}

export interface FoundSources {
  /** Sorted by name, each once. */
  readonly found: readonly Found[];
  readonly problems: readonly Problem[];
}

export interface FindOptions {
  /** Names are relative to this folder. */
  readonly cwd: string;
  /** Extensions that some reader knows, without dot: what is taken from a folder or a glob. */
  readonly extensions: readonly string[];
  /** What `-` is called; its extension chooses the reader. Default `stdin.txt`. */
  readonly stdinName?: string;
}

/**
 * Files that the arguments stand for. A named file is taken whatever its extension; of folders (recursively) and globs those
 * that a reader knows, without hidden ones, `node_modules` and READMEs. What is missing or unreadable is a problem, never an exception.
 */
export async function findSources(wanted: readonly string[], options: FindOptions): Promise<FoundSources> {
  const found = new Map<string, Found>();
  const problems: Problem[] = [];
  for (const one of wanted) {
    const before = found.size + problems.length;
    const repeated = await findOne(one, options, { add: (source) => found.set(source.name, source), report: (problem) => problems.push(problem) });
    if (found.size + problems.length === before && !repeated) {
      problems.push({ source: one, severity: 'error', message: `${one}: no document found here. Liaison reads ${options.extensions.map((known) => `.${known}`).join(', ')}.` });
    }
  }
  return { found: [...found.values()].sort((left, right) => compare(left.name, right.name)), problems };
}

interface Sink {
  readonly add: (source: Found) => void;
  readonly report: (problem: Problem) => void;
}

/** True if the argument named something, even where that was found before. */
async function findOne(wanted: string, options: FindOptions, { add, report }: Sink): Promise<boolean> {
  if (wanted === '-') {
    add({ name: options.stdinName ?? 'stdin.txt' });
    return true;
  }
  if (/^https?:\/\//iu.test(wanted)) {
    report(failure(wanted, 'Liaison does not fetch pages. Save it as .html or .pdf and give that file.'));
    return true;
  }
  const path = resolve(options.cwd, wanted);
  const named = (file: string): Found => ({ name: sourceName(options.cwd, file), path: file });
  const files: string[] = [];
  const known = (file: string) => isWanted(file, options.extensions);
  try {
    if ((await stat(path)).isDirectory()) await walk(path, { known, add: (file) => files.push(file), fail: (folder, reason) => report(failure(sourceName(options.cwd, folder), reason)) }, new Set());
    else files.push(path);
  } catch (error) {
    const matches = isMissing(error) ? await matching(wanted, options.cwd) : undefined;
    if (matches === undefined) report(failure(wanted, why(error)));
    else files.push(...matches.filter(known));
  }
  for (const file of files) add(named(file));
  return files.length > 0;
}

interface Walk {
  readonly known: (path: string) => boolean;
  readonly add: (path: string) => void;
  readonly fail: (folder: string, reason: string) => void;
}

async function walk(folder: string, visit: Walk, seen: Set<string>): Promise<void> {
  try {
    // Links may lead in circles.
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((left, right) => compare(left.name, right.name))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      const isFolder = entry.isSymbolicLink() ? await stat(path).then((target) => target.isDirectory(), () => false) : entry.isDirectory();
      if (isFolder) await walk(path, visit, seen);
      else if (visit.known(path)) visit.add(path);
    }
  } catch (error) {
    visit.fail(folder, why(error));
  }
}

/** The files a glob matches; undefined where the argument is not a glob. */
async function matching(pattern: string, cwd: string): Promise<readonly string[] | undefined> {
  const { default: glob } = await import('fast-glob');
  const portable = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  if (!glob.isDynamicPattern(portable)) return undefined;
  return glob(portable, { cwd, absolute: true, ignore: ['**/node_modules/**'], suppressErrors: true });
}

const isWanted = (path: string, extensions: readonly string[]): boolean => {
  const name = basename(path).toLowerCase();
  return !name.startsWith('.') && !/^readme(\.|$)/u.test(name) && extensions.some((extension) => name.endsWith(`.${extension}`));
};

/** The path as the user would recognise it; of what lies on another drive the absolute one. */
export const sourceName = (cwd: string, path: string): string => (relative(cwd, path) || path).split(sep).join('/');

export const failure = (source: string, reason: string): Problem => ({ source, severity: 'error', message: `${source}: ${reason}` });

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '');

/** What a failed file operation means, in plain words. */
export const why = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (isMissing(error)) return 'there is no such file or folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by this user. Check its permissions.';
  if (code === 'ELOOP') return 'is a link that leads in a circle.';
  if (code === 'EISDIR') return 'is a folder.';
  if (code === 'EMFILE' || code === 'ENFILE') return 'too many files are open on this machine.';
  return `cannot be read (${code ?? message}).`;
};

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

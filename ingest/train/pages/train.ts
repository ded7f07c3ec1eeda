/**
 * `npm run train -- pages [--clones DIR]`: takes the words of the annotated pages from their public repositories, which other programs then learn from. With
 * `--clones` from git directories `DIR/OWNER+NAME` (or below it, `repo`); else it clones what is needed, some gigabytes, into a folder that is removed again.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LiaisonError } from '../../../graph/errors.ts';
import { pageNotes, TEXTS, withWords, type PageNotes } from '../data/pages.ts';
import type { Train } from '../program.ts';
import { pageOf } from './paragraphs.ts';
import { SOURCES, type Source } from './sources.ts';

/** The largest file of a repository that is read, in bytes. */
const LARGEST = 2 ** 28;

export const train: Train = ({ clones }) => {
  const notes = pageNotes();
  const made = clones === undefined ? mkdtempSync(join(tmpdir(), 'liaison-pages-')) : undefined;
  try {
    const texts = notes.map((one) => {
      const text = wordsOf(one, bytesFrom(gitFolder(sourceOf(one), made ?? clones!), one));
      withWords(one, text); // Throws where these are other words.
      return `${JSON.stringify([one.id, text])}\n`;
    });
    writeFileSync(TEXTS, texts.join(''));
  } finally {
    if (made !== undefined) rmSync(made, { recursive: true });
  }
  return `texts.jsonl: the words of ${notes.length} pages of ${new Set(notes.map(({ source }) => source)).size} repositories.`;
};

/** The words of a page that notes name, as its repository holds it. */
export function wordsOf({ source, entry, parts }: Pick<PageNotes, 'source' | 'entry' | 'parts'>, bytes: Uint8Array): string {
  const { title, paragraphs } = pageOf(sourceOf({ source }).form, decoded(bytes), entry);
  return parts.map((part) => (part === 'title' ? title : typeof part === 'number' ? paragraphs[part] : paragraphs[part[0]]?.slice(0, part[1]))).join('\n\n');
}

const sourceOf = ({ source }: Pick<PageNotes, 'source'>): Source => {
  const found = SOURCES[source];
  if (!found) throw new LiaisonError(`No repository is known as "${source}". sources.ts lists them.`);
  return found;
};

/** Old pages are in the code page of Western Windows. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function gitFolder({ repository }: Source, clones: string): string {
  const folder = join(clones, repository.replace('/', '+'));
  if (!existsSync(folder)) git(['clone', '--bare', `https://github.com/${repository}`, folder]);
  return [join(folder, 'repo', '.git'), join(folder, 'repo'), join(folder, '.git')].find((one) => existsSync(join(one, 'HEAD'))) ?? folder;
}

const bytesFrom = (folder: string, { commit, path }: PageNotes): Buffer => git(['--git-dir', folder, 'show', `${commit}:${path}`]);

function git(given: readonly string[]): Buffer {
  try {
    return execFileSync('git', given, { maxBuffer: LARGEST, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (cause) {
    throw new LiaisonError(`git ${given.join(' ')} did not end well: ${(cause as Error).message.split('\n').at(-1)} Pages are taken from public repositories on github.com; --clones DIR names a folder with clones of them.`, { cause });
  }
}

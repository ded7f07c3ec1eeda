/**
 * Pages of public repositories, annotated as `../shared/data/annotation-guide.md` says (`pages/*.jsonl`): where each stands and what its offsets say. Their words are
 * not in this repository; `npm run train -- pages` takes them from clones and writes them beside (`pages/texts.jsonl`, which git leaves alone).
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LiaisonError, UsageError } from '../../../graph/errors.ts';
import type { MentionLevel, NamedType, RelationType, Status } from '../../../graph/model.ts';
import { readLines, type Passage, type PassageFigure } from './passages.ts';

/** A paragraph, or the title; of a paragraph that is cut off its length besides. */
export type Part = 'title' | number | readonly [paragraph: number, length: number];

export interface PageNotes {
  readonly id: string;
  /** One of `../pages/sources.ts`. */
  readonly source: string;
  readonly commit: string;
  readonly path: string;
  /** Of a feed the item's link. */
  readonly entry?: string;
  readonly parts: readonly Part[];
  /** First half of the text's SHA-256, in hex. */
  readonly hash: string;
  readonly genre: string;
  /** Id, type, half-open UTF-16 offsets, level; a name where the level is left out. */
  readonly mentions: readonly (readonly [string, NamedType, number, number, MentionLevel?])[];
  readonly same: readonly (readonly string[])[];
  readonly relations: readonly (readonly [string, RelationType, string, Status])[];
  /** Without their words. */
  readonly figures: readonly Omit<PassageFigure, 'text' | 'measure'>[];
}

const FOLDER = fileURLToPath(new URL('pages/', import.meta.url));
const WORDS = 'texts.jsonl';
export const TEXTS = join(FOLDER, WORDS);

/** The notes of all pages, in the order of files and lines. */
export const pageNotes = (): readonly PageNotes[] =>
  readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl') && name !== WORDS).sort().flatMap((name) => readLines(join(FOLDER, name)) as readonly PageNotes[]);

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Whether the words of the pages are here. */
export const arePagesHere = (): boolean => existsSync(TEXTS);

/** All pages with their words. Throws `UsageError` where the words are not there, `LiaisonError` naming a page whose words are others. */
export function annotatedPages(): readonly Passage[] {
  if (!arePagesHere()) throw new UsageError('The words of the annotated pages are not here. Fetch them: npm run train -- pages (needs git and a network, or --clones DIR).');
  const texts = new Map(readLines(TEXTS) as readonly (readonly [string, string])[]);
  return pageNotes().map((notes) => withWords(notes, texts.get(notes.id) ?? ''));
}

/** A page's notes laid on its words. */
export function withWords({ id, source, path, entry, hash, genre, mentions, same, relations, figures }: PageNotes, text: string): Passage {
  if (hashOf(text) !== hash) throw new LiaisonError(`${id}: the words of ${source}:${entry ?? path} are not those that were annotated. Fetch them again: npm run train -- pages.`);
  return {
    id, split: 'train', page: true, genre, source: `${source}:${entry ?? path}`, text, same,
    mentions: mentions.map(([mention, type, start, end, level = 'name']) => ({ id: mention, type, start, end, text: text.slice(start, end), level })),
    relations: relations.map(([subject, predicate, object, status]) => ({ subject, predicate, object, status })),
    figures: figures.map((figure) => ({ ...figure, text: text.slice(figure.start, figure.end) })),
  };
}

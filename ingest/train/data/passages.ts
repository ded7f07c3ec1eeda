/** The annotated passages (`passages.jsonl`): loading, checking, folds. Shared by every program that trains or measures. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../../graph/errors.ts';
import type { Comparator, MentionLevel, NamedType, RelationType, Status } from '../../../graph/model.ts';

export interface PassageMention {
  readonly id: string;
  readonly type: NamedType;
  /** Half-open UTF-16 offsets into the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly level: MentionLevel;
}

export interface PassageRelation {
  readonly subject: string;
  readonly predicate: RelationType;
  readonly object: string;
  readonly status: Status;
}

export interface PassageFigure {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly comparator?: Comparator;
  readonly of?: string;
  readonly unit?: string;
  readonly measure?: string;
  readonly about?: string | null;
  readonly period?: readonly (string | null)[] | null;
}

export interface Passage {
  readonly id: string;
  readonly split: 'train' | 'test';
  readonly genre: string;
  readonly source: string;
  readonly text: string;
  readonly mentions: readonly PassageMention[];
  /** Clusters of mention ids that are one entity. */
  readonly same: readonly (readonly string[])[];
  readonly relations: readonly PassageRelation[];
  readonly figures: readonly PassageFigure[];
  /** Of our own prose (`own.ts`): learned from, never measured on. */
  readonly own?: true;
  /** Of our own prose, and a document from headline to end. */
  readonly whole?: true;
  /** Of a public page (`pages.ts`): learned from, never measured on. */
  readonly page?: true;
}

/** Whether what is found in a passage is measured: those of `passages.jsonl`. */
export const isMeasured = ({ own, page }: Passage): boolean => !own && !page;

/** Where the data lies: `--data DIR` of the command line, else beside the checkout. */
export const dataFolder = (argv: readonly string[] = process.argv): string => {
  const at = argv.indexOf('--data');
  return at >= 0 ? (argv[at + 1] ?? '') : '../shared/data';
};

/** Reads a file in the form of `passages.jsonl`. Throws `UsageError` naming file and line. */
export const readPassages = (file: string): readonly Passage[] => readLines(file) as readonly Passage[];

/** Reads a file of one JSON object (or list) a line, as it is. Throws `UsageError` naming file and line. */
export const readLines = (file: string): readonly unknown[] => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`${file}: cannot be read. Name the folder of the annotated data with --data DIR.`, { cause });
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as unknown];
    } catch (cause) {
      throw new UsageError(`${file}:${index + 1}: not JSON. One passage a line is expected.`, { cause });
    }
  });
};

export const loadPassages = (folder: string, split: 'train' | 'test' | 'all' = 'all'): readonly Passage[] =>
  readPassages(join(folder, 'passages.jsonl')).filter((passage) => split === 'all' || passage.split === split);

/**
 * The fold, 0 to `folds - 1`, of each passage: all passages of a source share one, so that no speech is both learned from and measured.
 * Sources are dealt by hash, so the assignment does not depend on order and new passages do not move old ones.
 */
export const foldOf = ({ source }: Passage, folds = 5): number =>
  createHash('sha256').update(source).digest().readUInt32BE(0) % folds;

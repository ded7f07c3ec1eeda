/** Queries that this browser keeps: a history of what ran, and the reader's own saved questions. What cannot be read is forgotten. */
import type { Value } from './query-values.ts';

export interface Kept {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, Value>>;
}

export interface SavedQuestion extends Kept {
  readonly title: string;
}

export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const HISTORY = 'liaison-queries';
const SAVED = 'liaison-questions';
const MOST = 50;

export const readHistory = (shelf: Shelf): readonly Kept[] => read(shelf, HISTORY).flatMap((one) => (typeof one === 'string' ? { cypher: one, parameters: {} } : isKept(one) ? one : []));
export const readSaved = (shelf: Shelf): readonly SavedQuestion[] => read(shelf, SAVED).flatMap((one) => (isKept(one) && 'title' in one && typeof one.title === 'string' ? (one as SavedQuestion) : []));

/** The history with what just ran first; the same query stands in it once. */
export function remember(shelf: Shelf, { cypher, parameters }: Kept): readonly Kept[] {
  const next = [{ cypher, parameters }, ...readHistory(shelf).filter((one) => one.cypher !== cypher)].slice(0, MOST);
  write(shelf, HISTORY, next);
  return next;
}

export function clearHistory(shelf: Shelf): readonly Kept[] {
  write(shelf, HISTORY, []);
  return [];
}

/** The saved questions with this one; one of the same title is replaced. */
export function saveQuestion(shelf: Shelf, question: SavedQuestion): readonly SavedQuestion[] {
  const next = [...readSaved(shelf).filter(({ title }) => title !== question.title), question].sort((a, b) => a.title.localeCompare(b.title));
  write(shelf, SAVED, next);
  return next;
}

export function forgetQuestion(shelf: Shelf, title: string): readonly SavedQuestion[] {
  const next = readSaved(shelf).filter((one) => one.title !== title);
  write(shelf, SAVED, next);
  return next;
}

function read(shelf: Shelf, name: string): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** A full or forbidden shelf loses the query, not the page. */
function write(shelf: Shelf, name: string, kept: readonly unknown[]): void {
  try {
    shelf.setItem(name, JSON.stringify(kept));
  } catch {
    // Private windows may refuse.
  }
}

const isKept = (one: unknown): one is Kept => typeof one === 'object' && one !== null && 'cypher' in one && typeof one.cypher === 'string' && 'parameters' in one && typeof one.parameters === 'object' && one.parameters !== null;

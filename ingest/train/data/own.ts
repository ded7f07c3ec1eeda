/**
 * Passages of our own prose, annotated as `../shared/data/annotation-guide.md` says and written in its compact form (`own/*.jsonl`): mentions in reading
 * order by their words, offsets left out. They are learned from beside `passages.jsonl` and never measured on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { LiaisonError } from '../../../graph/errors.ts';
import type { MentionLevel, NamedType, RelationType, Status } from '../../../graph/model.ts';
import { allows, namedTypes, relationTypes, STATUSES } from '../../../graph/schema.ts';
import type { Passage, PassageFigure, PassageMention } from './passages.ts';

export interface CompactPassage {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  /** Id, type, words, level; a name where the level is left out. */
  readonly mentions: readonly (readonly [string, NamedType, string, MentionLevel?])[];
  readonly same?: readonly (readonly string[])[];
  readonly relations?: readonly (readonly [string, RelationType, string, Status])[];
  readonly figures?: readonly PassageFigure[];
}

/** Stands before the words of a mention inside the last one without this mark: "^INTERPOL" behind "INTERPOL Group of Experts". */
const NESTED = '^';

/** All of them, in the order of files and lines. Throws `LiaisonError` naming file, line and what is wrong. */
export const ownPassages = (): readonly Passage[] => readFolder(new URL('own/', import.meta.url));

/** Pages of our own in which names alone are annotated: of the web, encyclopedias and reports, and official ones of kinds that passages are not of. */
export const ownPages = (): readonly Passage[] => readFolder(new URL('own-pages/', import.meta.url));

const readFolder = (folder: URL): readonly Passage[] =>
  readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().flatMap((name) => readCompact(name, readFileSync(new URL(name, folder), 'utf8')));

/** Short passages of our own in which relations are planned, wished or denied as often as told; only mentions that stand in relations are annotated, so that statuses alone are learned from them. */
export const ownStatuses = (): readonly Passage[] => readFolder(new URL('own-statuses/', import.meta.url));

/** Files of whole documents bear this in their name. */
const WHOLE = 'documents-';

/** Passages from the text of one file. */
export const readCompact = (name: string, text: string): readonly Passage[] =>
  text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const passage = placed(JSON.parse(line) as CompactPassage);
      return [name.startsWith(WHOLE) ? { ...passage, whole: true } : passage];
    } catch (cause) {
      throw new LiaisonError(`${name}:${index + 1}: ${(cause as Error).message}`, { cause });
    }
  });

/** Finds every mention's place: each stands behind the one before, or within it where it is marked as nested. Throws `RangeError` naming what does not fit. */
export function placed({ id, genre, text, mentions, same = [], relations = [], figures = [] }: CompactPassage): Passage {
  const found: PassageMention[] = [];
  let from = 0;
  /** The last mention that is not nested. */
  let outer: PassageMention | undefined;
  for (const [mention, type, marked, level = 'name'] of mentions) {
    if (!namedTypes.includes(type)) throw new RangeError(`${id}: ${mention} is of no known type: ${type}.`);
    if (found.some((one) => one.id === mention)) throw new RangeError(`${id}: two mentions are called ${mention}.`);
    const nested = marked.startsWith(NESTED);
    const words = nested ? marked.slice(NESTED.length) : marked;
    const start = find(words, nested);
    if (start < 0) throw new RangeError(`${id}: "${words}" (${mention}) is not found in reading order, behind "${text.slice(Math.max(0, from - 20), from + 20)}".`);
    found.push({ id: mention, type, start, end: start + words.length, text: words, level });
    if (!nested) {
      from = start;
      outer = found.at(-1);
    }
  }
  const of = new Map(found.map((mention) => [mention.id, mention]));
  for (const one of same.flat()) if (!of.has(one)) throw new RangeError(`${id}: "same" names ${one}, which is no mention.`);
  const related = relations.map(([subject, predicate, object, status]) => {
    const [left, right] = [of.get(subject), of.get(object)];
    if (!left || !right) throw new RangeError(`${id}: ${subject} ${predicate} ${object}: no such mention.`);
    if (!relationTypes.includes(predicate) || !STATUSES.includes(status)) throw new RangeError(`${id}: ${subject} ${predicate} ${object} ${status}: no such edge type or status.`);
    if (!allows(predicate, left.type, right.type)) throw new RangeError(`${id}: ${predicate} cannot join ${left.type} "${left.text}" to ${right.type} "${right.text}".`);
    return { subject, predicate, object, status };
  });
  return { id, split: 'train', own: true, genre, source: id, text, mentions: found, same, relations: related, figures: figures.map((figure) => placedFigure(figure)) };

  /** A whole word's place: the first at or behind the last mention's start, outside all mentions; inside the mention before where it is nested. */
  function find(words: string, nested: boolean): number {
    for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
      const end = at + words.length;
      const whole = !(/\w/u.test(text[at - 1] ?? ' ') && /\w/u.test(words[0]!)) && !(/\w/u.test(text[end] ?? ' ') && /\w/u.test(words.at(-1)!));
      if (!whole) continue;
      if (nested ? outer && outer.start <= at && end <= outer.end && found.every((one) => one.start !== at || one.end !== end) : found.every((one) => end <= one.start || one.end <= at)) return at;
    }
    return -1;
  }

  function placedFigure(figure: PassageFigure): PassageFigure {
    const start = text.indexOf(figure.text);
    if (start < 0) throw new RangeError(`${id}: the figure "${figure.text}" is not in the text.`);
    if (figure.about != null && !of.has(figure.about)) throw new RangeError(`${id}: the figure "${figure.text}" is about ${figure.about}, which is no mention.`);
    return { ...figure, start, end: start + figure.text.length };
  }
}

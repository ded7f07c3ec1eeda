/** Puts a read document together: what the format states first, what the text and the file's name show after it. */
import { DocumentError } from '../../graph/errors.ts';
import type { Page, PartialDate } from '../../graph/model.ts';
import type { Problem, ReadDocument } from '../stages.ts';
import { dateAtTop, dateInName, parseDate } from './dates.ts';
import { languageOf, languageProblems } from './language.ts';
import { titleAtTop, titleOfName } from './titles.ts';

/** What the format itself states. */
export interface Stated {
  readonly title?: string | undefined;
  /** As written; kept if it is a date. */
  readonly date?: string | undefined;
  /** Weaker than a date in the text or the file's name: when a program made the file. */
  readonly made?: PartialDate | undefined;
  readonly language?: string | undefined;
  readonly pages?: readonly Page[];
  readonly problems?: readonly Problem[];
}

/** Throws `DocumentError` where there is no text. `source` may end in `#record`; `name` is the file's. */
export function readDocument({ source, name }: { readonly source: string; readonly name: string }, text: string, stated: Stated): ReadDocument {
  if (!/\S/u.test(text)) throw new DocumentError(source, 'holds no text.');
  const date = (stated.date === undefined ? undefined : parseDate(stated.date)) ?? dateAtTop(text) ?? dateInName(name) ?? stated.made;
  const language = stated.language ?? languageOf(text);
  const badDate: readonly Problem[] = stated.date?.trim() && parseDate(stated.date) === undefined
    ? [{ source, severity: 'warning', message: `"${stated.date.trim().slice(0, 40)}" is not a date that can be told; write YYYY-MM-DD.` }]
    : [];
  return {
    source,
    title: oneLine(stated.title) ?? titleAtTop(text) ?? titleOfName(name),
    ...(date === undefined ? {} : { date }),
    language,
    text,
    ...(stated.pages ? { pages: stated.pages } : {}),
    problems: [...(stated.problems ?? []), ...badDate, ...languageProblems(source, language)],
  };
}

/** On one line; `undefined` where nothing is left. */
function oneLine(title: string | undefined): string | undefined {
  const line = title?.replaceAll(/\s+/gu, ' ').trim();
  return line === '' ? undefined : line;
}

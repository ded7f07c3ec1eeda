/**
 * Markdown. The text is the file's own, marks and all, so that offsets count in the file; the repair drops front matter, marks and
 * addresses of links from the clean text.
 */
import { frontMatter } from '../repair/markup.ts';
import type { Reader } from '../stages.ts';
import { decode } from './decode.ts';
import { readDocument } from './document.ts';

export const markdownReader: Reader = {
  format: 'Markdown',
  extensions: ['md', 'markdown'],
  read: async (source) => {
    const { text, problems } = decode(source);
    const front = frontMatter(text);
    const fields = frontFields(front?.body ?? '');
    const body = text.slice(front?.end ?? 0);
    const title = fields.get('title') ?? headingOf(body);
    const document = readDocument({ source: source.name, name: source.name }, body, { title, date: fields.get('date'), language: fields.get('language') ?? fields.get('lang'), problems });
    return [{ ...document, text }];
  },
};

/** `key: value` lines at the outermost level; quotes around a value are dropped. */
export function frontFields(body: string): ReadonlyMap<string, string> {
  const fields = [...body.matchAll(/^([\w-]+)[ \t]*:[ \t]*(\S.*?)[ \t]*\r?$/gmu)];
  return new Map(fields.map(([, key, value]) => [key!.toLowerCase(), value!.replace(/^(["'])(.*)\1$/u, '$2')]));
}

/** The first heading, of either style, without its marks. */
function headingOf(body: string): string | undefined {
  const hashed = /^#{1,6} +(\S.*?)(?: +#+)?$/mu.exec(body);
  const underlined = /^(\S.*)\r?\n=+[ \t]*$/mu.exec(body);
  const heading = hashed && underlined ? (hashed.index < underlined.index ? hashed : underlined) : (hashed ?? underlined);
  return heading?.[1]?.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1').replaceAll(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/gu, '');
}

/** PDF, by Mozilla's pdf.js: text in reading order, without running heads and page numbers, its pages kept. */
import { getDocumentProxy } from 'unpdf';
import { DocumentError } from '../../graph/errors.ts';
import type { Page } from '../../graph/model.ts';
import type { Reader } from '../stages.ts';
import { parseDate } from './dates.ts';
import { magicOf } from './decode.ts';
import { readDocument } from './document.ts';
import { withoutMargins } from './pdf-margins.ts';
import { readingOrder, type PageLine, type Run } from './pdf-page.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Greatest size of a PDF, in bytes, and greatest number of its pages that are read. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_PAGES = 5000;
/** Titles that programs write for themselves. */
const NO_TITLE = /^(?:untitled|microsoft word|document\d*|.*\.(?:docx?|pdf|indd|qxd|html?|tmp)$|about:blank|layout 1|\W*$)/iu;

export const pdfReader: Reader = {
  format: 'PDF',
  extensions: ['pdf'],
  read: async ({ name, bytes }) => {
    const pdf = await open(name, bytes);
    try {
      const pages = withoutMargins(await linesOf(name, pdf));
      if (!pages.flat().some(({ text }) => /\p{L}/u.test(text))) throw new DocumentError(name, `no text in ${pdf.numPages === 1 ? 'its page' : `its ${pdf.numPages} pages`}: scanned, it seems. OCR is not included; run it first.`);
      const { text, spans } = join(pages);
      const { title, made } = await metadata(pdf);
      return [readDocument({ source: name, name }, text, { title: title ?? largest(pages[0] ?? []), made, pages: spans })];
    } finally {
      await pdf.destroy();
    }
  },
};

async function open(name: string, bytes: Uint8Array): Promise<Pdf> {
  if (bytes.length === 0) throw new DocumentError(name, 'the file is empty.');
  if (bytes.length > MOST_BYTES) throw new DocumentError(name, `is larger than ${MOST_BYTES / 1024 / 1024} MB, the most that is read of a PDF. Split it.`);
  const magic = magicOf(bytes);
  if (magic && magic[0] !== '%PDF-') throw new DocumentError(name, `is ${magic[1]}, not a PDF. ${magic[2]}`);
  try {
    // pdf.js takes the memory it is given for itself, and refuses a Buffer.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false });
    if (pdf.numPages > MOST_PAGES) throw new DocumentError(name, `has ${pdf.numPages} pages; ${MOST_PAGES} is the most that is read. Split it.`);
    return pdf;
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    if (cause instanceof Error && cause.name === 'PasswordException') throw new DocumentError(name, 'is encrypted. Remove its password first.', { cause });
    throw new DocumentError(name, 'is damaged, or no PDF. Open it elsewhere and save it again.', { cause });
  }
}

async function linesOf(name: string, pdf: Pdf): Promise<readonly (readonly PageLine[])[]> {
  const pages: (readonly PageLine[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(readingOrder(items.flatMap((item) => ('str' in item ? runOf(item) : []))));
      page.cleanup();
    } catch (cause) {
      throw new DocumentError(name, `page ${number} is damaged.`, { cause });
    }
  }
  return pages;
}

function runOf({ str, transform, width }: { readonly str: string; readonly transform: readonly unknown[]; readonly width: number }): readonly Run[] {
  const [a, b, , d, x, y] = transform.map(Number);
  const turned = Math.abs(b ?? 0) > 0.1 * Math.abs(a ?? 0);
  return str.trim() === '' || turned ? [] : [{ text: str, x: x!, y: y!, width, size: Math.abs(d!) || Math.abs(a!) }];
}

/** Lines under each other, a blank one where a paragraph or a page begins. */
function join(pages: readonly (readonly PageLine[])[]): { readonly text: string; readonly spans: readonly Page[] } {
  let text = '';
  const spans: Page[] = [];
  pages.forEach((page, index) => {
    if (text !== '' && page.length > 0) text += '\n\n';
    const start = text.length;
    page.forEach((line, at) => (text += `${at === 0 ? '' : line.apart ? '\n\n' : '\n'}${line.text.trim()}`));
    spans.push({ number: index + 1, start, end: text.length });
  });
  return { text, spans };
}

async function metadata(pdf: Pdf): Promise<{ readonly title?: string; readonly made?: string }> {
  try {
    const info = (await pdf.getMetadata()).info as { readonly Title?: unknown; readonly CreationDate?: unknown };
    const created = typeof info.CreationDate === 'string' ? info.CreationDate : '';
    const made = /^D:(\d{4})(\d{2})(\d{2})/u.exec(created);
    const date = made ? parseDate(made.slice(1).join('-')) : undefined;
    const title = typeof info.Title === 'string' && !NO_TITLE.test(info.Title.trim()) ? info.Title : undefined;
    return { ...(title ? { title } : {}), ...(date ? { made: date } : {}) };
  } catch {
    // Broken metadata says nothing about the text.
    return {};
  }
}

/** The line in the largest type of the first page, with the lines that go on in it, where it is larger than the text. */
function largest(page: readonly PageLine[]): string | undefined {
  const sizes = page.map(({ size }) => size).sort((a, b) => a - b);
  const top = sizes.at(-1) ?? 0;
  if (top < 1.2 * (sizes[Math.floor(sizes.length / 2)] ?? 0)) return undefined;
  const first = page.findIndex(({ size }) => size > 0.98 * top);
  const after = page.findIndex(({ size }, index) => index > first && size <= 0.98 * top);
  const title = page.slice(first, after < 0 ? undefined : after).map(({ text }) => text.trim()).join(' ');
  return title.length <= 200 ? title : undefined;
}

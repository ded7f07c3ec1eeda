/** HTML: the article by Readability (Mozilla's reader view), not the navigation around it. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { DocumentError } from '../../graph/errors.ts';
import type { Reader } from '../stages.ts';
import { decode } from './decode.ts';
import { readDocument } from './document.ts';
import { htmlText } from './html-text.ts';
import { parseDate } from './dates.ts';

/** A page of more bytes is a dump; building its tree would take too much memory. */
const MOST_BYTES = 20 * 1024 * 1024;
/** Less text than this part of the page's own means that Readability took the wrong block. */
const LEAST_SHARE = 0.2;
const AROUND = 'script,style,noscript,template,nav,header,footer,aside,form,[role=navigation],[role=banner],[role=contentinfo],[aria-hidden=true],[hidden]';
const DATE_METAS = ['article:published_time', 'og:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.issued', 'dcterms.created', 'pubdate', 'publish-date', 'citation_publication_date', 'last-modified'];

type Page = ReturnType<typeof parseHTML>['document'];

export const htmlReader: Reader = {
  format: 'HTML',
  extensions: ['html', 'htm', 'xhtml'],
  read: async (source) => {
    if (source.bytes.length > MOST_BYTES) throw new DocumentError(source.name, `is larger than ${MOST_BYTES / 1024 / 1024} MB, the most that is read of a page. Save the article alone.`);
    const { text: html, problems } = decode(source, encodingOf(source.bytes));
    const page = parsePage(source.name, html);
    const stated = { title: titleOf(page), date: dateOf(page), language: languageTag(page), problems };
    const text = articleText(page, html);
    if (text === '') throw new DocumentError(source.name, 'the page holds no text. Is it filled in by a script? Save it from a browser.');
    return [readDocument({ source: source.name, name: source.name }, text, stated)];
  },
};

/** The encoding the page states for itself, for pages that are not UTF-8. */
function encodingOf(bytes: Uint8Array): { readonly encoding?: string } {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const encoding = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
  return encoding ? { encoding } : {};
}

function parsePage(name: string, html: string): Page {
  try {
    const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
    return parseHTML(whole).document;
  } catch (cause) {
    throw new DocumentError(name, 'cannot be read as HTML.', { cause });
  }
}

function articleText(page: Page, html: string): string {
  for (const around of Array.from(page.querySelectorAll(AROUND))) around.remove();
  const body = page.body as unknown as Parameters<typeof htmlText>[0] | null;
  const all = body ? htmlText(body) : '';
  const article = readable(page);
  if (!article) return all;
  const text = htmlText(parsePage('', article).body);
  return text.length >= LEAST_SHARE * all.length || html.length > 200_000 ? text : all;
}

function readable(page: Page): string | undefined {
  try {
    return new Readability(page.cloneNode(true) as unknown as Document, { charThreshold: 200 }).parse()?.content ?? undefined;
  } catch {
    // Readability fails on pages without a body of its liking; the page's whole text stands in.
    return undefined;
  }
}

function meta(page: Page, name: string): string | undefined {
  const found = Array.from(page.querySelectorAll('meta')).find((one) => [one.getAttribute('name'), one.getAttribute('property'), one.getAttribute('itemprop')].some((value) => value?.toLowerCase() === name));
  return found?.getAttribute('content')?.trim() ?? undefined;
}

function titleOf(page: Page): string | undefined {
  const own = meta(page, 'og:title') ?? meta(page, 'dc.title');
  const heading = page.querySelectorAll('h1').length === 1 ? page.querySelector('h1')?.textContent : undefined;
  // " | Site" and " - Site" at the end of <title> name the site.
  return own ?? heading ?? page.querySelector('title')?.textContent.replace(/ (?:\||–|—|-|::) [^|–—]{1,40}$/u, '') ?? undefined;
}

function dateOf(page: Page): string | undefined {
  const stated = [...DATE_METAS.map((name) => meta(page, name)), page.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined, linkedDate(page)];
  return stated.find((value) => value !== undefined && parseDate(value) !== undefined);
}

/** `datePublished` of the page's JSON-LD. */
function linkedDate(page: Page): string | undefined {
  const data = Array.from(page.querySelectorAll('script[type="application/ld+json"]')).map((script) => script.textContent).join('\n');
  return /"datePublished"\s*:\s*"([^"]+)"/u.exec(data)?.[1];
}

function languageTag(page: Page): string | undefined {
  const tag = page.documentElement.getAttribute('lang')?.trim();
  // Pages in other languages are often marked as what their template was: only the words tell.
  return tag && /^en(?:-[\w-]+)?$/iu.test(tag) ? tag : undefined;
}

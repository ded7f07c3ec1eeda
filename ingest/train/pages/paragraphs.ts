/** Title and paragraphs of a page as its repository holds it. Not by `ingest/read/`, whose text changes as it gets better: offsets in `../data/pages/` hold for these very words, and hashes tell. */
import { parseHTML } from 'linkedom';
import type { Form } from './sources.ts';

export interface Page {
  readonly title: string;
  /** Each on one line, without markup. */
  readonly paragraphs: readonly string[];
}

/** A page of a form; of a feed the item whose link is `entry`, empty where it has none such. */
export function pageOf(form: Form, raw: string, entry = ''): Page {
  if (form === 'release') return release(raw);
  if (form === 'feed') return item(raw, entry);
  if (form === 'lines') return lines(raw);
  if (form === 'scan') return scan(raw);
  return form === 'markdown' ? markdown(raw) : { title: '', paragraphs: speech(raw) };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const textOf = (html: string): string => parseHTML(`<html><body>${html}</body></html>`).document.body.textContent;

/** Without tags; entities are written twice in some pages ("&amp;#8217;"). */
const plain = (html: string): string => {
  const once = textOf(html.replaceAll(/<[^>]+>/gu, ''));
  return oneLine(once.includes('&') ? textOf(once.replaceAll('<', '&lt;')) : once);
};

/** Paragraphs, items and headings of HTML, in order; what a line break parts are two. */
function blocks(html: string): string[] {
  const told = html.replaceAll(/<(script|style|figure|table).*?<\/\1>/gisu, '').replaceAll(/<br\s*\/?>/giu, '\n\n');
  return [...told.matchAll(/<(?:p|li|h[1-6]|div)[^>]*>(.*?)(?=<\/?(?:p|li|h[1-6]|div|ul|ol|blockquote)\b)/gisu)].flatMap(([, inner = '']) => inner.split('\n\n')).map(plain).filter(Boolean);
}

/** A release of the Department of Justice, whose copies have lost their apostrophes. */
function release(raw: string): Page {
  const title = /<h1 id="node-title">(.*?)<\/h1>/su.exec(raw)?.[1] ?? '';
  const begin = raw.indexOf('field--name-field-pr-body');
  const ends = ['field--name-field-pr-component', 'Component(s)', 'field--name-field-pr-number', 'class="pr-fields"'].map((mark) => raw.indexOf(mark, begin)).filter((at) => at > 0);
  return { title: withApostrophes(plain(title)), paragraphs: blocks(raw.slice(begin, Math.min(raw.length, ...ends))).map(withApostrophes) };
}

const OWNERS = 'FBI|SEC|ICE|HSI|USAID|DEA|ATF|CBP|EPA|HHS|IRS|OIG|USPIS|CFTC|NASA|Department|Division|Section|District|Service|Bureau|Administration|Commission|Agency|Office|Center|Columbia|York|Virginia|California|Florida|Illinois|Jersey|Nation|President|Government|company|Company|nation|world|country|state|government|department|agency|bank|Bank';
const OWNED = 'investigation|efforts|largest|enforcement|case|first|top|ability|use|office|role|commitment|website|work';
const withApostrophes = (text: string): string =>
  text.replaceAll(/\b(U\.S\. Attorney|Attorney General|Prosecutor|Sheriff|Inspector General|Medical Examiner)s Office/gu, '$1’s Office').replaceAll(new RegExp(`\\b(${OWNERS})s (?=[A-Z]|${OWNED})`, 'gu'), '$1’s ');

function item(raw: string, entry: string): Page {
  const found = [...raw.matchAll(/<item>(.*?)<\/item>/gsu)].find(([, inner = '']) => /<link>(.*?)<\/link>/u.exec(inner)?.[1] === entry)?.[1] ?? '';
  return { title: plain(/<title>(.*?)<\/title>/su.exec(found)?.[1] ?? ''), paragraphs: blocks(/<content:encoded><!\[CDATA\[(.*?)\]\]>/su.exec(found)?.[1] ?? '') };
}

function markdown(raw: string): Page {
  const [, heading = ''] = /^title: *(.*(?:\n {2}.*)*)$/mu.exec(raw) ?? [];
  const title = heading.replaceAll(/\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})/gu, (_, long?: string, short?: string) => String.fromCharCode(Number.parseInt(long ?? short!, 16))).replaceAll('\\_', ' ').replaceAll('\\', '');
  const text = raw.replace(/^---\n.*?\n---\n/su, '')
    .replaceAll(/<!--.*?-->|\{\{.*?\}\}|\{%.*?%\}|```.*?```/gsu, '')
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, '').replaceAll(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/gu, '$1')
    .replaceAll(/<[^>]+>/gu, '').replaceAll(/\\([#\-*_.'"$])/gu, '$1')
    .replaceAll(/[*_]{2,}|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)/gu, '');
  const paragraphs = text.split(/\n\s*\n/u).flatMap((block) => block.split(/\n(?=\s*[-*+•] |\s*\d+\. )/u)).map((block) => plain(block.replace(/^\s*(?:#+|[-*+>])\s+/u, ''))).filter(Boolean);
  return { title: oneLine(title).replaceAll(/^['" ]+|['" ]+$/gu, ''), paragraphs };
}

/** A speech as it was read off a scan: what goes on in the next lines is one paragraph. */
function speech(raw: string): string[] {
  const paragraphs: string[] = [];
  for (const block of raw.split(/\n\s*\n/u).map(oneLine).filter(Boolean)) {
    const last = paragraphs.at(-1);
    const goesOn = last !== undefined && ((!/[.!?:;”"]$/u.test(last) && last.length > 40) || /^[a-z]/u.test(block));
    if (goesOn) paragraphs[paragraphs.length - 1] = `${last} ${block}`;
    else paragraphs.push(block);
  }
  return paragraphs;
}

const FRONT = /^---\n.*?\n---\n/su;

/** A release that was read off a scan or a PDF, below its catalogue's lines. */
function scan(raw: string): Page {
  return { title: oneLine(/^title: *"?(.*?)"?$/mu.exec(raw)?.[1] ?? ''), paragraphs: speech(raw.replace(FRONT, '')) };
}

/** A page whose paragraphs stand on one line each, among links, pictures and `[[key:value]]`. */
function lines(raw: string): Page {
  const told = raw.split('\n').map((line) => oneLine(line.replaceAll(/!\[[^\]]*\]\([^)]*\)|\[\[[^\]]*\]\]/gu, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1'))).filter(Boolean);
  const heading = told.find((line) => line.startsWith('# '));
  return { title: heading?.slice(2) ?? '', paragraphs: told.filter((line) => line !== heading) };
}

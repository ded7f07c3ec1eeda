/** Word documents (.docx), by mammoth: headings, paragraphs, lists and tables as text. */
import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { DocumentError } from '../../graph/errors.ts';
import type { Reader } from '../stages.ts';
import { parseDate } from './dates.ts';
import { magicOf } from './decode.ts';
import { readDocument } from './document.ts';
import { htmlText } from './html-text.ts';

/** Unpacked XML may have this many bytes: a small file can hold a very long one. */
const MOST_XML_BYTES = 128 * 1024 * 1024;

export const docxReader: Reader = {
  format: 'Word (DOCX)',
  extensions: ['docx'],
  read: async ({ name, bytes }) => {
    const { title, made } = properties(name, bytes);
    const { document } = parseHTML(`<!doctype html><html><body>${await html(name, bytes)}</body></html>`);
    const text = htmlText(document.body);
    const heading = document.querySelector('h1')?.textContent ?? undefined;
    return [readDocument({ source: name, name }, text, { title: title ?? heading, made })];
  },
};

async function html(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const options = { ignoreEmptyParagraphs: true, convertImage: mammoth.images.imgElement(async () => ({ src: '' })), styleMap: ["p[style-name='Title'] => h1:fresh", 'comment-reference =>'] };
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch (cause) {
    throw new DocumentError(name, 'is damaged, or no Word document. Open it elsewhere and save it again.', { cause });
  }
}

/** Title and date of making from the file's own properties; checks the container on the way. */
function properties(name: string, bytes: Uint8Array): { readonly title?: string; readonly made?: string } {
  if (bytes.length === 0) throw new DocumentError(name, 'the file is empty.');
  const magic = magicOf(bytes);
  if (magic && !magic[0].startsWith('PK')) throw new DocumentError(name, `is ${magic[1]}, not a .docx. ${magic[2]}`);
  const files = unpacked(name, bytes);
  const core = files['docProps/core.xml'] ? strFromU8(files['docProps/core.xml']) : '';
  const title = unescapeXml(/<dc:title[^>]*>([^<]+)</u.exec(core)?.[1] ?? '').trim();
  const date = parseDate(/<dcterms:created[^>]*>([^<]+)</u.exec(core)?.[1] ?? '');
  return { ...(title ? { title } : {}), ...(date ? { made: date } : {}) };
}

function unpacked(name: string, bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const xml: UnzipFileInfo[] = [];
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (file.name.endsWith('.xml')) xml.push(file);
        return file.name === 'docProps/core.xml' && file.originalSize < 1_000_000;
      },
    });
    if (!xml.some((file) => /^word\/document\d*\.xml$/u.test(file.name))) throw new DocumentError(name, 'is a ZIP archive without a Word document in it.');
    if (xml.reduce((sum, { originalSize }) => sum + originalSize, 0) <= MOST_XML_BYTES) return files;
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw new DocumentError(name, 'is damaged, or no Word document. Open it elsewhere and save it again.', { cause });
  }
  throw new DocumentError(name, `unpacks to more than ${MOST_XML_BYTES / 1024 / 1024} MB, the most that is read. Split it.`);
}

function unescapeXml(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/gu, (_, entity: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[entity]!);
}

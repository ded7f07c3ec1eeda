import { describe, expect, test } from '@jest/globals';
import { zipSync, strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { DocumentError } from '../../graph/errors.ts';
import { repair } from '../repair/repair.ts';
import type { ReadDocument } from '../stages.ts';
import { readers } from './readers.ts';

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

async function read(name: string, content: string | Uint8Array): Promise<readonly ReadDocument[]> {
  const reader = readers.find(({ extensions }) => extensions.includes(name.split('.').pop()!))!;
  return reader.read({ name, bytes: bytesOf(content) });
}
const readOne = async (name: string, content: string | Uint8Array): Promise<ReadDocument> => (await read(name, content))[0]!;
async function complaint(name: string, content: string | Uint8Array): Promise<string> {
  const error: unknown = await read(name, content).then(() => undefined, (why: unknown) => why);
  expect(error).toBeInstanceOf(DocumentError);
  const { message } = error as DocumentError;
  expect(message).toMatch(/^[^\n]+$/u);
  expect(message.startsWith(name)).toBe(true);
  return message;
}
const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

const PROSE = 'The Harbour Police and the Customs Union have agreed to share their registers of boats. The agreement was signed in the town hall and will be reviewed after a year.';

describe('text', () => {
  test('takes title and date from the top', async () => {
    expect(await readOne('a/b.txt', `Two services share a register\n\n12 May 2021\n\n${PROSE}`)).toMatchObject({ source: 'a/b.txt', title: 'Two services share a register', date: '2021-05-12', language: 'en', problems: [] });
  });
  test('is named by its file otherwise', async () => {
    expect(await readOne('notes/2019-03-02_harbour-talks.txt', PROSE)).toMatchObject({ title: 'harbour talks', date: '2019-03-02', text: PROSE });
  });
  test.each([
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf('Zoë met them.')]), []],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...Buffer.from('Zoë met them.', 'utf16le')]), []],
    ['UTF-16 without one', new Uint8Array(Buffer.from('Zoë met them.', 'utf16le')), [expect.objectContaining({ severity: 'warning', message: expect.stringContaining('utf-16le') })]],
    ['Windows-1252', new Uint8Array(Buffer.from('Zoë met them.', 'latin1')), [expect.objectContaining({ severity: 'warning', message: expect.stringContaining('windows-1252') })]],
  ])('reads %s', async (_, bytes, problems) => {
    expect(await readOne('a.txt', bytes)).toMatchObject({ text: 'Zoë met them.', problems });
  });
  test('warns of another language', async () => {
    const { language, problems } = await readOne('a.txt', 'La police du port et les douanes se sont mises d’accord pour partager le registre des bateaux. Elles vont se réunir dans un an pour en parler avec les autres services de la région et du pays.');
    expect(language).toBe('fr');
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('"fr"')]);
  });
});

describe('bad input is one line that names the file', () => {
  test.each([
    ['empty.txt', '', /empty/u],
    ['blank.txt', ' \n ', /white space/u],
    ['image.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), /PNG/u],
    ['program.txt', Uint8Array.from({ length: 900 }, (_, index) => (index * 37) % 256), /not text/u],
    ['broken.txt', new Uint8Array([...bytesOf('Zoë\nmet '), 0xff, 0xfe, ...bytesOf(' them')]), /invalid UTF-8 at byte 9 \(line 2\)/u],
    ['bytes.txt', new Uint8Array([...bytesOf('they met '), 0xff, 0xfe, ...bytesOf(' them')]), /invalid UTF-8 at byte 9/u],
    ['long.txt', 'word '.repeat(2_000_000), /line 1 is longer than 8 MB/u],
    ['huge.txt', new Uint8Array(65 * 1024 * 1024).fill(97), /64 MB/u],
    ['damaged.pdf', '%PDF-1.4 and nothing more', /damaged/u],
    ['locked.pdf', lockedPdf(), /encrypted/u],
    ['text.pdf', 'They met.', /damaged, or no PDF/u],
    ['damaged.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4]), /damaged/u],
    ['archive.docx', zipSync({ 'a.xml': strToU8('<a/>') }), /without a Word document/u],
    ['page.html', '<html><body><script>draw()</script></body></html>', /no text/u],
    ['a.csv', 'title,when\nOne,2020-01-01\n', /no column of texts: its columns are title, when/u],
    ['a.jsonl', '{"title":"One"}\n', /none of its 1 records.*line 1: no text/u],
  ])('%s', async (name, content, message) => {
    expect(await complaint(name, content)).toMatch(message);
  });
});

describe('Markdown', () => {
  const source = `---\ntitle: "Joint patrols"\ndate: 4 March 2020\n---\n\n# On the river\n\nThe **Harbour Police** [met](https://example.org) the Customs Union.\n`;
  test('takes title and date from the front matter and keeps offsets of the file', async () => {
    const document = await readOne('a.md', source);
    expect(document).toMatchObject({ title: 'Joint patrols', date: '2020-03-04', text: source });
    const { text, toSource } = repair(document.text);
    expect(text).toBe('On the river\n\nThe Harbour Police met the Customs Union.');
    const start = text.indexOf('Harbour Police met');
    const span = toSource({ start, end: start + 'Harbour Police met'.length });
    expect(source.slice(span.start, span.end)).toBe('Harbour Police** [met');
  });
  test.each([['# The *first* heading\n\nText.', 'The first heading'], ['Underlined\n=====\n\nText.', 'Underlined'], ['text without one', 'a']])('%j is called %s', async (text, title) => {
    expect((await readOne('a.md', text)).title).toBe(title);
  });
});

test('HTML gives the article without the navigation', async () => {
  const html = `<!doctype html><html lang="en"><head><title>Registers shared | Harbour Police</title><meta property="article:published_time" content="2021-05-12T08:00:00Z"></head><body>
    <nav><ul><li><a href="/">Home page of the service</a></li></ul></nav><main><article><h1>Registers shared</h1><p>${PROSE}</p><p>${PROSE.replace('Harbour', 'River')}</p><ul><li>one boat</li><li>two boats</li></ul><p>${PROSE}</p></article></main>
    <footer>All rights reserved by nobody</footer><script>var a = "script"</script></body></html>`;
  const { title, date, text } = await readOne('a.html', html);
  expect({ title, date }).toEqual({ title: 'Registers shared', date: '2021-05-12' });
  expect(text).toContain(`${PROSE}\n\n`);
  expect(text).toContain('\n- one boat\n- two boats\n');
  expect(text).not.toMatch(/Home page|rights reserved|script/u);
});

describe('PDF', () => {
  test('gives columns one after the other, without running heads and page numbers', async () => {
    const document = await readOne('two-columns.pdf', fixture('two-columns.pdf'));
    expect(document).toMatchObject({ title: 'River Basin Police Forum: annual briefing', date: '2021-05-12' });
    expect(document.text).not.toMatch(/Annual Briefing|Page \d/u);
    const { text } = repair(document.text);
    expect(text).toContain('The River Basin Police Forum was founded by four neighbouring services to watch over the traffic on the river. Its secretariat sits in the harbour town');
    const parts = [...text.matchAll(/in part (\w+)\./gu)].map(([, part]) => part);
    expect(parts).toEqual(['one', 'two', 'three', 'four'].flatMap((part) => Array<string>(5).fill(part)));
  });
  test('keeps its pages', async () => {
    const { pages, text } = await readOne('two-columns.pdf', fixture('two-columns.pdf'));
    expect(pages!.map(({ number }) => number)).toEqual([1, 2]);
    expect(text.slice(pages![0]!.start)).toMatch(/^Joint patrols/u);
    expect(pages![1]!.end).toBe(text.length);
  });
  test('says that a picture has no text', async () => expect(await complaint('image-only.pdf', fixture('image-only.pdf'))).toMatch(/OCR is not included/u));
});

test('Word documents give paragraphs, lists and their own title', async () => {
  const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const docx = zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    '_rels/.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('Registers shared')}${paragraph(PROSE)}</w:body></w:document>`),
    'docProps/core.xml': strToU8('<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:title>Fish &amp; boats</dc:title><dcterms:created>2021-05-12T08:00:00Z</dcterms:created></cp:coreProperties>'),
  });
  expect(await readOne('a.docx', docx)).toMatchObject({ title: 'Fish & boats', date: '2021-05-12', text: `Registers shared\n\n${PROSE}` });
});

describe('files of many documents', () => {
  test('JSON Lines: a broken line is told by its number and the others go on', async () => {
    const documents = await read('a.jsonl', '{"id":"x","headline":"One","published":"2020-01-02","body":"They met."}\n{broken\n\n{"Text":"They left."}\n["no"]\n');
    expect(documents).toMatchObject([{ source: 'a.jsonl#x', title: 'One', date: '2020-01-02', text: 'They met.' }, { source: 'a.jsonl#4', title: 'a.jsonl #4', text: 'They left.' }]);
    expect(documents[0]!.problems).toMatchObject([{ place: 'line 2', severity: 'error', message: expect.stringContaining('broken JSON') }, { place: 'line 5', severity: 'error' }]);
  });
  test('CSV: separators, quotes and names of columns vary, and a bad row is told', async () => {
    const documents = await read('a.csv', 'Title;Publication Date;Full Text\nOne;4 March 2020;"They met;\nthen they left."\nonly one\nTwo;;They left.\n');
    expect(documents).toMatchObject([{ source: 'a.csv#1', title: 'One', date: '2020-03-04', text: 'They met;\nthen they left.' }, { title: 'Two', text: 'They left.' }]);
    expect(documents[0]!.problems).toMatchObject([{ place: 'line 4', severity: 'error', message: expect.stringContaining('columns') }]);
  });
  test('two records of one id are two documents', async () => {
    const documents = await read('a.jsonl', '{"id":"x","text":"They met."}\n{"id":"x","text":"They left."}\n');
    expect(documents.map(({ source }) => source)).toEqual(['a.jsonl#x', 'a.jsonl#x~2']);
  });
  test('a date that can mean two days is told, not guessed', async () => {
    const [document] = await read('a.jsonl', '{"id":"x","text":"They met.","date":"03/04/2020"}\n');
    expect(document!.date).toBeUndefined();
    expect(document!.problems).toMatchObject([{ severity: 'warning', message: expect.stringContaining('03/04/2020') }]);
  });
});

/** The least PDF that asks for a password nobody has. */
function lockedPdf(): string {
  const objects = ['1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj', '2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj', `3 0 obj<</Filter/Standard/V 1/R 2/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>/P -4>>endobj`];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object) => (pdf += `${object}\n`).length - object.length - 1);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${pdf}xref\n0 4\n0000000000 65535 f \n${table}trailer<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]>>\nstartxref\n${pdf.length}\n%%EOF`;
}

/** Every format that is read, one file each. A new one is a value in this list. */
import type { Reader } from '../stages.ts';
import { csvReader } from './csv.ts';
import { docxReader } from './docx.ts';
import { htmlReader } from './html.ts';
import { jsonlReader } from './jsonl.ts';
import { markdownReader } from './markdown.ts';
import { pdfReader } from './pdf.ts';
import { textReader } from './text.ts';

export const readers: readonly Reader[] = [textReader, markdownReader, htmlReader, pdfReader, docxReader, jsonlReader, csvReader];

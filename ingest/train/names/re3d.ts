/** Dstl's re3d as documents to learn from and to be measured on: one half each, told apart by a digest of the document's id. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NamedType, Span } from '../../../graph/model.ts';
import { analyseText } from '../../language/analyse.ts';
import { bit, layOver, outermost, type LabelledDocument } from './corpora.ts';

const TYPES: Readonly<Record<string, NamedType>> = { Organisation: 'Organization', Person: 'Person', Location: 'Location' };

interface Row {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string; readonly text: string })[];
}

/** Outermost organisations, people and places, without a leading article, which re3d keeps and we do not. They may be descriptions and pronouns: that is how re3d asks. */
export function readRe3d(folder: string, half: 'train' | 'test', { weight }: { readonly weight: number }): readonly LabelledDocument[] {
  const lines = gunzipSync(readFileSync(join(folder, 'public', 're3d.jsonl.gz'))).toString('utf8').split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Row).filter(({ id }) => isTest(id) === (half === 'test')).map(({ id, text, entities }) => {
    const sentences = analyseText(text);
    const spans = outermost(entities.filter(({ type }) => type in TYPES)).map(({ start, end, type, text: words }) =>
      ({ start: start + (/^the\s/iu.test(words) ? 4 : 0), end, types: bit(TYPES[type]!), optional: false }));
    return { id, sentences, names: layOver(sentences, spans), weight, types: bit('Organization') | bit('Person') | bit('Location'), genre: 'report' };
  });
}

const isTest = (id: string): boolean => (createHash('sha256').update(id).digest()[0]! & 1) === 1;

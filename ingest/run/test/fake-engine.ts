/** A small engine for the tests of the run: a document is its words, each capitalised word an organisation. Deterministic, no models. */
import { claimId, documentId, localEntityId, nameKey, sentenceId } from '../../../graph/ids.ts';
import type { DocumentGraph, LocalEntity } from '../../../graph/model.ts';
import { DocumentError } from '../../../graph/errors.ts';
import type { Reader, Resolve, Stages } from '../../stages.ts';
import type { Engine } from '../engine.ts';

const VERSION = 'fake 1';

const reader: Reader = {
  format: 'text',
  extensions: ['txt', 'md'],
  read: async ({ name, bytes }) => {
    const text = Buffer.from(bytes).toString('utf8');
    if (text.includes('\u0000')) throw new DocumentError(name, 'is not text.');
    if (text.includes('EXIT')) process.exit(1);
    return text.split('\n---\n').map((part, index) => ({ source: index === 0 ? name : `${name}#${part.split(':')[0]!}`, title: name, language: 'en', text: part, problems: [] }));
  },
};

const resolve: Resolve = ({ analysed: { document: { source, title, language, text } }, hash }) => {
  if (text.includes('BUG')) throw new TypeError('no such thing');
  const id = documentId(source);
  const sentence = { id: sentenceId(id, { start: 0, end: text.length }), start: 0, end: text.length, text };
  const entities = [...text.matchAll(/\b[A-Z]\w+/gu)].map((match): LocalEntity => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { id: localEntityId(id, 'Organization', span), type: 'Organization', name: match[0], aliases: [], facts: {},
      keys: [nameKey('Organization', match[0], 'named so')], mentions: [{ ...span, sentence: sentence.id, text: match[0], level: 'name' }] };
  });
  const claims = entities.slice(1).map((object) => {
    const said = { subject: entities[0]!.id, predicate: 'PARTNERS_WITH', object: object.id, status: 'asserted', span: { start: 0, end: text.length } } as const;
    return { ...said, id: claimId(id, said), confidence: 0.9, sentence: sentence.id, method: 'rule:fake' };
  });
  const graph: DocumentGraph = { document: { id, source, title, language, text, hash }, sentences: [sentence], entities, claims };
  return graph;
};

export const fakeStages: Stages = {
  version: VERSION,
  readers: [reader],
  repair: (text) => ({ text, toSource: (span) => span }),
  analyse: (document, clean) => ({ document, clean, sentences: [] }),
  recognise: (batch) => batch.map(() => ({ names: [], figures: [], dates: [] })),
  reasons: () => () => undefined,
  relate: (batch) => batch.map(() => ({ mentions: [], clusters: [], relations: [], figures: [], speakers: [] })),
  resolve,
};

/** Also the engine module of worker threads in tests. */
export const loadEngine = async (): Promise<Engine> => ({ version: VERSION, readers: fakeStages.readers, loadStages: async () => fakeStages });

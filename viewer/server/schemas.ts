/** JSON schemas of what the API takes and gives; `api.ts` has the same as types. Answers may gain fields, so none is closed. */
type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string' };
export const number: Schema = { type: 'number' };
export const integer: Schema = { type: 'integer' };
export const boolean: Schema = { type: 'boolean' };
/** Anything at all, as properties of nodes are. */
export const any: Schema = {};
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** An object; a name ending in `?` need not be there. */
export function object(fields: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name.replace(/\?$/u, ''), fields[name]])),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: true,
  };
}

/** An object as a client may send it: nothing else is let in. */
export const closed = (fields: Readonly<Record<string, Schema>>): Schema => ({ ...object(fields), additionalProperties: false });

export const id = (description: string): Schema => ({ type: 'string', minLength: 1, maxLength: 200, description });

export const error = object({ error: text, message: text, 'at?': object({ start: integer, end: integer }) });
export const errors = { '4xx': error, '5xx': error };

const documentHead = { id: text, source: text, title: text, 'date?': text };
const span = object({ start: integer, end: integer });
const sentence = object({ id: text, start: integer, end: integer, text });

export const node = object({ id: text, labels: list(text), properties: any });
export const edge = object({ id: text, type: text, source: text, target: text, properties: any });
export const subgraph = object({ nodes: list(node), edges: list(edge) });

export const claim = object({
  id: text, subject: text, predicate: text, object: text, status: text, confidence: number, 'validFrom?': text, 'validTo?': text,
  edge: text, span, 'subjectSpan?': span, 'objectSpan?': span, method: text, 'page?': integer, 'rejected?': boolean,
  document: object(documentHead), sentence, 'otherSentences?': list(sentence),
});

export const documentSummary = object({ ...documentHead, language: text, hash: text, sentences: integer, claims: integer });

export const documentView = object({
  ...documentHead, language: text, hash: text, sentences: integer, claims: integer, text,
  'pages?': list(object({ number: integer, start: integer, end: integer })),
  mentions: list(object({ entity: text, sentence: text, start: integer, end: integer, text, level: text })),
  claimsMade: list(claim),
});

export const entityView = object({
  node, neighbourhood: subgraph,
  documents: list(object({ ...documentHead, mentions: integer })),
  joins: list(object({ key: text, reason: text, documents: integer })),
});

export const hit = object({ id: text, kind: text, type: text, name: text, 'matched?': text, score: number });

/** A reader's query, and its parameters by name. */
export const cypher: Schema = { type: 'string', minLength: 1, maxLength: 20_000 };
export const cypherParameters: Schema = { type: 'object', additionalProperties: any };

export const queryResult = object({ columns: list(text), rows: list(list(any)), subgraph, truncated: boolean, milliseconds: number });

export const counts = object({ documents: integer, sentences: integer, entities: integer, figures: integer, claims: integer, edges: integer });

export const summary = object({
  counts, store: object({ kind: text, name: text }), version: text, canIngest: boolean, canJudge: boolean, limits: object({ queryMs: integer, queryRows: integer }),
  formats: list(object({ name: text, label: text, extension: text })),
  questions: list(object({ id: text, title: text, 'description?': text, cypher: text, 'parameters?': any })),
});

export const columns = object({
  version: text, 'pending?': boolean,
  nodes: object({
    typeNames: list(text), kindNames: list(text), id: list(text), name: list(text), type: list(integer), kind: list(integer), x: list(number), y: list(number),
    degree: list(integer), community: list(integer), pagerank: list(number), betweenness: list(number), mentions: list(integer), documents: list(integer),
    places: list(object({ row: integer, lat: number, lon: number })),
    countries: list(object({ row: integer, iso: text })),
    figures: list(object({ row: integer, 'value?': number, 'min?': number, 'max?': number, comparator: text, of: text, measure: text, unit: text, 'periodStart?': text, 'periodEnd?': text })),
  }),
  edges: object({
    typeNames: list(text), statusNames: list(text), id: list(text), source: list(integer), target: list(integer), type: list(integer), status: list(integer),
    confidence: list(number), support: list(integer), from: list(nullable(text)), to: list(nullable(text)),
  }),
});

export const paths = object({
  from: text, to: text,
  paths: list(object({
    nodes: list(text),
    hops: list(object({ edge: text, type: text, source: text, target: text, status: text, confidence: number, claim: nullable(claim) })),
  })),
});

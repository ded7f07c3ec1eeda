/** What a reader's query may say, as data: clauses, procedures, functions. What is not listed does not pass. */

export type Dialect = 'embedded' | 'neo4j';

/** Clauses that read. Each may stand where a clause begins; RETURN and FINISH end a query. */
export const READING_CLAUSES: ReadonlySet<string> = new Set(['MATCH', 'WITH', 'UNWIND', 'RETURN', 'CALL', 'FINISH', 'UNION']);

/** Words that begin something other than reading, each with what it does. In backticks, or where only a name can stand, they are names. */
export const WRITING_WORDS: Readonly<Record<string, string>> = {
  CREATE: 'writes', MERGE: 'writes', SET: 'writes', DELETE: 'writes', DETACH: 'writes', NODETACH: 'writes', REMOVE: 'writes', INSERT: 'writes',
  FOREACH: 'writes', LOAD: 'reads files and the network',
};

const SERVER = 'the server’s own state is out of reach';
const PLAN = 'a plan is no result: run the query itself';
const TRANSACTION = 'transactions are the store’s own';

/** Words that may begin a statement elsewhere, and do not here, each with why. */
export const REFUSED_STARTS: Readonly<Record<string, string>> = {
  USE: 'only Liaison’s own graph is within reach', GRAPH: 'only Liaison’s own graph is within reach', CYPHER: 'query options are out of reach',
  EXPLAIN: PLAN, PROFILE: PLAN, SHOW: SERVER, TERMINATE: SERVER, START: SERVER, STOP: SERVER, ENABLE: SERVER, DRYRUN: SERVER, DEALLOCATE: SERVER,
  REALLOCATE: SERVER, DROP: SERVER, ALTER: SERVER, RENAME: SERVER, GRANT: SERVER, DENY: SERVER, REVOKE: SERVER, CHECKPOINT: SERVER,
  BEGIN: TRANSACTION, COMMIT: TRANSACTION, ROLLBACK: TRANSACTION, SAVEPOINT: TRANSACTION, SESSION: TRANSACTION,
};

/** Procedures that only read the graph, by dialect. Names are exact: procedures know upper and lower case. */
export const PROCEDURES: Readonly<Record<Dialect, readonly string[]>> = {
  neo4j: [
    'db.labels', 'db.relationshipTypes', 'db.propertyKeys', 'db.schema.visualization', 'db.schema.nodeTypeProperties', 'db.schema.relTypeProperties',
    'db.index.fulltext.queryNodes', 'db.index.fulltext.queryRelationships',
  ],
  embedded: ['db.labels', 'db.relationshipTypes', 'db.propertyKeys'],
};

/** Functions of Cypher itself, in lower case. None of them reads files, reaches the network, or waits. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  'abs', 'acos', 'all', 'allshortestpaths', 'any', 'asin', 'atan', 'atan2', 'avg', 'btrim', 'ceil', 'char_length', 'character_length', 'coalesce',
  'collect', 'cos', 'cot', 'count', 'degrees', 'e', 'elementid', 'endnode', 'exists', 'exp', 'floor', 'haversin', 'head', 'id', 'isempty', 'isnan',
  'keys', 'labels', 'last', 'left', 'length', 'log', 'log10', 'lower', 'ltrim', 'max', 'min', 'nodes', 'none', 'normalize', 'nullif',
  'percentilecont', 'percentiledisc', 'pi', 'point', 'point.distance', 'point.withinbbox', 'properties', 'radians', 'rand', 'range', 'reduce',
  'relationships', 'replace', 'reverse', 'right', 'round', 'rtrim', 'shortestpath', 'sign', 'sin', 'single', 'size', 'split', 'sqrt', 'startnode',
  'stdev', 'stdevp', 'substring', 'sum', 'tail', 'tan', 'timestamp', 'toboolean', 'tobooleanlist', 'tobooleanornull', 'tofloat', 'tofloatlist',
  'tofloatornull', 'tointeger', 'tointegerlist', 'tointegerornull', 'tolower', 'tostring', 'tostringlist', 'tostringornull', 'toupper', 'trim',
  'type', 'upper', 'valuetype', 'vector.similarity.cosine', 'vector.similarity.euclidean',
  ...['date', 'datetime', 'localdatetime', 'localtime', 'time'].flatMap((name) => [name, ...['realtime', 'statement', 'transaction', 'truncate'].map((part) => `${name}.${part}`)]),
  'datetime.fromepoch', 'datetime.fromepochmillis', 'duration', 'duration.between', 'duration.indays', 'duration.inmonths', 'duration.inseconds',
]);

/** Functions of the list that the embedded engine does not have. */
export const NOT_EMBEDDED: ReadonlySet<string> = new Set([
  'cot', 'haversin', 'isnan', 'btrim', 'character_length', 'isempty', 'point', 'tobooleanornull', 'tofloatornull', 'tointegerornull', 'tostringornull',
  'tobooleanlist', 'tofloatlist', 'tointegerlist', 'tostringlist', 'valuetype',
]);

/** Unquoted words that may stand before a bracket without being a function's name. */
export const BEFORE_BRACKET: ReadonlySet<string> = new Set([
  'AND', 'OR', 'XOR', 'NOT', 'IN', 'IS', 'WHERE', 'WHEN', 'THEN', 'ELSE', 'CASE', 'RETURN', 'WITH', 'DISTINCT', 'BY', 'UNWIND', 'MATCH', 'UNION', 'ALL', 'LIMIT',
  'SKIP', 'OFFSET', 'CONTAINS', 'SHORTEST', 'ANY', 'PATHS', 'PATH', 'GROUPS', 'GROUP', 'WALK', 'TRAIL', 'ACYCLIC', 'CALL', 'EXISTS', 'ON', 'AS', 'LIKE',
]);

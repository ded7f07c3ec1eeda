/** Every address of the API, one file each. */
import type { Route } from './context.ts';
import { ask } from './ask.ts';
import { checkQuery } from './check-query.ts';
import { document } from './document.ts';
import { documents } from './documents.ts';
import { edge } from './edge.ts';
import { entity } from './entity.ts';
import { exportView } from './export.ts';
import { graph } from './graph.ts';
import { health } from './health.ts';
import { ingest } from './ingest.ts';
import { judgements } from './judgements.ts';
import { openapi } from './openapi.ts';
import { paths } from './paths.ts';
import { query } from './query.ts';
import { rejections } from './rejections.ts';
import { search } from './search.ts';
import { summary } from './summary.ts';
import { vocabulary } from './vocabulary.ts';

export const routes: readonly Route[] = [health, openapi, summary, graph, entity, edge, documents, document, search, query, checkQuery, ask, vocabulary, paths, exportView, judgements, rejections, ingest];

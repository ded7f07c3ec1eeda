/** What a route is given. */
import type { FastifyInstance } from 'fastify';
import type { Format } from '../../../graph/export/format.ts';
import type { Question } from '../../api.ts';
import type { Limits, ServerOptions } from '../options.ts';
import type { Snapshots } from '../snapshot.ts';

export interface RouteContext extends ServerOptions {
  readonly limits: Limits;
  readonly formats: readonly Format[];
  readonly questions: readonly Question[];
  readonly snapshots: Snapshots;
}

/** Adds one address to the API. */
export type Route = (api: FastifyInstance, context: RouteContext) => void;

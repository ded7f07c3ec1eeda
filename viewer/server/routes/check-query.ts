import { guard } from '../../../graph/cypher/guard.ts';
import { QueryError } from '../../../graph/errors.ts';
import type { QueryValue } from '../../../graph/store.ts';
import type { ApiError, QueryCheck } from '../../api.ts';
import { closed, cypher, cypherParameters, error, errors, nullable, object } from '../schemas.ts';
import type { Route } from './context.ts';

interface Body {
  readonly cypher: string;
  readonly parameters?: Readonly<Record<string, QueryValue>>;
}

const body = closed({ cypher, 'parameters?': cypherParameters });

/** Whether a query would be let through, and where not, without running it: asked while it is being typed. */
export const checkQuery: Route = (api, { store }) => {
  api.post<{ Body: Body }>('/query/check', { schema: { summary: 'What is wrong with a query, without running it', body, response: { 200: object({ problem: nullable(error) }), ...errors } } }, ({ body: asked }): QueryCheck => {
    try {
      guard(asked.cypher, store.kind, asked.parameters ?? {});
      return { problem: null };
    } catch (problem) {
      if (problem instanceof QueryError) return { problem: toBody(problem) };
      throw problem;
    }
  });
};

const toBody = ({ code, message, at }: QueryError): ApiError => ({ error: code, message, ...(at && { at }) });

import { askQuestion } from '../../../graph/cypher/questions/ask.ts';
import { UsageError } from '../../../graph/errors.ts';
import type { QueryValue } from '../../../graph/store.ts';
import { HttpError } from '../answer-errors.ts';
import { gone } from '../gone.ts';
import { closed, cypherParameters, errors, queryResult, text } from '../schemas.ts';
import type { Route } from './context.ts';

interface Body {
  readonly parameters?: Readonly<Record<string, QueryValue>>;
}

const body = { anyOf: [closed({ 'parameters?': cypherParameters }), { type: 'null' }] };

/** A built-in question as `liaison ask` answers it: it forgives typing errors and goes on to longer ways where its Cypher alone cannot. */
export const ask: Route = (api, { store, questions, limits }) => {
  api.post<{ Params: { question: string }; Body: Body | null }>('/ask/:question', { schema: { summary: 'The answer to a built-in question', params: closed({ question: text }), body, response: { 200: queryResult, ...errors } } }, async ({ params: { question }, body: asked }, reply) => {
    if (!questions.some(({ id }) => id === question)) throw new HttpError(404, 'question', `No question "${question}". Known: ${questions.map(({ id }) => id).join(', ') || 'none'}.`);
    try {
      return await askQuestion(store, question, { parameters: asked?.parameters ?? {}, limits: { timeout: limits.queryMs, rows: limits.queryRows, signal: gone(reply) } });
    } catch (error) {
      if (error instanceof UsageError) throw new HttpError(400, 'parameters', error.message);
      throw error;
    }
  });
};

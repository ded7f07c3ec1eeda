import { object, text } from '../schemas.ts';
import type { Route } from './context.ts';

/** Whether the server is there; the app asks this when it lost the server. */
export const health: Route = (api) => {
  api.get('/health', { schema: { summary: 'Whether the server is there', response: { 200: object({ status: text }) } } }, () => ({ status: 'ok' }));
};

import { any } from '../schemas.ts';
import type { Route } from './context.ts';

/** The description of this API. */
export const openapi: Route = (api) => {
  api.get('/openapi.json', { schema: { summary: 'This description', response: { 200: any } } }, () => api.swagger());
};

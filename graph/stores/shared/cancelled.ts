/** Who asked went away. */
import { QueryError } from '../../errors.ts';

export const cancelled = (): QueryError => new QueryError('cancelled', 'The query was cancelled and was ended.');

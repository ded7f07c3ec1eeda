/** How much a reader's answer may hold, however few its rows: it is kept in memory here, and sent on. */
import { QueryError } from '../../errors.ts';

/** Values; a text counts for more the longer it is. */
const MOST_VALUES = 5_000_000;
const CHARACTERS = 16;

/** Adds up values as they come and throws `QueryError` (`too-large`) past the limit. A list or map adds one for itself; give its items too. */
export function createMeter(): (value: unknown) => void {
  let values = 0;
  return (value) => {
    values += typeof value === 'string' ? 1 + Math.floor(value.length / CHARACTERS) : 1;
    if (values > MOST_VALUES) throw new QueryError('too-large', `The answer holds more than ${MOST_VALUES.toLocaleString('en-US')} values. Return less of each, or add a LIMIT.`);
  };
}

/** The few kinds of error that Liaison raises on purpose. A message says where, what, and what to do next. */

/** Base of every error of ours, so that a caller can tell it from a bug. */
export class LiaisonError extends Error {
  override readonly name: string = 'LiaisonError';
}

/** One document cannot be used. The run reports it and goes on. */
export class DocumentError extends LiaisonError {
  override readonly name = 'DocumentError';
  readonly source: string;

  constructor(source: string, message: string, options?: ErrorOptions) {
    super(`${source}: ${message}`, options);
    this.source = source;
  }
}

/** The store cannot be opened or reached. The run stops. */
export class StoreError extends LiaisonError {
  override readonly name = 'StoreError';
}

/** A reader's query is refused, wrong, or ran past its limits. */
export class QueryError extends LiaisonError {
  override readonly name = 'QueryError';
  readonly code: 'refused' | 'syntax' | 'unsupported' | 'timeout' | 'cancelled' | 'too-large' | 'failed';
  /** Half-open offsets into the query, where the store names the place. */
  readonly at: { readonly start: number; readonly end: number } | undefined;

  constructor(code: QueryError['code'], message: string, options: ErrorOptions & { at?: QueryError['at'] } = {}) {
    super(message, options);
    this.code = code;
    this.at = options.at;
  }
}

/** The command line or the configuration is wrong. */
export class UsageError extends LiaisonError {
  override readonly name = 'UsageError';
}

/** What every training program is: a function of its options that writes a model. */

export interface TrainOptions {
  /** The folder described in its README: passages and public corpora. */
  readonly data: string;
  readonly seed: number;
  /** File of word vectors, for the one program that needs it. */
  readonly vectors?: string;
  /** Folder of git clones, for the one program that takes pages from them. */
  readonly clones?: string;
}

/** Trains, writes its model below `ingest/models/`, and gives a summary to print. */
export type Train = (options: TrainOptions) => string | Promise<string>;

/** `--accurate`: the same command with the engine that reads more slowly and finds more. */
import type { Context } from '../command.ts';

export interface AccurateOption {
  readonly accurate?: boolean;
}

/** The context of a command whose documents are read by the engine that was asked for. */
export function withEngine(context: Context, { accurate = false }: AccurateOption): Context {
  if (!accurate) return context;
  const { parts } = context;
  return { ...context, parts: { ...parts, loadEngine: () => parts.loadEngine(true), createPool: (known, workers) => parts.createPool(known, workers, true) } };
}

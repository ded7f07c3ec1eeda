/** The world as a command sees it, handed in so that tests can stand in for a terminal. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

export interface Output {
  /** Resolves when more may be written. */
  write(text: string | Uint8Array): Promise<void>;
  /** Whether a person looks at it. */
  readonly terminal: boolean;
  readonly columns: number;
  readonly colours: boolean;
}

export interface Io {
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From the call on the first Ctrl-C asks the command to stop; the second ends the process. Before, the first does. */
  readonly interruptible: () => AbortSignal;
}

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export const outputOf = (stream: Stream, env: Io['env']): Output => ({
  write: async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  },
  terminal: stream.isTTY === true,
  get columns() {
    return stream.columns ?? 80;
  },
  colours: wantsColours(env, stream.isTTY === true),
});

/** https://no-color.org: any value but the empty one; FORCE_COLOR for people who page through `less -R`. */
const wantsColours = (env: Io['env'], terminal: boolean): boolean => {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return terminal && env.TERM !== 'dumb';
};

export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** The real world. A reader that goes away (`| head`) ends the process quietly. */
export function processIo(): Io {
  const { env } = process;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    stdin: () => readAll(process.stdin),
    stdout: outputOf(process.stdout, env),
    stderr: outputOf(process.stderr, env),
    cwd: process.cwd(),
    env,
    interruptible,
  };
}

let stopping: AbortController | undefined;

function interruptible(): AbortSignal {
  if (stopping) return stopping.signal;
  const controller = new AbortController();
  stopping = controller;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  }
  return controller.signal;
}

/** The child process that holds the database, as an object: started when needed, asked, killed. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AnswerMessage, Answers, Request } from './protocol.ts';

const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url));

/** The process ended before it answered: whatever was not committed has not happened. */
export class Ended extends Error {
  /** 3: the process gave up because a query took too much memory. */
  readonly exit: number | null;

  constructor(exit: number | null) {
    super(`The process that holds the database ended (${exit ?? 'killed'}).`);
    this.exit = exit;
  }
}

/** An error that the database reported. `code` is its GQLSTATUS where it has one. */
export class DatabaseError extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

export class DatabaseProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void }>();
  readonly ended: Promise<void>;
  #last = 0;
  #isEnded = false;

  /** Begins at once to open the file; `open` is answered when that is done. */
  constructor(file: string) {
    this.#child = fork(CHILD, [file], { execArgv: ['--enable-source-maps'], serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#child.on('message', (message: AnswerMessage) => this.#receive(message));
    this.#child.on('error', () => {});
    this.#rest();
    this.ended = new Promise((resolve) => {
      this.#child.on('exit', (exit) => {
        this.#isEnded = true;
        for (const { reject } of this.#waiting.values()) reject(new Ended(exit));
        this.#waiting.clear();
        resolve();
      });
    });
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Rejects with `DatabaseError`, or with `Ended` when the process ends first. */
  ask<Op extends Request['op']>(request: Extract<Request, { readonly op: Op }>): Promise<Answers[Op]> {
    if (this.#isEnded) return Promise.reject(new Ended(null));
    const id = (this.#last += 1);
    return new Promise<Answers[Op]>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.ref();
      this.#child.channel?.ref();
      this.#child.send({ ...request, id }, (error) => { if (error && this.#waiting.delete(id)) reject(new Ended(null)); });
    });
  }

  /** At once, whatever it is doing. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.end();
  }

  /** Resolves when the process has ended. Waiting for it keeps the program alive, else a command that closes its store would end too early (code 13). */
  async end(): Promise<void> {
    if (!this.#isEnded) this.#child.ref();
    await this.ended;
  }

  /** While nothing is asked, a store that nobody closed keeps no program from ending. */
  #rest(): void {
    if (this.#waiting.size > 0) return;
    this.#child.unref();
    this.#child.channel?.unref();
  }

  #receive(message: AnswerMessage): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    this.#rest();
    if ('error' in message) waiting?.reject(new DatabaseError(message.error.message, message.error.code));
    else waiting?.resolve(message.answer as never);
  }
}

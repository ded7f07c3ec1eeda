/**
 * The process that holds the database. It can be killed at any moment: what is not committed is then as if it had never been.
 * It ends when its parent does, so that the lock on the file is given back.
 */
import { createRequire } from 'node:module';
import type { GrafeoDB, GrafeoError, Transaction } from '@grafeo-db/js';
import type { AnswerMessage, Answers, Request, RequestMessage } from './protocol.ts';
import { resultOf } from './values.ts';

/** How long to wait for the lock of a process that is just ending. */
const PATIENCE = 3_000;
/** A reader's query may take this much memory beyond what the process has; then the process gives up. */
const MEMORY = 2 * 1024 ** 3;

let database: GrafeoDB | undefined;
/** Each with its last statement: the next begins when that has ended. */
const transactions = new Map<number, { readonly transaction: Transaction; last: Promise<unknown> }>();
let last = 0;

process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => {});
process.on('message', (message: RequestMessage) => void answer(message));

async function answer(message: RequestMessage): Promise<void> {
  const send = (reply: AnswerMessage): void => { if (process.connected) process.send?.(reply, undefined, {}, () => { if (message.op === 'close') process.exit(0); }); };
  try {
    send({ id: message.id, answer: await carryOut(message) });
  } catch (error) {
    send({ id: message.id, error: { message: error instanceof Error ? error.message : String(error), code: (error as GrafeoError).gqlStatus ?? (error as NodeJS.ErrnoException).code ?? '' } });
  }
}

async function carryOut(request: Request): Promise<Answers[Request['op']]> {
  switch (request.op) {
    case 'open':
      await open(request.file);
      return null;
    case 'begin':
      transactions.set(last += 1, { transaction: database!.beginTransaction(), last: Promise.resolve() });
      return last;
    case 'run':
      return run(request);
    case 'commit':
    case 'rollback': {
      const ending = transactions.get(request.transaction);
      transactions.delete(request.transaction);
      await ending?.last.catch(() => {});
      ending?.transaction[request.op]();
      return null;
    }
    case 'query':
      return query(request);
    case 'close':
      database?.close();
      return null;
  }
}

async function run({ transaction: id, cypher, parameters }: Extract<Request, { op: 'run' }>): Promise<Answers['run']> {
  const its = transactions.get(id)!;
  const result = its.last.then(() => its.transaction.executeCypher(cypher, parameters));
  its.last = result;
  const found = await result;
  return { columns: found.columns, rows: found.rows() };
}

async function open(file: string): Promise<void> {
  const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js') as typeof import('@grafeo-db/js');
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      database = GrafeoDB.create(file);
      break;
    } catch (error) {
      if (!String(error).includes('lock') || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  // The constraint alone makes no lookup faster; the index alone does not keep ids unique.
  await database.executeCypher('CREATE CONSTRAINT liaison_id IF NOT EXISTS FOR (n:Liaison) REQUIRE n.id IS UNIQUE');
  await database.executeCypher('CREATE INDEX liaison_lookup IF NOT EXISTS FOR (n:Liaison) ON (n.id)');
  await database.executeCypher('CREATE INDEX liaison_edge IF NOT EXISTS FOR (n:Liaison) ON (n.edge)');
}

/** Runs in a transaction that is always rolled back: should a writing clause slip through the guard, nothing is kept. */
async function query({ cypher, byId, parameters, rows }: Extract<Request, { op: 'query' }>): Promise<Answers['query']> {
  const transaction = database!.beginTransaction();
  const limit = process.memoryUsage.rss() + MEMORY;
  const watch = setInterval(() => { if (process.memoryUsage.rss() > limit) process.exit(3); }, 100);
  try {
    return resultOf(await transaction.executeCypher(cypher, parameters), database!, { rows, byId });
  } finally {
    clearInterval(watch);
    transaction.rollback();
  }
}

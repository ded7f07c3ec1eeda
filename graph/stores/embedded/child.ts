/**
 * The process that holds the database, once `child.mjs` has opened it. It can be killed at any moment: what is not committed is then as if it had never been.
 * It ends when its parent does, so that the lock on the file is given back.
 */
import type { GrafeoDB, GrafeoError, Transaction } from '@grafeo-db/js';
import type { AnswerMessage, Answers, Request, RequestMessage } from './protocol.ts';
import { resultOf } from './values.ts';

/** How long to wait for the lock of a process that is just ending. */
const PATIENCE = 3_000;
/** A reader's query may take this much memory beyond what the process has; then the process gives up. */
const MEMORY = 2 * 1024 ** 3;

/** What came of opening the file. */
export type Opening = { readonly database: GrafeoDB } | { readonly error: unknown };

let opening: Opening;
let openAgain: () => Opening;
let database: GrafeoDB | undefined;
/** Each with its last statement: the next begins when that has ended. */
const transactions = new Map<number, { readonly transaction: Transaction; last: Promise<unknown> }>();
let last = 0;

/** Answers what the parent asks, also what it asked before. */
export function serve(first: Opening, again: () => Opening): void {
  opening = first;
  openAgain = again;
  process.on('message', (message: RequestMessage) => void answer(message));
}

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
      await open();
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

async function open(): Promise<void> {
  const end = Date.now() + PATIENCE;
  while ('error' in opening) {
    if (!String(opening.error).includes('lock') || Date.now() > end) throw opening.error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    opening = openAgain();
  }
  database = opening.database;
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

/**
 * Kills the process that writes, at moments spread over the whole of its work, and looks at what is left: the store opens, holds each document wholly or
 * not at all, and running on ends in the same bytes. LIAISON_TORTURE says how many kills (default 20; CI sets 100), LIAISON_TORTURE_SEED which moments.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { graphOf } from '../fold/reference.ts';
import type { DocumentGraph } from '../model.ts';
import type { GraphStore } from '../store.ts';
import { exported } from './contract.ts';
import { emptyServer } from './neo4j/test/empty-server.ts';
import { openStore } from './open.ts';
import { random } from './synthetic.ts';
import { SERVER, storeKinds } from './test/server.ts';
import { documentOf, documentsOf, DOCUMENTS, stepsOf } from './torture-steps.ts';

const KILLS = Number(process.env.LIAISON_TORTURE ?? '20');
const SEED = Number(process.env.LIAISON_TORTURE_SEED ?? Date.now() % 1_000_000);
/** So many kills on one store, one after the other; the next begins with an empty one. */
const LIVES = 5;
const WRITER = fileURLToPath(new URL('torture-writer.ts', import.meta.url));
const REGISTER = new URL('../../ts-node.register.mjs', import.meta.url).href;

interface Victim {
  readonly process: ChildProcess;
  readonly ready: Promise<unknown>;
}

/** Starts a writer that waits for its work. A group of its own: what it starts itself (the embedded database) can be killed with it. */
function startVictim(url: string): Victim {
  const child = fork(WRITER, [url], { execArgv: ['--import', REGISTER], stdio: ['ignore', 'ignore', 'inherit', 'ipc'], detached: true });
  return { process: child, ready: new Promise((resolve) => { child.once('message', resolve); }) };
}

/** Where in its work a victim is to die: a step, and how far into it. */
interface Moment {
  readonly step: number;
  readonly part: number;
  /** With everything it started, or alone. */
  readonly whole: boolean;
}

/** How long opening is taken to last, at most: it can be compared with nothing. */
const OPENING = 300;

/** Kills a victim at a moment of its round; a step is taken to last as long as those before it did. Tells whether it died; else it was done before. */
async function kill({ process: child, ready }: Victim, round: number, { step, part, whole }: Moment): Promise<boolean> {
  await ready;
  return new Promise((resolve) => {
    child.once('message', (mean) => {
      // The victim waits for this word, so that the time counts from here however busy the machine is.
      child.send('go on');
      setTimeout(() => { try { process.kill(whole ? -child.pid! : child.pid!, 'SIGKILL'); } catch { /* it is done */ } }, part * (step === 0 ? OPENING : Number(mean)));
    });
    child.on('exit', (_, signal) => resolve(signal === 'SIGKILL'));
    child.send({ round, last: step });
  });
}

const lines = (all: readonly object[]): string => all.map((one) => JSON.stringify(one)).join('\n');

interface State {
  /** By number of the document: the round that it is from. */
  readonly rounds: ReadonlyMap<number, number>;
  readonly graph: string;
}

/** What the store holds, once it is at rest: a server may still be about to commit what the victim sent last. */
async function look(store: GraphStore): Promise<State> {
  const list = async (): Promise<string> => JSON.stringify((await store.documents()).map(({ source, hash }) => [Number(/\d+/u.exec(source)![0]), Number(hash)]));
  for (;;) {
    const before = await list();
    const graph = lines(await exported(store));
    if (await list() === before) return { rounds: new Map(JSON.parse(before) as [number, number][]), graph };
  }
}

interface Place {
  readonly url: string;
  /** Makes it empty, as if it had never been written. */
  readonly empty: () => Promise<void>;
}

/** So far apart that any number of them one after the other lies evenly over the work (Weyl 1916). */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Kills again and again, each time while every document is written anew, going on from what is left, until so many have died at work. Gives how many died in or just after which step. */
async function torture({ url, empty }: Place, kills: number): Promise<ReadonlyMap<number, number>> {
  const next = random(SEED);
  const first = next();
  const died = new Map<number, number>();
  let victim = startVictim(url);
  try {
    for (let [round, dead] = [0, 0]; dead < kills; round += 1) {
      expect(round).toBeLessThan(2 * kills + LIVES);
      if (round % LIVES === 0) await empty();
      const place = (stepsOf(round).length + 2) * ((first + round * GOLDEN) % 1);
      const step = Math.floor(place);
      if (await kill(victim, round, { step, part: place % 1, whole: next() < 0.7 })) [dead] = [dead + 1, died.set(step, (died.get(step) ?? 0) + 1)];
      // The next one gets ready while this one's work is looked at.
      victim = startVictim(url);
      const store = await openStore(url);
      try {
        await examine(store, round);
      } finally {
        await store.close();
      }
    }
  } finally {
    victim.process.kill('SIGKILL');
  }
  return died;
}

/** Every document is there as this round or the one before has it, or, if it was not there or was being taken away, not at all; then running on ends in the same bytes. */
async function examine(store: GraphStore, round: number): Promise<void> {
  const { rounds, graph } = await look(store);
  const isFirst = round % LIVES === 0;
  const held: DocumentGraph[] = [];
  for (let index = 0; index < DOCUMENTS; index += 1) {
    const from = rounds.get(index);
    if (from === undefined) expect({ round, index, mayBeAbsent: isFirst || (round % 2 === 0 && index % 3 === 2) }).toEqual({ round, index, mayBeAbsent: true });
    else {
      expect(isFirst ? [round] : [round - 1, round]).toContain(from);
      held.push(documentOf(from, index));
    }
  }
  expect(rounds.size).toBe(held.length);
  expect(graph).toBe(lines(graphOf(held)));
  for (const step of stepsOf(round)) await step(store);
  expect((await look(store)).graph).toBe(lines(graphOf(documentsOf(round))));
}

describe('killed at any moment, a store holds each document wholly or not at all', () => {
  test.each(storeKinds('Torture'))(`%s, ${KILLS} times`, async (kind) => {
    const root = mkdtempSync(join(tmpdir(), 'liaison-torture-'));
    const directory = join(root, 'store');
    const embedded: Place = { url: `embedded:${directory}`, empty: async () => { rmSync(directory, { recursive: true, force: true }); } };
    const neo4j: Place = { url: SERVER!, empty: emptyServer };
    console.log(`${kind}: LIAISON_TORTURE_SEED=${SEED}`);
    try {
      const died = await torture(kind === 'neo4j' ? neo4j : embedded, KILLS);
      console.log(`${kind}: how many died in or just after which step: ${[...died].sort(([left], [right]) => left - right).map(([step, count]) => `${step}: ${count}`).join(', ')}`);
      // Opening, each of the twelve steps of an even round, closing: most of them at least.
      if (KILLS >= 20) expect(died.size).toBeGreaterThan(7);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }, 1_200_000);
});

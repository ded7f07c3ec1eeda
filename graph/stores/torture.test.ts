/**
 * Kills the process that writes, at moments chosen by a seed, and looks at what is left: each document wholly or not at all, and running on
 * ends in the same bytes. LIAISON_TORTURE says how many kills (default 25; CI sets 100).
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { graphOf } from '../fold/reference.ts';
import { clear, exported } from './contract.ts';
import { openStore } from './open.ts';
import { random, syntheticDocument } from './synthetic.ts';

const KILLS = Number(process.env.LIAISON_TORTURE ?? '25');
const DOCUMENTS = 12;
const SEED = 11;
const WRITER = fileURLToPath(new URL('torture-writer.ts', import.meta.url));
const REGISTER = new URL('../../ts-node.register.mjs', import.meta.url).href;
const { LIAISON_TEST_NEO4J: server = '' } = process.env;

const documents = Array.from({ length: DOCUMENTS }, (_, index) => syntheticDocument(SEED, index));
const lines = (all: readonly object[]): string => all.map((one) => JSON.stringify(one)).join('\n');

/** Starts a writer and kills it so many milliseconds after it opened the store. Tells whether it was still at work. */
const killAfter = (url: string, milliseconds: number): Promise<boolean> => new Promise((resolve) => {
  const writer = fork(WRITER, [url, String(SEED), String(DOCUMENTS)], { execArgv: ['--import', REGISTER], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  writer.on('message', () => { setTimeout(() => writer.kill('SIGKILL'), milliseconds); });
  writer.on('exit', (_, signal) => resolve(signal === 'SIGKILL'));
});

/** Kills again and again on the same store, going on from what is left; begins anew when all is written. */
async function torture(url: string, kills: number): Promise<void> {
  const next = random(99);
  const whole = lines(graphOf(documents));
  let interrupted = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    if (await killAfter(url, Math.floor(next() * 120))) interrupted += 1;
    const store = await openStore(url);
    const there = new Set((await store.documents()).map(({ id }) => id));
    expect(lines(await exported(store))).toBe(lines(graphOf(documents.filter(({ document }) => there.has(document.id)))));
    if (kill % 5 === 4) {
      await store.putAll(documents);
      expect(lines(await exported(store))).toBe(whole);
      await clear(store);
    }
    await store.close();
  }
  expect(interrupted).toBeGreaterThan(kills / 2);
}

describe('killed at any moment, a store holds each document wholly or not at all', () => {
  test(`embedded, ${KILLS} times`, async () => {
    const root = mkdtempSync(join(tmpdir(), 'liaison-torture-'));
    try {
      await torture(`embedded:${join(root, 'store')}`, KILLS);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }, 600_000);

  (server === '' ? test.skip : test)(`Neo4j, ${KILLS} times${server === '' ? ': skipped, LIAISON_TEST_NEO4J names no server' : ''}`, async () => {
    const store = await openStore(server);
    await clear(store);
    await store.close();
    await torture(server, KILLS);
  }, 900_000);
});

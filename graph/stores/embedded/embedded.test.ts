import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { contract } from '../contract.ts';
import { openStore } from '../open.ts';

const root = mkdtempSync(join(tmpdir(), 'liaison-embedded-'));
let last = 0;
const fresh = (): string => join(root, String(last += 1));
afterAll(() => rmSync(root, { recursive: true, force: true }));

contract('Grafeo', { open: () => openStore(`embedded:${fresh()}`), runs: 40 });

test('a folder that is open already is refused with what to do', async () => {
  const directory = fresh();
  const first = await openStore(`embedded:${directory}`);
  await expect(openStore(`embedded:${directory}`)).rejects.toThrow(`embedded:${directory} is open in another process. Stop that one`);
  await first.close();
  await (await openStore(`embedded:${directory}`)).close();
}, 60_000);

test.each([['embedded:', /is not a store/u], ['sqlite:x', /is not a store/u], ['embedded:/dev/null/x', /cannot make the folder \(E\w+\)/u],
  ...(existsSync('/proc') ? [['embedded:/proc/liaison/store', /cannot make the folder \(E\w+\)/u] as const] : [])])('%s is refused', async (url, message) => {
  await expect(openStore(url)).rejects.toThrow(message);
});

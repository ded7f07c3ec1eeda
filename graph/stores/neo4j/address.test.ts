/** Which addresses speak TLS, told by the first bytes that a server would get; no Neo4j is needed. */
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { openStore } from '../open.ts';

/** Opens a store at a server that hangs up after the first bytes, and gives those and the error. */
async function firstBytes(scheme: string, rest = ''): Promise<{ readonly bytes: string; readonly message: string }> {
  let bytes = '';
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => { bytes ||= data.subarray(0, 4).toString('hex'); socket.destroy(); });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  try {
    const error: unknown = await openStore(`${scheme}://${rest}127.0.0.1:${(server.address() as AddressInfo).port}`, { NEO4J_PASSWORD: 'secret-word' }).catch((reason: unknown) => reason);
    return { bytes, message: (error as Error).message };
  } finally {
    server.close();
  }
}

/** Bolt's own magic number; a TLS handshake record. */
const [BOLT, TLS] = ['6060b017', /^160301/u];

test.each(['bolt', 'neo4j'])('%s:// speaks Bolt in the clear', async (scheme) => {
  const { bytes, message } = await firstBytes(scheme);
  expect(bytes).toBe(BOLT);
  expect(message).toMatch(/ cannot be reached \(.*\)\. Is it running\? `npm run neo4j -- start` starts one here; else check --store or NEO4J_URI\.$/u);
});

test.each(['bolt+s', 'neo4j+s', 'bolt+ssc', 'neo4j+ssc'])('%s:// speaks TLS before anything else, as Aura asks', async (scheme) => {
  const { bytes, message } = await firstBytes(scheme);
  expect(bytes).toMatch(TLS);
  expect(message).toMatch(/^\S+ cannot be reached \(.*\)\. Is it running, and does it speak TLS\?/u);
});

test('a password in the address is in no message', async () => {
  const { message } = await firstBytes('bolt', 'ada:word-of-hers@');
  expect(message).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+ cannot be reached/u);
  expect(message).not.toMatch(/word/u);
});

test.each(['neo4j', 'neo4j+x://host', 'http://host:7687', 'bolt+s:host'])('%s is no address of a store', async (url) => {
  await expect(openStore(url)).rejects.toThrow(`"${url}" is not a store. Use embedded:DIR, or a Neo4j address such as neo4j://localhost:7687.`);
});

test.each(['neo4j+s://', 'bolt://127.0.0.1:1?policy=x'])('%s is refused with the driver’s reason', async (url) => {
  await expect(openStore(url)).rejects.toThrow(/ is not an address that Neo4j's driver understands: /u);
});

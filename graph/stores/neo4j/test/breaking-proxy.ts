/** A way to a server that breaks when told to, as networks do. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface BreakingProxy {
  readonly url: string;
  /** Cuts the connection that next sends so many bytes, each number once, one after the other. */
  readonly breakAfter: (...bytes: readonly number[]) => void;
  /** How many are still to be cut. */
  readonly left: () => number;
  readonly close: () => void;
}

export async function breakingProxy(server: string): Promise<BreakingProxy> {
  const { hostname, port } = new URL(server);
  let waiting: readonly number[] = [];
  let sent = 0;
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    const behind = connect(Number(port), hostname);
    for (const socket of [client, behind]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => { sockets.delete(socket); client.destroy(); behind.destroy(); });
    }
    client.on('data', (data) => {
      sent += data.length;
      if (waiting.length > 0 && sent > waiting[0]!) {
        // What came before the cut has reached the server, as in life.
        behind.write(data.subarray(0, Math.floor(data.length / 2)), () => client.destroy());
        [waiting, sent] = [waiting.slice(1), 0];
      } else behind.write(data);
    });
    behind.on('data', (data) => client.write(data));
  });
  await new Promise<void>((resolve) => { proxy.listen(0, '127.0.0.1', resolve); });
  return {
    url: `bolt://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    breakAfter: (...bytes) => { [waiting, sent] = [bytes, 0]; },
    left: () => waiting.length,
    close: () => { for (const socket of sockets) socket.destroy(); proxy.close(); },
  };
}

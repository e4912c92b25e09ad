import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';

/** A port of loopback that is free now. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Waits until something listens on a port of loopback; gives up when `server` ends first. */
export async function listening(port: number, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const socket = net.connect(port, '127.0.0.1');
    const isUp = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${server.spawnfile} ended with code ${server.exitCode}`);
}

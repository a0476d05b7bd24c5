import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/** Somebody else listens on the port that was asked for. */
export class PortInUseError extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} is in use; choose another with --port`);
    this.port = port;
  }
}

export const LOOPBACK = '127.0.0.1';

/** Listens on this machine only; port 0 takes a free one. Gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
  try {
    await once(server.listen(port, LOOPBACK), 'listening');
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      ? new PortInUseError(port)
      : error;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('not a TCP server');
  return address.port;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { buildWorkbench } from './build';
import { route, type Route } from './routes';

/** Only this machine can reach the workbench. */
const HOST = '127.0.0.1';
const PORTS_TRIED = 20;

export interface ServerOptions {
  /** First port to try, the next ones after it; 0 lets the system choose. Default 3000. */
  port?: number;
  /** Build the pages first. Default true. */
  build?: boolean;
}

/** A certificate that the machine trusts and its key, as PEM texts. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface RunningServer {
  /** `http://127.0.0.1:3000/` */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds and serves the workbench; rejects when the build fails or no port is free. */
export async function startServer({ port = 3000, build = true }: ServerOptions = {}): Promise<RunningServer> {
  if (build) await buildWorkbench();
  return running(createServer(answerer(route)), `http://${HOST}`, port);
}

/**
 * Serves the files that `files` finds over https, as Excel asks of an add-in's pages. Rejects when no port is free.
 */
export function startSecureServer(files: Route, certificate: Certificate, port: number): Promise<RunningServer> {
  return running(createSecureServer(certificate, answerer(files)), 'https://localhost', port);
}

async function running(server: Server, site: string, port: number): Promise<RunningServer> {
  const taken = await listen(server, port);
  return {
    address: `${site}:${taken}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

const answerer =
  (files: Route) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    answer(files, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };

async function answer(files: Route, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const served = files(new URL(request.url ?? '/', `http://${HOST}`).pathname);
  const size = served && (await sizeOf(served.file));
  if (!served || size === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Tidak ada.');
    return;
  }
  response.writeHead(200, { 'Content-Type': served.type, 'Content-Length': size, 'Cache-Control': 'no-cache' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(served.file).pipe(response);
}

/** Bytes of a file; null when there is none. */
async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? found.size : null;
}

async function listen(server: Server, first: number): Promise<number> {
  const last = first === 0 ? 0 : first + PORTS_TRIED - 1;
  for (let port = first; port <= last; port += 1) {
    const taken = await tryPort(server, port);
    if (taken !== null) return taken;
  }
  throw new Error(`No port from ${first} to ${last} is free.`);
}

/** The port now listened at; null when somebody else has it. */
function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
      else reject(new Error('The server has no address.'));
    });
  });
}

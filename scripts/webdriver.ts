import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A browser that speaks WebDriver, with one window. Everything is asked over plain HTTP. */
export interface Driven {
  open(address: string): Promise<void>;
  /** Runs a function's body in the page and gives what it returns; plain data in and out. */
  run(body: string, ...args: unknown[]): Promise<unknown>;
  quit(): Promise<void>;
}

/** The driver needs a moment to listen, and the browser to start on a loaded machine. */
const START_MS = 60_000;

/** Starts a driver and a browser behind it. Rejects with the driver's own words. */
export async function startDriven(command: string, capabilities: object): Promise<Driven> {
  const port = await freePort();
  const driver = spawn(command, [`--port=${port}`], { stdio: 'ignore' });
  const failed = new Promise<never>((_, reject) => driver.once('error', reject));
  const ask = (path: string, body: object | null, method = body === null ? 'GET' : 'POST'): Promise<unknown> =>
    answerOf(`http://127.0.0.1:${port}${path}`, { method, ...(body === null ? {} : { body: JSON.stringify(body) }) });
  try {
    await Promise.race([listening(() => ask('/status', null)), failed]);
    const { sessionId } = (await ask('/session', { capabilities: { alwaysMatch: capabilities } })) as {
      sessionId: string;
    };
    const session = `/session/${sessionId}`;
    return {
      open: async (url) => {
        await ask(`${session}/url`, { url });
      },
      run: (script, ...args) => ask(`${session}/execute/sync`, { script, args }),
      quit: async () => {
        await ask(session, null, 'DELETE');
        driver.kill();
      },
    };
  } catch (error) {
    driver.kill();
    throw error;
  }
}

async function answerOf(url: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(url, request);
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}

async function listening(status: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + START_MS;
  for (;;) {
    try {
      await status();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}

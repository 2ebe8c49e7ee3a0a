import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StorageEvent } from '../../workbench/host/storage';
import { startServer } from '../../workbench/server/server';

/** A server over a fresh folder, for one test. */
export interface ServerRun {
  /** The vault's folder on disk. */
  readonly folder: string;
  readonly port: number;
  send(method: string, address: string, options?: SendOptions): Promise<Reply>;
  /** What is sent to a page that listens from now on. */
  listen(): Promise<Listening>;
  close(): Promise<void>;
}

export interface SendOptions {
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly bytes: Buffer;
  readonly text: string;
}

export interface Listening {
  readonly events: readonly StorageEvent[];
  /** Waits until so many events have come, and a little longer for those too many. */
  count(wanted: number): Promise<readonly StorageEvent[]>;
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Plain node requests: `fetch` would tidy `..` and the Host header away. */
function sendTo(port: number, method: string, address: string, options: SendOptions = {}) {
  return new Promise<Reply>((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, method, path: address, headers: { ...options.headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          const { headers, statusCode = 0 } = response;
          resolve({ status: statusCode, headers, bytes, text: bytes.toString('utf8') });
        });
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

function listenAt(port: number): Promise<Listening> {
  const events: StorageEvent[] = [];
  const count = async (wanted: number): Promise<readonly StorageEvent[]> => {
    const end = Date.now() + 4000;
    while (events.length < wanted && Date.now() < end) await pause(20);
    await pause(200);
    return events;
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: '/api/events?client=test' },
      (response) => {
        let rest = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          const blocks = (rest + part).split('\n\n');
          rest = blocks.pop() ?? '';
          for (const block of blocks) {
            const data = /^data: (.*)$/m.exec(block)?.[1];
            if (data !== undefined) events.push(JSON.parse(data) as StorageEvent);
          }
        });
        resolve({ events, count });
      },
    );
    sent.on('error', (error) => (events.length === 0 ? reject(error) : undefined));
    sent.end();
  });
}

/** Starts a server over a fresh folder with these files. */
export async function runServer(files: Readonly<Record<string, string>>): Promise<ServerRun> {
  const base = realpathSync(mkdtempSync(path.join(tmpdir(), 'rapport-server-')));
  const folder = path.join(base, 'Vault');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  writeFileSync(path.join(base, 'secret.md'), 'outside');
  const server = await startServer({ folder, port: 0, page: folder, plugin: folder });
  const port = Number(new URL(server.address).port);
  return {
    folder,
    port,
    send: (method, address, options) => sendTo(port, method, address, options),
    listen: () => listenAt(port),
    close: async () => {
      await server.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { openDiskVault } from './disk-vault';
import { createEventStream } from './event-stream';
import { checkRequest, SAFETY_HEADERS } from './guard';
import { refusalOf } from './refusal';
import { answerStatic, type StaticFolders } from './static-files';
import { answerApi, type ApiParts } from './vault-api';

export interface ServerOptions extends StaticFolders {
  /** The vault's folder; it is read and written as it is. */
  readonly folder: string;
  /** 0 for any free port. */
  readonly port: number;
}

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

const LOCAL = '127.0.0.1';

function refuse(response: ServerResponse, error: unknown): void {
  const { status, message } = refusalOf(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(message);
}

async function answer(
  parts: ApiParts & StaticFolders,
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
): Promise<void> {
  for (const [name, value] of Object.entries(SAFETY_HEADERS)) response.setHeader(name, value);
  checkRequest(request, port);
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${LOCAL}`);
  const call = { request, response, query: searchParams };
  if (await answerApi(parts, call, pathname)) return;
  await answerStatic(parts, pathname, response);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOCAL, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}

/**
 * Serves the workbench's page and one folder on 127.0.0.1 until it is closed.
 * Rejects with the system's own code: ENOENT and EACCES for the folder, EADDRINUSE for the port.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const stream = createEventStream();
  const vault = await openDiskVault(options.folder, (events) => stream.tell(events));
  const parts = { vault, stream, page: options.page, plugin: options.plugin };
  let port = options.port;
  const server = createServer((request, response) => {
    answer(parts, request, response, port).catch((error: unknown) => refuse(response, error));
  });
  try {
    port = await listen(server, options.port);
  } catch (error) {
    vault.close();
    throw error;
  }
  return {
    address: `http://${LOCAL}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        stream.close();
        vault.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

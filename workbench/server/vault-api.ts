import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StorageEvent } from '../host/storage';
import type { DiskVault } from './disk-vault';
import type { EventStream } from './event-stream';
import { WRITE_HEADER } from './guard';
import { RequestRefusal } from './refusal';
import { bodyText } from './request-body';
import { checkVaultPath } from './vault-path';

/** One request to the file API, its address taken apart. */
interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
}

export interface ApiParts {
  readonly vault: DiskVault;
  readonly stream: EventStream;
}

type Answer = (parts: ApiParts, call: Call) => Promise<void>;

const pathIn = ({ query }: Call, name: string): string => checkVaultPath(query.get(name));

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

/** Changes made by one page are news for the others. */
function tellOthers({ stream }: ApiParts, { request }: Call, event: StorageEvent): void {
  const client = request.headers[WRITE_HEADER];
  stream.tell([event], typeof client === 'string' ? client : undefined);
}

/** Resolves when more can be written, or nobody reads any more. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}

const load: Answer = async ({ vault, stream }, { response }) => {
  const send = async (text: string): Promise<void> => {
    if (!response.write(text)) await drained(response);
  };
  let first = true;
  const begin = (): void => {
    const { name, folders } = vault;
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
    const head = JSON.stringify({ name, folders, lastEvent: stream.last() });
    response.write(`${head.slice(0, -1)},"files":[`);
  };
  await vault.load(begin, async (files) => {
    const texts = files.map((file) => JSON.stringify(file)).join(',\n');
    await send((first ? '' : ',\n') + texts);
    first = false;
  });
  response.end(']}');
};

const read: Answer = async ({ vault }, call) => {
  const text = await vault.read(pathIn(call, 'path'));
  call.response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' });
  call.response.end(text);
};

const write: Answer = async (parts, call) => {
  const path = pathIn(call, 'path');
  const text = await bodyText(call.request);
  const stat = await parts.vault.write(path, text);
  tellOthers(parts, call, { kind: 'written', file: { ...stat, text } });
  json(call.response, stat);
};

const makeFolder: Answer = async (parts, call) => {
  const path = pathIn(call, 'path');
  await parts.vault.makeFolder(path);
  tellOthers(parts, call, { kind: 'folder-made', path });
  json(call.response, {});
};

const rename: Answer = async (parts, call) => {
  const oldPath = pathIn(call, 'from');
  const path = pathIn(call, 'path');
  await parts.vault.rename(oldPath, path);
  tellOthers(parts, call, { kind: 'renamed', path, oldPath });
  json(call.response, {});
};

const remove: Answer = async (parts, call) => {
  const path = pathIn(call, 'path');
  const isFolder = parts.vault.folders.includes(path);
  await parts.vault.remove(path);
  tellOthers(parts, call, { kind: isFolder ? 'folder-removed' : 'removed', path });
  json(call.response, {});
};

const events: Answer = ({ stream }, { request, response, query }) => {
  const after = Number(request.headers['last-event-id'] ?? query.get('after') ?? stream.last());
  if (!Number.isSafeInteger(after)) throw new RequestRefusal(400, 'The number is wrong.');
  stream.connect(response, after, query.get('client') ?? '');
  return Promise.resolve();
};

const ANSWERS: Readonly<Record<string, Answer>> = {
  'GET /api/vault': load,
  'GET /api/events': events,
  'GET /api/file': read,
  'PUT /api/file': write,
  'DELETE /api/file': remove,
  'POST /api/folder': makeFolder,
  'POST /api/rename': rename,
};

/** Answers a call to the file API, or gives false when the address is no such call. */
export async function answerApi(parts: ApiParts, call: Call, address: string): Promise<boolean> {
  if (!address.startsWith('/api/')) return false;
  const answer = ANSWERS[`${call.request.method} ${address}`];
  if (!answer) throw new RequestRefusal(404, 'There is no such address.');
  await answer(parts, call);
  return true;
}

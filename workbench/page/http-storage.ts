import type { FileStat, Storage, StorageEvent, StoredVault } from '../host/storage';

const WRITE_HEADER = 'x-workbench';

/** What the server sends for a load: the vault, and up to which change it is current. */
interface LoadedVault extends StoredVault {
  readonly lastEvent: number;
}

/** This page among all that are open, so that its own changes are not told to it. */
const newClientId = (): string => `page-${crypto.randomUUID()}`;

async function refuseUnlessOk(response: Response): Promise<Response> {
  if (response.ok) return response;
  throw new Error(await response.text());
}

/** `response.text()` would drop a byte order mark. */
async function exactText(response: Response): Promise<string> {
  const bytes = await response.arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The notes of the folder behind the workbench's server. Rejects with the server's own words. */
export function createHttpStorage(client = newClientId()): Storage {
  let lastEvent: number | undefined;

  const call = async (
    method: string,
    address: string,
    query: Readonly<Record<string, string>>,
    body: string | null = null,
  ): Promise<Response> => {
    const headers = method === 'GET' ? {} : { [WRITE_HEADER]: client };
    const url = `${address}?${new URLSearchParams(query).toString()}`;
    return refuseUnlessOk(await fetch(url, { method, headers, body }));
  };

  return {
    load: async () => {
      const response = await call('GET', '/api/vault', {});
      const vault = (await response.json()) as LoadedVault;
      lastEvent = vault.lastEvent;
      return vault;
    },
    read: async (path) => exactText(await call('GET', '/api/file', { path })),
    write: async (path, text) => {
      const response = await call('PUT', '/api/file', { path }, text);
      return (await response.json()) as FileStat;
    },
    makeFolder: async (path) => void (await call('POST', '/api/folder', { path })),
    rename: async (from, path) => void (await call('POST', '/api/rename', { from, path })),
    remove: async (path) => void (await call('DELETE', '/api/file', { path })),
    watch: (callback) => {
      const query = new URLSearchParams({ client });
      if (lastEvent !== undefined) query.set('after', String(lastEvent));
      const source = new EventSource(`/api/events?${query.toString()}`);
      source.onmessage = ({ data }: MessageEvent<string>) =>
        callback(JSON.parse(data) as StorageEvent);
      return () => source.close();
    },
  };
}

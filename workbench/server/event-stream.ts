import type { ServerResponse } from 'node:http';
import type { StorageEvent } from '../host/storage';

const KEPT = 2000;

/** Changes of the folder, numbered, for any number of open pages. */
export interface EventStream {
  /** The number of the last change so far. */
  last(): number;
  /** Tells every page but the one that made the change. */
  tell(events: readonly StorageEvent[], author?: string): void;
  /** Keeps the answer open and sends what comes after the change of that number. */
  connect(response: ServerResponse, after: number, client: string): void;
  close(): void;
}

interface Numbered {
  readonly id: number;
  readonly author: string | undefined;
  readonly event: StorageEvent;
}

const line = ({ id, event }: Numbered): string => `id: ${id}\ndata: ${JSON.stringify(event)}\n\n`;

export function createEventStream(): EventStream {
  const clients = new Map<ServerResponse, string>();
  const kept: Numbered[] = [];
  let last = 0;
  return {
    last: () => last,
    tell: (events, author) => {
      for (const event of events) {
        const numbered = { id: ++last, author, event };
        kept.push(numbered);
        for (const [response, client] of clients) {
          if (client !== author) response.write(line(numbered));
        }
      }
      kept.splice(0, kept.length - KEPT);
    },
    connect: (response, after, client) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write('retry: 500\n\n');
      const missed = kept.filter(({ id, author }) => id > after && author !== client);
      missed.forEach((numbered) => response.write(line(numbered)));
      clients.set(response, client);
      response.on('close', () => clients.delete(response));
    },
    close: () => clients.forEach((_client, response) => response.end()),
  };
}

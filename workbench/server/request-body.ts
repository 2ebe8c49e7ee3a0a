import type { IncomingMessage } from 'node:http';
import { RequestRefusal } from './refusal';

const LARGEST = 32 * 1024 * 1024;

/** The whole body as text, a byte order mark included. Refuses what is too large or no UTF-8. */
export async function bodyText(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request) {
    if (!(part instanceof Uint8Array)) throw new RequestRefusal(400, 'The body is no bytes.');
    size += part.length;
    if (size > LARGEST) throw new RequestRefusal(413, 'The text is too long.');
    parts.push(part);
  }
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(Buffer.concat(parts));
  } catch (error) {
    if (error instanceof TypeError) throw new RequestRefusal(400, 'The text is not UTF-8.');
    throw error;
  }
}

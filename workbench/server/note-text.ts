import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { RequestRefusal } from './refusal';

const TEXT_EXTENSIONS = new Set(['.md', '.base', '.canvas', '.json', '.css', '.txt']);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Whether a file's text is sent along when the vault is loaded. */
export function isTextFile(name: string): boolean {
  return TEXT_EXTENSIONS.has(extname(name).toLowerCase());
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The file's text, a byte order mark included; undefined when its bytes are no UTF-8. */
export async function readTextIfAny(file: string): Promise<string | undefined> {
  return decode(await readFile(file));
}

/** The file's text. Refuses bytes that are no UTF-8: writing such a text back would damage them. */
export async function readText(file: string): Promise<string> {
  const text = await readTextIfAny(file);
  if (text === undefined) throw new RequestRefusal(415, 'The file is not written in UTF-8.');
  return text;
}

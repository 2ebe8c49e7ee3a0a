import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { RequestRefusal } from './refusal';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** Where the page and the built plugin lie. */
export interface StaticFolders {
  readonly page: string;
  readonly plugin: string;
}

const PAGE_FILES = new Set(['index.html', 'page.js', 'page.js.map', 'page.css', 'page.css.map']);
const PLUGIN_FILES = new Set(['main.js', 'manifest.json', 'styles.css']);

function placeOf(folders: StaticFolders, address: string): string | undefined {
  const name = address === '/' ? 'index.html' : address.slice(1);
  if (PAGE_FILES.has(name)) return path.join(folders.page, name);
  const [room, file] = name.split('/');
  if (room !== 'plugin' || file === undefined || !PLUGIN_FILES.has(file)) return undefined;
  return path.join(folders.plugin, file);
}

/** Sends one of the few known files. Refuses every other address. */
export async function answerStatic(
  folders: StaticFolders,
  address: string,
  response: ServerResponse,
): Promise<void> {
  const place = placeOf(folders, address);
  if (place === undefined) throw new RequestRefusal(404, 'There is no such address.');
  const bytes = await readFile(place);
  const type = TYPES[path.extname(place)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type });
  response.end(bytes);
}

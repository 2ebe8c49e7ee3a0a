import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './packages.mjs';
import { PlainError } from './say.mjs';

export const cache = path.join(root, '.cache');
const page = path.join(cache, 'page');
const record = path.join(cache, 'built.json');

const MADE_FROM = ['src', 'scripts', 'esbuild.config.mjs', 'package-lock.json'];

/** The files at these places, which are files or folders. */
async function filesAt(places) {
  const found = [];
  for (const place of places) {
    const isFolder = (await stat(path.join(root, place))).isDirectory();
    const names = isFolder ? await readdir(path.join(root, place), { recursive: true }) : [''];
    for (const name of names) found.push(path.join(root, place, name));
  }
  return found.sort();
}

/** One word for what is in the files, and for what they are called. */
async function fingerprint(places) {
  const hash = createHash('sha256');
  for (const file of await filesAt(places)) {
    if ((await stat(file)).isFile()) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

/** Whether main.js is what was built last, and from the same. */
async function isBuilt(from) {
  try {
    const built = JSON.parse(await readFile(record, 'utf8'));
    return built.from === from && built.is === (await fingerprint(['main.js']));
  } catch {
    return false;
  }
}

/**
 * Builds main.js, unless it is built from the same already, since its minifiers take half a minute.
 * What the compiler says becomes a plain message.
 */
export async function buildPlugin() {
  const from = await fingerprint(MADE_FROM);
  if (await isBuilt(from)) return;
  const { build } = await import('../esbuild.config.mjs');
  try {
    await build();
  } catch (error) {
    throw new PlainError(`The plugin could not be built.\n${error.message}`);
  }
  await mkdir(cache, { recursive: true });
  await writeFile(record, JSON.stringify({ from, is: await fingerprint(['main.js']) }));
}

async function bundle(options) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    bundle: true,
    charset: 'utf8',
    target: 'es2022',
    logLevel: 'warning',
    ...options,
  });
}

async function bundlePage() {
  await mkdir(page, { recursive: true });
  await bundle({
    entryPoints: { page: 'workbench/page/page.ts' },
    outdir: '.cache/page',
    platform: 'browser',
    format: 'esm',
    sourcemap: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await copyFile(path.join(root, 'workbench/page/index.html'), path.join(page, 'index.html'));
}

/** Bundles a TypeScript file for this Node and imports it. */
export async function importBundled(entry, name) {
  const outfile = path.join(cache, `${name}.mjs`);
  await bundle({
    entryPoints: [entry],
    outfile,
    platform: 'node',
    packages: 'external',
    format: 'esm',
    target: 'node20',
  });
  return import(pathToFileURL(outfile).href);
}

/** Bundles the workbench: gives its server and the folders it serves. */
export async function bundleWorkbench() {
  await bundlePage();
  const { startServer } = await importBundled('workbench/server/server.ts', 'server');
  return { startServer, page, plugin: root };
}

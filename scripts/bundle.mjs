import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './packages.mjs';
import { PlainError } from './say.mjs';

export const cache = path.join(root, '.cache');
const page = path.join(cache, 'page');

/** Builds main.js; what the compiler says becomes a plain message. */
export async function buildPlugin() {
  const { build } = await import('../esbuild.config.mjs');
  try {
    return await build();
  } catch (error) {
    throw new PlainError(`The plugin could not be built.\n${error.message}`);
  }
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

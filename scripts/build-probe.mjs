// `npm run build:probe`: the probe for the real app, ready to be copied into a test vault.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { root } from './packages.mjs';
import { runScript } from './say.mjs';

const from = path.join(root, 'workbench', 'probe');
const to = path.join(root, '.cache', 'workbench-probe');

/** esbuild's options for it; `outfile` is not written where `write` is false. */
export const probeOptions = {
  absWorkingDir: root,
  entryPoints: [path.join(from, 'main.ts')],
  outfile: path.join(to, 'main.js'),
  bundle: true,
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  external: ['obsidian'],
  logLevel: 'warning',
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    mkdirSync(to, { recursive: true });
    await esbuild.build(probeOptions);
    copyFileSync(path.join(from, 'manifest.json'), path.join(to, 'manifest.json'));
    console.log(`The probe is in ${path.relative(root, to)}.`);
  });
}

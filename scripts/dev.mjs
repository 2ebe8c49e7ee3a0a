import { watch } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkNode, prepare, root } from './packages.mjs';
import { runScript } from './say.mjs';

const USAGE = 'npm run dev -- path/to/vault';

/** Copies again when a file that is not compiled has changed. */
function watchPlainFiles(copy) {
  for (const name of ['manifest.json', 'styles.css']) watch(path.join(root, name), copy);
}

await runScript(async () => {
  checkNode();
  const { readArguments } = await import('./arguments.mjs');
  const { copyPlugin, pluginFolder } = await import('./plugin-files.mjs');
  const { positionals } = readArguments({}, USAGE);
  const folder = await pluginFolder(positionals[0], USAGE);

  prepare();
  const { context } = await import('esbuild');
  const { options } = await import('../esbuild.config.mjs');
  // The plugin “Hot Reload” looks for this file.
  await writeFile(path.join(folder, '.hotreload'), '');
  const copy = async () => {
    await copyPlugin(folder);
    console.log(`${new Date().toLocaleTimeString()}  copied into ${folder}`);
  };
  const afterBuild = {
    name: 'copy-into-vault',
    setup: (build) => build.onEnd(({ errors }) => (errors.length === 0 ? copy() : undefined)),
  };
  const plugins = [...options.plugins, afterBuild];
  const built = await context({ ...options, minify: false, sourcemap: 'inline', plugins });
  await built.watch();
  watchPlainFiles(() => void copy().catch((error) => console.error(error.message)));
  console.log('Watching src, manifest.json and styles.css. Ctrl+C ends.');
});

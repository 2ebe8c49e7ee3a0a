// How many bytes of main.js each part of the house takes: `npm run size`, or `npm run size -- src/views` for files.
import path from 'node:path';
import esbuild from 'esbuild';
import { shippedOptions } from '../esbuild.config.mjs';

const only = process.argv[2];
const { metafile } = await esbuild.build({
  ...(await shippedOptions()),
  write: false,
  metafile: true,
});
const sizes = new Map();
for (const { inputs } of Object.values(metafile.outputs)) {
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    if (only !== undefined && !file.startsWith(only)) continue;
    const room = only === undefined ? roomOf(file) : file;
    sizes.set(room, (sizes.get(room) ?? 0) + bytesInOutput);
  }
}
let total = 0;
for (const [room, bytes] of [...sizes].sort(([, a], [, b]) => b - a)) {
  total += bytes;
  console.log(`${String(bytes).padStart(7)}  ${room}`);
}
console.log(`${String(total).padStart(7)}  in all, before the second pass of the minifier`);

/** `src/views/depth`, `src/domain`. */
function roomOf(file) {
  const folders = path.posix.dirname(file).split('/');
  return folders.slice(0, folders[1] === 'views' ? 3 : 2).join('/');
}

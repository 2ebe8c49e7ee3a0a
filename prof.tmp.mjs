import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';
const [,, entry, out] = process.argv;
await build({entryPoints:[entry],bundle:true,outfile:out,platform:'node',packages:'external',format:'esm',target:'node20'});

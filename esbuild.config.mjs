import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { minify } from 'terser';
import uglify from 'uglify-js';
import { MARK, markedTexts } from './scripts/inner-names.mjs';
import { shareTexts } from './scripts/share-texts.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));

/** Asks for the app's module once, not once for each file, and calls what it gives by short names. */
const onceObsidian = {
  name: 'once-obsidian',
  setup(build) {
    build.onResolve({ filter: /^obsidian$/ }, ({ namespace }) =>
      namespace === 'once'
        ? { path: 'obsidian', external: true }
        : { path: 'obsidian', namespace: 'once' },
    );
    build.onLoad({ filter: /.*/, namespace: 'once' }, async () => {
      const names = await namesFromObsidian();
      return { contents: `export const { ${names.join(', ')} } = require('obsidian');` };
    });
  },
};

/** What src/ imports from `obsidian` besides types, in order. */
async function namesFromObsidian() {
  const names = new Set();
  for (const file of await readdir(path.join(root, 'src'), { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const text = await readFile(path.join(root, 'src', file), 'utf8');
    for (const [, list] of text.matchAll(/^import \{([^}]*)\} from 'obsidian';/gm)) {
      for (const name of list.split(',').map((each) => each.trim())) {
        if (name !== '' && !name.startsWith('type ')) names.add(name);
      }
    }
  }
  return [...names].sort();
}

/** Texts that must not stand in the bundle: they run code, need Node, or write HTML. */
export const FORBIDDEN = [
  { text: 'eval(', pattern: /\beval\s*\(/ },
  { text: 'new Function', pattern: /\bnew\s+Function\b/ },
  { text: 'require("fs")', pattern: /require\(\s*["'`](node:)?fs["'`]\s*\)/ },
  { text: 'Buffer', pattern: /\bBuffer\b/ },
  { text: 'innerHTML', pattern: /\binnerHTML\b/ },
];

/** What of FORBIDDEN stands in `code`, by name; empty when it is clean. */
export function forbiddenIn(code) {
  return FORBIDDEN.filter(({ pattern }) => pattern.test(code)).map(({ text }) => text);
}

/** esbuild's options for the plugin; the same input gives the same bytes. */
export const options = {
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  charset: 'ascii',
  legalComments: 'none',
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
  plugins: [onceObsidian],
  logLevel: 'warning',
};

/**
 * As `options`, with short names for the properties that only the plugin's own code sees, and exported by
 * hand: esbuild's own way to make a CommonJS export of a module takes 0.4 KB.
 */
export async function shippedOptions() {
  const contents = "import Rapport from './src/main'; module.exports = { default: Rapport };";
  return {
    ...options,
    entryPoints: [],
    stdin: { contents, resolveDir: root },
    plugins: [...options.plugins, markInner(markedTexts())],
    mangleProps: new RegExp(`${MARK.replace('$', '\\$')}$`),
  };
}

/** Gives esbuild the marked texts instead of the files. */
function markInner(texts) {
  return {
    name: 'mark-inner',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const contents = texts.get(file.split(path.sep).join('/'));
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}

/** What may be taken for granted of this code, by either minifier. */
const TAKEN_FOR_GRANTED = {
  passes: 4,
  pure_getters: true,
  keep_fargs: false,
  hoist_props: true,
  hoist_funs: true,
  unsafe_undefined: true,
};

/**
 * Two more passes over what esbuild has minified, each by another minifier, since each sees what the other
 * does not: 6 % less to load at every start, then 2 % more. In a function with an argument `undefined`,
 * which nobody gives, a single letter does for each of its 700 `void 0`.
 */
async function minifyAgain(code) {
  const { code: smaller } = await minify(`((undefined)=>{${code}})()`, {
    ecma: 2020,
    toplevel: true,
    compress: { ...TAKEN_FOR_GRANTED, ecma: 2020, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: false, ascii_only: true },
  });
  if (smaller === undefined) throw new Error('The bundle could not be minified.');
  const { code: smallest, error } = uglify.minify(smaller, {
    toplevel: true,
    compress: TAKEN_FOR_GRANTED,
    output: { ascii_only: true },
  });
  if (error !== undefined) throw error;
  return shareTexts(smallest);
}

/** Builds main.js and refuses a bundle that holds one of FORBIDDEN. */
export async function build() {
  const { outputFiles } = await esbuild.build({ ...(await shippedOptions()), write: false });
  const code = await minifyAgain(outputFiles[0].text);
  const found = forbiddenIn(code);
  if (found.length > 0) {
    throw new Error(`main.js holds what it must not: ${found.join(', ')}`);
  }
  await writeFile(path.join(root, options.outfile), code);
  return Buffer.byteLength(code);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const bytes = await build();
    console.log(`main.js: ${(bytes / 1000).toFixed(1)} KB`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

import { transformSync } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

const scripts = new Map();
const found = new Map();
const REQUIRED = /\brequire\("([^"]+)"\)/g;

/**
 * Compiles a file and all it imports from the project, and loads the packages that these import but for those `given`.
 * Done before anything runs: what is stopped while it compiles or loads leaves disorder.
 */
export function compile(file, given) {
  if (scripts.has(file)) return;
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    ...{ format: 'cjs', loader: file.endsWith('.json') ? 'json' : 'ts', target: 'node20' },
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(file).href) },
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const text = `(function (module, exports, require) {${code}\n})`;
  scripts.set(file, new vm.Script(text, { filename: file }));
  for (const [, name] of code.matchAll(REQUIRED)) {
    if (name.startsWith('.')) compile(fileOf(file, name), given);
    else if (!given.has(name)) createRequire(file)(name);
  }
}

function fileOf(from, name) {
  const wanted = path.resolve(path.dirname(from), name);
  const known = found.get(wanted);
  if (known !== undefined) return known;
  const file = [wanted, `${wanted}.ts`, path.join(wanted, 'index.ts')].find(
    (each) => path.extname(each) !== '' && existsSync(each),
  );
  if (file === undefined) throw new Error(`${from} imports ${name}, which is not there.`);
  found.set(wanted, file);
  return file;
}

/** Runs a file and all it imports from the project as if for the first time; packages stay loaded. */
export function runFresh(entry, given) {
  const modules = new Map();
  const packages = createRequire(entry);
  const run = (file) => {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const require = (name) => {
      if (name.startsWith('.')) return run(fileOf(file, name));
      return given[name] ?? packages(name);
    };
    scripts.get(file).runInThisContext()(module, module.exports, require);
    return module.exports;
  };
  run(entry);
}

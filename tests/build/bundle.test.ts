import { createContext, runInContext } from 'node:vm';
import { build as esbuild, type BuildOptions } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Config {
  readonly options: BuildOptions;
  forbiddenIn(this: void, code: string): string[];
}

const config = new URL('../../esbuild.config.mjs', import.meta.url);
const { forbiddenIn, options } = (await import(config.href)) as Config;

describe('the check of the bundle', () => {
  it.each([
    ['eval("1")', 'eval('],
    ['x=(0,a).eval ("1")', 'eval('],
    ['new Function("return 1")', 'new Function'],
    ['new  Function("a","b")', 'new Function'],
    ['var a=require("fs")', 'require("fs")'],
    ["require('fs')", 'require("fs")'],
    ['require(`node:fs`)', 'require("fs")'],
    ['Buffer.from("a")', 'Buffer'],
    ['globalThis.Buffer', 'Buffer'],
    ['el.innerHTML=a', 'innerHTML'],
    ['el["innerHTML"]=a', 'innerHTML'],
  ])('finds what is wrong in %s', (code, found) => {
    expect(forbiddenIn(code)).toEqual([found]);
  });

  it('finds several, and lets the rest pass', () => {
    expect(forbiddenIn('eval("1");Buffer.from("a")')).toEqual(['eval(', 'Buffer']);
    expect(forbiddenIn('medieval(1);new ArrayBuffer(2);offset("fs");innerText')).toEqual([]);
  });
});

type ReadText = (text: string, parseYaml: (text: string) => unknown) => unknown;

const built = await esbuild({
  ...options,
  entryPoints: ['src/frontmatter/read-text.ts'],
  write: false,
});
const code = built.outputFiles?.[0]?.text ?? '';

/** The reader of notes as the plugin ships it, in a world without Node where no text can be run. */
function bundledReader(): { readText: ReadText; world: object } {
  const world = { module: { exports: {} as { readText: ReadText } } };
  const context = createContext(world, { codeGeneration: { strings: false, wasm: false } });
  runInContext(`(function (exports) {${code}})(module.exports)`, context);
  return { readText: world.module.exports.readText, world };
}

describe('the reader of notes in the bundle', () => {
  it('holds nothing forbidden, and no parser of its own', () => {
    expect(forbiddenIn(code)).toEqual([]);
    expect(code).not.toMatch(/esprima|js-yaml|safeLoad/);
    expect(code.length).toBeLessThan(30_000);
  });

  it('reads where there is no Buffer, no process and no require', () => {
    const { readText, world } = bundledReader();
    const missing = ['Buffer', 'process', 'require'].map(
      (name) => runInContext(`typeof ${name}`, world) as string,
    );
    expect(missing).toEqual(['undefined', 'undefined', 'undefined']);
    expect(readText('---\na: 1\nb: [x]\n---\n# Bo', parse)).toMatchObject({
      kind: 'read',
      frontmatter: { a: 1, b: ['x'] },
    });
  });

  it.each(['js', 'JS', 'javascript', 'coffee', 'json'])('refuses ---%s', (language) => {
    const { readText, world } = bundledReader();
    const text = `---${language}\nglobalThis.ran = true\n---\n`;
    expect(readText(text, parse)).toMatchObject({ kind: 'broken' });
    expect(world).not.toHaveProperty('ran');
  });
});

describe('the whole bundle', () => {
  it('is the same twice, and is evaluated where there is no Node, asking for obsidian alone', async () => {
    const builds = [1, 2].map(() => esbuild({ ...options, write: false }));
    const [text = '', again] = (await Promise.all(builds)).map(
      ({ outputFiles }) => outputFiles?.[0]?.text,
    );
    expect(again === text).toBe(true);
    const asked: string[] = [];
    class Plugin {}
    // Every other name is a class to extend; none is called while the file is read.
    const app = new Proxy(
      { Plugin },
      { get: (known, name): unknown => (Reflect.get(known, name) as unknown) ?? class {} },
    );
    const world = {
      module: { exports: {} as { default?: { prototype: unknown } } },
      require: (name: string) => {
        asked.push(name);
        return app;
      },
    };
    const context = createContext(world, { codeGeneration: { strings: false, wasm: false } });
    runInContext(`(function (exports, require) {${text}})(module.exports, require)`, context);
    expect(world.module.exports.default?.prototype).toBeInstanceOf(Plugin);
    expect(asked).toEqual(['obsidian']);
    expect(['process', 'Buffer', 'global'].filter((name) => name in world)).toEqual([]);
  });
});

/** The names Node would give; a plugin that runs on phones must do without them. */
const NODE_NAMES = ['process', 'Buffer', 'global', '__dirname', '__filename', 'setImmediate'];
const PARAMETERS = ['require', 'module', 'exports', ...NODE_NAMES];

/**
 * Runs a plugin's built CommonJS file. `require` gives `obsidian` and nothing else; what only Node has
 * is undefined, also where the tests run on Node. Gives what the file exports.
 */
export function loadCode(code: string, name: string, obsidian: object): unknown {
  const module: { exports: unknown } = { exports: {} };
  const require = (wanted: string): unknown => {
    if (wanted === 'obsidian') {
      return obsidian;
    }
    throw new Error(`Cannot find module '${wanted}': a plugin may require 'obsidian' only.`);
  };
  const source = `${code}\n//# sourceURL=plugin:${name}`;
  // As the app does it: the file is no module of the page, so its text becomes a function.
  const run: unknown = Reflect.construct(Function, [...PARAMETERS, source]);
  if (typeof run === 'function') {
    Reflect.apply(run, undefined, [require, module, module.exports]);
  }
  return module.exports;
}

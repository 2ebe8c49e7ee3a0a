import { chai } from '@vitest/expect';
import * as matchers from '@vitest/expect';
import { fn, restoreAllMocks, spyOn } from '@vitest/spy';

const { ASYMMETRIC_MATCHERS_OBJECT, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect } =
  matchers;
for (const plugin of [matchers.JestExtend, JestChaiExpect, JestAsymmetricMatchers]) {
  chai.use(plugin);
}

/** Vitest's own `expect`, as it is without a worker. */
const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
matchers.setState({ assertionCalls: 0 }, expect);
globalThis[GLOBAL_EXPECT] = expect;

/** The function of `it(name, options?, run)`: options and times are for Vitest. */
const runOf = (rest) => rest.find((each) => typeof each === 'function');

/**
 * What a test file imports from Vitest, as far as the tests of the pure rooms use it, and the tests it then declares:
 * `{ name, run }`, run with the hooks around them.
 */
export function createTestWorld() {
  const tests = [];
  const times = new Map();
  let suite = { names: [], before: [], after: [] };

  const describe = (name, ...rest) => {
    const outer = suite;
    suite = {
      names: [...outer.names, name],
      before: [...outer.before],
      after: [...outer.after],
    };
    runOf(rest)();
    suite = outer;
  };
  const declare = (name, run) => {
    const { names, before, after } = suite;
    const withHooks = async () => {
      for (const hook of before) await hook();
      try {
        await run();
      } finally {
        for (const hook of after) await hook();
      }
    };
    const title = [...names, name].join(' > ');
    const time = (times.get(title) ?? 0) + 1;
    times.set(title, time);
    // Not by its values, which a mutant may change.
    tests.push({ name: `${title} #${time}`, run: withHooks });
  };
  const it = (name, ...rest) => declare(name, runOf(rest));
  it.each = (cases) => {
    // A list is spread only where all are lists.
    const rows = cases.every(Array.isArray) ? cases : cases.map((each) => [each]);
    return (name, ...rest) => rows.forEach((row) => declare(name, () => runOf(rest)(...row)));
  };

  const api = {
    ...{ describe, it, expect, vi: { fn, restoreAllMocks, spyOn } },
    beforeEach: (hook) => suite.before.push(hook),
    afterEach: (hook) => suite.after.push(hook),
  };
  return { api, tests };
}

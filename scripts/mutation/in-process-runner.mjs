import { PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { restoreAllMocks } from '@vitest/spy';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { compile, runFresh } from './fresh-modules.mjs';
import { createTestWorld } from './test-world.mjs';
import { RunsForever, withinTime } from './within-time.mjs';

const ROOMS = ['domain', 'frontmatter', 'index'];

/**
 * Thousands of random cases for each mutant take hours: these two are left out, and the others get few cases, each time
 * the same ones. The tables must notice a mutant by themselves.
 */
const LEFT_OUT = new Set([
  'tests/frontmatter/random-edits.test.ts',
  'tests/index/any-events.test.ts',
]);
const MOST_RANDOM_CASES = '10';

function testFiles() {
  return ROOMS.flatMap((room) =>
    readdirSync(path.resolve('tests', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `tests/${room}/${file.replaceAll('\\', '/')}`),
  ).filter((file) => !LEFT_OUT.has(file));
}

const LOADING = 'loading';

/** What test files get from us. */
const GIVEN = new Set(['vitest']);

const idOf = (file, name) => `${file}#${name}`;
const fileOf = (id) => id.slice(0, id.indexOf('#'));

/**
 * Runs the tests of the pure rooms for Stryker, in its own process: each test file and all it imports from the project
 * made anew for each mutant, so that nothing is remembered from the one before. What runs as a file is loaded counts as
 * covered by every test of a file that loads it, so that no mutant has to be passed over.
 */
class InProcessRunner {
  #world = (globalThis.__stryker__ ??= {});
  /** Milliseconds that each file and each test take in the unchanged code. */
  #times = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    process.env.MOST_RANDOM_CASES = MOST_RANDOM_CASES;
    for (const file of testFiles()) compile(path.resolve(file), GIVEN);
  }

  async dryRun() {
    const perTest = {};
    const mutantCoverage = { static: {}, perTest };
    const tests = [];
    this.#world.mutantCoverage = mutantCoverage;
    for (const file of testFiles()) {
      this.#world.currentTestId = LOADING;
      perTest[LOADING] = {};
      const started = performance.now();
      const declared = this.#load(file);
      this.#times.set(file, performance.now() - started);
      for (const test of declared) {
        const id = idOf(file, test.name);
        if (id in perTest) throw new Error(`Two tests of ${file} are called “${test.name}”.`);
        perTest[id] = { ...perTest[LOADING] };
        this.#world.currentTestId = id;
        const result = await this.#run(file, test);
        tests.push(result);
        this.#times.set(id, result.timeSpentMs);
        this.#times.set(file, this.#times.get(file) + result.timeSpentMs);
      }
    }
    delete perTest[LOADING];
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ testFilter = [], hitLimit, activeMutant, sandboxFileName, disableBail }) {
    Object.assign(this.#world, {
      ...{ activeMutant: activeMutant.id, currentTestId: undefined },
      ...{ hitCount: 0, hitLimit },
    });
    try {
      const tests = await this.#runUntilFailure(testFilter, sandboxFileName, disableBail);
      const tooOften = determineHitLimitReached(this.#world.hitCount, hitLimit);
      return toMutantRunResult(tooOften ?? { status: DryRunStatus.Complete, tests });
    } catch (error) {
      if (!(error instanceof RunsForever)) throw error;
      return toMutantRunResult({ status: DryRunStatus.Timeout, reason: 'It runs forever.' });
    } finally {
      this.#world.activeMutant = undefined;
    }
  }

  async #runUntilFailure(ids, mutated, disableBail) {
    const wanted = new Set(ids);
    const tests = [];
    for (const file of this.#inOrder(new Set(ids.map(fileOf)), mutated)) {
      let declared;
      try {
        declared = withinTime(() => this.#load(file), this.#usual(file));
      } catch (error) {
        if (error instanceof RunsForever) throw error;
        const id = ids.find((each) => fileOf(each) === file);
        declared = [
          {
            name: id.slice(file.length + 1),
            run: () => {
              throw error;
            },
          },
        ];
      }
      for (const test of declared) {
        if (!wanted.has(idOf(file, test.name))) continue;
        const result = await this.#run(file, test);
        tests.push(result);
        if (result.status === TestStatus.Failed && !disableBail) return tests;
      }
    }
    return tests;
  }

  /** The mutated file's own tests first, then the quick ones. */
  #inOrder(files, mutated) {
    const own = `/${path.basename(mutated, '.ts')}`;
    const rank = (file) => (file.includes(own) ? 0 : this.#usual(file));
    return [...files].sort((a, b) => rank(a) - rank(b));
  }

  #load(file) {
    restoreAllMocks();
    const { api, tests } = createTestWorld();
    runFresh(path.resolve(file), { vitest: api });
    return tests;
  }

  /** Known to the process that ran the unchanged code. */
  #usual(what) {
    return this.#times.get(what) ?? 1000;
  }

  async #run(file, { name, run }) {
    const started = performance.now();
    const result = { id: idOf(file, name), name, fileName: path.resolve(file) };
    try {
      await withinTime(run, this.#usual(result.id));
    } catch (error) {
      if (error instanceof RunsForever) throw error;
      const failureMessage = error instanceof Error ? error.message : String(error);
      return { ...result, ...timed(started), status: TestStatus.Failed, failureMessage };
    }
    return { ...result, ...timed(started), status: TestStatus.Success };
  }
}

const timed = (started) => ({ timeSpentMs: performance.now() - started });

const createRunner = () => new InProcessRunner();
createRunner.inject = [];

export const strykerPlugins = [
  { kind: PluginKind.TestRunner, name: 'in-process', factory: createRunner },
];

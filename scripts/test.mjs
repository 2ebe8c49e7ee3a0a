import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { checkNode, prepare, root } from './packages.mjs';
import { PlainError, runScript } from './say.mjs';

const ZONES = ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];
const E2E_CONFIG = 'vitest.e2e.config.ts';
const reports = path.join(root, '.cache', 'reports');

/** Everything in tests/ that belongs to no other part below. */
function unitPlaces() {
  const others = new Set(['domain', 'contract', 'server', 'e2e']);
  return readdirSync(path.join(root, 'tests'), { withFileTypes: true })
    .filter((entry) => !others.has(entry.name))
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.test.ts'))
    .map(({ name }) => (name.endsWith('.ts') ? `tests/${name}` : `tests/${name}/`));
}

/** The parts of the test run; each run is one Vitest process. */
const PARTS = {
  unit: () => [
    ...ZONES.map((zone) => ({ name: `domain in ${zone}`, folders: ['tests/domain/'], zone })),
    { name: 'unit', folders: unitPlaces() },
  ],
  contract: () => [{ name: 'contract', folders: ['tests/contract/'] }],
  server: () => [{ name: 'server', folders: ['tests/server/'] }],
  e2e: () => [{ name: 'end to end', folders: [], config: E2E_CONFIG }],
};

/** How many parts run at a time: more than a core each only makes them wait for each other. */
const AT_ONCE = Math.min(2, availableParallelism());

/** Runs it; the words it prints are given too, unless they are shown as they come. */
function vitest(run, report, isAlone) {
  const program = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const config = run.config === undefined ? [] : ['--config', run.config];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const env = run.zone === undefined ? process.env : { ...process.env, TZ: run.zone };
  const args = [program, 'run', ...run.folders, ...config, ...reporters];
  return new Promise((resolve, reject) => {
    const stdio = isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(process.execPath, args, { cwd: root, stdio, env });
    let words = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (words += text));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, words }));
  });
}

/** What Vitest counted. A file that could not be loaded counts as one failure. */
function countsIn(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + broken;
  const unseen = code !== 0 && failed === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: failed + unseen };
}

async function runOne(run, isAlone) {
  if (isAlone) console.log(`\n=== ${run.name}`);
  const report = path.join(reports, `${run.name.replaceAll(/\W+/g, '-')}.json`);
  const start = performance.now();
  const { code, words } = await vitest(run, report, isAlone);
  const seconds = (performance.now() - start) / 1000;
  // What several say at a time stands together for each.
  if (!isAlone) console.log(`\n=== ${run.name}${words}`);
  return { name: run.name, seconds, ...countsIn(report, code) };
}

/** Runs all, several at a time, the longest first; the results stand in the order of the runs. */
async function runAll(runs) {
  const results = new Map();
  const waiting = [...runs].sort((a, b) => (b.config ? 1 : 0) - (a.config ? 1 : 0));
  const goOn = async () => {
    for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
      results.set(run, await runOne(run, runs.length === 1));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  return runs.map((run) => results.get(run));
}

function chosenParts(wanted) {
  const known = Object.keys(PARTS);
  const strange = wanted.find((name) => !known.includes(name));
  if (strange !== undefined) {
    throw new PlainError(`There is no part “${strange}”. Parts: ${known.join(', ')}.`);
  }
  return wanted.length === 0 ? known : wanted;
}

const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

await runScript(async () => {
  checkNode();
  const parts = chosenParts(process.argv.slice(2));
  prepare();
  if (parts.includes('e2e')) {
    // Looked for first: who has no browser learns it at once, not after all other tests.
    const { ensureBrowser } = await import('./browser.mjs');
    process.env.CHROME_PATH = await ensureBrowser();
  }
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const results = await runAll(parts.flatMap((part) => PARTS[part]()));

  console.log('');
  for (const { name, passed, failed, seconds } of results) {
    const words = `${passed} passed, ${failed} failed`;
    console.log(`${name.padEnd(30)} ${words.padEnd(26)} ${seconds.toFixed(1)} s`);
  }
  const passed = sum(results, 'passed');
  const failed = sum(results, 'failed');
  if (failed > 0 || passed === 0) process.exitCode = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
});

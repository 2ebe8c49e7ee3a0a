/** `npm run mutation`: changes the pure rooms a little, thousands of times, and asks whether a test sees it. */
export default {
  plugins: ['./scripts/mutation/in-process-runner.mjs'],
  testRunner: 'in-process',
  mutate: ['src/{domain,frontmatter,index}/**/*.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // What runs forever is stopped by the runner; this is for what waits forever.
  timeoutMS: 20000,
  timeoutFactor: 2,
  // Only what a changed file or test can have changed is tried again. `-- --force` tries all.
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['/.ci', '/.cache', '/main.js', '/docs/images', '/workbench/vault'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  thresholds: { high: 95, low: 85, break: 85 },
  allowEmpty: false,
  disableTypeChecks: true,
};

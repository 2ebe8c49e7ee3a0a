import { defineConfig } from 'vitest/config';

/** The end-to-end tests: the built plugin in Chromium, over notes on disk. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.spec.ts'],
    globalSetup: ['./scripts/e2e-setup.mjs'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // One process and one browser for many files: starting them takes longer than most tests.
    isolate: false,
    // A busy machine takes its time; only what fails waits so long.
    expect: { poll: { timeout: 15_000 } },
  },
});

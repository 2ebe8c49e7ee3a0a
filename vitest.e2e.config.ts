import { defineConfig } from 'vitest/config';

/** The end-to-end tests: the built plugin in Chromium, over notes on disk. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.spec.ts'],
    globalSetup: ['./scripts/e2e-setup.mjs'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});

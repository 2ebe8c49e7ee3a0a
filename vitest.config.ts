import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Tests of elements change a page that is shared by all; each file gets its own.
const WITH_ELEMENTS = ['contract', 'modals', 'settings', 'ui', 'views'].map(
  (room) => `tests/${room}/**/*.test.ts`,
);

export default defineConfig({
  resolve: {
    // The `obsidian` package holds types only: tests run on the workbench's stand-in.
    alias: { obsidian: here('./workbench/host/obsidian.ts') },
  },
  test: {
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          pool: 'threads',
          name: 'plain',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', ...WITH_ELEMENTS],
          environment: 'node',
          // One process for all files: they keep no state, and starting is most of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'elements', include: WITH_ELEMENTS, environment: 'node' } },
    ],
  },
});
